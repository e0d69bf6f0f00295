import { Controller, Get, Param, Query } from '@nestjs/common';
import { Needs } from '../../platform/access/needs.decorator';
import { PageQuery } from '../../platform/page.dto';
import { UuidParam } from '../../platform/validation';
import { CompletenessView, VillageCode, VillageCompleteness } from './completeness.dto';
import { CompletenessService } from './completeness.service';

/** How much of the forms is filled, by household and by village. */
@Controller()
export class CompletenessController {
  constructor(private readonly completeness: CompletenessService) {}

  /** What is filled and what is missing of one household. */
  @Get('households/:id/completeness')
  @Needs('household.read')
  household(@UuidParam() id: string): Promise<CompletenessView> {
    return this.completeness.of(id);
  }

  /** What is filled of a village, and its households with those that miss most first. */
  @Get('villages/:code/completeness')
  @Needs('household.read')
  village(@Param() { code }: VillageCode, @Query() page: PageQuery): Promise<VillageCompleteness> {
    return this.completeness.village(code, page);
  }
}
