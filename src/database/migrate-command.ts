import 'reflect-metadata';
import { processEnvironment } from '../platform/config';
import { bootstrap } from './bootstrap';
import { migrate } from './migrate';

const variable = (name: string): string => {
  const value = processEnvironment()[name];
  if (!value) throw new Error(`configuration: check ${name}`);
  return value;
};

/**
 * Prepares a production database, run before each release: roles and database as superuser (DATABASE_ADMIN_URL; left out
 * where an administrator made them by hand), then the migrations as owner (DATABASE_OWNER_URL). The passwords of the
 * logins are those in DATABASE_OWNER_URL, DATABASE_URL and, where it is given, BACKUP_DATABASE_URL. The serving process
 * is never given the first two.
 */
async function main(): Promise<void> {
  const owner = new URL(variable('DATABASE_OWNER_URL'));
  if (processEnvironment().DATABASE_ADMIN_URL) {
    const admin = new URL(variable('DATABASE_ADMIN_URL'));
    const at = (database: string) => Object.assign(new URL(admin), { pathname: `/${database}` }).href;
    const database = decodeURIComponent(owner.pathname.slice(1));
    const passwordOf = (url: URL) => decodeURIComponent(url.password);
    const login = new URL(variable('DATABASE_URL'));
    const { BACKUP_DATABASE_URL } = processEnvironment();
    const backup = BACKUP_DATABASE_URL ? passwordOf(new URL(BACKUP_DATABASE_URL)) : undefined;
    await bootstrap(at, database, { owner: passwordOf(owner), login: passwordOf(login), backup });
  }
  await migrate(owner.href);
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
