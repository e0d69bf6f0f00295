import { Client } from 'pg';
import { joinInstallation, migrateInstallation } from '../database/installation';
import { processEnvironment, readConfig } from '../platform/config';
import { Vault } from '../platform/vault';
import { PasswordHasher } from '../staff/password-hasher.service';
import { CityLoader } from './load/city-loader';
import { filled } from './load/table-writer';

const derived = ['identity_claim', 'household_completeness', 'duplicate_comparison', 'change_log'];

/** Fills the database of the installation with a city and prints what came of it. */
export async function fillDatabase(size: number): Promise<void> {
  const log = (line: string) => console.warn(line);
  const { environment, stop } = await joinInstallation(processEnvironment(), log);
  try {
    const config = readConfig(environment);
    if (config.BANGFU_MODE === 'production') throw new Error('an invented city has no place in production');
    if (!config.DATABASE_URL) throw new Error('configuration: check DATABASE_URL');
    await migrateInstallation(environment);
    const began = Date.now();
    const hasher = new PasswordHasher();
    const hash = (password: string) => hasher.hash(password);
    const means = { url: config.DATABASE_URL, vault: new Vault(config), hash, log };
    const loaded = await new CityLoader(size, means).load();
    const written = Date.now();
    if (config.DATABASE_OWNER_URL) await tidy(config.DATABASE_OWNER_URL);
    const seconds = { written: (written - began) / 1000, tidied: (Date.now() - written) / 1000 };
    process.stdout.write(`${JSON.stringify({ ...loaded, seconds })}\n`);
  } finally {
    await stop();
  }
}

/** Statistics and visibility as they would be a day later. */
async function tidy(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`set maintenance_work_mem = '256MB'`);
    await client.query(`vacuum (analyze) ${[...filled, ...derived].join()}`);
  } finally {
    await client.end();
  }
}
