import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync, inflateSync } from 'node:zlib';
import type { Pool } from 'pg';

/** The ways in which a text may lie on a disk or in a log: itself, in UTF-16, in base64 at each offset, in hexadecimal. */
export function formsOf(value: string): Buffer[] {
  const utf8 = Buffer.from(value);
  const base64 = [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), utf8])
      .toString('base64')
      .replace(/=+$/, '');
    return Buffer.from(encoded.slice(Math.ceil((offset * 8) / 6), -1));
  });
  const hex = utf8.toString('hex');
  return [
    ...[utf8, Buffer.from(value, 'utf16le'), Buffer.from(value, 'utf16le').swap16(), ...base64],
    ...[Buffer.from(hex), Buffer.from(hex.toUpperCase())],
  ];
}

/** Which of the values stand in a content, in any form, packed or not. */
export function valuesIn(content: Buffer, values: readonly string[]): string[] {
  const parts = [content, ...unpacked(content)];
  return values.filter((value) => formsOf(value).some((form) => parts.some((part) => part.includes(form))));
}

/** What is compressed within a content: entries of a ZIP archive, streams of a PDF document. */
function unpacked(content: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = content.indexOf('PK\x03\x04'); at >= 0; at = content.indexOf('PK\x03\x04', at + 4)) {
    const start = at + 30 + content.readUInt16LE(at + 26) + content.readUInt16LE(at + 28);
    found.push(...attempt(() => inflateRawSync(content.subarray(start))));
  }
  if (!content.subarray(0, 5).equals(Buffer.from('%PDF-'))) return found;
  for (let at = content.indexOf('stream\n'); at >= 0; at = content.indexOf('stream\n', at + 7))
    found.push(...attempt(() => inflateSync(content.subarray(at + 7))));
  return found;
}

/** What looks packed and is not, such as a chance match of the mark, holds nothing to look at. */
function attempt(unpack: () => Buffer): Buffer[] {
  try {
    return [unpack()];
  } catch {
    return [];
  }
}

/** Files below a folder in which one of the values stands. */
export function leaksInFolder(folder: string, values: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((file) => valuesIn(readFileSync(file), values).map((value) => `${file}: ${value}`));
}

/** The files of a database and the server's write-ahead log; and every row as text, since long values lie compressed. */
export async function leaksInDatabase(sql: Pool, values: readonly string[]): Promise<string[]> {
  await sql.query('checkpoint');
  const { rows } = await sql.query<{ folder: string; oid: string }>(
    `select current_setting('data_directory') as folder, oid::text from pg_database where datname = current_database()`,
  );
  const { folder, oid } = rows[0]!;
  return [
    ...leaksInFolder(join(folder, 'base', oid), values),
    ...leaksInFolder(join(folder, 'pg_wal'), values),
    ...(await leaksInRows(sql, values)),
  ];
}

async function leaksInRows(sql: Pool, values: readonly string[]): Promise<string[]> {
  const tables = await sql.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  );
  const leaks: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await sql.query<{ row: string }>(`select t::text as row from "${name}" t`);
    const text = Buffer.from(rows.map(({ row }) => row).join('\n'));
    leaks.push(...valuesIn(text, values).map((value) => `a row of ${name}: ${value}`));
  }
  return leaks;
}
