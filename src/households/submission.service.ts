import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../platform/access/actor';
import { AmendmentsService, Locked } from './amendments.service';
import { HouseholdChecks } from './household-checks.service';
import { HouseholdView } from './household-view.dto';
import { HouseholdRows } from './household-rows.service';
import { HouseholdViews } from './household.views';
import { IdentityClaims } from './identity-claims.service';
import { newPublicId } from './public-id.rules';

/** Takes drafts in: from here on a household has its number and its people stand once in the city. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly amendments: AmendmentsService,
    private readonly households: HouseholdRows,
    private readonly checks: HouseholdChecks,
    private readonly claims: IdentityClaims,
    private readonly views: HouseholdViews,
  ) {}

  /**
   * Submits a draft: the checker must let it pass and no identity number may stand elsewhere in the city; the household
   * gets its number. Submitting again answers with what stands.
   */
  async submit(id: string, me: SignedIn): Promise<HouseholdView> {
    const { household, members } = await this.submitted(await this.amendments.lock(id));
    return this.views.household(household, members, me.role);
  }

  private async submitted(locked: Locked): Promise<Locked> {
    const { household, members } = locked;
    if (household.registration !== 'draft') return locked;
    await this.checks.refuseErrorsIn(locked);
    await this.claims.claim(household.id, members);
    const publicId = household.publicId ?? newPublicId();
    return { members, household: { ...household, ...(await this.households.submit(household.id, publicId)) } };
  }
}
