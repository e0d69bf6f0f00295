import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { SignedIn } from '../../platform/access/actor';
import { Me, Needs } from '../../platform/access/needs.decorator';
import { ApiOneOf, OneOfPipe } from '../../platform/one-of';
import { UuidParam } from '../../platform/validation';
import { ChangeDecisions } from './change-decisions.service';
import { changeBodies } from './change-request.dto';
import type { ChangeBody } from './change-request.dto';
import { ChangeRequests } from './change-requests.service';
import { changeSteps } from './change-step.dto';
import type { ChangeStep } from './change-step.dto';
import { ChangePage, ChangeQuery, ChangeView } from './change-view.dto';

/** Changes of household: members in and out, split, merge, move, change of head, closing. */
@ApiTags('change requests')
@Controller('change-requests')
export class ChangeRequestsController {
  constructor(
    private readonly requests: ChangeRequests,
    private readonly decisions: ChangeDecisions,
  ) {}

  /** Asks for a change; a birth, a death and the change of head after one take effect at once. */
  @Put(':id')
  @Needs('change.request')
  @ApiOneOf(changeBodies)
  request(
    @UuidParam() id: string,
    @Body(new OneOfPipe(changeBodies)) body: ChangeBody,
    @Me() me: SignedIn,
  ): Promise<ChangeView> {
    return this.requests.request(id, body, me);
  }

  /** Requests of the region, or with `mine` those that wait for this office, newest first. */
  @Get()
  @Needs('change.read')
  list(@Query() query: ChangeQuery, @Me() me: SignedIn): Promise<ChangePage> {
    return this.requests.list(query, me);
  }

  /** A request with both sides of the change, who did what, and where the household has changed since. */
  @Get(':id')
  @Needs('change.read')
  get(@UuidParam() id: string, @Me() me: SignedIn): Promise<ChangeView> {
    return this.requests.get(id, me);
  }

  /** Decides (`change.decide`), accepts (`change.accept`), refuses (either) or withdraws (`change.request`). */
  @Post(':id/steps')
  @HttpCode(200)
  @Needs('change.act')
  @ApiOneOf(changeSteps)
  step(
    @UuidParam() id: string,
    @Body(new OneOfPipe(changeSteps)) input: ChangeStep,
    @Me() me: SignedIn,
  ): Promise<ChangeView> {
    return this.decisions.step(id, input, me);
  }
}
