/** Names of fields and of the columns they are stored in. */

/** `farmlandMu` → `farmland_mu`. */
export function columnOf(field: string): string {
  const known = columns.get(field);
  if (known !== undefined) return known;
  const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  if (columns.size < mostColumns) columns.set(field, column);
  return column;
}

/** Names repeat in every row of a batch. */
const columns = new Map<string, string>();
const mostColumns = 2000;

/** `farmland_mu` → `farmlandMu`. */
export const fieldOf = (column: string): string =>
  column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** A row's values by the names of its fields. */
export const fieldsOfRow = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [fieldOf(column), value]));

/** SQL of a moment as JSON holds it: in UTC, to the millisecond. */
export const momentSql = (column: string): string =>
  `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
