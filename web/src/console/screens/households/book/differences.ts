import type { BookRecord } from './record';
import { isTold } from './history/told.rules';

type Fields = ReadonlyMap<string, unknown>;

/** Where today's book says something else than that of an earlier day; the values are today's. */
export interface Differences {
  household: Fields;
  /** By the id of the member, survey or statement. */
  members: ReadonlyMap<string, Fields>;
  surveys: ReadonlyMap<string, Fields>;
  incomes: ReadonlyMap<string, Fields>;
  /** Rows that came later. */
  later: { members: string[]; surveys: number[]; incomes: number[] };
  count: number;
}

/** Several values are a set: their order says nothing. */
export function sameValue(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return value.length ? `[${value.map(canonical).sort().join()}]` : 'null';
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, inner]) => inner != null);
    return `{${entries
      .map(([key, inner]) => `${key}:${canonical(inner)}`)
      .sort()
      .join()}}`;
  }
  return JSON.stringify(value === '' ? null : (value ?? null));
}

/**
 * Today's values of the fields that differ and that say something to a person: what is counted is what is listed.
 *
 * @param table whose fields they are, as the log names it
 */
export function changedFields(table: string, then: object, now: object): Map<string, unknown> {
  const [before, after] = [then as Record<string, unknown>, now as Record<string, unknown>];
  const keys = new Set(
    [...Object.keys(before), ...Object.keys(after)].filter((key) => key.startsWith('lines.') || isTold(table, key)),
  );
  return new Map(
    [...keys].filter((key) => !sameValue(before[key], after[key])).map((key) => [key, after[key] ?? null]),
  );
}

/** Amounts of a statement by item, beside its number of people. */
export const statementFields = ({ peopleCount, lines }: BookRecord['incomes'][number]): object => ({
  peopleCount,
  ...Object.fromEntries(lines.map(({ item, amountFen }) => [`lines.${item}`, amountFen])),
});

function byId<T extends { id: string }>(
  table: string,
  then: readonly T[],
  now: readonly T[],
  fieldsOf: (row: T) => object = (row) => row,
): Map<string, Fields> {
  const today = new Map(now.map((row) => [row.id, row]));
  const pairs = then.map((row): [string, Fields] => {
    const after = today.get(row.id);
    return [row.id, after ? changedFields(table, fieldsOf(row), fieldsOf(after)) : new Map()];
  });
  return new Map(pairs.filter(([, fields]) => fields.size));
}

const added = <T extends { id: string }>(then: readonly T[], now: readonly T[]): T[] =>
  now.filter(({ id }) => !then.some((row) => row.id === id));

/** Compares the book of an earlier day with today's. */
export function differencesOf(then: BookRecord, now: BookRecord): Differences {
  const household = changedFields('household', then.household, now.household);
  const members = byId('member', then.household.members, now.household.members);
  const surveys = byId('survey', then.surveys, now.surveys);
  const incomes = byId('income_statement', then.incomes, now.incomes, statementFields);
  const later = {
    members: added(then.household.members, now.household.members).map(({ name }) => name),
    surveys: added(then.surveys, now.surveys).map(({ year }) => year),
    incomes: added(then.incomes, now.incomes).map(({ year }) => year),
  };
  const fields = [members, surveys, incomes]
    .flatMap((rows) => [...rows.values()])
    .reduce((sum, { size }) => sum + size, 0);
  const rows = later.members.length + later.surveys.length + later.incomes.length;
  return { household, members, surveys, incomes, later, count: household.size + fields + rows };
}
