import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { LimitedSignIn } from '../platform/access/limits';
import type { SignedIn } from '../platform/access/actor';
import { Me, SignedInOnly } from '../platform/access/needs.decorator';
import { UuidParam } from '../platform/validation';
import { ThroughAuthDoor } from './auth-door.guard';
import { AccessTokenView, ChangePassword, ChooseAssignment, SessionView } from './auth.dto';
import type { Caller } from './caller';
import { From } from './caller';
import { OwnPasswordService } from './own-password.service';
import { OwnSessionsService } from './own-sessions.service';

/** One's own devices, password and place of work. */
@ThroughAuthDoor()
@SignedInOnly()
@Controller('auth')
export class OwnAccountController {
  constructor(
    private readonly sessions: OwnSessionsService,
    private readonly passwords: OwnPasswordService,
  ) {}

  /** The devices signed in now. */
  @Get('sessions')
  list(@Me() me: SignedIn): Promise<SessionView[]> {
    return this.sessions.list(me);
  }

  /** Ends one session; it no longer serves from the next request on. */
  @Delete('sessions/:id')
  @HttpCode(204)
  end(@Me() me: SignedIn, @UuidParam() id: string): Promise<void> {
    return this.sessions.end(me, id);
  }

  /** Ends all sessions, this one included. */
  @Post('sign-out-everywhere')
  @HttpCode(204)
  endAll(@Me() me: SignedIn): Promise<void> {
    return this.sessions.endAll(me);
  }

  /** Works under another assignment from now on. */
  @Post('assignment')
  @HttpCode(200)
  choose(@Me() me: SignedIn, @Body() { assignmentId }: ChooseAssignment): Promise<AccessTokenView> {
    return this.sessions.choose(me, assignmentId);
  }

  /** Changes the password and ends the other sessions. */
  @Post('password')
  @HttpCode(204)
  @LimitedSignIn()
  password(@Me() me: SignedIn, @Body() input: ChangePassword, @From() caller: Caller): Promise<void> {
    return this.passwords.change(me, input, caller);
  }
}
