import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { UnitOfWork } from '../platform/unit-of-work';
import { Caller } from './caller';
import { DevicesService } from './devices.service';
import { hashOfToken, newToken } from './one-time-code.rules';
import { Held } from './sign-in.queries';
import { SessionsService } from './sessions.service';
import { TokensService, tokenLife } from './tokens.service';

/** How long a session lives, in minutes: without being refreshed, and at all. */
export const lifetimes = {
  desktop: { idle: 30, absolute: 12 * 60 },
  field: { idle: 7 * 24 * 60, absolute: 7 * 24 * 60 },
} as const;
/** Sessions a person may have; a further sign-in ends the oldest. */
const sessionsEach = 3;

/** Whether the work is done in the field: only there does a session last seven days, whatever the client says. */
export const isFieldWork = ({ role, level }: Pick<Held, 'role' | 'level'>): boolean =>
  level === 'village' || role === 'assessor';

/** A session just opened or refreshed: the answer's body, and the secrets that travel as cookies. */
export interface Handover {
  body: { status: 'signedIn'; accessToken: string; expiresIn: number };
  refreshToken: string;
  deviceToken: string | null;
  field: boolean;
}

/** Opens a session for somebody who has proved who they are. */
@Injectable()
export class SessionOpener {
  constructor(
    private readonly work: UnitOfWork,
    private readonly devices: DevicesService,
    private readonly sessions: SessionsService,
    private readonly tokens: TokensService,
  ) {}

  /** Runs inside the transaction of the sign-in. */
  async open(
    staffId: string,
    assignment: Pick<Held, 'id' | 'role' | 'level'>,
    how: { field: boolean; secondFactor: boolean },
    caller: Caller,
  ): Promise<Handover> {
    const field = how.field && isFieldWork(assignment);
    const device = await this.devices.remember(staffId, caller);
    const sessionId = uuidv7();
    const refreshToken = newToken();
    const { idle, absolute } = lifetimes[field ? 'field' : 'desktop'];
    await this.work.rows(
      `with opened as (
         insert into session (id, staff_id, assignment_id, device_id, field, second_factor, address, user_agent,
           expires_at, ends_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, now() + $9 * interval '1 minute', now() + $10 * interval '1 minute')
       ), seen as (update staff set last_signed_in_at = now() where id = $2)
       insert into refresh_token (hash, session_id) values ($11, $1)`,
      [
        ...[sessionId, staffId, assignment.id, device.id, field, how.secondFactor, caller.address],
        ...[caller.userAgent, idle, absolute, hashOfToken(refreshToken)],
      ],
    );
    await this.endOldest(staffId);
    return {
      body: { status: 'signedIn', ...this.tokenFor(staffId, sessionId, assignment.id) },
      refreshToken,
      deviceToken: device.token,
      field,
    };
  }

  /** Cuts a session of the field down to that of a desk: it goes on under an assignment that is not field work. */
  async shorten(sessionId: string): Promise<void> {
    const { idle, absolute } = lifetimes.desktop;
    await this.work.rows(
      `update session set field = false, ends_at = least(ends_at, now() + $3 * interval '1 minute'),
         expires_at = least(expires_at, now() + $2 * interval '1 minute') where id = $1 and field`,
      [sessionId, idle, absolute],
    );
  }

  /** An access token of a session under an assignment, and its life in seconds. */
  tokenFor(staffId: string, sessionId: string, assignmentId: string): { accessToken: string; expiresIn: number } {
    return {
      accessToken: this.tokens.sign({ sub: staffId, sid: sessionId, aid: assignmentId }),
      expiresIn: tokenLife,
    };
  }

  private async endOldest(staffId: string): Promise<void> {
    const ended = await this.work.rows(
      `update session set revoked_at = now(), revoked_why = 'too-many'
       where id in (select id from session where staff_id = $1 and revoked_at is null and expires_at > now()
         order by created_at desc, id desc offset $2) returning id`,
      [staffId, sessionsEach],
    );
    if (ended.length) this.work.afterCommit(() => this.sessions.forget());
  }
}
