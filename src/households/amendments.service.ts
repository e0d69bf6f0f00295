import { Injectable } from '@nestjs/common';
import { ChangeFields } from '../platform/changes.dto';
import { NotFound, Refused } from '../platform/errors';
import { FormChanges } from './form-changes.service';
import { HouseholdChecks, Rows } from './household-checks.service';
import { HouseholdForm } from './household.dto';
import { HouseholdRows } from './household-rows.service';
import { IdentityClaims } from './identity-claims.service';
import { MemberForm } from './members/member.dto';
import type { Member } from './members/member.entity';
import { MemberRows } from './members/member-rows.service';

/** A household with its people, locked for the transaction. */
export interface Locked extends Rows {
  members: Member[];
}

/**
 * Changes to the forms of a household and of its members. The household's row is the lock for all of them, so that two
 * people's changes meet one after the other and are compared with what stands.
 */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly households: HouseholdRows,
    private readonly members: MemberRows,
    private readonly changes: FormChanges,
    private readonly checks: HouseholdChecks,
    private readonly claims: IdentityClaims,
  ) {}

  /** Locks a household that may still be changed; throws `household.closed` for one that was refused or closed. */
  async lock(id: string): Promise<Locked> {
    const household = await this.households.lock(id);
    if (household.registration === 'refused' || household.registration === 'closed') {
      throw new Refused('household.closed');
    }
    return { household, members: await this.members.of(id) };
  }

  /** Merges changes into the form of the household; what was submitted may not get errors by it. */
  async household(id: string, input: ChangeFields): Promise<Locked> {
    const before = await this.lock(id);
    const columns = await this.changes.columns('household', HouseholdForm, before.household, input);
    if (!Object.keys(columns).length) return before;
    const after = { ...before, household: { ...before.household, ...columns } };
    if (before.household.registration !== 'draft') await this.checks.refuseNewErrors(before, after);
    await this.households.write(id, columns);
    return after;
  }

  /** Merges changes into the form of a member. */
  async member(id: string, memberId: string, input: ChangeFields): Promise<Member> {
    const before = await this.lock(id);
    const member = before.members.find((one) => one.id === memberId);
    if (!member) throw new NotFound('member');
    const columns = await this.changes.columns('member', MemberForm, member, input);
    if (!Object.keys(columns).length) return member;
    const changed = { ...member, ...columns };
    if (before.household.registration !== 'draft') await this.allow(before, member, changed);
    await this.members.write(changed, columns);
    await this.households.recount(id);
    return changed;
  }

  /** What a submitted household allows: no other head, no new error, no identity number that stands elsewhere. */
  private async allow(before: Locked, member: Member, changed: Member): Promise<void> {
    if (member.relation !== changed.relation && [member.relation, changed.relation].includes('01')) {
      throw new Refused('member.change_request_needed');
    }
    const members = before.members.map((one) => (one === member ? changed : one));
    await this.checks.refuseNewErrors(before, { ...before, members });
    if (member.idNumberIndex !== changed.idNumberIndex) await this.claims.claim(before.household.id, [changed]);
  }
}
