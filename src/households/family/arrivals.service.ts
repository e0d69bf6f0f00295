import { Injectable } from '@nestjs/common';
import type { Role } from '../../platform/access/permissions';
import { Conflict } from '../../platform/errors';
import type { Family, Plan } from './household-change.rules';
import { MemberView } from '../household-view.dto';
import { HouseholdViews } from '../household.views';
import { IdentityClaims } from '../identity-claims.service';
import { RegisterMember } from '../members/member.dto';
import { MemberRows } from '../members/member-rows.service';

type Place = Pick<Family, 'id' | 'regionCode'>;

/** People who join a household that is on the register. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly members: MemberRows,
    private readonly claims: IdentityClaims,
    private readonly views: HouseholdViews,
  ) {}

  /**
   * Makes sure that the person stands in no other household; throws `household.id_number_taken`. What was done before
   * it is kept, so that the two can be reviewed: claim before anything else is written.
   */
  claim(member: RegisterMember, household: Place): Promise<void> {
    return this.claims.claim(household.id, [this.members.draft(member, household)]);
  }

  async welcome(member: RegisterMember, household: Place, { on, arrival }: Plan): Promise<void> {
    const row = this.members.draft(member, household);
    const increaseReason = arrival?.increaseReason ?? null;
    if (!(await this.members.insert([{ ...row, statusOn: on, increaseReason }]))) throw new Conflict('member.id_taken');
  }

  /** A person to be added, as a role may see them. */
  preview(member: RegisterMember, household: Place, role: Role): MemberView {
    return this.views.member(this.members.draft(member, household), role);
  }
}
