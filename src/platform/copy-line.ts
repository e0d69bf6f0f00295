/** What COPY takes for a value that is not there. */
const nothing = '\\N';

const signs: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One row in the text format of COPY: texts, numbers, flags, bytes, arrays of texts, and objects as JSON. */
export const copyLine = (values: readonly unknown[]): string => `${values.map(copyValue).join('\t')}\n`;

function copyValue(value: unknown): string {
  if (value === null || value === undefined) return nothing;
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  if (value instanceof Date) return value.toISOString();
  return textOf(value).replace(/[\\\n\r\t]/g, (sign) => signs[sign] ?? sign);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return arrayOf(value);
  return JSON.stringify(value);
}

/** An array as PostgreSQL writes one. An array of objects is JSON. */
const arrayOf = (texts: readonly string[]): string =>
  `{${texts.map((text) => `"${text.replace(/["\\]/g, (sign) => `\\${sign}`)}"`).join()}}`;
