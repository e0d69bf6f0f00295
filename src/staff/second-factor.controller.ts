import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { LimitedSignIn } from '../platform/access/limits';
import type { SignedIn } from '../platform/access/actor';
import { Me, Public, SignedInOnly } from '../platform/access/needs.decorator';
import { ThroughAuthDoor } from './auth-door.guard';
import type { Caller } from './caller';
import { From } from './caller';
import { EnrolmentService } from './enrolment.service';
import { OwnSecondFactorService } from './own-second-factor.service';
import {
  BeginSecondFactor,
  ConfirmSecondFactor,
  EnrolmentPermit,
  ProveYourself,
  RecoveryCodes,
  SecondFactorConfirmed,
  SecondFactorSecret,
} from './second-factor.dto';
import { SessionCookies } from './session-cookies';

/** Setting up a second factor (time-based codes, RFC 6238) and the codes for losing it. */
@ThroughAuthDoor()
@LimitedSignIn()
@Controller('auth/second-factor')
export class SecondFactorController {
  constructor(
    private readonly enrolment: EnrolmentService,
    private readonly own: OwnSecondFactorService,
    private readonly cookies: SessionCookies,
  ) {}

  /** Permission to set up or replace the second factor of the person at the session. */
  @Post('permit')
  @HttpCode(200)
  @SignedInOnly()
  permit(@Me() me: SignedIn, @Body() proof: ProveYourself, @From() caller: Caller): Promise<EnrolmentPermit> {
    return this.own.permit(me, proof, caller);
  }

  /** The secret for the authenticator application. */
  @Post('begin')
  @HttpCode(200)
  @Public('none')
  begin(@Body() { enrolmentToken }: BeginSecondFactor, @From() caller: Caller): Promise<SecondFactorSecret> {
    return this.enrolment.begin(enrolmentToken, caller);
  }

  /** Confirms it with a code and signs in. */
  @Post('confirm')
  @HttpCode(200)
  @Public('none')
  async confirm(
    @Body() input: ConfirmSecondFactor,
    @From() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SecondFactorConfirmed> {
    return this.cookies.to(reply, await this.enrolment.confirm(input, caller));
  }

  /** Ten new recovery codes. */
  @Post('recovery-codes')
  @HttpCode(200)
  @SignedInOnly()
  renew(@Me() me: SignedIn, @Body() proof: ProveYourself, @From() caller: Caller): Promise<RecoveryCodes> {
    return this.own.renewRecoveryCodes(me, proof, caller);
  }
}
