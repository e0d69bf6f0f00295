export interface Column {
  /** Of the row's value and of the slot `cell-<key>`. */
  key: string;
  label: string;
  align?: 'start' | 'end';
  sortable?: boolean;
  width?: 'narrow' | 'wide';
  nowrap?: boolean;
  hideLabel?: boolean;
}

export const valueOf = (row: object, key: string): unknown => (row as Record<string, unknown>)[key];

export const keyOf = <Row extends object>(row: Row, by: string | ((row: Row) => string)): string =>
  typeof by === 'function' ? by(row) : String(valueOf(row, by));

export function sortState(sort: string | undefined, key: string): 'ascending' | 'descending' | 'none' {
  if (sort === key) return 'ascending';
  return sort === `-${key}` ? 'descending' : 'none';
}

/** Pressed once up, twice down, then up again: a list always has an order. */
export const nextSort = (sort: string | undefined, key: string): string => (sort === key ? `-${key}` : key);
