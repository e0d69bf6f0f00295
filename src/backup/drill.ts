import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Verdict } from '../audit/verify';
import type { Environment } from '../platform/config';
import { FolderStorage } from '../platform/files/folder-storage';
import { verifyChain } from './chain-check';
import { Damaged } from './damaged';
import { differences, Facts, readFacts } from './facts';
import { remove, Restored, restoreAndServe } from './restore';
import { checkSignIn } from './sign-in-check';
import { checkStructure } from './structure-check';

export interface DrillOptions {
  from: string;
  key: Buffer;
  /** Folder below which the copy is made, and removed again; default: the system's for temporary files. */
  scratch?: string;
  /** Environment of the application, whose logins and keys must open the copy too. */
  environment: Environment;
  log: (line: string) => void;
}

export interface DrillReport {
  backup: string;
  bytes: number;
  takenAt: string;
  rows: number;
  households: number;
  digestEqual: boolean;
  chain: Pick<Verdict, 'links' | 'found' | 'waiting' | 'anchors'>;
  structure: { tables: number; indexes: number };
  files: { kept: number; missing: number };
  seconds: Record<'unpack' | 'recover' | 'structure' | 'digest' | 'chain' | 'files' | 'signIn' | 'all', number>;
}

/**
 * Restores a backup into a folder of its own and looks whether everything is there: structure of tables and indexes, row
 * counts and digest as recorded, the chain of seals against the anchors, every uploaded file that a row names, and a
 * sign-in. Whatever is not as it was fails the drill. The copy is removed in any case.
 */
export async function drill(options: DrillOptions): Promise<DrillReport> {
  const to = mkdtempSync(join(options.scratch ?? tmpdir(), 'bangfu-drill-'));
  chmodSync(to, 0o711); // a server of another user gets through; what lies within is closed
  const begin = Date.now();
  const restored = await restoreAndServe({ from: options.from, key: options.key, log: options.log, to });
  try {
    const looked = await lookThrough(restored, to, options);
    const { unpack, recover } = restored.seconds;
    const seconds = { unpack, recover, ...looked.seconds, all: (Date.now() - begin) / 1000 };
    return { backup: options.from, bytes: statSync(options.from).size, ...looked, seconds };
  } finally {
    await restored.server.stop();
    remove({ cluster: restored.place.cluster, home: to });
  }
}

type Looked = Omit<DrillReport, 'backup' | 'bytes' | 'seconds'> & {
  seconds: Omit<DrillReport['seconds'], 'unpack' | 'recover' | 'all'>;
};

async function lookThrough(restored: Restored, to: string, { environment }: DrillOptions): Promise<Looked> {
  const { header, record, server, anchors } = restored;
  const client = new Client({ connectionString: server.superUrl(header.database) });
  await client.connect();
  try {
    const [facts, digest] = await timed(() => factsOf(client, record.facts));
    const key = environment.AUDIT_KEY ? Buffer.from(environment.AUDIT_KEY, 'base64') : undefined;
    const [verdict, chain] = await timed(() => verifyChain(client, anchors, key));
    if (verdict.found) throw new Damaged(`the chain of seals: ${JSON.stringify(verdict.findings.slice(0, 5))}`);
    const [files, sought] = await timed(() => filesOf(client, join(to, 'files')));
    if (files.missing) throw new Damaged(`${files.missing} uploaded files are missing`);
    const [structure, checked] = await timed(() => checkStructure(client));
    const copy = await copyOf(environment, restored, to, client);
    const [, signIn] = await timed(() => checkSignIn(copy, client));
    const { links, found, waiting, anchors: known } = verdict;
    return {
      takenAt: header.startedAt,
      rows: Object.values(facts.rows).reduce((sum, count) => sum + count, 0),
      households: facts.rows.household ?? 0,
      digestEqual: facts.digest === record.facts.digest,
      chain: { links, found, waiting, anchors: known },
      structure,
      files,
      seconds: { structure: checked, digest, chain, files: sought, signIn },
    };
  } finally {
    await client.end();
  }
}

async function timed<T>(act: () => Promise<T>): Promise<[T, number]> {
  const begin = Date.now();
  return [await act(), (Date.now() - begin) / 1000];
}

async function factsOf(client: Client, recorded: Facts): Promise<Facts> {
  await client.query('begin isolation level repeatable read read only');
  const facts = await readFacts(client);
  await client.query('commit');
  const wrong = differences(recorded, facts);
  if (wrong.length) throw new Damaged(`rows are not as recorded: ${wrong.join('; ')}`);
  if (facts.digest !== recorded.digest) throw new Damaged('contents of tables are not as recorded');
  if (facts.head.hash !== recorded.head.hash) throw new Damaged('the chain of seals ends elsewhere');
  return facts;
}

/** Whether the content of every attachment that was not wiped is there. */
async function filesOf(client: Client, folder: string): Promise<{ kept: number; missing: number }> {
  const { rows } = await client.query<{ id: string }>('select id from attachment where wiped_at is null');
  const storage = new FolderStorage(folder);
  const missing = rows.filter(({ id }) => !existsSync(storage.pathOf(id))).length;
  return { kept: rows.length, missing };
}

/**
 * The environment of the application, turned to the copy: its database, its files, its anchors, nothing of the original.
 * The login gets a password of its own there, since that of the original may have changed since the backup.
 */
async function copyOf(
  environment: Environment,
  { server, header, anchors }: Restored,
  to: string,
  superuser: Client,
): Promise<Environment> {
  const password = randomBytes(24).toString('hex');
  const { username } = new URL(environment.DATABASE_URL ?? 'postgres://app_login@localhost');
  await superuser.query(`alter role ${superuser.escapeIdentifier(username)} password '${password}'`);
  const DATABASE_URL = `postgres://${username}:${password}@127.0.0.1:${server.port}/${header.database}`;
  return {
    ...environment,
    ...{ DATABASE_URL, DATABASE_OWNER_URL: '', DATABASE_STANDBY_URL: '', DATA_DIR: to, ANCHOR_FILE: anchors },
    ...{ BACKUP_DIR: '', BACKUP_DATABASE_URL: '' },
  };
}
