import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { SignedIn } from '../platform/access/actor';
import { ActorSource } from '../platform/access/actor-source';
import { TokenClaims, tokenRules, TokensService } from './tokens.service';

/** Access tokens of the Authorization header; a token is only as good as the session behind it. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(
    tokens: TokensService,
    private readonly actors: ActorSource,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      algorithms: [tokenRules.algorithm],
      issuer: tokenRules.issuer,
      audience: tokenRules.audience,
      secretOrKeyProvider: (_request: unknown, token: string, done: (error: unknown, key?: Buffer) => void) => {
        const key = tokens.keyFor(token);
        done(key ? null : 'unknown key', key);
      },
    });
  }

  async validate({ sid, aid }: TokenClaims): Promise<SignedIn | false> {
    return (await this.actors.find(sid, aid)) ?? false;
  }
}
