import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedIn } from '../../platform/access/actor';
import { Me, Needs } from '../../platform/access/needs.decorator';
import { MayLag } from '../../platform/standby-reads';
import { OwnWork } from '../../platform/unit-of-work.interceptor';
import { CountQuery, HouseholdCounts } from './counts.dto';
import { CountsService } from './counts.service';

/** Numbers of the register. */
@ApiTags('metrics')
@Controller('metrics')
export class CountsController {
  constructor(private readonly counts: CountsService) {}

  /** Counts of households in scope by status, class, region and more, exact at the moment of the answer. */
  @Get('households')
  @Needs('household.read')
  @OwnWork()
  @MayLag()
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ type: HouseholdCounts })
  households(@Query() query: CountQuery, @Me() me: SignedIn): Promise<string> {
    return this.counts.count(query, me);
  }
}
