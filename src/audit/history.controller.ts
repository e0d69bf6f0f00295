import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { SignedIn } from '../platform/access/actor';
import { Me, Needs } from '../platform/access/needs.decorator';
import { PageQuery } from '../platform/page.dto';
import { UuidParam } from '../platform/validation';
import { AccessPage, PastChangePage, RecordQuery, RecordView } from './history.dto';
import { HistoryService } from './history.service';

/** The past of one household. Reading it is itself noted in the access log. */
@ApiTags('history')
@Controller('households')
export class HistoryController {
  constructor(private readonly history: HistoryService) {}

  /** Changes of the household and everything that belongs to it, field by field, newest first. */
  @Get(':id/history')
  @Needs('history.read')
  changes(@UuidParam() id: string, @Query() query: PageQuery, @Me() me: SignedIn): Promise<PastChangePage> {
    return this.history.changes(id, query, me);
  }

  /** The record as it was at the end of a day; without any table before the household was registered. */
  @Get(':id/as-of')
  @Needs('history.read')
  asOf(@UuidParam() id: string, @Query() { on }: RecordQuery, @Me() me: SignedIn): Promise<RecordView> {
    return this.history.asOf(id, on, me);
  }

  /** Who looked at the household's file and why, newest first: the list that the household can be handed. */
  @Get(':id/accesses')
  @Needs('access.read')
  accesses(@UuidParam() id: string, @Query() query: PageQuery): Promise<AccessPage> {
    return this.history.accessesOf(id, query);
  }
}
