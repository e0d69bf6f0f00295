import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { ChangeFields } from '../../platform/changes.dto';
import { Clock } from '../../platform/clock';
import { Conflict, NotFound, Refused } from '../../platform/errors';
import { AmendmentsService } from '../amendments.service';
import { MemberView } from '../household-view.dto';
import { HouseholdRows } from '../household-rows.service';
import { HouseholdViews } from '../household.views';
import { MemberForm } from './member.dto';
import { MemberRows } from './member-rows.service';

/** [member-record-status] of a member who was taken off a draft. */
const takenOff = '9';

/** People of a household: they come and go freely in a draft, and by requests afterwards. */
@Injectable()
export class MembersService {
  constructor(
    private readonly clock: Clock,
    private readonly amendments: AmendmentsService,
    private readonly households: HouseholdRows,
    private readonly members: MemberRows,
    private readonly views: HouseholdViews,
  ) {}

  /** Adds a member to a draft; repeating it with the same content answers with what stands. */
  async add(householdId: string, id: string, form: MemberForm, me: SignedIn): Promise<MemberView> {
    const { household, members } = await this.amendments.lock(householdId);
    const row = this.members.draft({ ...form, id }, household);
    const stands = members.find((member) => member.id === id);
    if (stands) {
      if (stands.contentTag !== row.contentTag) throw new Conflict('member.id_taken');
      return this.views.member(stands, me.role);
    }
    if (household.registration !== 'draft') throw new Refused('member.change_request_needed');
    if (!(await this.members.insert([row]))) throw new Conflict('member.id_taken');
    await this.households.recount(householdId);
    return this.views.member(row, me.role);
  }

  /** Changes fields of a member's form; changes of others to other fields stay, to the same field are a conflict. */
  async amend(householdId: string, id: string, input: ChangeFields, me: SignedIn): Promise<MemberView> {
    return this.views.member(await this.amendments.member(householdId, id, input), me.role);
  }

  /** Takes a member off a draft. The row stays, with its state; taking off again changes nothing. */
  async takeOff(householdId: string, id: string): Promise<void> {
    const { household, members } = await this.amendments.lock(householdId);
    const member = members.find((one) => one.id === id);
    if (!member) throw new NotFound('member');
    if (household.registration !== 'draft') throw new Refused('member.change_request_needed');
    if (member.status === takenOff) return;
    await this.members.write(member, { status: takenOff, statusOn: this.clock.today() });
    await this.households.recount(householdId);
  }
}
