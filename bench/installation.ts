import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { bootstrap } from '../src/database/bootstrap';
import { startEmbedded } from '../src/database/embedded/supervisor';
import { migrate } from '../src/database/migrate';
import { say } from './say';

const database = 'bangfu';
const filled = 'bangfu_filled';

/** A database server of the benchmark's own, with one migrated database, and what the application needs to serve it. */
export interface Installation {
  folder: string;
  /** Process id of the server's first process; its children do the work. */
  serverPid: number;
  /** Past all security: for filling, for the baseline and for questions of the benchmark itself. */
  superUrl: string;
  environment: Record<string, string>;
  /** For filling: the owner of the tables, whom a serving process is not given. */
  ownerUrl: string;
  /** Whether the database was restored from an earlier run and needs no filling. */
  filled: boolean;
  /** Keeps the database as it is now for the runs to come. */
  keep(): Promise<void>;
  stop(): Promise<void>;
}

interface Secrets {
  passwords: { owner: string; login: string };
  keys: Record<'SEAL_KEYS' | 'INDEX_KEY' | 'AUDIT_KEY' | 'TOKEN_KEYS', string>;
}

export async function startInstallation(keepIn?: string): Promise<Installation> {
  const folder = keepIn ? resolve(keepIn) : mkdtempSync(join(tmpdir(), 'bangfu-bench-'));
  mkdirSync(folder, { recursive: true });
  // The server runs as another user, who must be able to enter.
  chmodSync(folder, 0o711);
  const secrets = secretsOf(folder);
  const server = await startEmbedded({ dataDir: join(folder, 'postgres'), log: say, durable: true });
  const admin = async (...texts: string[]) => run(server.superUrl('postgres'), texts);
  const known = await admin(`select 1 from pg_database where datname = '${filled}'`);
  if (known.length)
    await admin(
      `drop database if exists ${database}`,
      `create database ${database} template ${filled} strategy file_copy`,
    );
  await bootstrap((name) => server.superUrl(name), database, secrets.passwords);
  const url = (login: string, password: string) => {
    const target = new URL(server.superUrl(database));
    return Object.assign(target, { username: login, password }).href;
  };
  const ownerUrl = url('app_owner', secrets.passwords.owner);
  await migrate(ownerUrl);
  return {
    folder,
    serverPid: Number(readFileSync(join(server.dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]),
    superUrl: server.superUrl(database),
    ownerUrl,
    filled: known.length > 0,
    environment: {
      ...secrets.keys,
      DATA_DIR: folder,
      DATABASE_URL: url('app_login', secrets.passwords.login),
    },
    keep: async () => {
      if (!keepIn) return;
      await admin(
        `drop database if exists ${filled}`,
        `create database ${filled} template ${database} strategy file_copy`,
      );
    },
    stop: async () => {
      await server.stop();
      if (!keepIn) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs statements one after another as the superuser and returns the rows of the last one. */
export async function run<T = Record<string, unknown>>(url: string, texts: string[], values?: unknown[]): Promise<T[]> {
  const client = new Client(url);
  await client.connect();
  try {
    let rows: T[] = [];
    for (const text of texts) ({ rows } = await client.query<T & Record<string, unknown>>(text, values));
    return rows;
  } finally {
    await client.end();
  }
}

function secretsOf(folder: string): Secrets {
  const file = join(folder, 'bench-secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  const key = () => randomBytes(32).toString('base64');
  const secrets: Secrets = {
    passwords: { owner: randomBytes(24).toString('hex'), login: randomBytes(24).toString('hex') },
    keys: { SEAL_KEYS: `1:${key()}`, INDEX_KEY: key(), AUDIT_KEY: key(), TOKEN_KEYS: `1:${key()}` },
  };
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}
