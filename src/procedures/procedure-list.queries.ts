import { countCap, countOf } from '../platform/page.dto';
import { regionCondition } from '../platform/region-filter';
import type { UnitOfWork } from '../platform/unit-of-work';
import type { Person } from './case.rules';

export interface ListRow {
  id: string;
  household_id: string;
  household_number: string | null;
  head_name: string;
  region_code: string;
  family: string;
  variant: string;
  state: string;
  step: string | null;
  since_day: string;
  ready_on: string;
  due_on: string | null;
  waits_level: string | null;
  opened_at: Date;
  village_name: string;
  /** The act that brought the case to its step, where it sent it back. */
  returned: { step: string; staffName: string; day: string; reason: string | null } | null;
  total?: number;
}

/** Columns of a `ListRow`. */
export const listColumns = `p.id, p.household_id, h.number as household_number, h.head_name, p.region_code, p.family, p.variant,
  p.state, p.step, p.since_day::text, p.ready_on::text, p.due_on::text, p.waits_level, p.opened_at,
  v.name_zh as village_name,
  (select case when last.outcome = 'returned' and p.state = 'open' then jsonb_build_object('step', last.step,
      'staffName', f.name, 'day', last.day, 'reason', last.opinion) end
    from procedure_step last join staff f on f.id = last.staff_id
    where last.procedure_id = p.id order by last.seq desc limit 1) as returned`;

export const listFrom = `from procedure p join household h on h.id = p.household_id join region v on v.code = p.region_code`;

export interface ListFilter {
  regionCode?: string;
  householdId?: string;
  state?: string;
  family?: string;
  step?: string;
  waitingFor?: Person;
  late?: boolean;
  after?: string[];
}

/** What each filter asks of a case; `bind` gives a value its place in the statement. */
function conditions(filter: ListFilter, today: string, bind: (value: unknown) => string): string[] {
  const equal = (column: string, value: unknown) => (value === undefined ? [] : [`${column} = ${bind(value)}`]);
  const person = filter.waitingFor;
  return [
    ...(filter.regionCode ? [inRegion(filter.regionCode, bind)] : []),
    ...equal('p.household_id', filter.householdId),
    ...equal('p.state', filter.state),
    ...equal('p.family', filter.family),
    ...equal('p.step', filter.step),
    ...(filter.late ? [`p.state = 'open' and p.due_on < ${bind(today)}`] : []),
    ...(person ? [waitsFor(person, today, bind)] : []),
    ...(filter.after ? [`(p.opened_at, p.id) < (${filter.after.map(bind).join()})`] : []),
  ];
}

function inRegion(code: string, bind: (value: unknown) => string): string {
  const [column, value] = regionCondition(code);
  return `${column.replace(/(\w+_code)/, 'p.$1')} = ${bind(value)}`;
}

const waitsFor = (person: Person, today: string, bind: (value: unknown) => string): string =>
  `p.state = 'open' and p.waits_level = ${bind(person.level)} and p.waits_for = any (${bind([...person.permissions])})
    and p.ready_on <= ${bind(today)} and not ${bind(person.staffId)} = any (p.barred)`;

function binder() {
  const values: unknown[] = [];
  return { values, bind: (value: unknown) => `$${values.push(value)}` };
}

/** A page of cases, newest first; `limit` rows and one more when there are more. */
export function listCases(work: UnitOfWork, filter: ListFilter, today: string, limit: number): Promise<ListRow[]> {
  const { values, bind } = binder();
  const where = conditions(filter, today, bind);
  return work.rows<ListRow>(
    `select ${listColumns} ${listFrom} ${where.length ? `where ${where.join(' and ')}` : ''}
     order by p.opened_at desc, p.id desc limit ${bind(limit + 1)}`,
    values,
  );
}

/** How many cases there are, up to one more than the cap of lists. */
export async function countCases(work: UnitOfWork, filter: ListFilter, today: string): Promise<number> {
  const { values, bind } = binder();
  const where = conditions({ ...filter, after: undefined }, today, bind);
  const list = `select from procedure p ${where.length ? `where ${where.join(' and ')}` : ''} limit ${countCap + 1}`;
  return (await work.row<{ count: number }>(countOf(list), values))?.count ?? 0;
}

/** What waits for a person or is late, the most urgent first, with how many there are in all. */
export function urgentCases(work: UnitOfWork, filter: ListFilter, today: string, limit: number): Promise<ListRow[]> {
  const { values, bind } = binder();
  const where = conditions({ ...filter, state: 'open' }, today, bind);
  return work.rows<ListRow>(
    `select ${listColumns}, count(*) over ()::int as total ${listFrom} where ${where.join(' and ')}
     order by p.due_on, p.id limit ${bind(limit)}`,
    values,
  );
}

/** Cases somebody has worked on and whose turn is not theirs now, the latest change first. */
export function sentCases(work: UnitOfWork, person: Person, today: string, limit: number): Promise<ListRow[]> {
  const { values, bind } = binder();
  const mine = `p.id in (select s.procedure_id from procedure_step s where s.staff_id = ${bind(person.staffId)})`;
  const turn = waitsFor(person, today, bind);
  return work.rows<ListRow>(
    `select ${listColumns}, count(*) over ()::int as total ${listFrom} where ${mine} and not (${turn})
     order by p.updated_at desc, p.id desc limit ${bind(limit)}`,
    values,
  );
}
