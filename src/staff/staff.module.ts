import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { ActorSource } from '../platform/access/actor-source';
import { AccessCodesService } from './access-codes.service';
import { AccountsController } from './accounts.controller';
import { AccountsService } from './accounts.service';
import { AssignmentsService } from './assignments.service';
import { AuthController } from './auth.controller';
import { CodesController } from './codes.controller';
import { DevicesService } from './devices.service';
import { EnrolmentService } from './enrolment.service';
import { FirstAdministratorService } from './first-administrator.service';
import { InvitationsService } from './invitations.service';
import { JwtStrategy } from './jwt.strategy';
import { KnocksService } from './knocks.service';
import { MeController } from './me.controller';
import { MeService } from './me.service';
import { NoticesService } from './notices.service';
import { OwnAccountController } from './own-account.controller';
import { OwnPasswordService } from './own-password.service';
import { OwnSecondFactorService } from './own-second-factor.service';
import { OwnSessionsService } from './own-sessions.service';
import { PasswordHasher } from './password-hasher.service';
import { PasswordsService } from './passwords.service';
import { ReachService } from './reach.service';
import { RefreshService } from './refresh.service';
import { SecondFactorController } from './second-factor.controller';
import { SecondFactorService } from './second-factor.service';
import { SecondStepService } from './second-step.service';
import { SessionCookies } from './session-cookies';
import { SessionOpener } from './session-opener.service';
import { SessionsService } from './sessions.service';
import { SignInService } from './sign-in.service';
import { TokensService } from './tokens.service';
import { UpkeepService } from './upkeep.service';

const signIn = [KnocksService, PasswordHasher, PasswordsService, SecondFactorService, SecondStepService, SignInService];
const session = [DevicesService, NoticesService, RefreshService, SessionCookies, SessionOpener, TokensService];
const own = [EnrolmentService, MeService, OwnPasswordService, OwnSecondFactorService, OwnSessionsService];
const accounts = [
  AccessCodesService,
  AccountsService,
  AssignmentsService,
  FirstAdministratorService,
  InvitationsService,
];
const around = [ReachService, UpkeepService];

/** Accounts, roles and scopes, sign-in, sessions. */
@Module({
  imports: [JwtModule.register({})],
  controllers: [
    AuthController,
    OwnAccountController,
    SecondFactorController,
    CodesController,
    AccountsController,
    MeController,
  ],
  providers: [
    SessionsService,
    { provide: ActorSource, useExisting: SessionsService },
    JwtStrategy,
    ...signIn,
    ...session,
    ...own,
    ...accounts,
    ...around,
  ],
  exports: [MeService, PasswordHasher, SessionsService, TokensService],
})
export class StaffModule {}
