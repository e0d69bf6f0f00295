import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { SignedIn } from '../platform/access/actor';
import { ActorSource } from '../platform/access/actor-source';
import { bearerOf, TokenClaims, tokenRules, TokensService } from './tokens.service';

/** Access tokens of the Authorization header; a token is only as good as the session behind it. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(
    private readonly tokens: TokensService,
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

  /** A token that proved genuine is not computed again; the session behind it is asked for each time. */
  override authenticate(...[request, options]: Parameters<Strategy['authenticate']>): void {
    const token = bearerOf(request.headers.authorization);
    const claims = token === undefined ? undefined : this.tokens.read(token);
    if (!claims) return super.authenticate(request, options);
    this.validate(claims).then(
      (actor) => (actor ? this.success(actor) : this.fail(401)),
      (error: Error) => this.error(error),
    );
  }

  async validate({ sid, aid }: TokenClaims): Promise<SignedIn | false> {
    return (await this.actors.find(sid, aid)) ?? false;
  }
}
