import type { CheckContext } from '../../checker/context';
import type { Actor } from '../../platform/access/actor';
import type { BatchCounts, BatchRow } from '../batch.queries';
import type { Place, PlaceNames, SheetHeadings, StagedHousehold } from '../reading/forms';
import { FieldPlaces } from './problem-places.rules';
import type { Village } from './register.queries';
import type { Reading } from './stager.service';
import type { BatchProblem, StagedResult } from './staged';

const nothing: BatchCounts = {
  ...{ households: 0, members: 0, new: 0, update: 0, unchanged: 0, faulty: 0, errors: 0, doubts: 0 },
};

/** One reading of a file: what has come in, what was counted, and what holds for all of it. */
export class StagingRun implements Reading {
  readonly places = new FieldPlaces();
  readonly people = new Map<string, Place>();
  readonly matched = new Map<string, Place>();
  readonly headings: SheetHeadings[] = [];
  readonly counts: BatchCounts = { ...nothing };
  private readonly codes: Set<string>;
  private waiting: StagedHousehold[] = [];
  private problems = 0;

  constructor(
    readonly batch: BatchRow,
    readonly actor: Actor,
    private readonly villages: readonly Village[],
    readonly contextOf: (code: string) => Promise<CheckContext>,
  ) {
    this.codes = new Set(villages.map(({ code }) => code));
  }

  /** Whether a village belongs to the place of the batch. */
  within = (code: string): boolean => this.codes.has(code);

  sheet(headings: SheetHeadings): void {
    this.headings.push(headings);
    this.places.add(headings);
  }

  /** Takes a household in; names of its place stand for the code where they name one village. */
  add(household: StagedHousehold): void {
    const { form, placeNames } = household;
    if (form.regionCode === undefined) form.regionCode = this.villageNamed(placeNames);
    this.waiting.push(household);
  }

  /** How many households wait to be staged. */
  get gathered(): number {
    return this.waiting.length;
  }

  take(): StagedHousehold[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }

  /** Counts results in and answers the numbers that their first household and first problem get. */
  next(results: readonly StagedResult[]): { households: number; problems: number } {
    const from = { households: this.counts.households, problems: this.problems };
    for (const { kind, members, problems } of results) {
      this.counts.households += 1;
      this.counts.members += members;
      this.counts[kind] += 1;
      this.nextProblems(problems);
    }
    return from;
  }

  nextProblems(problems: readonly BatchProblem[]): number {
    const from = this.problems;
    this.problems += problems.length;
    this.counts.errors += problems.filter(({ severity }) => severity === 'error').length;
    this.counts.doubts += problems.filter(({ severity }) => severity === 'doubt').length;
    return from;
  }

  private villageNamed({ banner, township, village }: PlaceNames): string | undefined {
    if (village === undefined && this.villages.length === 1) return this.villages[0]?.code;
    const fits = (name: string, said: string | undefined) =>
      said === undefined || name === said || name.startsWith(said);
    const found = this.villages.filter(
      (one) =>
        village !== undefined && fits(one.village, village) && fits(one.township, township) && fits(one.banner, banner),
    );
    const exact = found.filter((one) => one.village === village);
    const [only, another] = exact.length ? exact : found;
    return another ? undefined : only?.code;
  }
}
