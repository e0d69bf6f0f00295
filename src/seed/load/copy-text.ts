/** Rows as PostgreSQL's COPY reads them in text form. */

const special = /[\\\t\n\r]/g;
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text: string): string =>
  /[\\\t\n\r]/.test(text) ? text.replace(special, (sign) => escapes[sign] ?? sign) : text;

const element = (value: unknown): string => `"${String(value).replace(/["\\]/g, '\\$&')}"`;

/** What a column holds, as far as it matters for how its values are written. */
export type ColumnKind = 'json' | 'array' | 'plain';

/** A value of a row. A text in a column of JSON is taken to be JSON already. */
export function field(value: unknown, kind: ColumnKind): string {
  if (value === null || value === undefined) return '\\N';
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  if (kind === 'json') return escaped(typeof value === 'string' ? value : JSON.stringify(value));
  if (kind === 'array') return escaped(`{${(value as unknown[]).map(element).join(',')}}`);
  if (value instanceof Date) return value.toISOString();
  return escaped(`${value as string | number | boolean}`);
}

/** A table's columns to be filled, in their order. */
export interface Columns {
  names: readonly string[];
  kinds: readonly ColumnKind[];
}

/** Lines of rows given by the names of their columns. */
export function lines(rows: readonly Record<string, unknown>[], { names, kinds }: Columns): string {
  const out: string[] = [];
  for (const row of rows) {
    const fields: string[] = [];
    for (let i = 0; i < names.length; i++) fields.push(field(row[names[i] as string], kinds[i] as ColumnKind));
    out.push(fields.join('\t'));
  }
  return out.length ? `${out.join('\n')}\n` : '';
}
