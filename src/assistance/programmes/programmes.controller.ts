import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { Me, Needs } from '../../platform/access/needs.decorator';
import { Asks } from '../../platform/idempotency';
import { UuidParam } from '../../platform/validation';
import {
  CheckDetails,
  DetailFaultView,
  ProgrammeHistoryQuery,
  ProgrammeQuery,
  ProgrammeView,
  PublishProgramme,
} from './programme.dto';
import { ProgrammesService } from './programmes.service';

/** Programmes of help: the twelve of the city and the national categories, in versions. */
@Controller('programmes')
export class ProgrammesController {
  constructor(private readonly programmes: ProgrammesService) {}

  /** What is in force on a day. */
  @Get()
  @Needs('region.read')
  list(@Query() { on }: ProgrammeQuery): Promise<ProgrammeView[]> {
    return this.programmes.list(on);
  }

  /** Every version of a programme, the latest first. */
  @Get('history')
  @Needs('region.read')
  history(@Query() { programme }: ProgrammeHistoryQuery): Promise<ProgrammeView[]> {
    return this.programmes.history(programme);
  }

  /** A version, in force or not. */
  @Get('versions/:id')
  @Needs('region.read')
  version(@UuidParam() id: string): Promise<ProgrammeView> {
    return this.programmes.version(id);
  }

  /** Publishes the next version of a programme; the city office alone. */
  @Put('versions/:id')
  @Needs('programme.publish')
  publish(@UuidParam() id: string, @Body() input: PublishProgramme, @Me() me: SignedIn): Promise<ProgrammeView> {
    return this.programmes.publish(id, input, me);
  }

  /** What is wrong with details under a version, while they are typed. */
  @Post('versions/:id/check')
  @HttpCode(200)
  @Asks()
  @Needs('region.read')
  check(@UuidParam() id: string, @Body() { details }: CheckDetails): Promise<DetailFaultView[]> {
    return this.programmes.check(id, details);
  }
}
