import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bootstrap } from './bootstrap';
import { findPlace } from './embedded/place';
import { runningServer } from './embedded/server';
import { startEmbedded } from './embedded/supervisor';
import type { Environment } from '../platform/config';
import { migrate } from './migrate';

/** Keys and passwords of an installation that was given none; kept in DATA_DIR, readable by its owner only. */
interface Secrets {
  SEAL_KEYS: string;
  INDEX_KEY: string;
  AUDIT_KEY: string;
  TOKEN_KEYS: string;
  ownerPassword: string;
  loginPassword: string;
}

/**
 * Makes the environment complete: without DATABASE_URL a PostgreSQL of the installation's own is started and
 * prepared, and missing keys are made once. A production installation gets nothing made up for it.
 *
 * @returns the environment to configure the application with, and how to stop what was started
 */
export async function prepareInstallation(
  environment: Environment,
  log: (line: string) => void,
): Promise<{ environment: Environment; stop: () => Promise<void> }> {
  if (environment.BANGFU_MODE === 'production') return { environment, stop: () => Promise.resolve() };
  const dataDir = resolve(environment.DATA_DIR ?? '.data');
  const { ownerPassword, loginPassword, ...keys } = secretsOf(dataDir);
  const complete = { ...keys, ...environment };
  if (environment.DATABASE_URL) return { environment: complete, stop: () => Promise.resolve() };
  const server = await startEmbedded({ dataDir: join(dataDir, 'postgres'), log, durable: true });
  const url = (role: string, password: string) => {
    const target = new URL(server.superUrl('bangfu'));
    target.username = role;
    target.password = password;
    return target.href;
  };
  await bootstrap((database) => server.superUrl(database), 'bangfu', { owner: ownerPassword, login: loginPassword });
  const urls = { DATABASE_URL: url('app_login', loginPassword), DATABASE_OWNER_URL: url('app_owner', ownerPassword) };
  return { environment: { ...complete, ...urls }, stop: () => server.stop() };
}

/**
 * For commands beside the application: like `prepareInstallation`, but where the application runs on the same folder
 * its server is joined and left running.
 */
export async function joinInstallation(
  environment: Environment,
  log: (line: string) => void,
): Promise<{ environment: Environment; stop: () => Promise<void> }> {
  const dataDir = resolve(environment.DATA_DIR ?? '.data');
  const home = join(dataDir, 'postgres');
  const embedded = environment.BANGFU_MODE !== 'production' && !environment.DATABASE_URL && existsSync(home);
  const running = embedded && runningServer(findPlace(realpathSync(home), log));
  if (!running) return prepareInstallation(environment, log);
  const { ownerPassword, loginPassword, ...keys } = secretsOf(dataDir);
  const url = (role: string, password: string) => `postgres://${role}:${password}@127.0.0.1:${running.port}/bangfu`;
  const urls = { DATABASE_URL: url('app_login', loginPassword), DATABASE_OWNER_URL: url('app_owner', ownerPassword) };
  return { environment: { ...keys, ...environment, ...urls }, stop: () => Promise.resolve() };
}

/** Migrates with the owner connection, where one is given; a production server is migrated by its own command. */
export async function migrateInstallation(environment: Environment): Promise<void> {
  if (environment.DATABASE_OWNER_URL) await migrate(environment.DATABASE_OWNER_URL);
}

function secretsOf(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  const key = () => randomBytes(32).toString('base64');
  const password = () => randomBytes(24).toString('base64url');
  const secrets: Secrets = {
    SEAL_KEYS: `1:${key()}`,
    INDEX_KEY: key(),
    AUDIT_KEY: key(),
    TOKEN_KEYS: `1:${key()}`,
    ownerPassword: password(),
    loginPassword: password(),
  };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600, flag: 'wx' });
  return secrets;
}
