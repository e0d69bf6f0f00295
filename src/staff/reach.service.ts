import { Injectable } from '@nestjs/common';
import { SignedIn } from '../platform/access/actor';
import { Level } from '../platform/access/permissions';
import { Forbidden, NotFound, Refused } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { AssignmentView, StaffView } from './accounts.dto';
import { oneStaff } from './accounts.queries';
import { clashOf, isWithin, misfitOf, Work } from './assignment.rules';

/** What an administrator may do to whom: inside the own region, never beyond it, and never to the own account. */
@Injectable()
export class ReachService {
  constructor(private readonly work: UnitOfWork) {}

  /** An account in the administrator's region; throws `staff.not_found`. */
  async see(me: SignedIn, id: string, lock = false): Promise<StaffView> {
    const staff = await oneStaff(this.work, me.scope, id, lock);
    if (!staff) throw new NotFound('staff');
    return staff;
  }

  /**
   * An account to switch off, on or reset. Whoever also works beyond the administrator's region is out of reach:
   * otherwise a reset would lend that wider access.
   */
  async manage(me: SignedIn, id: string): Promise<StaffView> {
    const staff = await this.see(me, id, true);
    if (id === me.staffId) throw new Forbidden('staff.own');
    if (!current(staff).every((held) => isWithin(me.scope, held))) throw new Forbidden('staff.out_of_reach');
    return staff;
  }

  /** Makes sure that the administrator may grant an assignment, and that it exists in the division tree. */
  async allow(me: SignedIn, wanted: Work): Promise<void> {
    const found = await this.work.rows<{ code: string; level: Level }>(
      `select code, level from region where code = any ($1)`,
      [wanted.regions],
    );
    const misfit = misfitOf(wanted, new Map(found.map(({ code, level }) => [code, level])));
    if (misfit) throw new Refused(misfit.code, misfit.params);
    if (!isWithin(me.scope, wanted)) throw new Forbidden('region.out_of_scope');
  }

  /** Makes sure that what a person holds does not clash with what is wanted. */
  compatible(staff: StaffView, wanted: Work): void {
    const clash = clashOf(current(staff), wanted);
    if (clash) throw new Refused(clash.code, clash.params);
  }
}

/** Assignments that have not ended. */
const current = (staff: StaffView): AssignmentView[] => staff.assignments.filter(({ endedAt }) => endedAt === null);
