import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Config } from '../platform/config';
import { readKeyRing } from '../platform/vault';

/** What an access token says: the session and the assignment the person works under. */
export interface TokenClaims {
  sub: string;
  sid: string;
  aid: string;
}

export const tokenRules = { algorithm: 'HS256', issuer: 'bangfu', audience: 'bangfu-api' } as const;
/** Life of an access token, seconds. */
export const tokenLife = 600;

/** Signs and checks access tokens; keys carry ids so that they can be changed without signing everyone out. */
@Injectable()
export class TokensService {
  private readonly ring: ReturnType<typeof readKeyRing>;

  constructor(
    config: Config,
    private readonly jwt: JwtService,
  ) {
    this.ring = readKeyRing(config.TOKEN_KEYS);
  }

  sign(claims: TokenClaims): string {
    return this.jwt.sign(claims, {
      secret: this.keyOf(String(this.ring.active)),
      keyid: String(this.ring.active),
      expiresIn: tokenLife,
      ...tokenRules,
    });
  }

  /** The key a token names in its header, or undefined when there is none of that id. */
  keyFor(token: string): Buffer | undefined {
    const decoded = this.jwt.decode<{ header?: { kid?: unknown } } | null>(token, { complete: true });
    return this.ring.keys.get(Number(decoded?.header?.kid));
  }

  private keyOf(id: string): Buffer {
    const key = this.ring.keys.get(Number(id));
    if (!key) throw new Error(`no token key with id ${id}`);
    return key;
  }
}
