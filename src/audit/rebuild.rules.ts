/** One row of the change log, as far as the record of a moment needs it. */
export interface LoggedChange {
  /** Number in the log; rows of one record follow each other by it. */
  seq: string;
  at: Date;
  op: 'insert' | 'update' | 'delete' | 'erase';
  table: string;
  row: string;
  /** The household that the row belonged to after the change. */
  household: string | null;
  new: Record<string, unknown> | null;
}

/** Columns and values of one row, by name of the column; a column without value is left out or null. */
export type Values = Record<string, unknown>;

/**
 * The rows of a household as they stood just before a moment, by table and id: every change is applied in the order of
 * the log, and rows that belonged to another household by then are left out.
 */
export function rebuild(
  changes: readonly LoggedChange[],
  household: string,
  moment: Date,
): Map<string, Map<string, Values>> {
  const rows = new Map<string, { table: string; row: string; household: string | null; values: Values }>();
  const inOrder = changes.filter(({ at }) => at < moment).sort((a, b) => (BigInt(a.seq) < BigInt(b.seq) ? -1 : 1));
  for (const { op, table, row, household: owner, new: after } of inOrder) {
    const key = `${table} ${row}`;
    if (op === 'delete') rows.delete(key);
    else if (op === 'insert') rows.set(key, { table, row, household: owner, values: { ...after } });
    else if (op === 'update') {
      const known = rows.get(key)?.values;
      rows.set(key, { table, row, household: owner, values: { ...known, ...after } });
    }
  }
  const tables = new Map<string, Map<string, Values>>();
  for (const { table, row, household: owner, values } of rows.values())
    if (owner === household) tables.set(table, (tables.get(table) ?? new Map<string, Values>()).set(row, values));
  return tables;
}
