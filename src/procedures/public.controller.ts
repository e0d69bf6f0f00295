import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Public } from '../platform/access/needs.decorator';
import { LimitedPublicly } from '../platform/access/limits';
import { MayLag } from '../platform/standby-reads';
import { UuidParam } from '../platform/validation';
import { BoardNotice, BoardVillage } from './notices/notice.dto';
import { NoticesService } from './notices/notices.service';
import { FileObjection, ObjectionOutcome, ObjectionReceipt, ReceiptCode } from './objections/objection.dto';
import { PublicObjectionsService } from './objections/public-objections.service';

/** What anyone may see and say without an account. */
@Controller('public')
export class PublicController {
  constructor(
    private readonly notices: NoticesService,
    private readonly objections: PublicObjectionsService,
  ) {}

  /** The notice board of a village; from a standby it may be some seconds old. */
  @Get('villages/:code/notices')
  @Public()
  @MayLag()
  board(@Param() { code }: BoardVillage): Promise<BoardNotice[]> {
    return this.notices.board(code);
  }

  /** Objects to a notice that runs, with a name or without. The receipt is shown once. */
  @Post('notices/:id/objections')
  @Public()
  @LimitedPublicly()
  object(@UuidParam() id: string, @Body() input: FileObjection): Promise<ObjectionReceipt> {
    return this.objections.file(id, input);
  }

  /** What became of an objection. */
  @Get('objections/:receipt')
  @Public()
  @LimitedPublicly()
  outcome(@Param() { receipt }: ReceiptCode): Promise<ObjectionOutcome> {
    return this.objections.outcome(receipt);
  }
}
