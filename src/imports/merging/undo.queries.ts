import type { UnitOfWork } from '../../platform/unit-of-work';
import { sealedColumns, Target } from '../staging/staged';
import { changedColumns } from './merge.queries';

/** Something that was done to a household after the merge and rests on it. */
export interface Dependent {
  householdId: string;
  number: string | null;
  /** Table that was written, such as `procedure` or `member`. */
  what: string;
  times: number;
  lastAt: Date;
}

/**
 * What later work rests on a batch. Of a household that the batch made, that is everything; of one that it changed, the
 * same columns written again, and cases and requests, whose decisions read the whole household. The access log and what
 * the system derives by itself do not count; a decision on two records that may be one person does.
 */
export const dependentsOf = (work: UnitOfWork, batchId: string, limit: number): Promise<Dependent[]> =>
  work.rows<Dependent & Record<string, unknown>>(
    `with batch as (
       select merge_xid, (select min(seq) from change_log where xid = merge_xid) as since
       from import_batch where id = $1
     ), own as materialized (
       select id, kind, number from import_household where batch_id = $1 and outcome = 'merged'
     ), later as (
       select own.id, own.number, c.table_name as what, c.at
       from own cross join batch
       join change_log c on (c.household_id = own.id or c.from_household_id = own.id)
         and c.xid <> batch.merge_xid and c.seq > batch.since
       left join import_row s on s.batch_id = $1 and s.row_id::text = c.row_id and s.target = c.table_name
       where own.kind = 'new'
         or c.table_name not in ('household', 'member', 'survey', 'income_statement', 'income_line', 'attachment', 'waiver')
         or s.op = 'insert' or (s.op = 'update' and (c.op <> 'update' or c.new ?| s.columns))
       union all
       select own.id, own.number, 'duplicate_pair', p.decided_at
       from own join import_row s on s.batch_id = $1 and s.owner_id = own.id and s.target = 'member' and s.op = 'insert'
       join duplicate_pair p on s.row_id in (p.member_a, p.member_b) and p.decided_at is not null
     )
     select id as "householdId", number, what, count(*)::int as times, max(at) as "lastAt"
     from later group by id, number, what order by number, what limit $2`,
    [batchId, limit],
  );

/** Holds still what is about to go or to change back. */
export const lockMerged = (work: UnitOfWork, batchId: string): Promise<unknown> =>
  work.rows(
    `select from household where id in (select id from import_household where batch_id = $1 and outcome = 'merged')
     order by id for update`,
    [batchId],
  );

const inserted = (target: Target) =>
  `select s.row_id from import_row s join import_household i on i.batch_id = $1 and i.id = s.owner_id
   where s.batch_id = $1 and s.target = '${target}' and s.op = 'insert' and i.outcome = 'merged'`;

/** Takes away what the batch brought, children first; what is derived of it goes along. */
export async function removeRows(work: UnitOfWork, batchId: string): Promise<void> {
  await work.rows(
    `delete from waiver where id in (select row_id::uuid from change_log
       where xid = (select merge_xid from import_batch where id = $1) and table_name = 'waiver' and op = 'insert')`,
    [batchId],
  );
  await work.rows(`delete from identity_claim where member_id in (${inserted('member')})`, [batchId]);
  for (const target of ['income_line', 'income_statement', 'survey', 'member', 'household'] as const)
    await work.rows(`delete from ${target} where id in (${inserted(target)})`, [batchId]);
}

/** Puts back what the batch has replaced in one table. */
export async function restoreRows(work: UnitOfWork, batchId: string, target: Target): Promise<void> {
  const changed = await changedColumns(work, batchId, target);
  if (!changed.length) return;
  const set = changed.map((column) =>
    sealedColumns[target].includes(column)
      ? `${column} = case when '${column}' = any (s.columns) then s.before_${column} else was.${column} end`
      : `${column} = v.${column}`,
  );
  await work.rows(
    `update ${target} t set ${[...set, 'updated_at = v.updated_at'].join(', ')}
     from import_row s, ${target} was, jsonb_populate_record(was, s.before) v
     where s.batch_id = $1 and s.target = '${target}' and s.op = 'update' and s.before is not null
       and was.id = s.row_id and t.id = was.id`,
    [batchId],
  );
}

/** Puts back what was derived from the households that the batch had changed, as long as nobody has decided on it. */
export async function restoreDerived(work: UnitOfWork, batchId: string): Promise<void> {
  await work.rows(
    `update household_completeness c set filled = (i.before ->> 'filled')::int, total = (i.before ->> 'total')::int,
       missing = case when jsonb_typeof(i.before -> 'missing') = 'array'
         then array(select jsonb_array_elements_text(i.before -> 'missing')) end,
       counted = case when (i.before ->> 'fresh')::boolean then c.changes when i.before ->> 'total' is not null then 0 end
     from import_household i where i.batch_id = $1 and i.before is not null and c.household_id = i.id`,
    [batchId],
  );
  await work.rows(
    `update duplicate_pair p set kind = was.kind, different_numbers = was.different_numbers, state = was.state,
       found_at = was.found_at
     from import_household i, jsonb_populate_recordset(null::duplicate_pair, i.before -> 'pairs') was
     where i.batch_id = $1 and i.before is not null and p.id = was.id and p.decided_at is null and was.decided_at is null`,
    [batchId],
  );
}
