import { Injectable } from '@nestjs/common';
import { NotFound } from '../../platform/errors';
import { UnitOfWork } from '../../platform/unit-of-work';
import { isPublicId } from '../public-id.rules';
import { CardHousehold, CardOffice } from './card-office.dto';

/** Where the code on a card leads: people without an account to an office, those who see the household to its file. */
@Injectable()
export class CardOffices {
  constructor(private readonly work: UnitOfWork) {}

  /** The office of a card's household; a code that was never issued, or mistyped, is answered alike (404). */
  async find(publicId: string): Promise<CardOffice> {
    if (!isPublicId(publicId)) throw new NotFound('card');
    const office = await this.work.row<CardOffice>('select township, banner from card_office($1)', [publicId]);
    if (!office) throw new NotFound('card');
    return office;
  }

  /** The household of a card, where it is in scope; everything else is answered alike (404). */
  async household(publicId: string): Promise<CardHousehold> {
    if (!isPublicId(publicId)) throw new NotFound('card');
    const found = await this.work.row<CardHousehold & Record<string, unknown>>(
      `select id, region_code as "regionCode" from household where public_id = $1`,
      [publicId],
    );
    if (!found) throw new NotFound('card');
    return found;
  }
}
