import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
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
  backupPassword: string;
}

/** File in DATA_DIR with the keys and passwords that the installation made for itself. */
export const secretsFile = 'secrets.json';

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
  const { ownerPassword, loginPassword, backupPassword, ...keys } = secretsOf(dataDir);
  const complete = { ...keys, ...environment };
  if (environment.DATABASE_URL) return { environment: complete, stop: () => Promise.resolve() };
  const server = await startEmbedded({ dataDir: join(dataDir, 'postgres'), log, durable: true });
  const url = (role: string, password: string) => {
    const target = new URL(server.superUrl('bangfu'));
    target.username = role;
    target.password = password;
    return target.href;
  };
  const passwords = { owner: ownerPassword, login: loginPassword, backup: backupPassword };
  await bootstrap((database) => server.superUrl(database), 'bangfu', passwords);
  const urls = {
    DATABASE_URL: url('app_login', loginPassword),
    DATABASE_OWNER_URL: url('app_owner', ownerPassword),
    BACKUP_DATABASE_URL: url('app_backup', backupPassword),
  };
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
  const { ownerPassword, loginPassword, backupPassword, ...keys } = secretsOf(dataDir);
  const url = (role: string, password: string) => `postgres://${role}:${password}@127.0.0.1:${running.port}/bangfu`;
  const urls = {
    DATABASE_URL: url('app_login', loginPassword),
    DATABASE_OWNER_URL: url('app_owner', ownerPassword),
    BACKUP_DATABASE_URL: url('app_backup', backupPassword),
  };
  return { environment: { ...keys, ...environment, ...urls }, stop: () => Promise.resolve() };
}

/** Migrates with the owner connection, where one is given; a production server is migrated by its own command. */
export async function migrateInstallation(environment: Environment): Promise<void> {
  if (environment.DATABASE_OWNER_URL) await migrate(environment.DATABASE_OWNER_URL);
}

function secretsOf(dataDir: string): Secrets {
  const file = join(dataDir, secretsFile);
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>) : {};
  const secrets = { ...newSecrets(), ...known };
  if (Object.keys(known).length === Object.keys(secrets).length) return secrets;
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

function newSecrets(): Secrets {
  const key = () => randomBytes(32).toString('base64');
  const password = () => randomBytes(24).toString('base64url');
  return {
    SEAL_KEYS: `1:${key()}`,
    INDEX_KEY: key(),
    AUDIT_KEY: key(),
    TOKEN_KEYS: `1:${key()}`,
    ownerPassword: password(),
    loginPassword: password(),
    backupPassword: password(),
  };
}
