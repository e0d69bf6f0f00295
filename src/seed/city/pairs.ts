import { Dice } from '../../demo/city/dice';
import { cityBegins } from '../../demo/city/plot';
import {
  duplicateKind,
  oneSlip,
  plainName,
  sameSound,
  Sound,
  soundOf,
} from '../../households/duplicates/near-names.rules';
import type { Row } from './case-teller';
import type { Seeded } from './city';
import { idAt } from './origins';

interface Entry {
  id: string;
  household: string;
  region: string;
  name: string;
  plain: string;
  number: string | null;
  counting: boolean;
}

/** Compares the people of the whole city, as the search for duplicates would, but with the city at hand. */
export class PairFinder {
  private readonly born = new Map<string, Entry[]>();
  private readonly sounds = new Map<string, Sound>();

  add({ made, members, registration }: Seeded): void {
    if (registration === 'refused' || registration === 'closed') return;
    const counting = registration !== 'draft';
    for (const { id, name, birthDate, idNumber, status = '1' } of members) {
      if (status === '2' || !birthDate) continue;
      const place = { household: made.id, region: made.form.regionCode };
      const entry = { id, ...place, name, plain: plainName(name), number: idNumber ?? null, counting };
      const there = this.born.get(birthDate);
      if (there) there.push(entry);
      else this.born.set(birthDate, [entry]);
    }
  }

  /** The pairs that may be one person, each once; some have been looked at by the `reviewer`. */
  *pairs(dice: Dice, reviewer: string): Generator<Row> {
    for (const entries of this.born.values()) {
      for (const [i, a] of entries.entries()) {
        for (let j = i + 1; j < entries.length; j++) {
          const b = entries[j] as Entry;
          const pair = this.mayBeAlike(a, b) ? pairOf(a, b) : null;
          if (pair) yield { ...pair, ...stateOf(dice, reviewer), id: idAt(dice, cityBegins), found_at: cityBegins };
        }
      }
    }
  }

  /** Passes over most pairs before anything is read aloud a second time. */
  private mayBeAlike(a: Entry, b: Entry): boolean {
    if (a.plain === b.plain || (a.number !== null && a.number === b.number)) return true;
    return sameSound(this.soundOf(a.plain), this.soundOf(b.plain)) || oneSlip(a.plain, b.plain);
  }

  private soundOf(plain: string): Sound {
    let sound = this.sounds.get(plain);
    if (!sound) this.sounds.set(plain, (sound = soundOf(plain)));
    return sound;
  }
}

function pairOf(one: Entry, other: Entry): Row | null {
  const sameHousehold = one.household === other.household;
  if (!sameHousehold && !one.counting && !other.counting) return null;
  const kind = duplicateKind({
    sameNumber: one.number !== null && one.number === other.number,
    differentNumbers: one.number !== null && other.number !== null && one.number !== other.number,
    sameBirthDate: true,
    sameHousehold,
    names: [one.name, other.name],
    regions: [one.region, other.region],
  });
  if (!kind) return null;
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  const different = one.number !== null && other.number !== null && one.number !== other.number;
  return {
    ...{ member_a: a.id, member_b: b.id, region_a: a.region, region_b: b.region, kind },
    different_numbers: different,
  };
}

const stateOf = (dice: Dice, reviewer: string): Row =>
  dice.chance(10)
    ? { state: 'notDuplicate', decided_by: reviewer, decided_at: cityBegins, reason: '同名同日出生，两人身份已核实' }
    : { state: 'open', decided_by: null, decided_at: null, reason: null };
