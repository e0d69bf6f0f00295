import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import type { SignedIn } from '../platform/access/actor';
import { Me, Needs } from '../platform/access/needs.decorator';
import { UuidParam } from '../platform/validation';
import { RecordVisit, VisitPage, VisitQuery, VisitView } from './visit.dto';
import { VisitsService } from './visits.service';

/** Visits at people's homes. */
@Controller('visits')
export class VisitsController {
  constructor(private readonly visits: VisitsService) {}

  /** Visits of the region, of a household or of a person, the latest first. */
  @Get()
  @Needs('visit.read')
  list(@Query() query: VisitQuery): Promise<VisitPage> {
    return this.visits.list(query);
  }

  /** One visit. */
  @Get(':id')
  @Needs('visit.read')
  get(@UuidParam() id: string, @Me() me: SignedIn): Promise<VisitView> {
    return this.visits.get(id, me);
  }

  /** Records a visit under an id of the client's own: sent twice, it is there once. */
  @Put(':id')
  @Needs('visit.record')
  record(@UuidParam() id: string, @Body() input: RecordVisit, @Me() me: SignedIn): Promise<VisitView> {
    return this.visits.record(id, input, me);
  }
}
