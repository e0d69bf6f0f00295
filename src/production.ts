import type { INestApplication } from '@nestjs/common';
import { jobActor } from './platform/access/actor';
import { Config } from './platform/config';
import { UnitOfWork } from './platform/unit-of-work';
import { readKeyRing } from './platform/vault';

/** Why an installation must not serve real people; empty when it may. Names variables, never values. */
export async function unfitForProduction(app: INestApplication): Promise<string[]> {
  const work = app.get(UnitOfWork, { strict: false });
  const found = await work.run(jobActor, () =>
    work.row<{ mighty: boolean; demonstration: boolean }>(
      `select (select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = session_user) as mighty,
         exists (select 1 from setting where name = 'clock.offset') as demonstration`,
    ),
  );
  return [
    ...(found?.mighty ? ['DATABASE_URL connects as a role that row-level security does not bind'] : []),
    ...(found?.demonstration ? ['the database was filled by a demonstration'] : []),
    ...guessableKeys(app.get(Config, { strict: false })),
  ];
}

/** A key of one repeated byte is an example somebody forgot to replace. */
function guessableKeys({ SEAL_KEYS, TOKEN_KEYS, INDEX_KEY, AUDIT_KEY }: Config): string[] {
  const rings = { SEAL_KEYS, TOKEN_KEYS, INDEX_KEY: `0:${INDEX_KEY}`, AUDIT_KEY: `0:${AUDIT_KEY}` };
  return Object.entries(rings)
    .filter(([, text]) => [...readKeyRing(text).keys.values()].some((key) => key.every((byte) => byte === key[0])))
    .map(([name]) => `${name} holds an example`);
}
