import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { ActorSource } from '../platform/access/actor-source';
import { AuthController } from './auth.controller';
import { DevicesService } from './devices.service';
import { JwtStrategy } from './jwt.strategy';
import { KnocksService } from './knocks.service';
import { NoticesService } from './notices.service';
import { OwnAccountController } from './own-account.controller';
import { OwnPasswordService } from './own-password.service';
import { OwnSessionsService } from './own-sessions.service';
import { PasswordHasher } from './password-hasher.service';
import { PasswordsService } from './passwords.service';
import { RefreshService } from './refresh.service';
import { SecondFactorService } from './second-factor.service';
import { SecondStepService } from './second-step.service';
import { SessionCookies } from './session-cookies';
import { SessionOpener } from './session-opener.service';
import { SessionsService } from './sessions.service';
import { SignInService } from './sign-in.service';
import { TokensService } from './tokens.service';

const signIn = [KnocksService, PasswordHasher, PasswordsService, SecondFactorService, SecondStepService, SignInService];
const session = [DevicesService, NoticesService, RefreshService, SessionCookies, SessionOpener, TokensService];
const own = [OwnPasswordService, OwnSessionsService];

/** Accounts, roles and scopes, sign-in, sessions. */
@Module({
  imports: [JwtModule.register({})],
  controllers: [AuthController, OwnAccountController],
  providers: [
    SessionsService,
    { provide: ActorSource, useExisting: SessionsService },
    JwtStrategy,
    ...signIn,
    ...session,
    ...own,
  ],
  exports: [PasswordHasher, SessionsService, TokensService],
})
export class StaffModule {}
