import { Injectable } from '@nestjs/common';
import { SignedIn } from '../platform/access/actor';
import { Level, Role } from '../platform/access/permissions';
import { Forbidden, NotFound } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { AccessTokenView, SessionView } from './auth.dto';
import { SecondFactorService } from './second-factor.service';
import { isFieldWork, SessionOpener } from './session-opener.service';
import { SessionsService } from './sessions.service';

/** A person's own devices, and the assignment a session works under. */
@Injectable()
export class OwnSessionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: SessionsService,
    private readonly secondFactor: SecondFactorService,
    private readonly opener: SessionOpener,
  ) {}

  list({ staffId, sessionId }: SignedIn): Promise<SessionView[]> {
    return this.work.as('app_auth', () =>
      this.work.rows<SessionView & Record<string, unknown>>(
        `select id, id = $2 as current, field, address, user_agent as "userAgent", created_at as "createdAt",
           last_used_at as "lastUsedAt", expires_at as "expiresAt"
         from session where staff_id = $1 and revoked_at is null and expires_at > now()
         order by created_at desc, id desc`,
        [staffId, sessionId],
      ),
    );
  }

  /** Ends one of the person's sessions: a lost phone, a forgotten computer. */
  async end({ staffId }: SignedIn, id: string): Promise<void> {
    const ended = await this.revoke(`id = $2 and staff_id = $1`, [staffId, id]);
    if (!ended) throw new NotFound('session');
  }

  /** Ends all of the person's sessions, this one included. */
  async endAll({ staffId }: SignedIn): Promise<void> {
    await this.revoke(`staff_id = $1`, [staffId]);
  }

  /** Puts the session under another of the person's assignments; its access tokens so far no longer serve. */
  async choose({ staffId, sessionId }: SignedIn, assignmentId: string): Promise<AccessTokenView> {
    await this.work.as('app_auth', async () => {
      const chosen = await this.work.row<{ role: Role; level: Level; second_factor: boolean }>(
        `update session s set assignment_id = a.id from assignment a
         where s.id = $1 and a.id = $2 and a.staff_id = $3 and a.ended_at is null
         returning a.role, a.level, s.second_factor`,
        [sessionId, assignmentId, staffId],
      );
      if (!chosen) throw new NotFound('assignment');
      if (this.secondFactor.isRequiredFor(chosen) && !chosen.second_factor) throw new Forbidden('auth.second_factor');
      if (!isFieldWork(chosen)) await this.opener.shorten(sessionId);
    });
    this.work.afterCommit(() => this.sessions.forget());
    return this.opener.tokenFor(staffId, sessionId, assignmentId);
  }

  private async revoke(which: string, values: string[]): Promise<number> {
    const ended = await this.work.as('app_auth', () =>
      this.work.rows(
        `update session set revoked_at = now(), revoked_why = 'signed-out'
         where ${which} and revoked_at is null returning id`,
        values,
      ),
    );
    this.work.afterCommit(() => this.sessions.forget());
    return ended.length;
  }
}
