import type { StaffPerson } from '../../demo/city/cast';
import { Dice } from '../../demo/city/dice';
import { demoPassword } from '../../demo/city/people';
import { cityBegins } from '../../demo/city/plot';
import type { Vault } from '../../platform/vault';
import { City, Part } from '../city/city';
import { PairFinder } from '../city/pairs';
import { SeededUnit, unitsOf } from '../city/helpers';
import { staffOf } from '../city/staff';
import { CityStore, Progress } from './city-store';
import { CityDigest } from './digest';
import { plainVisits } from '../rows/visit-rows';
import { PartRows, PartWriter } from './part-rows';
import { filled } from './table-writer';

/** Up to here every table is filled; a larger city is a register with one row of the log a statement. */
export const wholeUpTo = 100_000;

/** Parts written at once, each over a connection of its own. */
const lanes = 2;
const pairsAtOnce = 5000;
const saidEvery = 10_000;

export interface Loaded {
  households: number;
  members: number;
  digest: string;
}

/** What a city is loaded with. */
export interface Means {
  /** Connection to serve with; it takes the role of the system's own work. */
  url: string;
  vault: Vault;
  hash: (password: string) => Promise<string>;
  log: (line: string) => void;
}

/** Fills a database with a city, part by part; what an earlier run has written is left as it is. */
export class CityLoader {
  private readonly digest = new CityDigest();
  private readonly pairs = new PairFinder();
  private readonly loaded = { households: 0, members: 0 };
  private readonly whole: boolean;

  constructor(
    private readonly size: number,
    private readonly means: Means,
  ) {
    this.whole = size <= wholeUpTo;
  }

  async load(): Promise<Loaded> {
    const stores = await Promise.all(Array.from({ length: lanes }, () => CityStore.open(this.means.url)));
    try {
      const [main] = stores as [CityStore];
      const city = new City(this.size, await this.numbersTaken(main));
      const codes = city.villages.map(({ regionCode }) => regionCode);
      const staff = staffOf(codes, new Dice(this.size));
      const banners = [...new Set(codes.map((code) => `${code.slice(0, 6)}000000`))];
      const units = unitsOf(banners, new Dice(this.size));
      const progress = await this.begin(main, city, staff, units);
      const writer = new PartWriter(
        this.means.vault,
        staff,
        new Map(Object.entries(progress.first)),
        this.whole,
        units,
      );
      const parts = city.parts();
      await Promise.all(stores.map((store) => this.fill(store, parts, writer)));
      if (this.whole) await this.writePairs(main, staff);
      await main.run(plain, () => main.note({ ...progress, digest: this.digest.value }));
      return { ...this.loaded, digest: this.digest.value };
    } finally {
      await Promise.all(stores.map((store) => store.close()));
    }
  }

  /** Whether a number is borne by somebody who was there before the city came. */
  private async numbersTaken(store: CityStore): Promise<(idNumber: string) => boolean> {
    if (await store.progress()) return () => false;
    const known = await store.knownNumbers();
    if (!known.size) return () => false;
    return (idNumber) => known.has(this.means.vault.blindIndex('id_number', idNumber).toString('hex'));
  }

  /** Takes numbers for the households and brings the staff; or finds that both was done. */
  private async begin(
    store: CityStore,
    city: City,
    staff: StaffPerson[],
    units: readonly SeededUnit[],
  ): Promise<Progress> {
    const known = await store.progress();
    if (known?.digest) throw new Error(`a city of ${known.size} households is there already (${known.digest})`);
    if (known && known.size !== this.size)
      throw new Error(`a city of ${known.size} households has been begun here: finish it, or use another DATA_DIR`);
    if (known) return known;
    const numbers = new Map<string, number>();
    for (const { regionCode, households } of city.villages) {
      const banner = regionCode.slice(0, 6);
      numbers.set(banner, (numbers.get(banner) ?? 0) + households);
    }
    const hash = await this.means.hash(demoPassword);
    return store.run(plain, async () => {
      const progress = { size: this.size, first: await store.takeNumbers(numbers), digest: null };
      await store.bringStaff(staff, hash);
      if (this.whole) await store.write([store.batch('helping_unit', units.map(unitRow))]);
      await store.note(progress);
      return progress;
    });
  }

  private async fill(store: CityStore, parts: Iterable<Part>, writer: PartWriter): Promise<void> {
    for (const part of parts) {
      const rows = writer.rowsOf(part);
      this.count(part, rows);
      const batches = filled.map((table) => store.batch(table, rows.tables[table] ?? []));
      const completeness = store.batch('household_completeness', rows.completeness);
      if (await store.has(part.households[0]?.made.id ?? '')) continue;
      const occasion = { behind: writer.behind(part), at: part.at, brief: !this.whole };
      await store.run(occasion, async () => {
        await store.write(batches);
        await store.settle(completeness);
      });
    }
  }

  private count({ households }: Part, { tables }: PartRows): void {
    const before = this.loaded.households;
    for (const one of households) {
      this.digest.add(one);
      if (this.whole) this.pairs.add(one);
      this.loaded.members += one.members.length;
    }
    const { visit, problem, problem_step, clue } = tables;
    this.digest.addRows(plainVisits({ visit, problem, problem_step, clue }));
    this.digest.addRows([tables.procedure, tables.procedure_step, tables.meeting, tables.home_check, tables.notice]);
    this.digest.addRows([tables.team_member, tables.pairing, tables.plan, tables.measure, tables.benefit]);
    this.loaded.households += households.length;
    const said = Math.floor(this.loaded.households / saidEvery);
    if (said > Math.floor(before / saidEvery)) this.means.log(`${said * saidEvery} of ${this.size} households`);
  }

  private async writePairs(store: CityStore, staff: readonly StaffPerson[]): Promise<void> {
    const reviewer = staff.find(({ role }) => role === 'reviewer')?.id ?? '';
    const pairs = [...this.pairs.pairs(new Dice(this.size), reviewer)];
    this.digest.addRows(pairs);
    for (let i = 0; i < pairs.length; i += pairsAtOnce) {
      const batch = store.batch('duplicate_pair', pairs.slice(i, i + pairsAtOnce));
      await store.run(plain, () => store.write([batch]));
    }
  }
}

const unitRow = ({ banner, ...unit }: SeededUnit) => ({ ...unit, region_code: banner, created_at: cityBegins });

const plain = { behind: null, at: cityBegins, brief: false };
