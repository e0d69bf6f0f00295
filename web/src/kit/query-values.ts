export type QueryValue = string | number | boolean | string[];

/** What the query of an address says, by the kind of the fallback; what is not of that kind counts as not said. */
export function readQuery(raw: unknown, fallback: QueryValue): QueryValue {
  const list = (Array.isArray(raw) ? raw : [raw]).filter((part): part is string => typeof part === 'string');
  if (Array.isArray(fallback)) return raw === undefined ? fallback : list.filter(Boolean);
  const [text] = list;
  if (text === undefined) return fallback;
  if (typeof fallback === 'number') return Number.isFinite(Number(text)) && text !== '' ? Number(text) : fallback;
  if (typeof fallback === 'boolean') return text === '1';
  return text;
}

/** How a value stands in the address; undefined where it is the fallback, which needs no saying. */
export function writeQuery(value: QueryValue, fallback: QueryValue): string | string[] | undefined {
  if (String(value) === String(fallback)) return undefined;
  if (Array.isArray(value)) return value.length ? value : '';
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}
