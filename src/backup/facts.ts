import { createHash } from 'node:crypto';
import { Client } from 'pg';

/** What the database held at the recorded point: the restored one must hold the same. */
export interface Facts {
  /** Rows of every table. */
  rows: Record<string, number>;
  /** One digest over the content of all tables but the logs; the chain of seals stands for those. */
  digest: string;
  /** The last link of the chain. */
  head: { position: number; hash: string };
}

/** Verified by the chain of seals link by link; the other tables by digest. */
const chained = new Set(['change_log', 'change_seal']);

/** Settings on which the text of a row depends. */
const plainText = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'iso_8601';
  set local bytea_output = 'hex'; set local extra_float_digits = 1; set local statement_timeout = 0`;

export async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
     order by relname collate "C"`,
  );
  return rows.map(({ name }) => name);
}

/** Counts and digests of one moment; the open transaction must be one of repeatable reads, as a role that sees all. */
export async function readFacts(client: Client): Promise<Facts> {
  await client.query(plainText);
  const rows: Record<string, number> = {};
  const digest = createHash('sha256');
  for (const name of await tablesOf(client)) {
    const sum = chained.has(name) ? `''` : `coalesce(sum(hashtextextended(t::text, 0)), 0)::text`;
    const text = `select count(*)::int as count, ${sum} as sum from public.${client.escapeIdentifier(name)} t`;
    const [read] = (await client.query<{ count: number; sum: string }>(text)).rows;
    rows[name] = read?.count ?? 0;
    digest.update(`${name}\n${read?.count}\n${read?.sum}\n`);
  }
  const [head] = (
    await client.query<{ position: number; hash: string }>(
      `select position::int, encode(hash, 'hex') as hash from change_seal order by position desc limit 1`,
    )
  ).rows;
  return { rows, digest: digest.digest('hex'), head: head ?? { position: 0, hash: '' } };
}

/** Tables whose number of rows differs, as `name: then → now`. */
export const differences = (then: Facts, now: Facts): string[] =>
  [...new Set([...Object.keys(then.rows), ...Object.keys(now.rows)])]
    .filter((name) => then.rows[name] !== now.rows[name])
    .map((name) => `${name}: ${then.rows[name] ?? 'none'} → ${now.rows[name] ?? 'none'}`);

/** Milliseconds that a lock on all tables is waited for; writers queue behind it for as long. */
const lockPatience = 1000;
const lockTries = 20;

/**
 * Marks a point in the WAL, and reads what the database holds exactly there. For the mark all tables are locked against
 * writing for some milliseconds: what is committed then is before the mark in the WAL and visible to the snapshot, and
 * nothing else is. The reading itself goes on without locks.
 */
export async function recordPoint(url: string, name: string): Promise<{ facts: Facts; lsn: string }> {
  const marker = new Client({ connectionString: url });
  const reader = new Client({ connectionString: url });
  try {
    await marker.connect();
    await reader.connect();
    await lockAll(marker);
    const [mark] = (
      await marker.query<{ snapshot: string; lsn: string }>(
        `select pg_export_snapshot() as snapshot, pg_create_restore_point($1)::text as lsn`,
        [name],
      )
    ).rows;
    await reader.query('begin isolation level repeatable read read only');
    await reader.query(`set transaction snapshot ${reader.escapeLiteral(mark?.snapshot ?? '')}`);
    await marker.query('commit');
    const facts = await readFacts(reader);
    await reader.query('commit');
    await marker.query('select pg_switch_wal()');
    return { facts, lsn: mark?.lsn ?? '' };
  } finally {
    await marker.end();
    await reader.end();
  }
}

/** The snapshot of the transaction is taken after its locks: by the first statement that reads. */
async function lockAll(client: Client): Promise<void> {
  const names = (await tablesOf(client)).map((name) => `public.${client.escapeIdentifier(name)}`);
  for (let tries = 1; ; tries++) {
    await client.query('begin isolation level repeatable read');
    try {
      await client.query(`set local lock_timeout = ${lockPatience}`);
      await client.query(`lock table ${names.join(', ')} in share mode`);
      return;
    } catch (error) {
      await client.query('rollback');
      const code = (error as { code?: string }).code ?? '';
      if (!['55P03', '40P01'].includes(code) || tries === lockTries) throw error;
    }
  }
}
