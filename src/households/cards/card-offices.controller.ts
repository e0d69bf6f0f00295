import { Controller, Get, Param } from '@nestjs/common';
import { LimitedPublicly } from '../../platform/access/limits';
import { Needs, Public } from '../../platform/access/needs.decorator';
import { CardCode, CardHousehold, CardOffice } from './card-office.dto';
import { CardOffices } from './card-offices.service';

/** Where the code on a household's card leads. */
@Controller()
export class CardOfficesController {
  constructor(private readonly offices: CardOffices) {}

  /** The office to ask about the household of a card; nothing of the household itself. */
  @Get('public/cards/:publicId')
  @Public()
  @LimitedPublicly()
  office(@Param() { publicId }: CardCode): Promise<CardOffice> {
    return this.offices.find(publicId);
  }

  /** The household of a card, for whoever sees it; opening it is another request, which the access log notes. */
  @Get('households/by-public-id/:publicId')
  @Needs('household.read')
  household(@Param() { publicId }: CardCode): Promise<CardHousehold> {
    return this.offices.household(publicId);
  }
}
