import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { Me, Needs } from '../../platform/access/needs.decorator';
import { ApiOneOf, OneOfPipe } from '../../platform/one-of';
import { UuidParam } from '../../platform/validation';
import {
  type ObjectionInput,
  objectionKinds,
  ObjectionPage,
  ObjectionQuery,
  ObjectionState,
  ObjectionView,
} from './objection.dto';
import { ObjectionHandling } from './objection-handling.service';
import { ObjectionsService } from './objections.service';

/** Objections to notices, for the offices that deal with them. */
@Controller('objections')
export class ObjectionsController {
  constructor(
    private readonly objections: ObjectionsService,
    private readonly handling: ObjectionHandling,
  ) {}

  /** Objections of the region, the latest first. */
  @Get()
  @Needs('objection.read')
  list(@Query() query: ObjectionQuery): Promise<ObjectionPage> {
    return this.objections.list(query);
  }

  /** An objection with its words; who objects is shown to the level that deals with it, and that is logged. */
  @Get(':id')
  @Needs('objection.read')
  get(@UuidParam() id: string, @Me() me: SignedIn): Promise<ObjectionView> {
    return this.objections.get(id, me);
  }

  /** Admits, dismisses or answers an objection. */
  @Post(':id/steps')
  @HttpCode(200)
  @Needs('objection.handle')
  @ApiOneOf(objectionKinds)
  perform(
    @UuidParam() id: string,
    @Body(new OneOfPipe(objectionKinds)) input: ObjectionInput,
    @Me() me: SignedIn,
  ): Promise<ObjectionState> {
    return this.handling.perform(id, input, me);
  }
}
