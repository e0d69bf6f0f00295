import { Injectable } from '@nestjs/common';
import { SignedIn } from '../platform/access/actor';
import { Conflict, Forbidden, NotFound } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { GrantAssignment, StaffView } from './accounts.dto';
import { isWithin } from './assignment.rules';
import { InvitationsService } from './invitations.service';
import { NoticesService } from './notices.service';
import { ReachService } from './reach.service';
import { SessionsService } from './sessions.service';

/** What people may do and where: granted and ended by an administrator whose region encloses it. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reach: ReachService,
    private readonly invitations: InvitationsService,
    private readonly sessions: SessionsService,
    private readonly notices: NoticesService,
  ) {}

  /** Grants one more assignment; nobody grants to themselves. */
  async grant(me: SignedIn, staffId: string, id: string, wanted: GrantAssignment): Promise<StaffView> {
    if (staffId === me.staffId) throw new Forbidden('staff.own');
    const staff = await this.reach.see(me, staffId, true);
    const known = staff.assignments.find((one) => one.id === id);
    if (known) {
      if (!isSame(known, wanted)) throw new Conflict('assignment.id_taken');
      return staff;
    }
    await this.reach.allow(me, wanted);
    this.reach.compatible(staff, wanted);
    if (wanted.reason) await this.work.because(wanted.reason);
    if (!(await this.invitations.insertAssignment(me, id, staffId, wanted))) throw new Conflict('assignment.id_taken');
    await this.notices.tell(staffId, 'assignment-granted', { role: wanted.role, level: wanted.level });
    return this.reach.see(me, staffId);
  }

  /** Ends an assignment; the person's next request under it is refused. */
  async end(me: SignedIn, staffId: string, id: string, reason: string): Promise<StaffView> {
    if (staffId === me.staffId) throw new Forbidden('staff.own');
    const staff = await this.reach.see(me, staffId, true);
    const held = staff.assignments.find((one) => one.id === id);
    if (!held) throw new NotFound('assignment');
    if (!isWithin(me.scope, held)) throw new Forbidden('assignment.out_of_reach');
    if (held.endedAt !== null) return staff;
    await this.work.because(reason);
    await this.work.rows(`update assignment set ended_at = now() where id = $1`, [id]);
    await this.notices.tell(staffId, 'assignment-ended', { role: held.role, level: held.level });
    this.work.afterCommit(() => this.sessions.forget());
    return this.reach.see(me, staffId);
  }
}

type Compared = Pick<GrantAssignment, 'role' | 'level' | 'regions'>;
const isSame = (a: Compared, b: Compared): boolean =>
  JSON.stringify([a.role, a.level, a.regions]) === JSON.stringify([b.role, b.level, b.regions]);
