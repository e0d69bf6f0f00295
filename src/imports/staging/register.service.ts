import { Injectable } from '@nestjs/common';
import type { HouseholdFacts } from '../../checker/facts';
import { HouseholdFactsService } from '../../households/household-facts.service';
import { HouseholdRows } from '../../households/household-rows.service';
import { MemberRows } from '../../households/members/member-rows.service';
import { SealedFields } from '../../households/sealed-fields.service';
import { UnitOfWork } from '../../platform/unit-of-work';
import type { StagedHousehold } from '../reading/forms';
import { groupBy } from './compare.rules';
import {
  Claim,
  claimsOn,
  householdsHeaded,
  householdsNumbered,
  marksOf,
  Match,
  villagesNamed,
} from './register.queries';

type Row = Record<string, unknown> & { id: string };

/** A household of the register as it stands, with everything that is compared and checked. */
export interface Standing {
  household: Row;
  members: Row[];
  facts: HouseholdFacts;
  changes: string | null;
}

/** What the register says to a number of households of the file. */
export interface Known {
  byNumber: Map<string, Match>;
  byHead: Map<string, Match[]>;
  claims: Map<string, Claim>;
  standing: Map<string, Standing>;
  villages: Set<string>;
}

/** Asks the register about many households at once, as the system's own role: the places are judged by the caller. */
@Injectable()
export class Register {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdRows,
    private readonly members: MemberRows,
    private readonly facts: HouseholdFactsService,
    private readonly sealed: SealedFields,
  ) {}

  /** @param within whether a place belongs to the batch; only such households are read */
  async about(chunk: readonly StagedHousehold[], within: (code: string) => boolean): Promise<Known> {
    const numbers = chunk.flatMap(({ householdNumber }) => householdNumber ?? []);
    const heads = chunk.flatMap(({ headIdNumber }) => (headIdNumber ? [this.indexOf(headIdNumber)] : []));
    const people = chunk.flatMap(({ members }) =>
      members.flatMap(({ form }) => (form.idNumber ? [this.indexOf(form.idNumber)] : [])),
    );
    const codes = chunk.flatMap(({ form }) => form.regionCode ?? []);
    const [numbered, headed, claims, villages] = await Promise.all([
      householdsNumbered(this.work, numbers),
      householdsHeaded(this.work, heads),
      claimsOn(this.work, people),
      villagesNamed(this.work, [...new Set(codes)]),
    ]);
    const here = [...numbered, ...headed].filter(({ regionCode }) => within(regionCode)).map(({ id }) => id);
    return {
      byNumber: new Map(numbered.map((match) => [match.number ?? '', match])),
      byHead: groupBy(headed, ({ head }) => head ?? ''),
      claims: new Map(claims.map((claim) => [claim.index, claim])),
      standing: await this.standing([...new Set(here)]),
      villages,
    };
  }

  private async standing(ids: string[]): Promise<Map<string, Standing>> {
    if (!ids.length) return new Map();
    const [households, members, records, marks] = await Promise.all([
      this.households.several(ids),
      this.members.ofSeveral(ids),
      this.facts.recordsOf(ids),
      marksOf(this.work, ids),
    ]);
    const people = groupBy(members, ({ householdId }) => householdId);
    const changes = new Map(marks.map((mark) => [mark.id, mark.changes]));
    const entries = households.map((household): [string, Standing] => {
      const own = people.get(household.id) ?? [];
      const facts = this.facts.factsOf(household, own, records.get(household.id) ?? { survey: null, income: null });
      const rows = { household: household as unknown as Row, members: own as unknown as Row[] };
      return [household.id, { ...rows, facts, changes: changes.get(household.id) ?? null }];
    });
    return new Map(entries);
  }

  private indexOf(idNumber: string): Buffer {
    return this.sealed.indexOf('idNumber', idNumber);
  }
}
