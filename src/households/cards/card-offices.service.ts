import { Injectable } from '@nestjs/common';
import { NotFound } from '../../platform/errors';
import { UnitOfWork } from '../../platform/unit-of-work';
import { isPublicId } from '../public-id.rules';
import { CardOffice } from './card-office.dto';

/** Where the code on a card leads for people without an account. */
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
}
