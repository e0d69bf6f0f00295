import { Client } from 'pg';
import { insertPeople, StaffPerson } from '../../demo/city/cast';
import type { SignedIn } from '../../platform/access/actor';
import { idAt } from '../city/origins';
import { Dice } from '../../demo/city/dice';
import { Batch, batchOf, makeStages, Shapes, shapesOf, stage, write } from './table-writer';

/** How far a city has come, kept in the database so that one that was broken off is gone on with. */
export interface Progress {
  size: number;
  /** Numbers of households issued in each banner before. */
  first: Record<string, number>;
  /** Known once the city is whole. */
  digest: string | null;
}

const setting = 'seed.city';

const begin = `select set_config('app.staff', $1, true), set_config('app.assignment', $2, true),
  set_config('app.request', $3, true), set_config('app.now', $4, true), set_config('app.reason', $5, true),
  set_config('app.log_batch', $6, true)`;

/** Why the rows were written, as the change log has it. */
const reason = '建档立卡数据整批接入';

/** On whose behalf and as of when a transaction writes. */
export interface Occasion {
  behind: SignedIn | null;
  at: Date;
  /** One row of the log a statement instead of one a record. */
  brief: boolean;
}

/** A connection that writes parts of a city as the system's own work, each in a transaction. */
export class CityStore {
  private shapes: Shapes = new Map();
  private readonly requests = new Dice(Date.now() % 0x7fffffff);

  private constructor(private readonly client: Client) {}

  static async open(url: string): Promise<CityStore> {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(`set role app_job; set synchronous_commit = off; set gin_pending_list_limit = '256MB';
      set work_mem = '64MB'; set maintenance_work_mem = '256MB'; set jit = off`);
    const store = new CityStore(client);
    store.shapes = await shapesOf(client);
    await makeStages(client, store.shapes);
    return store;
  }

  close(): Promise<void> {
    return this.client.end();
  }

  batch(table: Batch['table'], rows: readonly Record<string, unknown>[]): Batch {
    return batchOf(table, rows, this.shapes);
  }

  async run<T>({ behind, at, brief }: Occasion, work: () => Promise<T>): Promise<T> {
    await this.client.query('begin');
    try {
      const request = idAt(this.requests, new Date());
      const who = [behind?.staffId ?? '', behind?.assignmentId ?? ''];
      await this.client.query(begin, [...who, request, at.toISOString(), reason, brief ? 'on' : 'off']);
      const result = await work();
      await this.client.query('commit');
      return result;
    } catch (error) {
      await this.client.query('rollback');
      throw error;
    }
  }

  async progress(): Promise<Progress | null> {
    const { rows } = await this.client.query<{ value: string }>('select value from setting where name = $1', [setting]);
    return rows[0] ? (JSON.parse(rows[0].value) as Progress) : null;
  }

  async note(progress: Progress): Promise<void> {
    await this.client.query(
      `insert into setting (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value`,
      [setting, JSON.stringify(progress)],
    );
  }

  /** Takes numbers for households of each banner. @returns the last one that was issued before */
  async takeNumbers(wanted: ReadonlyMap<string, number>): Promise<Record<string, number>> {
    const { rows } = await this.client.query<{ banner: string; first: number }>(
      `with wanted as (select * from unnest($1::text[], $2::int[]) as wanted (banner, n)),
         taken as (insert into household_counter as c (banner_code, last) select banner, n from wanted
           on conflict (banner_code) do update set last = c.last + excluded.last returning banner_code, last)
       select banner, last - n as first from taken join wanted on banner = banner_code`,
      [[...wanted.keys()], [...wanted.values()]],
    );
    return Object.fromEntries(rows.map(({ banner, first }) => [banner, first]));
  }

  async bringStaff(staff: readonly StaffPerson[], passwordHash: string): Promise<void> {
    await this.client.query(insertPeople, [JSON.stringify(staff), passwordHash]);
  }

  /** Look-up values of the identity numbers that were there before. */
  async knownNumbers(): Promise<Set<string>> {
    const { rows } = await this.client.query<{ index: string }>(
      `select encode(id_number_index, 'hex') as index from member where id_number_index is not null`,
    );
    return new Set(rows.map(({ index }) => index));
  }

  /** Whether a part was written by an earlier run. */
  async has(householdId: string): Promise<boolean> {
    const { rowCount } = await this.client.query('select 1 from household where id = $1', [householdId]);
    return rowCount === 1;
  }

  async write(batches: readonly Batch[]): Promise<void> {
    for (const batch of batches) await write(this.client, batch);
  }

  /** What follows from a part and is known already: how complete it is, and that its people have been compared. */
  async settle(completeness: Batch): Promise<void> {
    if (completeness.text) {
      await stage(this.client, completeness);
      await this.client.query(
        `update household_completeness c set counted = c.changes, filled = s.filled, total = s.total, missing = s.missing
         from stage_household_completeness s where s.household_id = c.household_id`,
      );
    }
    await this.client.query(`delete from duplicate_comparison where member_id in (select id from stage_member)`);
  }
}
