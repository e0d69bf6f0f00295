import { Client } from 'pg';

/** The roles of the database; docs/architecture.md says what each is for. None but the login can connect. */
const groups = [
  ...['village', 'township', 'banner', 'city'].flatMap((level) => [`lvl_${level}`, `ro_${level}`]),
  'app_admin',
  'app_public',
  'app_auth',
  'app_job',
  'app_seal',
];

/**
 * Prepares a cluster and one database, as its superuser; running it again changes nothing but the passwords.
 *
 * @returns when roles and database exist
 */
export async function bootstrap(
  superUrl: (database: string) => string,
  database: string,
  passwords: { owner: string; login: string; backup?: string },
): Promise<void> {
  const client = new Client(superUrl('postgres'));
  await client.connect();
  try {
    for (const role of [...groups, 'app_definer']) await ensureRole(client, role, 'nologin');
    await ensureRole(client, 'app_owner', `login password ${client.escapeLiteral(passwords.owner)}`);
    await ensureRole(client, 'app_login', `login noinherit password ${client.escapeLiteral(passwords.login)}`);
    await client.query(`grant ${groups.join(', ')} to app_login with inherit false, set true`);
    await client.query('grant app_definer to app_owner with inherit false, set true');
    if (passwords.backup) await ensureBackupRole(client, passwords.backup);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(database)} owner app_owner`);
  } finally {
    await client.end();
  }
  await openSchema(superUrl(database), passwords.backup !== undefined);
}

/**
 * The role of backups and standbys. A base backup holds everything, so it may read everything; it writes nothing, and
 * locks tables for the moment in which a point is recorded.
 */
async function ensureBackupRole(client: Client, password: string): Promise<void> {
  const attributes = `login replication bypassrls password ${client.escapeLiteral(password)}`;
  await ensureRole(client, 'app_backup', attributes);
  await client.query('grant pg_read_all_data, pg_read_all_settings, pg_maintain to app_backup');
}

const backupFunctions = ['pg_create_restore_point(text)', 'pg_switch_wal()', 'pg_promote(boolean, integer)'];

async function ensureRole(client: Client, role: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  await client.query(`${rowCount ? 'alter' : 'create'} role ${role} ${attributes}`);
}

/**
 * Before version 15 the schema belonged to the superuser; the owner of the tables needs it to hand functions over. The
 * extensions serve the search for names and periods that may not overlap.
 */
async function openSchema(url: string, backups: boolean): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query('alter schema public owner to app_owner');
    await client.query('create extension if not exists btree_gin; create extension if not exists btree_gist');
    if (backups) await client.query(`grant execute on function ${backupFunctions.join(', ')} to app_backup`);
  } finally {
    await client.end();
  }
}
