import type { UnitOfWork } from '../../platform/unit-of-work';
import { sealedColumns, Target } from '../staging/staged';

/** Columns of a table that a row can be written with. */
async function columnsOf(work: UnitOfWork, table: Target): Promise<string[]> {
  const rows = await work.rows<{ column: string }>(
    `select attname as column from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  );
  return rows.map(({ column }) => column);
}

/** Statistics of what was staged a moment ago: without them the sets below are joined as if they were small. */
export const analyzeStaged = (work: UnitOfWork): Promise<unknown> =>
  work.rows('analyze import_household, import_row, import_problem');

/** Holds still every household that the batch changes, in the order in which everybody locks them. */
export const lockHouseholds = (work: UnitOfWork, batchId: string): Promise<unknown> =>
  work.rows(
    `select from household where id in (select id from import_household where batch_id = $1 and kind = 'update')
     order by id for update`,
    [batchId],
  );

/**
 * Decides which households are merged. Left out, and listed, are those of the register that changed since they were
 * read, people whose number stands elsewhere by now, and heads who were registered by somebody else meanwhile.
 */
export async function judge(work: UnitOfWork, batchId: string, digits: string): Promise<void> {
  await work.rows(`delete from import_problem where batch_id = $1 and severity = 'conflict'`, [batchId]);
  await work.rows(`update import_household set outcome = 'merged' where batch_id = $1 and kind in ('new', 'update')`, [
    batchId,
  ]);
  const found = await work.rows<{ id: string; code: string; office: string | null }>(conflicts, [batchId, digits]);
  if (!found.length) return;
  await work.rows(
    `with said as (
       select distinct on (id) * from unnest($2::uuid[], $3::text[], $4::text[]) said (id, code, office) order by id, code
     ), left_out as (
       update import_household i set outcome = 'left-out' from said where i.batch_id = $1 and i.id = said.id
       returning i.id, i.sheet, i.row, said.code, said.office
     )
     insert into import_problem (batch_id, seq, owner_id, sheet, row, code, params, severity)
     select $1, (select coalesce(max(seq), -1) from import_problem where batch_id = $1) + row_number() over (order by sheet, row),
       id, sheet, row, code, case when office is null then '{}' else jsonb_build_object('office', office) end, 'conflict'
     from left_out`,
    [batchId, found.map(({ id }) => id), found.map(({ code }) => code), found.map(({ office }) => office)],
  );
}

const conflicts = `
  with own as materialized (
    select id, kind, seen, head_index from import_household where batch_id = $1 and outcome = 'merged'
  ), numbers as materialized (
    select owner_id, (row ->> 'id_number_index')::bytea as index from import_row
    where batch_id = $1 and target = 'member' and row ->> 'id_number_index' is not null
  )
  select own.id, 'import.changed_since' as code, null as office from own
    left join household_completeness c on c.household_id = own.id and c.region_code like $2 || '%'
    where own.kind = 'update' and c.changes is distinct from own.seen
  union all
  select own.id, 'household.id_number_taken', office.name_zh from own join numbers on numbers.owner_id = own.id
    join identity_claim c on c.id_number_index = numbers.index and c.household_id <> own.id
    join household h on h.id = c.household_id
    join region office on office.code = rpad(h.township_code, 12, '0')
  union all
  select own.id, 'import.registered_since', null from own
    join member m on m.id_number_index = own.head_index and m.active and m.relation = '01'
    join household h on h.id = m.household_id and h.registration in ('draft', 'submitted', 'registered')
    where own.kind = 'new' and h.region_code like $2 || '%'`;

/** Gives the new households the next numbers of their banners, in the order of the file. */
export const number = (work: UnitOfWork, batchId: string): Promise<unknown> =>
  work.rows(
    `with fresh as (
       select id, left(place_code, 6) as banner, row_number() over (partition by left(place_code, 6) order by seq) as nth,
         count(*) over (partition by left(place_code, 6)) as of
       from import_household where batch_id = $1 and kind = 'new' and outcome = 'merged'
     ), counted as (
       insert into household_counter as c (banner_code, last) select distinct banner, of from fresh order by banner
       on conflict (banner_code) do update set last = c.last + excluded.last returning banner_code, last
     )
     update import_household i set number = banner || lpad((last - of + nth)::text, 6, '0')
     from fresh join counted on banner_code = banner where i.batch_id = $1 and i.id = fresh.id`,
    [batchId],
  );

const merged = `s.batch_id = $1 and i.batch_id = $1 and i.id = s.owner_id and i.outcome = 'merged'`;

/** Writes the new rows of one table. Values: batch, moment, who prepared it. */
export async function insertRows(work: UnitOfWork, target: Target, values: [string, Date, string]): Promise<void> {
  const all = await columnsOf(work, target);
  const value = (column: string) => (sealedColumns[target].includes(column) ? `s.${column}` : `v.${column}`);
  const rows = await work.rows(
    `select from import_row where batch_id = $1 and target = '${target}' and op = 'insert' limit 1`,
    [values[0]],
  );
  if (!rows.length) return;
  await work.rows(
    `insert into ${target} (${all.join(', ')})
     select ${all.map(value).join(', ')} from import_row s, import_household i,
       jsonb_populate_record(null::${target}, s.row || jsonb_build_object('id', s.row_id, 'created_at', $2::timestamptz,
         'updated_at', $2::timestamptz, 'created_by', $3::uuid${target === 'household' ? entered : ''})) v
     where ${merged} and s.target = '${target}' and s.op = 'insert' order by i.seq, s.row_id`,
    values,
  );
}

/** What a household of an import has from the start. */
const entered = `, 'registration', 'submitted', 'number', i.number, 'submitted_at', $2::timestamptz`;

/** The columns that any row of a batch changes in a table; none when it changes nothing there. */
export async function changedColumns(work: UnitOfWork, batchId: string, target: Target): Promise<string[]> {
  const rows = await work.rows<{ column: string }>(
    `select distinct unnest(columns) as column from import_row where batch_id = $1 and target = $2 and op = 'update'
     order by 1`,
    [batchId, target],
  );
  return rows.map(({ column }) => column);
}

/** Keeps what the changes of a batch will replace, for the undo. */
export async function keepBefore(work: UnitOfWork, batchId: string, target: Target, changed: string[]): Promise<void> {
  const sealed = sealedColumns[target].filter((column) => changed.includes(column));
  const secrets = sealed.map(
    (column) => `, before_${column} = case when '${column}' = any (s.columns) then t.${column} end`,
  );
  await work.rows(
    `update import_row s set before = (
         select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(t))
         where (key = any (s.columns) and key <> all ($2::text[])) or key = 'updated_at') ${secrets.join('')}
     from ${target} t, import_household i
     where ${merged} and s.target = '${target}' and s.op = 'update' and t.id = s.row_id`,
    [batchId, sealedColumns[target]],
  );
}

/** What is derived from households and people that the batch changes: counts of filled fields, and pairs of likenesses. */
export const keepDerived = (work: UnitOfWork, batchId: string): Promise<unknown> =>
  work.rows(
    `update import_household i set before = jsonb_build_object('filled', c.filled, 'total', c.total,
       'missing', c.missing, 'fresh', coalesce(c.counted = c.changes, false), 'pairs', (
         select coalesce(jsonb_agg(to_jsonb(p)), '[]') from import_row s
         join duplicate_pair p on s.row_id in (p.member_a, p.member_b)
         where s.batch_id = $1 and s.owner_id = i.id and s.target = 'member' and s.op = 'update'))
     from household_completeness c
     where i.batch_id = $1 and i.kind = 'update' and i.outcome = 'merged' and c.household_id = i.id`,
    [batchId],
  );

/** Writes the changed columns of one table. */
export async function updateRows(
  work: UnitOfWork,
  target: Target,
  changed: string[],
  [batchId, at]: [string, Date],
): Promise<void> {
  const sealed = sealedColumns[target];
  const set = changed.map((column) =>
    sealed.includes(column)
      ? `${column} = case when '${column}' = any (s.columns) then s.${column} else was.${column} end`
      : `${column} = v.${column}`,
  );
  await work.rows(
    `update ${target} t set ${[...set, 'updated_at = $2'].join(', ')}
     from import_row s, import_household i, ${target} was, jsonb_populate_record(was, s.row) v
     where ${merged} and s.target = '${target}' and s.op = 'update' and was.id = s.row_id and t.id = was.id`,
    [batchId, at],
  );
}

/** The doubts that somebody has explained when the batch was handed in. Values: batch, moment, last day, reason, who. */
export const explainDoubts = (work: UnitOfWork, values: [string, Date, string, string, string]): Promise<unknown> =>
  work.rows(
    `insert into waiver (id, household_id, region_code, code, path, reason, until, created_by, created_at)
     select gen_random_uuid(), h.id, h.region_code, p.code, p.path, $4, $3, $5, $2
     from import_problem p join import_household i on i.batch_id = $1 and i.id = p.owner_id and i.outcome = 'merged'
     join household h on h.id = i.id
     where p.batch_id = $1 and p.severity = 'doubt' and p.path is not null order by p.seq`,
    values,
  );

export interface MergeCounts {
  merged: number;
  leftOut: number;
  written: number;
}

export const mergeCounts = async (work: UnitOfWork, batchId: string): Promise<MergeCounts> => {
  const row = await work.row<MergeCounts & Record<string, unknown>>(
    `select count(*) filter (where outcome = 'merged')::int as merged,
       count(*) filter (where outcome = 'left-out')::int as "leftOut",
       (select count(*)::int from import_row s, import_household i where ${merged}) as written
     from import_household where batch_id = $1`,
    [batchId],
  );
  return row ?? { merged: 0, leftOut: 0, written: 0 };
};

/** The transaction that is open, by which its log rows are told from others. */
export const transactionId = async (work: UnitOfWork): Promise<string> =>
  (await work.row<{ xid: string }>('select pg_current_xact_id()::text as xid'))?.xid ?? '';
