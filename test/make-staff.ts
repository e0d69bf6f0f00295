import type { Level, Role } from '../src/platform/access/permissions';
import { PasswordHasher } from '../src/staff/password-hasher.service';
import type { TestApp } from './app';
import { makePerson, Person } from './make';

/** A password that every profile accepts. */
export const goodPassword = 'Crane-over-9-salt-lakes';

export interface Account extends Person {
  login: string;
  password: string;
}

/** A person who can sign in, with `goodPassword`. */
export async function makeAccount(
  app: TestApp,
  role: Role,
  regions: string | string[],
  level?: Level,
): Promise<Account> {
  const person = await makePerson(app, role, regions, level);
  const hash = await app.get(PasswordHasher).hash(goodPassword);
  const { rows } = await app.sql.query(
    `update staff set password_hash = $2, password_set_at = now() where id = $1 returning login`,
    [person.id, hash],
  );
  return { ...person, login: rows[0].login, password: goodPassword };
}

/** What a browser keeps of an answer: `name=value` pairs of the cookies set. */
export const cookiesOf = (answer: { headers: Record<string, unknown> }): string =>
  ((answer.headers['set-cookie'] as string[] | undefined) ?? []).map((cookie) => cookie.split(';')[0]).join('; ');

/** A sign-in from an address (the application must trust its proxy for that), with the cookies of a browser. */
export const signIn = (
  app: TestApp,
  body: object,
  { address = '10.0.0.1', cookie = '' }: { address?: string; cookie?: string } = {},
) => app.anyone.post('/auth/sign-in', body).set('x-forwarded-for', address).set('cookie', cookie);
