import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { LimitedSignIn } from '../platform/access/limits';
import { Public } from '../platform/access/needs.decorator';
import { ThroughAuthDoor } from './auth-door.guard';
import { AccessTokenView, SignIn, SignInAnswer } from './auth.dto';
import type { Caller } from './caller';
import { From } from './caller';
import { RefreshService } from './refresh.service';
import { SessionCookies } from './session-cookies';
import { SignInService } from './sign-in.service';

/** Getting in, staying in, getting out. */
@ThroughAuthDoor()
@LimitedSignIn()
@Controller('auth')
export class AuthController {
  constructor(
    private readonly signIns: SignInService,
    private readonly refreshing: RefreshService,
    private readonly cookies: SessionCookies,
  ) {}

  /** Signs in. Sets the refresh cookie when the status is `signedIn`. */
  @Post('sign-in')
  @HttpCode(200)
  @Public('none')
  async signIn(
    @Body() input: SignIn,
    @From() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInAnswer> {
    return this.cookies.to(reply, await this.signIns.signIn(input, caller));
  }

  /** A new access token for the refresh cookie, which is replaced. */
  @Post('refresh')
  @HttpCode(200)
  @Public('app_auth')
  async refresh(@From() caller: Caller, @Res({ passthrough: true }) reply: FastifyReply): Promise<AccessTokenView> {
    return this.cookies.to(reply, await this.refreshing.refresh(caller));
  }

  /** Ends the session of the refresh cookie. */
  @Post('sign-out')
  @HttpCode(204)
  @Public('app_auth')
  async signOut(@From() caller: Caller, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    this.cookies.clear(reply);
    return this.refreshing.signOut(caller);
  }
}
