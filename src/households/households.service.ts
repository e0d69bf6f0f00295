import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../platform/access/actor';
import { ChangeFields } from '../platform/changes.dto';
import { Conflict } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { AmendmentsService } from './amendments.service';
import { RegisterHousehold } from './household.dto';
import { Household } from './household.entity';
import { HouseholdView } from './household-view.dto';
import { HouseholdRows } from './household-rows.service';
import { HouseholdViews } from './household.views';
import { MemberRows } from './members/member-rows.service';

/** Registers households as drafts and changes their forms. */
@Injectable()
export class HouseholdsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdRows,
    private readonly members: MemberRows,
    private readonly amendments: AmendmentsService,
    private readonly views: HouseholdViews,
  ) {}

  /**
   * Creates a draft with its members. Repeating it with the same content answers with what stands now; other content
   * under the same id is `household.id_taken`, also when the id belongs to a household out of sight.
   */
  async register(id: string, input: RegisterHousehold, me: SignedIn, requestId: string): Promise<HouseholdView> {
    const household = this.households.draft(id, input, me.staffId);
    const people = input.members.map((member) => this.members.draft(member, household));
    if (!(await this.households.insert(household, people, me, requestId)))
      return this.work.within(me, () => this.repeated(household, me), requestId);
    return this.views.household(household, people, me.role);
  }

  /** Changes fields of the form; changes of others to other fields stay, to the same field are a conflict. */
  async amend(id: string, input: ChangeFields, me: SignedIn): Promise<HouseholdView> {
    const { household, members } = await this.amendments.household(id, input);
    return this.views.household(household, members, me.role);
  }

  private async repeated({ id, contentTag }: Household, me: SignedIn): Promise<HouseholdView> {
    const [stands, members] = await Promise.all([this.households.find(id), this.members.of(id)]);
    if (stands?.contentTag !== contentTag) throw new Conflict('household.id_taken');
    return this.views.household(stands, members, me.role);
  }
}
