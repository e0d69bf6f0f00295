import type { UnitOfWork } from '../platform/unit-of-work';
import type { SealedTable } from './sealed-columns';

/** A row with its sealed columns. */
export type SealedRow = { id: string; key: string } & Record<string, Buffer | string | null>;

/** Rows of a table after one id, in the order of their ids, locked. */
export const rowsAfter = (
  work: UnitOfWork,
  { table, columns, key = 'id' }: SealedTable,
  after: string,
  limit: number,
): Promise<SealedRow[]> =>
  work.rows<SealedRow>(
    `select id, ${key}::text as key, ${columns.join(', ')} from ${table} where id > $1 order by id limit $2 for update`,
    [after, limit],
  );

export const writeRows = (work: UnitOfWork, { table, columns }: SealedTable, rows: SealedRow[]): Promise<unknown> =>
  work.rows(
    `update ${table} t set ${columns.map((column) => `${column} = n.${column}`).join(', ')}
     from unnest($1::uuid[], ${columns.map((_, i) => `$${i + 2}::bytea[]`).join(', ')}) as n (id, ${columns.join(', ')})
     where t.id = n.id`,
    [rows.map(({ id }) => id), ...columns.map((column) => rows.map((row) => row[column]))],
  );

export interface StoredAnswer {
  owner: string;
  key: string;
  answer: Buffer | null;
}

/** Answers kept for repeated requests, after one of them, locked. */
export const answersAfter = (
  work: UnitOfWork,
  [owner, key]: [string, string],
  limit: number,
): Promise<StoredAnswer[]> =>
  work.rows<StoredAnswer>(
    'select owner, key, answer from idempotency where (owner, key) > ($1, $2) order by owner, key limit $3 for update',
    [owner, key, limit],
  );

export const writeAnswers = (work: UnitOfWork, rows: StoredAnswer[]): Promise<unknown> =>
  work.rows(
    `update idempotency i set answer = n.answer from unnest($1::text[], $2::text[], $3::bytea[]) as n (owner, key, answer)
     where i.owner = n.owner and i.key = n.key`,
    [rows.map(({ owner }) => owner), rows.map(({ key }) => key), rows.map(({ answer }) => answer)],
  );

/** Files whose contents are kept, after one id, in the order of their ids. */
export const filesAfter = (work: UnitOfWork, after: string, limit: number): Promise<{ id: string }[]> =>
  work.rows<{ id: string }>(
    'select id from attachment where wiped_at is null and id > $1 order by id limit $2 for share',
    [after, limit],
  );

/** Sealed streams that are kept, after one id, in the order of their ids. */
export const streamsAfter = (work: UnitOfWork, after: string, limit: number): Promise<{ id: string }[]> =>
  work.rows<{ id: string }>(
    `with of_jobs as (
       select file_id from job where state = 'done' and wiped_at is null and file_id > $1
       order by file_id limit $2 for share
     ), of_imports as (
       select file_id from import_batch where wiped_at is null and file_id > $1 order by file_id limit $2 for share
     )
     select file_id as id from of_jobs union all select file_id from of_imports order by id limit $2`,
    [after, limit],
  );
