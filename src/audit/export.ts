import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { Client, QueryResult } from 'pg';
import { canonical, LogRow, Seal } from './chain.rules';
import { beforeAll, links, unlinked } from './seal.queries';

const most = 1000;

type Part = { last: string | null; rows: LogRow[] };
type Line = Parameters<typeof canonical>[0];

/**
 * Writes the whole log with its chain, as of one moment: a line of its format, one for each link with its row, one for
 * each row that is not sealed yet, and a last one with their numbers. Canonical JSON, a line each; nothing is held in
 * memory.
 */
export async function exportLog(databaseUrl: string, file: string): Promise<{ links: number; waiting: number }> {
  const client = new Client({ connectionString: databaseUrl });
  const out = createWriteStream(file, { mode: 0o600 });
  const ended = finished(out);
  ended.catch(() => undefined); // awaited below; a failure to open must not count as unhandled meanwhile
  const write = async (line: Line) => {
    if (!out.write(`${canonical(line)}\n`)) await Promise.race([once(out, 'drain'), ended]);
  };
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query('set local role app_seal');
    await write({ format: 'bangfu-audit', version: 1 });
    const counted = { links: await writeLinks(client, write), waiting: await writeUnlinked(client, write) };
    await write({ end: counted });
    out.end();
    await ended;
    return counted;
  } finally {
    out.destroy();
    await client.end();
  }
}

async function writeLinks(client: Client, write: (line: Line) => Promise<void>): Promise<number> {
  let written = 0;
  for (let after = 0; ;) {
    const { rows } = await client.query<{ seal: Seal; row: LogRow | null }>(links, [after, most]);
    for (const { seal, row } of rows) await write({ seal: { ...seal }, row: row && { ...row } });
    written += rows.length;
    if (rows.length < most) return written;
    after = rows.at(-1)?.seal.position ?? after;
  }
}

async function writeUnlinked(client: Client, write: (line: Line) => Promise<void>): Promise<number> {
  let written = 0;
  for (let after: string | null = beforeAll; after !== null;) {
    const answer: QueryResult<Part> = await client.query<Part>(unlinked, [after, most]);
    const { last = null, rows = [] } = answer.rows[0] ?? {};
    for (const row of rows) await write({ row: { ...row } });
    written += rows.length;
    after = last;
  }
  return written;
}
