import { uuidv7 } from 'uuidv7';
import type { IncomeFacts } from '../checker/facts';
import type { UnitOfWork } from '../platform/unit-of-work';
import type { UsedStandard } from '../regions/standards.rules';
import type { Case, CheckedItem, Definition, Outcome, Person, Recorded, State } from './case.rules';
import { barred, stepOf } from './procedure.rules';

/** A case as it stands, locked by the transaction that is about to act on it. */
export interface CaseRow {
  id: string;
  household_id: string;
  region_code: string;
  family: string;
  variant: string;
  state: State;
  step: string | null;
  since_day: string;
  ready_on: string;
  due_on: string | null;
}

const columns = `id, household_id, region_code, family, variant, state, step, since_day::text, ready_on::text, due_on::text`;

/** Takes the case for this transaction; a second actor waits here and then sees where it has got to. */
export const lockCase = (work: UnitOfWork, id: string): Promise<CaseRow | undefined> =>
  work.row<CaseRow>(`select ${columns} from procedure where id = $1 for update`, [id]);

export const readCase = (work: UnitOfWork, id: string): Promise<CaseRow | undefined> =>
  work.row<CaseRow>(`select ${columns} from procedure where id = $1`, [id]);

/** What stands around a case: its acts, the running notice, objections, the last check, the household, its income. */
export interface Surroundings {
  records: Recorded[];
  notice: { id: string; to: string } | null;
  untriaged: number;
  unanswered: number;
  checked: CheckedItem[] | null;
  head_name: string;
  member_count: number;
  statement: Pick<IncomeFacts, 'lines' | 'peopleCount'> | null;
  /** The latest statement of any kind. */
  latest: Pick<IncomeFacts, 'lines' | 'peopleCount'> | null;
  /** Whether the named attachment belongs to the household. */
  attached: boolean;
}

const statementOf = (which: string): string => `
    (select jsonb_build_object('peopleCount', i.people_count, 'lines', coalesce(
        (select jsonb_agg(jsonb_build_object('item', l.item, 'amountFen', l.amount_fen, 'origin', l.origin))
          from income_line l where l.statement_id = i.id), '[]'))
      from income_statement i where i.household_id = h.id and ${which}
      order by i.period_start desc, i.id limit 1)`;

/** Columns of the surroundings of the case `p` of the household `h`; `attachment` is SQL of the id that an act names. */
export const surroundingColumns = (attachment: string): string => `
    coalesce((select jsonb_agg(jsonb_build_object('step', s.step, 'outcome', s.outcome, 'staffId', s.staff_id,
        'level', s.level) order by s.seq) from procedure_step s where s.procedure_id = p.id), '[]') as records,
    (select jsonb_build_object('id', n.id, 'to', n.to_day) from notice n
      where n.procedure_id = p.id and n.state = 'running') as notice,
    (select count(*)::int from objection o join notice n on n.id = o.notice_id
      where o.procedure_id = p.id and o.state = 'filed' and n.state = 'running') as untriaged,
    (select count(*)::int from objection o where o.procedure_id = p.id and o.state = 'admitted') as unanswered,
    (select c.items from home_check c join procedure_step s on s.id = c.id
      where c.procedure_id = p.id order by s.seq desc limit 1) as checked,
    h.head_name, h.member_count,
    ${statementOf(`i.kind = 'annual'`)} as statement, ${statementOf('true')} as latest,
    ${attachment}::uuid is null or exists (select 1 from attachment a
      where a.id = ${attachment} and a.household_id = h.id and a.closed_at is null) as attached`;

const surroundings = `select ${surroundingColumns('$2')}
  from procedure p join household h on h.id = p.household_id where p.id = $1`;

export async function readSurroundings(work: UnitOfWork, id: string, attachmentId?: string): Promise<Surroundings> {
  const row = await work.row<Surroundings>(surroundings, [id, attachmentId ?? null]);
  if (!row) throw new Error('a case without household');
  return row;
}

export const caseOf = (row: CaseRow, records: readonly Recorded[]): Case => ({
  state: row.state,
  step: row.step,
  since: row.since_day,
  readyOn: row.ready_on,
  dueOn: row.due_on,
  records,
});

/** One act as it is written down. */
export interface Act {
  kind: string;
  outcome: Outcome;
  person: Person;
  /** Step at which it was done; the opening has the name `application`. */
  step: string;
  opinion?: string;
  record?: object;
  standards: readonly UsedStandard[];
  /** What becomes of the notice that runs. */
  runningNotice?: 'closed' | 'withdrawn';
  /** Photograph of the notice that is being closed. */
  photoId?: string;
  /** The record that is listed on its own: a row of the named table, under the id of the act. */
  kept?: { table: 'meeting' | 'home_check' | 'notice'; row: Record<string, unknown> };
}

const move = `
  with moved as (
    update procedure set state = $2, step = $3, since_day = $4, ready_on = $5, due_on = $6, waits_for = $7,
      waits_level = $8, barred = $9, updated_at = $10 where id = $1),
  taken_down as (
    update notice set state = $11, closed_by = $12, closed_on = $13, photo_id = coalesce($26, photo_id)
    where procedure_id = $1 and state = 'running' and $11::text is not null),
  acted as (
    insert into procedure_step (id, procedure_id, household_id, region_code, seq, step, kind, outcome, staff_id,
      assignment_id, level, day, at, opinion, record, standards)
    values ($14, $1, $15, $16, $17, $18, $19, $20, $12, $21, $22, $13, $10, $23, $24, $25))`;

/** Number of the first value that `move` leaves free. */
const free = 27;

/** Writes an act, its record and where it leads, in one statement. @returns id of the act, which its record shares */
export async function writeAct(
  work: UnitOfWork,
  row: Pick<CaseRow, 'id' | 'household_id' | 'region_code'>,
  def: Definition,
  next: Case,
  { now, today }: { now: Date; today: string },
  act: Act,
): Promise<string> {
  const id = uuidv7();
  const waits = waitingOf(def, next);
  const kept = Object.entries(act.kept?.row ?? {});
  const columns = kept.map(([column]) => column).join();
  const places = kept.map((_, i) => `$${free + i}`).join();
  const keep = act.kept
    ? `insert into ${act.kept.table} (id, procedure_id, household_id, region_code, ${columns})
       values ($14, $1, $15, $16, ${places})`
    : 'select';
  await work.rows(`${move} ${keep}`, [
    ...[row.id, next.state, next.step, next.since, next.readyOn, next.dueOn],
    ...[waits.permission, waits.level, waits.barred, now, act.runningNotice ?? null, act.person.staffId, today],
    ...[id, row.household_id, row.region_code, next.records.length - 1, act.step, act.kind, act.outcome],
    ...[work.actor.assignmentId, act.person.level, act.opinion ?? null],
    ...[act.record ? JSON.stringify(act.record) : null, JSON.stringify(act.standards), act.photoId ?? null],
    ...kept.map(([, value]) => value),
  ]);
  return id;
}

/** Whose turn it is, as the queue asks for it. */
export function waitingOf(def: Definition, current: Case) {
  if (current.state !== 'open') return { permission: null, level: null, barred: [] };
  const step = stepOf(def, current.step);
  return { permission: step.needs, level: step.level, barred: [...barred(step, current.records)] };
}
