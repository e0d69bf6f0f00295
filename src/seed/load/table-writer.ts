import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { Row } from '../city/case-teller';
import { ColumnKind, lines } from './copy-text';

/** Tables that are filled, in an order in which no row names one that is not there yet. */
export const filled = [
  'household',
  'member',
  'waiver',
  'survey',
  'income_statement',
  'income_line',
  'helping_unit',
  'helper',
  'work_team',
  'team_member',
  'pairing',
  'plan',
  'measure',
  'benefit',
  'procedure',
  'procedure_step',
  'meeting',
  'home_check',
  'notice',
  'objection',
  'visit',
  'problem',
  'problem_step',
  'clue',
  'duplicate_pair',
  'access_log',
] as const;
export type Filled = (typeof filled)[number];
/** Tables that rows are staged for. */
type Staged = Filled | 'household_completeness';

/** Rows of a part, as text to be copied. */
export interface Batch {
  table: Staged;
  columns: readonly string[];
  text: string;
}

export type Shapes = ReadonlyMap<string, ReadonlyMap<string, ColumnKind>>;

const kindOf = (type: string): ColumnKind => (type === 'jsonb' ? 'json' : type === 'ARRAY' ? 'array' : 'plain');

/** The columns of the tables that can be written. */
export async function shapesOf(client: Client): Promise<Shapes> {
  const { rows } = await client.query<{ table: string; column: string; type: string }>(
    `select table_name as table, column_name as column, data_type as type from information_schema.columns
     where table_schema = 'public' and is_generated = 'NEVER' and table_name = any ($1) order by ordinal_position`,
    [[...filled, 'household_completeness']],
  );
  const shapes = new Map<string, Map<string, ColumnKind>>();
  for (const { table, column, type } of rows) {
    const shape = shapes.get(table) ?? new Map<string, ColumnKind>();
    shapes.set(table, shape.set(column, kindOf(type)));
  }
  return shapes;
}

/** Rows as text. Columns that no row mentions are left to the database. */
export function batchOf(table: Staged, rows: readonly Row[], shapes: Shapes): Batch {
  const mentioned = new Set<string>();
  for (const row of rows) for (const column in row) mentioned.add(column);
  const shape = [...(shapes.get(table) ?? [])].filter(([column]) => mentioned.has(column));
  const names = shape.map(([column]) => column);
  return { table, columns: names, text: lines(rows, { names, kinds: shape.map(([, kind]) => kind) }) };
}

/** Empty copies of the tables without their conditions, to be copied into: row-level security allows no COPY to them. */
export async function makeStages(client: Client, shapes: Shapes): Promise<void> {
  for (const [table, shape] of shapes) {
    const columns = [...shape.keys()].join();
    await client.query(
      `create temp table stage_${table} on commit delete rows as select ${columns} from ${table} with no data`,
    );
  }
}

/** Copies a batch onto its stage. */
export async function stage(client: Client, { table, columns, text }: Batch): Promise<void> {
  const copy = client.query(copyFrom(`copy stage_${table} (${columns.join()}) from stdin`));
  await pipeline(Readable.from([text]), copy);
}

/** Writes a batch into its table, by way of its stage, with every trigger and check that a form would meet. */
export async function write(client: Client, batch: Batch): Promise<void> {
  if (!batch.text) return;
  await stage(client, batch);
  const list = batch.columns.join();
  await client.query(`insert into ${batch.table} (${list}) select ${list} from stage_${batch.table}`);
}
