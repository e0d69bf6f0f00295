import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { LimitedPublicly } from '../../platform/access/limits';
import { Me, Needs, Public } from '../../platform/access/needs.decorator';
import { UuidParam } from '../../platform/validation';
import {
  ClueProgress,
  ClueQuery,
  CluePage,
  ClueReceipt,
  ClueReceiptCode,
  ClueView,
  ClueVillage,
  HandleClue,
  ReportClue,
  ReportPublicClue,
} from './clue.dto';
import { CluesService } from './clues.service';
import { PublicCluesService } from './public-clues.service';

/** Clues that a household may be in difficulty. */
@Controller()
export class CluesController {
  constructor(
    private readonly clues: CluesService,
    private readonly open: PublicCluesService,
  ) {}

  /** Clues of the region, the latest first. */
  @Get('clues')
  @Needs('clue.read')
  list(@Query() query: ClueQuery): Promise<CluePage> {
    return this.clues.list(query);
  }

  /** One clue. */
  @Get('clues/:id')
  @Needs('clue.read')
  get(@UuidParam() id: string, @Me() me: SignedIn): Promise<ClueView> {
    return this.clues.get(id, me);
  }

  /** Reports a clue under an id of the client's own. */
  @Put('clues/:id')
  @Needs('clue.report')
  report(@UuidParam() id: string, @Body() input: ReportClue, @Me() me: SignedIn): Promise<ClueView> {
    return this.clues.report(id, input, me);
  }

  /** Does one act on a clue: the check at home, the case that was opened on it, or a dismissal with its reason. */
  @Post('clues/:id/steps')
  @HttpCode(200)
  @Needs('clue.act')
  handle(@UuidParam() id: string, @Body() input: HandleClue, @Me() me: SignedIn): Promise<ClueView> {
    return this.clues.handle(id, input, me);
  }

  /** Anyone tells of somebody in difficulty, with a name or without. The receipt is shown once. */
  @Post('public/villages/:code/clues')
  @Public()
  @LimitedPublicly()
  reportPublicly(@Param() { code }: ClueVillage, @Body() input: ReportPublicClue): Promise<ClueReceipt> {
    return this.open.report(code, input);
  }

  /** How far a clue has come. */
  @Get('public/clues/:receipt')
  @Public()
  @LimitedPublicly()
  progress(@Param() { receipt }: ClueReceiptCode): Promise<ClueProgress> {
    return this.open.progress(receipt);
  }
}
