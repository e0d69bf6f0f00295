import { blocking, check } from '../../checker/checker';
import type { CheckContext } from '../../checker/context';
import { contextFromStandards } from '../../checker/context';
import { Dice } from '../../demo/city/dice';
import { standardsOf } from '../city/standards';
import type { SheetHousehold } from './columns';
import { Spoiled, ways } from './ways';

/** A fault that was put into a file on purpose. */
export interface Fault extends Spoiled {
  way: string;
}

/** Households to try for one fault before a way is given up. */
const tries = 400;

const names = Object.keys(ways);

/** Spoils rows of a file, one household each in one way, every way as often as the others. */
export class Spoiler {
  /** Faults by the reference of their household. */
  readonly faults = new Map<string, Fault>();
  private readonly numbers: Set<string>;
  private readonly contexts = new Map<string, CheckContext>();

  constructor(
    private readonly households: SheetHousehold[],
    private readonly dice: Dice,
    private readonly today: string,
    private readonly foreignVillage: string,
  ) {
    this.numbers = new Set(households.flatMap(({ members }) => members.map(({ idNumber }) => idNumber ?? '')));
  }

  spoil(rows: number): void {
    const most = Math.min(rows, this.households.length);
    for (let i = 0; this.faults.size < most && i < most * 2; i++) this.spoilOne(names[i % names.length] as string);
  }

  private spoilOne(way: string): void {
    for (let attempt = 0; attempt < tries; attempt++) {
      const at = this.dice.int(0, this.households.length - 1);
      const before = this.households[at] as SheetHousehold;
      if (this.faults.has(before.reference)) continue;
      const household = structuredClone(before);
      const spoiled = ways[way]?.(household, {
        ...{ dice: this.dice, today: this.today, foreignVillage: this.foreignVillage },
        earlier: this.earlier(at),
        isFree: (idNumber) => !this.numbers.has(idNumber),
      });
      if (!spoiled || !this.saysOnly(household, spoiled)) continue;
      for (const { idNumber } of household.members) this.numbers.add(idNumber ?? '');
      this.households[at] = household;
      this.faults.set(household.reference, { ...spoiled, way });
      return;
    }
  }

  /** The head of a household further up that is as it should be. */
  private earlier(at: number) {
    if (at === 0) return null;
    const other = this.households[this.dice.int(0, at - 1)] as SheetHousehold;
    return this.faults.has(other.reference) ? null : (other.members[0] ?? null);
  }

  /** Whether the checker finds in the changed form what the way means it to find, and nothing else. */
  private saysOnly({ form, members, reference }: SheetHousehold, { code, cells }: Spoiled): boolean {
    if (!members.length) return true;
    const facts = { ...form, id: reference, members: members.map((member) => ({ ...empty, ...member })) };
    const found = blocking(check(facts, this.contextOf(form.regionCode)));
    const meant = cells.length || code.startsWith('import.') ? [] : [code];
    return found.map((finding) => finding.code).join() === meant.join();
  }

  private contextOf(regionCode: string): CheckContext {
    const banner = regionCode.slice(0, 6);
    let context = this.contexts.get(banner);
    if (!context) {
      const standards = standardsOf(regionCode, this.today);
      context = contextFromStandards(this.today, (key) => standards.find(key));
      this.contexts.set(banner, context);
    }
    return context;
  }
}

/** What rules take for known to be empty, as an import does. */
const empty = Object.fromEntries(
  ['education', 'studentStatus', 'dropoutReason', 'workLocation', 'workMonths', 'monthlyWageFen', 'dibaoClass'].map(
    (field) => [field, null],
  ),
);
