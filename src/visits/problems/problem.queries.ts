import { uuidv7 } from 'uuidv7';
import { regionFilter } from '../../platform/region-filter';
import type { UnitOfWork } from '../../platform/unit-of-work';
import type { ProblemItem, FoundProblemQuery, RaiseProblem } from './problem.dto';
import type { Hands, ProblemAct } from './problem.rules';

export interface ReadStep {
  id: string;
  kind: ProblemAct | 'raise';
  staffName: string;
  toName: string | null;
  day: string;
  /** `\x…` of what is sealed. */
  content: string | null;
}

export interface ProblemRow extends Omit<ProblemItem, 'escalatedTo' | 'stateCode'>, Hands {
  content: Buffer;
  contentTag: string;
  /** Acts so far. */
  acts: number;
  steps?: ReadStep[];
}

/** Rows counted before a list only says that there are more. */
export const mostCounted = 10_000;

const columns = `p.id, p.household_id as "householdId", h.head_name as "headName", p.region_code as "regionCode",
  r.name_zh as "villageName", p.visit_id as "visitId", p.category, p.state, p.found_on::text as "foundOn",
  p.due_on::text as "dueOn", p.assigned_to as "assignedTo",
  (select s.name from staff s where s.id = p.assigned_to) as "assigneeName", p.closed_on::text as "closedOn",
  p.corrected_by as "correctedBy", p.checked_by as "checkedBy", p.first_closer as "firstCloser", p.content,
  p.content_tag as "contentTag", (select count(*)::int from problem_step t where t.problem_id = p.id) as acts`;
const from = `from problem p join household h on h.id = p.household_id join region r on r.code = p.region_code`;

const steps = `coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'staffName', s.name,
    'toName', (select g.name from staff g where g.id = t.to_staff_id), 'day', t.day, 'content', t.content)
    order by t.seq) from problem_step t join staff s on s.id = t.staff_id where t.problem_id = p.id), '[]') as steps`;

export const readProblem = (work: UnitOfWork, id: string): Promise<ProblemRow | undefined> =>
  work.row<ProblemRow & Record<string, unknown>>(`select ${columns}, ${steps} ${from} where p.id = $1`, [id]);

/** Takes a problem for this transaction; a second actor waits here and then sees where it has got to. */
export const lockProblem = (work: UnitOfWork, id: string): Promise<ProblemRow | undefined> =>
  work.row<ProblemRow & Record<string, unknown>>(`select ${columns} ${from} where p.id = $1 for update of p`, [id]);

/** Problems of the region, the latest first; `overdue` bounds the last day by what an office is to see. */
export const listProblems = (
  work: UnitOfWork,
  { state, regionCode, householdId, assignedTo }: FoundProblemQuery,
  overdue: { from: string | null; to: string | null },
  after: string[] | undefined,
  limit: number,
): Promise<(ProblemRow & { total: number })[]> => {
  const [column, code] = regionFilter(regionCode);
  const asked = `($1::text is null or p.state = $1) and ($2::uuid is null or p.household_id = $2)
    and ($3::uuid is null or p.assigned_to = $3)
    and ($4::text is null or ${column.replace(/(\w+_code)/, 'p.$1')} = $4)
    and ($5::date is null or (p.due_on >= $5 and p.state <> 'closed'))
    and ($6::date is null or (p.due_on < $6 and p.state <> 'closed'))`;
  return work.rows(
    `select ${columns},
       (select count(*)::int from (select 1 from problem p where ${asked} limit ${mostCounted + 1}) c) as total
     ${from} where ${asked} and ($7::date is null or (p.found_on, p.id) < ($7, $8))
     order by p.found_on desc, p.id desc limit $9`,
    [
      ...[state ?? null, householdId ?? null, assignedTo ?? null, code, overdue.from, overdue.to],
      ...[after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    ],
  );
};

/** What an act leaves behind besides the problem. */
export interface WrittenStep {
  id: string;
  kind: ProblemAct | 'raise';
  to: string | null;
  content: Buffer | null;
}

const writeStep = `insert into problem_step (id, problem_id, household_id, region_code, seq, kind, staff_id, to_staff_id,
    day, at, content)`;

/** Writes a problem with its first act. One whose id is taken is left alone. */
export const insertProblem = (
  work: UnitOfWork,
  id: string,
  input: RaiseProblem,
  row: { regionCode: string; content: Buffer; contentTag: string; dueOn: string },
  at: { now: Date; today: string },
): Promise<unknown> =>
  work.rows(
    `with raised as (
       insert into problem (id, household_id, region_code, visit_id, category, content, content_tag, state, found_by,
         found_on, due_on)
       values ($1, $2, $3, $4, $5, $6, $7, 'found', $8, $9, $10) on conflict (id) do nothing returning id)
     ${writeStep} select $11, raised.id, $2, $3, 0, 'raise', $8, null, $9, $12, null from raised`,
    [
      ...[id, input.householdId, row.regionCode, input.visitId ?? null, input.category, row.content, row.contentTag],
      ...[work.staffId, at.today, row.dueOn, uuidv7(), at.now],
    ],
  );

/** Writes an act and where it leads, in one statement. */
export const writeAct = (
  work: UnitOfWork,
  problem: ProblemRow,
  to: Hands & { closedBy: string | null; dueOn: string },
  step: WrittenStep,
  at: { now: Date; today: string },
): Promise<unknown> =>
  work.rows(
    `with moved as (
       update problem set state = $2, assigned_to = $3, corrected_by = $4, checked_by = $5, first_closer = $6,
         closed_by = $7, closed_on = case when $7::uuid is not null then $8::date end, due_on = $9 where id = $1)
     ${writeStep} values ($10, $1, $11, $12, $13, $14, $15, $16, $8, $17, $18)`,
    [
      ...[problem.id, to.state, to.assignedTo, to.correctedBy, to.checkedBy, to.firstCloser, to.closedBy, at.today],
      ...[to.dueOn, step.id, problem.householdId, problem.regionCode, problem.acts, step.kind, work.staffId, step.to],
      ...[at.now, step.content],
    ],
  );

/** Whether a visit is one of the household's. */
export const isVisitOf = async (work: UnitOfWork, visitId: string, householdId: string): Promise<boolean> =>
  (await work.row('select 1 as there from visit where id = $1 and household_id = $2', [visitId, householdId])) !==
  undefined;
