import { Injectable } from '@nestjs/common';
import { Unauthorized } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { Caller } from './caller';
import { NoticesService } from './notices.service';
import { hashOfToken, newToken } from './one-time-code.rules';
import { SecondFactorService } from './second-factor.service';
import { Handover, isFieldWork, lifetimes, SessionOpener } from './session-opener.service';
import { SessionsService } from './sessions.service';
import type { Held } from './sign-in.queries';

/** Seconds in which a token that was just replaced still works: two tabs of one browser, or an answer that got lost. */
const grace = 10;

interface Family {
  session_id: string;
  staff_id: string;
  field: boolean;
  /** A second factor was shown when the session was opened. */
  second_factor: boolean;
  /** The session's own while it is held, else another of the person's. */
  assignment: Pick<Held, 'id' | 'role' | 'level'> | null;
  live: boolean;
  replaced: boolean;
  within_grace: boolean;
}

/** The token's row, locked: two refreshes with one token follow each other. */
const familyOf = `
  select t.session_id, s.staff_id, s.field, s.second_factor, t.replaced_at is not null as replaced,
    coalesce(t.replaced_at > now() - $2 * interval '1 second', false) as within_grace,
    s.revoked_at is null and s.expires_at > now() and p.state = 'active' as live,
    (select json_build_object('id', a.id, 'role', a.role, 'level', a.level)
      from assignment a where a.staff_id = s.staff_id and a.ended_at is null
      order by (a.id = s.assignment_id) desc, a.created_at, a.id limit 1) as assignment
  from refresh_token t join session s on s.id = t.session_id join staff p on p.id = s.staff_id
  where t.hash = $1 for update of t`;

/**
 * Refresh tokens are used once and replaced. One that comes a second time was copied: the session it
 * belongs to ends, whoever holds the newer one.
 */
@Injectable()
export class RefreshService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly opener: SessionOpener,
    private readonly sessions: SessionsService,
    private readonly notices: NoticesService,
    private readonly secondFactor: SecondFactorService,
  ) {}

  async refresh({ refreshToken }: Caller): Promise<Handover> {
    if (!refreshToken) throw new Unauthorized();
    const hash = hashOfToken(refreshToken);
    const family = await this.work.row<Family & Record<string, unknown>>(familyOf, [hash, grace]);
    if (!family?.live || !family.assignment) throw new Unauthorized();
    if (family.replaced && !family.within_grace) return this.endStolen(family);
    const { staff_id, session_id, assignment } = family;
    if (this.secondFactor.isRequiredFor(assignment) && !family.second_factor) throw new Unauthorized();
    const field = family.field && isFieldWork(assignment);
    if (family.field && !field) await this.opener.shorten(session_id);
    const next = newToken();
    await this.work.rows(
      `with old as (update refresh_token set replaced_at = coalesce(replaced_at, now()) where hash = $1),
         kept as (update session set last_used_at = now(), assignment_id = $4,
           expires_at = least(ends_at, now() + $5 * interval '1 minute') where id = $3)
       insert into refresh_token (hash, session_id) values ($2, $3)`,
      [hash, hashOfToken(next), session_id, assignment.id, lifetimes[field ? 'field' : 'desktop'].idle],
    );
    const token = this.opener.tokenFor(staff_id, session_id, assignment.id);
    return { body: { status: 'signedIn', ...token }, refreshToken: next, deviceToken: null, field };
  }

  /** Ends the caller's session; without one there is nothing to do. */
  async signOut({ refreshToken }: Caller): Promise<void> {
    if (!refreshToken) return;
    await this.work.rows(
      `update session set revoked_at = now(), revoked_why = 'signed-out'
       where revoked_at is null and id = (select session_id from refresh_token where hash = $1)`,
      [hashOfToken(refreshToken)],
    );
    this.work.afterCommit(() => this.sessions.forget());
  }

  private async endStolen({ session_id, staff_id }: Family): Promise<never> {
    await this.work.rows(
      `update session set revoked_at = now(), revoked_why = 'token-reused' where id = $1 and revoked_at is null`,
      [session_id],
    );
    await this.notices.tell(staff_id, 'token-reused');
    this.work.afterCommit(() => this.sessions.forget());
    throw new Unauthorized();
  }
}
