import { Injectable } from '@nestjs/common';
import { blocking, check, Finding, findingKey, rules, Waiver as Waived } from '../checker/checker';
import { contextFromStandards } from '../checker/context';
import type { HouseholdFacts } from '../checker/facts';
import { Clock } from '../platform/clock';
import { Fault, Refused } from '../platform/errors';
import { addMessages } from '../platform/messages';
import { UnitOfWork } from '../platform/unit-of-work';
import type { Standards } from '../regions/standards.rules';
import { StandardsService } from '../regions/standards.service';
import type { Household } from './household.entity';
import { HouseholdFactsService } from './household-facts.service';
import type { Member } from './members/member.entity';
import { Waiver } from './findings/waiver.entity';

addMessages(Object.fromEntries(rules.map(({ code, message }) => [code, message])));

/** A household and its people as they stand or as they would be. */
export interface Rows {
  household: Household;
  members: readonly Member[];
}

/** A doubt that was explained, as it is stored. */
export type Explained = Pick<Waiver, 'code' | 'path' | 'reason' | 'until'>;

/** Runs the one list of rules over a household, with the standards of its place and the doubts that were waived. */
@Injectable()
export class HouseholdChecks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly facts: HouseholdFactsService,
    private readonly standards: StandardsService,
  ) {}

  /**
   * What the checker says about a household as it stands; throws `household.not_found`.
   *
   * @param standards those of its place and day, where the caller has read them already
   */
  async findings(id: string, standards?: Standards): Promise<Finding[]> {
    const [facts, waivers] = await Promise.all([this.facts.load(id), this.waiversOf(id)]);
    return this.run(facts, waivers, standards);
  }

  /**
   * What the checker says about several households whose rows and explained doubts have been read, in one statement.
   *
   * @param standardsOf those in force at a place today
   */
  async findingsIn(
    read: readonly (Rows & { waivers: readonly Explained[] })[],
    standardsOf: (regionCode: string) => Standards,
  ): Promise<Map<string, Finding[]>> {
    const records = await this.facts.recordsOf(read.map(({ household }) => household.id));
    const found = read.map(async ({ household, members, waivers }): Promise<[string, Finding[]]> => {
      const known = records.get(household.id) ?? { survey: null, income: null };
      const facts = this.facts.factsOf(household, members, known);
      return [household.id, await this.run(facts, waivers.map(waivedOf), standardsOf(household.regionCode))];
    });
    return new Map(await Promise.all(found));
  }

  /** Throws `household.check_failed` with what stands in the way: errors, and doubts that nobody has explained. */
  async refuseErrors(id: string): Promise<void> {
    refuse(blocking(await this.findings(id)));
  }

  /** The same for rows that have been read. */
  async refuseErrorsIn({ household, members }: Rows): Promise<void> {
    const [records, waivers] = await Promise.all([this.facts.records(household.id), this.waiversOf(household.id)]);
    refuse(blocking(await this.run(this.facts.factsOf(household, members, records), waivers)));
  }

  /** Throws when a change brings an error that was not there before: what has been submitted only gets better. */
  async refuseNewErrors(before: Rows, after: Rows): Promise<void> {
    const { id, regionCode } = before.household;
    const [records, context] = await Promise.all([this.facts.records(id), this.contextOf({ regionCode })]);
    const [was, willBe] = [before, after].map(({ household, members }) =>
      check(this.facts.factsOf(household, members, records), context),
    );
    const known = new Set(was?.map(findingKey));
    const errors = (willBe ?? []).filter(({ severity }) => severity === 'error');
    refuse(errors.filter((finding) => !known.has(findingKey(finding))));
  }

  /** What the checker says about facts, typed or stored. */
  async run(facts: HouseholdFacts, waivers: readonly Waived[] = [], standards?: Standards): Promise<Finding[]> {
    return check(facts, await this.contextOf(facts, standards), waivers);
  }

  private async contextOf({ regionCode }: HouseholdFacts, known?: Standards) {
    const today = this.clock.today();
    const standards = known ?? (await this.standards.of(regionCode ?? '', today));
    return contextFromStandards(today, (key) => standards.find(key));
  }

  private async waiversOf(householdId: string): Promise<Waived[]> {
    const rows = await this.work.repository(Waiver).findBy({ householdId });
    return rows.map(waivedOf);
  }
}

const waivedOf = (row: Explained): Waived => ({ key: findingKey(row), reason: row.reason, until: row.until });

/** The 422 that lists findings as faults, each with the path of its field. */
function refuse(findings: readonly Finding[]): void {
  if (!findings.length) return;
  const faults = findings.map(({ code, path, params, severity }): Fault => ({
    path,
    code,
    params: { ...params, severity },
  }));
  throw new Refused('household.check_failed', {}, faults);
}
