import { Injectable } from '@nestjs/common';
import { HouseholdPacks } from '../households/packs/household-packs.service';
import type { SignedIn } from '../platform/access/actor';
import { AccessLog } from '../platform/access-log';
import { Clock } from '../platform/clock';
import { CasePacks } from '../procedures/packs/case-packs.service';
import type { StandardView } from '../regions/standard.dto';
import { inForceOf } from '../regions/standards.rules';
import type { FieldHousehold } from './field-pack.dto';

/** The households of a page, with what is under way for each. */
@Injectable()
export class FieldHouseholds {
  constructor(
    private readonly clock: Clock,
    private readonly households: HouseholdPacks,
    private readonly cases: CasePacks,
    private readonly accesses: AccessLog,
  ) {}

  /**
   * Households by their ids, each with what is under way for it, in seven statements.
   *
   * @param kind for the access log: which kind of pack they leave with
   * @param standards every value of their places
   */
  async of(
    ids: readonly string[],
    kind: 'whole' | 'difference',
    standards: readonly StandardView[],
    me: SignedIn,
  ): Promise<FieldHousehold[]> {
    if (!ids.length) return [];
    const packed = await this.households.of(ids, me.role);
    const today = this.clock.today();
    const inForce = new Map(me.scope.regions.map((code) => [code, inForceOf(standards, code, today)]));
    const standardsOf = (code: string) => inForce.get(code) ?? inForceOf(standards, code, today);
    const cases = await this.cases.of(packed, standardsOf, me);
    await this.note(new Set(packed.map(({ household }) => household.regionCode)), kind);
    return packed.map(({ household, pack }) => ({ ...pack, ...(cases.get(household.id) ?? nothingUnderWay) }));
  }

  /** One line of the access log for each village whose households leave with this page. */
  private async note(villages: ReadonlySet<string>, field: string): Promise<void> {
    for (const regionCode of villages) await this.accesses.record({ action: 'pack', regionCode, field });
  }
}

const nothingUnderWay = { procedure: null, notices: [], changeRequests: [] };
