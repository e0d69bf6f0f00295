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

/** What an enrolment token says: for whom, on which kind of device, and whether an existing factor is replaced. */
export interface Enrolment {
  sub: string;
  /** When it was issued, in seconds: it falls with the password and the factor of that time. */
  iat: number;
  field: boolean;
  replaces: boolean;
}

export const tokenRules = { algorithm: 'HS256', issuer: 'bangfu', audience: 'bangfu-api' } as const;
/** Access tokens kept as genuine; beyond it they are checked anew. */
const kept = 20_000;

/** The token of an Authorization header, if it holds one. */
export const bearerOf = (header: string | undefined): string | undefined => /^Bearer (.+)$/i.exec(header ?? '')?.[1];

const enrolmentAudience = 'bangfu-enrolment';
/** Life of an access token, seconds. */
export const tokenLife = 600;

/** Signs and checks access tokens; keys carry ids so that they can be changed without signing everyone out. */
@Injectable()
export class TokensService {
  private readonly ring: ReturnType<typeof readKeyRing>;
  /** Claims of tokens whose signature held, by their text: it holds as long as the token lives. */
  private readonly genuine = new Map<string, TokenClaims & { exp: number }>();

  constructor(
    config: Config,
    private readonly jwt: JwtService,
  ) {
    this.ring = readKeyRing(config.TOKEN_KEYS);
  }

  sign(claims: TokenClaims): string {
    return this.jwt.sign(claims, { ...this.signing(), ...tokenRules });
  }

  /** A token that serves for nothing but setting up the second factor, for somebody whose password was right. */
  signEnrolment(staffId: string, field: boolean, replaces = false): string {
    return this.jwt.sign(
      { sub: staffId, field, replaces },
      { ...this.signing(), ...tokenRules, audience: enrolmentAudience },
    );
  }

  /** Who may set up a second factor with this token, or undefined when it is not such a token or too old. */
  readEnrolment(token: string): Enrolment | undefined {
    return this.verify<Enrolment>(token, enrolmentAudience);
  }

  /** The claims of an access token that is genuine and not too old; whether its session lives is another question. */
  read(token: string): TokenClaims | undefined {
    const known = this.genuine.get(token);
    if (known) return known.exp * 1000 > Date.now() ? known : undefined;
    const claims = this.verify<TokenClaims & { exp: number }>(token, tokenRules.audience);
    if (claims) {
      if (this.genuine.size >= kept) this.genuine.clear();
      this.genuine.set(token, claims);
    }
    return claims;
  }

  private verify<T extends object>(token: string, audience: string): T | undefined {
    const { algorithm, issuer } = tokenRules;
    try {
      const secret = this.keyFor(token);
      return secret && this.jwt.verify<T>(token, { secret, algorithms: [algorithm], issuer, audience });
    } catch {
      return undefined;
    }
  }

  private signing() {
    const secret = this.ring.keys.get(this.ring.active);
    if (!secret) throw new Error(`no token key with id ${this.ring.active}`);
    return { secret, keyid: String(this.ring.active), expiresIn: tokenLife };
  }

  /** The key a token names in its header, or undefined when there is none of that id. */
  keyFor(token: string): Buffer | undefined {
    const decoded = this.jwt.decode<{ header?: { kid?: unknown } } | null>(token, { complete: true });
    return this.ring.keys.get(Number(decoded?.header?.kid));
  }
}
