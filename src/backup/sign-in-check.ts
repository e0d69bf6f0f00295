import { NestFactory } from '@nestjs/core';
import { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { uuidv7 } from 'uuidv7';
import { AppModule } from '../app.module';
import { adapter, setUp } from '../app.setup';
import { Environment, readConfig } from '../platform/config';
import { PasswordHasher } from '../staff/password-hasher.service';

/** A caseworker of the first village, who exists in the restored copy only. */
const newcomer = `with made as (
    insert into staff (id, login, name, region_code, state, password_hash, password_set_at)
    select $1, $2, 'drill', code, 'active', $3, now() from region where level = 'village' order by code limit 1
    returning id, region_code)
  insert into assignment (id, staff_id, role, level, regions)
    select $4, id, 'caseworker', 'village', array[region_code] from made`;

/** Starts the application on a restored database, signs somebody in and reads a list: proof that it can be worked with. */
export async function checkSignIn(environment: Environment, superuser: Client): Promise<void> {
  const config = readConfig(environment);
  const app = await setUp(
    await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter(config), {
      logger: ['error'],
      abortOnError: false,
    }),
  );
  try {
    await app.init();
    const login = `drill-${randomBytes(6).toString('hex')}`;
    const password = randomBytes(18).toString('base64url');
    const hash = await app.get(PasswordHasher, { strict: false }).hash(password);
    await superuser.query(newcomer, [uuidv7(), login, hash, uuidv7()]);
    const answer = await app.inject({ method: 'POST', url: '/api/v1/auth/sign-in', payload: { login, password } });
    const { accessToken } = answer.json<{ accessToken?: string }>();
    if (!accessToken) throw new Error(`nobody can sign in to the restored application: ${answer.statusCode}`);
    const authorization = `Bearer ${accessToken}`;
    const list = await app.inject({ url: '/api/v1/households?limit=1', headers: { authorization } });
    if (list.statusCode !== 200) throw new Error(`the restored application answers ${list.statusCode} to a list`);
  } finally {
    await app.close();
  }
}
