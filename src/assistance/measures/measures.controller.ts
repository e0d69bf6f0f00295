import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { Me, Needs } from '../../platform/access/needs.decorator';
import { UuidParam } from '../../platform/validation';
import {
  ApproveMeasure,
  CompleteMeasure,
  MeasureItem,
  MeasurePage,
  MeasureQuery,
  MeasureView,
  ProposeMeasure,
  ReturnMeasure,
  StopMeasure,
  VerifyMeasure,
} from './measure.dto';
import { MeasureActs } from './measure-acts.service';
import { MeasuresService } from './measures.service';

/** Measures of help for households. */
@Controller()
export class MeasuresController {
  constructor(
    private readonly measures: MeasuresService,
    private readonly acts: MeasureActs,
  ) {}

  /** Measures in scope, the newest first; with `waiting` those that this office decides on. */
  @Get('measures')
  @Needs('measure.read')
  list(@Query() query: MeasureQuery, @Me() me: SignedIn): Promise<MeasurePage> {
    return this.measures.list(query, me);
  }

  /** A measure with what was delivered. */
  @Get('measures/:id')
  @Needs('measure.read')
  get(@UuidParam() id: string, @Me() me: SignedIn): Promise<MeasureView> {
    return this.measures.get(id, me);
  }

  /** The measures of a household, the latest first. */
  @Get('households/:id/measures')
  @Needs('measure.read')
  ofHousehold(@UuidParam() id: string): Promise<MeasureItem[]> {
    return this.measures.ofHousehold(id);
  }

  /** Proposes a measure under a version of a programme, or anew one that was returned. */
  @Put('measures/:id')
  @Needs('measure.propose')
  propose(@UuidParam() id: string, @Body() input: ProposeMeasure, @Me() me: SignedIn): Promise<MeasureView> {
    return this.measures.propose(id, input, me);
  }

  /** Approves an amount, as the office that decides on it. */
  @Post('measures/:id/approval')
  @HttpCode(200)
  @Needs('measure.decide')
  approve(@UuidParam() id: string, @Body() input: ApproveMeasure, @Me() me: SignedIn): Promise<MeasureView> {
    return this.acts.approve(id, input, me);
  }

  /** Sends a proposal back with what is to be changed. */
  @Post('measures/:id/return')
  @HttpCode(200)
  @Needs('measure.decide')
  return(@UuidParam() id: string, @Body() input: ReturnMeasure, @Me() me: SignedIn): Promise<MeasureView> {
    return this.acts.return(id, input, me);
  }

  /** Says that everything was delivered. */
  @Post('measures/:id/completion')
  @HttpCode(200)
  @Needs('measure.propose')
  complete(@UuidParam() id: string, @Body() input: CompleteMeasure, @Me() me: SignedIn): Promise<MeasureView> {
    return this.acts.complete(id, input, me);
  }

  /** Records the signature of the household. */
  @Post('measures/:id/verification')
  @HttpCode(200)
  @Needs('measure.propose')
  verify(@UuidParam() id: string, @Body() input: VerifyMeasure, @Me() me: SignedIn): Promise<MeasureView> {
    return this.acts.verify(id, input, me);
  }

  /** Ends a measure before its time. */
  @Post('measures/:id/stop')
  @HttpCode(200)
  @Needs('measure.stop')
  stop(@UuidParam() id: string, @Body() input: StopMeasure, @Me() me: SignedIn): Promise<MeasureView> {
    return this.acts.stop(id, input, me);
  }
}
