import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { ActorSource } from '../platform/access/actor-source';
import { JwtStrategy } from './jwt.strategy';
import { SessionsService } from './sessions.service';
import { TokensService } from './tokens.service';

/** Accounts, roles and scopes, sign-in, sessions. */
@Module({
  imports: [JwtModule.register({})],
  providers: [SessionsService, { provide: ActorSource, useExisting: SessionsService }, TokensService, JwtStrategy],
  exports: [TokensService, SessionsService],
})
export class StaffModule {}
