import type { Asking, Column, ExportList } from './export-list';

/** A statement and its values. */
interface Statement {
  text: string;
  values: unknown[];
}

/** `from` and `where` of a list, for whoever asks. */
function source(list: ExportList, filters: object, asking: Omit<Asking, 'bind'>): Statement {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const conditions = list.conditions(filters, { ...asking, bind });
  return { text: `from ${list.from}${conditions.length ? ` where ${conditions.join(' and ')}` : ''}`, values };
}

/** Counts the rows of a list as `rows`. */
export function countRows(list: ExportList, filters: object, asking: Omit<Asking, 'bind'>): Statement {
  const { text, values } = source(list, filters, asking);
  return { text: `select count(*)::int as rows ${text}`, values };
}

/** Opens the cursor `exported` over the rows of a list. */
export function openRows(
  list: ExportList,
  columns: readonly Column[],
  filters: object,
  asking: Omit<Asking, 'bind'>,
): Statement {
  const { text, values } = source(list, filters, asking);
  const selected = columns.map(({ sql, field }) => `${sql} as "${field}"`).join(', ');
  return { text: `declare exported no scroll cursor for select ${selected} ${text} order by ${list.order}`, values };
}

/** The next `rows` rows of the cursor. */
export const nextRows = (rows: number): string => `fetch forward ${rows} from exported`;
