import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { SignedIn } from '../platform/access/actor';
import { Conflict } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { AccessCodesService } from './access-codes.service';
import { GrantAssignment, InvitedStaff, InviteStaff, StaffView } from './accounts.dto';
import { regionAround } from './assignment.rules';
import { ReachService } from './reach.service';

/** New accounts. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reach: ReachService,
    private readonly codes: AccessCodesService,
  ) {}

  /**
   * Makes an account with its first assignment and a code for its holder. The same request again, while the
   * invitation is open, makes a new code in place of the old one.
   */
  async invite(me: SignedIn, id: string, input: InviteStaff): Promise<InvitedStaff> {
    await this.reach.allow(me, input);
    if (input.reason) await this.work.because(input.reason);
    const { login, name, regions } = input;
    const made = await this.work.row(
      `insert into staff (id, login, name, region_code, state, created_by) values ($1, $2, $3, $4, 'invited', $5)
       on conflict (id) do nothing returning id`,
      [id, login, name, regionAround(regions), me.staffId],
    );
    if (made) await this.insertAssignment(me, uuidv7(), id, input);
    const staff = await this.reach.see(me, id);
    if (!made && !isSame(staff, input)) throw new Conflict('staff.id_taken');
    return { staff, ...(await this.codes.issue('invitation', id)) };
  }

  /**
   * Inserts an assignment. One-time codes that somebody else issued for the person go: their holder would get what is
   * granted here, which may reach further than theirs.
   *
   * @returns whether it was new
   */
  async insertAssignment(me: SignedIn, id: string, staffId: string, wanted: GrantAssignment): Promise<boolean> {
    const { role, level, regions } = wanted;
    const made = await this.work.row(
      `with voided as (update access_code set used_at = now()
         where staff_id = $2 and used_at is null and created_by is distinct from $6)
       insert into assignment (id, staff_id, role, level, regions, granted_by) values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do nothing returning id`,
      [id, staffId, role, level, regions, me.staffId],
    );
    return made !== undefined;
  }
}

/** Whether a request repeats the one that made an account. */
function isSame({ state, login, name, assignments }: StaffView, input: InviteStaff): boolean {
  const [first, ...more] = assignments;
  return (
    state === 'invited' &&
    more.length === 0 &&
    JSON.stringify([login, name, first?.role, first?.level, first?.regions]) ===
      JSON.stringify([input.login, input.name, input.role, input.level, input.regions])
  );
}
