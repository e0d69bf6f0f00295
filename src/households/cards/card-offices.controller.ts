import { Controller, Get, Param } from '@nestjs/common';
import { LimitedPublicly } from '../../platform/access/limits';
import { Public } from '../../platform/access/needs.decorator';
import { CardCode, CardOffice } from './card-office.dto';
import { CardOffices } from './card-offices.service';

/** What anyone may learn from the code on a household's card. */
@Controller('public/cards')
export class CardOfficesController {
  constructor(private readonly offices: CardOffices) {}

  /** The office to ask about the household of a card; nothing of the household itself. */
  @Get(':publicId')
  @Public()
  @LimitedPublicly()
  office(@Param() { publicId }: CardCode): Promise<CardOffice> {
    return this.offices.find(publicId);
  }
}
