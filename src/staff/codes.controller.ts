import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { LimitedSignIn } from '../platform/access/limits';
import { Public } from '../platform/access/needs.decorator';
import { AccessCodesService } from './access-codes.service';
import { AcceptCode, CodeAccepted, FirstAdministrator } from './auth.dto';
import { ThroughAuthDoor } from './auth-door.guard';
import type { Caller } from './caller';
import { From } from './caller';
import { FirstAdministratorService } from './first-administrator.service';
import { SessionCookies } from './session-cookies';

/** One-time codes, taken by people without a session. */
@ThroughAuthDoor()
@LimitedSignIn()
@Controller('auth')
export class CodesController {
  constructor(
    private readonly codes: AccessCodesService,
    private readonly first: FirstAdministratorService,
    private readonly cookies: SessionCookies,
  ) {}

  /** Makes the first administrator with the code of the server's log. */
  @Post('first-administrator')
  @HttpCode(200)
  @Public('none')
  makeFirst(@Body() input: FirstAdministrator, @From() caller: Caller): Promise<CodeAccepted> {
    return this.first.make(input, caller);
  }

  /** Takes an invitation and chooses a password. */
  @Post('invitations/accept')
  @HttpCode(200)
  @Public('none')
  async acceptInvitation(
    @Body() input: AcceptCode,
    @From() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CodeAccepted> {
    return this.cookies.to(reply, await this.codes.accept('invitation', input, caller));
  }

  /** Takes a reset and chooses a new password. */
  @Post('resets/accept')
  @HttpCode(200)
  @Public('none')
  async acceptReset(
    @Body() input: AcceptCode,
    @From() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CodeAccepted> {
    return this.cookies.to(reply, await this.codes.accept('reset', input, caller));
  }
}
