import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import type { SignedIn } from '../platform/access/actor';
import { Me, Needs } from '../platform/access/needs.decorator';
import { ApiOneOf, OneOfPipe } from '../platform/one-of';
import { UuidParam } from '../platform/validation';
import { OpeningService } from './opening.service';
import {
  ActResult,
  CaseState,
  OpenProcedure,
  ProcedurePage,
  ProcedureQuery,
  ProcedureView,
  QueueView,
} from './procedure.dto';
import { ProceduresService } from './procedures.service';
import { type StepInput, stepKinds } from './step.dto';
import { StepsService } from './steps.service';

/** The procedures of households, and the work they make. */
@Controller()
export class ProceduresController {
  constructor(
    private readonly procedures: ProceduresService,
    private readonly opening: OpeningService,
    private readonly steps: StepsService,
  ) {}

  /** Opens a case for a household. */
  @Put('procedures/:id')
  @Needs('procedure.apply')
  open(@UuidParam() id: string, @Body() input: OpenProcedure, @Me() me: SignedIn): Promise<CaseState> {
    return this.opening.open(id, input, me);
  }

  /** Cases of the region, newest first. */
  @Get('procedures')
  @Needs('procedure.read')
  list(@Query() query: ProcedureQuery, @Me() me: SignedIn): Promise<ProcedurePage> {
    return this.procedures.list(query, me);
  }

  /** A case with every act, what is missing now and what the reader may do. */
  @Get('procedures/:id')
  @Needs('procedure.read')
  get(@UuidParam() id: string, @Me() me: SignedIn): Promise<ProcedureView> {
    return this.procedures.get(id, me);
  }

  /** Does one act on a case; `kind` says which, and the step decides who may. */
  @Post('procedures/:id/steps')
  @HttpCode(200)
  @Needs('procedure.act')
  @ApiOneOf(stepKinds)
  perform(
    @UuidParam() id: string,
    @Body(new OneOfPipe(stepKinds)) input: StepInput,
    @Me() me: SignedIn,
  ): Promise<ActResult> {
    return this.steps.perform(id, input, me);
  }

  /** What waits for me, what is late around me, and where the cases stand that I have passed on. */
  @Get('queue')
  @Needs('procedure.read')
  queue(@Me() me: SignedIn): Promise<QueueView> {
    return this.procedures.queue(me);
  }
}
