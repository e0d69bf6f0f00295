import type { Scope } from '../platform/access/actor';
import { significant } from '../platform/access/actor';
import { AccessView, ActorView } from './history.dto';

/** Above every number of the log. */
export const highest = '9223372036854775807';
/** Above every id. */
export const afterAllIds = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** A row of the access log as the database gives it. */
export interface AccessRecord {
  id: string;
  at: Date;
  action: string;
  field: string | null;
  purpose: string | null;
  staff_id: string | null;
  staff_name: string | null;
  role: string | null;
  request_id: string;
}

export const accessView = (row: AccessRecord): AccessView => ({
  id: row.id,
  at: row.at.toISOString(),
  who: ActorView.of(row.staff_id, row.staff_name, row.role),
  action: row.action,
  field: row.field,
  purpose: row.purpose,
  request: row.request_id,
});

/** Conditions that are set, numbered from the first free parameter, with their values. */
class Conditions {
  readonly values: unknown[] = [];
  private readonly parts: string[] = [];

  add(condition: string, value: unknown): this {
    if (value !== undefined) {
      this.values.push(value);
      this.parts.push(condition.replaceAll('?', `$${this.values.length}`));
    }
    return this;
  }

  /** The conditions, then the order and a bound. */
  tail(order: string, limit: number): string {
    this.values.push(limit);
    return `where ${this.parts.join(' and ')} order by ${order} desc limit $${this.values.length}`;
  }
}

/** Names the scope so that an index serves it; the policies of the tables hold it in any case. */
const inScope = (conditions: Conditions, { level, regions }: Scope): Conditions => {
  const first = regions[0] ?? '';
  if (level === 'city') return conditions;
  if (level === 'village') return conditions.add('l.village_code = any (?)', regions);
  if (level === 'township') conditions.add('l.township_code = ?', significant(first, 'township'));
  return conditions.add('l.banner_code = ?', significant(first, 'banner'));
};

export interface LogFilter {
  table?: string;
  row?: string;
  householdId?: string;
  staffId?: string;
  request?: string;
  op?: string;
  from?: Date;
  until?: Date;
}

/** The log of a scope, newest first, below a number. */
export function logPage(scope: Scope, filter: LogFilter, before: string, limit: number): [string, unknown[]] {
  const conditions = inScope(new Conditions(), scope)
    .add('l.seq < ?::bigint', before)
    .add('l.table_name = ?', filter.table)
    .add('l.row_id = ?', filter.row)
    .add('l.household_id = ?::uuid', filter.householdId)
    .add('l.staff_id = ?::uuid', filter.staffId)
    .add('l.request_id = ?', filter.request)
    .add('l.op = ?', filter.op)
    .add('l.at >= ?::timestamptz', filter.from)
    .add('l.at < ?::timestamptz', filter.until);
  const text = `select l.seq, l.at, l.op, l.table_name, l.row_id, l.staff_id, s.name as staff_name, null as staff_role,
      l.request_id, l.reason, l.old, l.new
    from change_log l left join staff s on s.id = l.staff_id ${conditions.tail('l.seq', limit)}`;
  return [text, conditions.values];
}

export interface AccessFilter {
  action?: string;
  householdId?: string;
  staffId?: string;
  from?: Date;
  until?: Date;
}

/** The accesses of a scope, newest first, below an id. */
export function accessPage(scope: Scope, filter: AccessFilter, before: string, limit: number): [string, unknown[]] {
  const conditions = inScope(new Conditions(), scope)
    .add('l.id < ?::uuid', before)
    .add('l.action = ?', filter.action)
    .add('l.household_id = ?::uuid', filter.householdId)
    .add('l.staff_id = ?::uuid', filter.staffId)
    .add('l.at >= ?::timestamptz', filter.from)
    .add('l.at < ?::timestamptz', filter.until);
  const text = `select l.id, l.at, l.action, l.field, l.purpose, l.staff_id, s.name as staff_name, l.role, l.request_id
    from access_log l left join staff s on s.id = l.staff_id ${conditions.tail('l.id', limit)}`;
  return [text, conditions.values];
}
