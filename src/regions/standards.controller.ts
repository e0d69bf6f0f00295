import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import type { SignedIn } from '../platform/access/actor';
import { Me, Needs } from '../platform/access/needs.decorator';
import { UuidParam } from '../platform/validation';
import { NamedStandardView, SetStandard, StandardHistoryQuery, StandardQuery } from './standard.dto';
import { StandardsService } from './standards.service';

/** Lines, thresholds and time limits by region and date. */
@Controller('standards')
export class StandardsController {
  constructor(private readonly standards: StandardsService) {}

  /** What is in force in a region on a day. */
  @Get()
  @Needs('region.read')
  list(@Query() { regionCode, on }: StandardQuery): Promise<NamedStandardView[]> {
    return this.standards.list(regionCode, on);
  }

  /** Every value set for a key in a region and around it, newest first. */
  @Get('history')
  @Needs('region.read')
  history(@Query() { key, regionCode }: StandardHistoryQuery): Promise<NamedStandardView[]> {
    return this.standards.history(key, regionCode);
  }

  /** Sets a standard for a region from a day on. */
  @Put(':id')
  @Needs('standard.set')
  set(@UuidParam() id: string, @Body() input: SetStandard, @Me() me: SignedIn): Promise<NamedStandardView> {
    return this.standards.set(id, input, me);
  }
}
