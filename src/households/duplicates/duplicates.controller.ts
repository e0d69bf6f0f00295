import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Needs } from '../../platform/access/needs.decorator';
import { UuidParam } from '../../platform/validation';
import { DecideDuplicate, DuplicatePage, DuplicateQuery, DuplicateView } from './duplicate.dto';
import { DuplicatesService } from './duplicates.service';

/** Records that may be one person, for review. */
@Controller('duplicates')
export class DuplicatesController {
  constructor(private readonly duplicates: DuplicatesService) {}

  /** Pairs with a side in the reader's region, the newest first. */
  @Get()
  @Needs('duplicate.read')
  queue(@Query() query: DuplicateQuery): Promise<DuplicatePage> {
    return this.duplicates.queue(query);
  }

  /** Says whether the two are one person. "Not a duplicate" is remembered and the pair not asked again. */
  @Post(':id/decision')
  @HttpCode(200)
  @Needs('duplicate.review')
  decide(@UuidParam() id: string, @Body() input: DecideDuplicate): Promise<DuplicateView> {
    return this.duplicates.decide(id, input);
  }
}
