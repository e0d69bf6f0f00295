import type { Level } from '../../platform/access/permissions';
import { countCap, countOf } from '../../platform/page.dto';
import { regionFilter } from '../../platform/region-filter';
import type { UnitOfWork } from '../../platform/unit-of-work';

export interface ObjectionRow {
  id: string;
  notice_id: string;
  procedure_id: string;
  household_id: string;
  region_code: string;
  level: Level;
  content: Buffer;
  objector: Buffer | null;
  contact: Buffer | null;
  state: string;
  filed_on: string;
  due_on: string | null;
  dismissal_reason: string | null;
  result: string | null;
  investigated: string | null;
  explanation: string | null;
  answered_on: string | null;
  head_name: string;
  village_name: string;
  triaged_by_name: string | null;
  answered_by_name: string | null;
}

const columns = `id, notice_id, procedure_id, household_id, region_code, level, content, objector, contact, state,
  filed_on::text, due_on::text, dismissal_reason, result, investigated, explanation, answered_on::text,
  (select n.head_name from notice n where n.id = notice_id) as head_name,
  (select v.name_zh from region v where v.code = region_code) as village_name,
  (select s.name from staff s where s.id = triaged_by) as triaged_by_name,
  (select s.name from staff s where s.id = answered_by) as answered_by_name`;

export interface ObjectionFilter {
  state?: string;
  regionCode?: string;
  noticeId?: string;
  procedureId?: string;
}

/** SQL of a list of objections, the latest first, and its values. */
function listing(
  shown: string,
  { state, regionCode, noticeId, procedureId }: ObjectionFilter,
  after: string[] | undefined,
  limit: number,
): [string, unknown[]] {
  const [column, region] = regionFilter(regionCode);
  return [
    `select ${shown} from objection
     where ($1::text is null or state = $1) and ($7::text is null or ${column} = $7) and ($2::uuid is null or notice_id = $2)
       and ($3::uuid is null or procedure_id = $3)
       and ($4::date is null or (filed_on, id) < ($4::date, $5::uuid))
     order by objection.filed_on desc, id desc limit $6`,
    [state ?? null, noticeId ?? null, procedureId ?? null, after?.[0] ?? null, after?.[1] ?? null, limit, region],
  ];
}

/** Objections of the region, the latest first; one more than `limit` when there are more. */
export const listObjections = (
  work: UnitOfWork,
  filter: ObjectionFilter,
  after: string[] | undefined,
  limit: number,
): Promise<ObjectionRow[]> => work.rows<ObjectionRow>(...listing(columns, filter, after, limit + 1));

/** How many there are, up to one more than the cap of lists. */
export async function countObjections(work: UnitOfWork, filter: ObjectionFilter): Promise<number> {
  const [list, values] = listing('', filter, undefined, countCap + 1);
  return (await work.row<{ count: number }>(countOf(list), values))?.count ?? 0;
}

export const readObjection = (work: UnitOfWork, id: string): Promise<ObjectionRow | undefined> =>
  work.row<ObjectionRow>(`select ${columns} from objection where id = $1`, [id]);

/** Admits or dismisses what nobody has dealt with yet. @returns whether this was the first to do so */
export const triage = async (
  work: UnitOfWork,
  id: string,
  to: { state: 'admitted' | 'dismissed'; reason: string | null; dueOn: string | null },
  staffId: string,
  today: string,
): Promise<boolean> =>
  (await work.row(
    `update objection set state = $2, dismissal_reason = $3, due_on = $4, triaged_by = $5, triaged_on = $6
     where id = $1 and state = 'filed' returning 1 as done`,
    [id, to.state, to.reason, to.dueOn, staffId, today],
  )) !== undefined;

export const answer = async (
  work: UnitOfWork,
  id: string,
  given: { result: string; investigated: string; explanation: string },
  staffId: string,
  today: string,
): Promise<boolean> =>
  (await work.row(
    `update objection set state = 'answered', result = $2, investigated = $3, explanation = $4, answered_by = $5,
       answered_on = $6
     where id = $1 and state = 'admitted' returning 1 as done`,
    [id, given.result, given.investigated, given.explanation, staffId, today],
  )) !== undefined;

/** Files an objection through the public role's narrow door. @returns false unless the notice runs today */
export const file = async (
  work: UnitOfWork,
  noticeId: string,
  id: string,
  sealed: { content: Buffer; name: Buffer | null; contact: Buffer | null; receipt: Buffer },
): Promise<boolean> => {
  const row = await work.row<{ filed: boolean }>(`select file_objection($1, $2, $3, $4, $5, $6) as filed`, [
    ...[noticeId, id, sealed.content, sealed.name, sealed.contact, sealed.receipt],
  ]);
  return row?.filed === true;
};

export const outcomeOf = (work: UnitOfWork, receipt: Buffer) =>
  work.row<{
    state: string;
    filed_on: string;
    result: string | null;
    explanation: string | null;
    answered_on: string | null;
  }>(`select * from objection_outcome($1)`, [receipt]);
