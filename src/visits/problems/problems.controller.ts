import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { Me, Needs } from '../../platform/access/needs.decorator';
import { UuidParam } from '../../platform/validation';
import { ActOnProblem, FoundProblemPage, FoundProblemQuery, FoundProblemView, RaiseProblem } from './problem.dto';
import { ProblemsService } from './problems.service';

/** Problems found at households' homes. */
@Controller('problems')
export class ProblemsController {
  constructor(private readonly problems: ProblemsService) {}

  /** Problems of the region, the latest first. */
  @Get()
  @Needs('problem.read')
  list(@Query() query: FoundProblemQuery, @Me() me: SignedIn): Promise<FoundProblemPage> {
    return this.problems.list(query, me);
  }

  /** One problem with every act on it. */
  @Get(':id')
  @Needs('problem.read')
  get(@UuidParam() id: string, @Me() me: SignedIn): Promise<FoundProblemView> {
    return this.problems.get(id, me);
  }

  /** Raises a problem under an id of the client's own. */
  @Put(':id')
  @Needs('problem.raise')
  raise(@UuidParam() id: string, @Body() input: RaiseProblem, @Me() me: SignedIn): Promise<FoundProblemView> {
    return this.problems.raise(id, input, me);
  }

  /** Does one act: assign, correct, check, return or close. */
  @Post(':id/steps')
  @HttpCode(200)
  @Needs('problem.act')
  act(@UuidParam() id: string, @Body() input: ActOnProblem, @Me() me: SignedIn): Promise<FoundProblemView> {
    return this.problems.act(id, input, me);
  }
}
