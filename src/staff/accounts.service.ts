import { Injectable } from '@nestjs/common';
import { SignedIn } from '../platform/access/actor';
import { Refused } from '../platform/errors';
import { pageOf, readCursor, uuidPattern } from '../platform/page.dto';
import { UnitOfWork } from '../platform/unit-of-work';
import { AccessCodesService } from './access-codes.service';
import { CodeView, ResetStaff, StaffPage, StaffQuery, StaffView } from './accounts.dto';
import { countStaff, listStaff } from './accounts.queries';
import { NoticesService } from './notices.service';
import { ReachService } from './reach.service';
import { SessionsService } from './sessions.service';

/** The accounts of a region, for its administrators. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reach: ReachService,
    private readonly codes: AccessCodesService,
    private readonly sessions: SessionsService,
    private readonly notices: NoticesService,
  ) {}

  async list({ scope }: SignedIn, query: StaffQuery): Promise<StaffPage> {
    const { cursor, limit = 20 } = query;
    const after = cursor === undefined ? null : readCursor(cursor, [/^.{1,60}$/su, uuidPattern]);
    const [rows, total] = await Promise.all([
      listStaff(this.work, scope, query, after, limit),
      countStaff(this.work, scope, query),
    ]);
    return { ...pageOf(rows, limit, ({ name, id }) => [name, id]), total };
  }

  get(me: SignedIn, id: string): Promise<StaffView> {
    return this.reach.see(me, id);
  }

  /** Switches an account off: its sessions end with the next request. */
  async disable(me: SignedIn, id: string, reason: string): Promise<StaffView> {
    await this.reach.manage(me, id);
    await this.work.because(reason);
    await this.work.rows(`update staff set state = 'disabled' where id = $1`, [id]);
    await this.work.rows(
      `update session set revoked_at = now(), revoked_why = 'disabled' where staff_id = $1 and revoked_at is null`,
      [id],
    );
    this.work.afterCommit(() => this.sessions.forget());
    return this.reach.see(me, id);
  }

  async enable(me: SignedIn, id: string, reason: string): Promise<StaffView> {
    await this.reach.manage(me, id);
    await this.work.because(reason);
    await this.work.rows(
      `update staff set enabled_at = now(), state = case when password_set_at is null then 'invited' else 'active' end
       where id = $1 and state = 'disabled'`,
      [id],
    );
    return this.reach.see(me, id);
  }

  /**
   * A one-time code with which the person sets a new password. What they have goes on working until they use it: a
   * stolen account is switched off first.
   */
  async reset(me: SignedIn, id: string, { reason, secondFactor = false }: ResetStaff): Promise<CodeView> {
    const { state } = await this.reach.manage(me, id);
    if (state === 'disabled') throw new Refused('staff.disabled');
    await this.work.because(reason);
    await this.notices.tell(id, 'reset-issued', { by: me.staffId });
    return this.codes.issue(state === 'invited' ? 'invitation' : 'reset', id, secondFactor);
  }
}
