import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { RegisterHousehold } from '../src/households/household.dto';
import type { HouseholdView, MemberView } from '../src/households/household-view.dto';
import { newPublicId } from '../src/households/public-id.rules';
import type { RelationInput } from '../src/procedures/changes/change-request.dto';
import type { ChangeView } from '../src/procedures/changes/change-view.dto';
import type { TestApp } from './app';
import { makePerson, Person } from './make';
import { makeHousehold } from './make-households';

/** The offices above one village, and two caseworkers in it. */
export interface Offices {
  village: string;
  caseworker: Person;
  colleague: Person;
  reviewer: Person;
  supervisor: Person;
}

export async function makeOffices(app: TestApp, village: string): Promise<Offices> {
  return {
    village,
    caseworker: await makePerson(app, 'caseworker', village),
    colleague: await makePerson(app, 'caseworker', village),
    reviewer: await makePerson(app, 'reviewer', `${village.slice(0, 9)}000`),
    supervisor: await makePerson(app, 'supervisor', `${village.slice(0, 6)}000000`),
  };
}

/** A household of four on the register since two years, with the number its banner would have given it. */
export async function makeRegistered(
  app: TestApp,
  { village, caseworker }: Offices,
  overrides: Partial<RegisterHousehold> = {},
): Promise<HouseholdView> {
  const household = await makeHousehold(app, caseworker, { regionCode: village, ...overrides });
  await app.sql.query(
    `with counted as (
       insert into household_counter as c (banner_code, last) values ($2, 1)
       on conflict (banner_code) do update set last = c.last + 1 returning last)
     update household set number = $2 || lpad((select last from counted)::text, 6, '0'), registration = 'registered',
       public_id = $3, exit_status = '0', registered_at = now() - interval '2 years' where id = $1`,
    [household.id, village.slice(0, 6), newPublicId()],
  );
  return household;
}

/** A paper in the household's file. */
export async function makeEvidence(app: TestApp, householdId: string): Promise<string> {
  const id = uuidv7();
  await app.sql.query(
    `insert into attachment (id, household_id, region_code, kind, media_type, size_bytes, sha256, created_at)
     select $1, id, region_code, 'scan', 'image/png', 10, $3, now() from household where id = $2`,
    [id, householdId, randomBytes(32)],
  );
  return id;
}

/** A body with what every request needs; `rest` is that of its kind. */
export async function changeOf(app: TestApp, householdId: string, rest: { kind: string; [field: string]: unknown }) {
  return { householdId, occurredOn: app.clock.today(), evidence: [await makeEvidence(app, householdId)], ...rest };
}

/** Asks for a change and expects it to be taken. */
export async function ask(
  app: TestApp,
  person: Person,
  householdId: string,
  rest: { kind: string; [field: string]: unknown },
): Promise<ChangeView> {
  const body = await changeOf(app, householdId, rest);
  const answer = await app.as(person).put(`/change-requests/${uuidv7()}`, body).set('idempotency-key', uuidv7());
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body as ChangeView;
}

/** Does one step of a request. */
export const step = (app: TestApp, person: Person, id: string, kind: string, words: object = {}) =>
  app
    .as(person)
    .post(`/change-requests/${id}/steps`, { kind, ...words })
    .set('idempotency-key', uuidv7());

/** Relations of members in the order given: the first is the head, the second the spouse, the rest as told. */
export const relationsOf = (members: MemberView[], relations: string[]): RelationInput[] =>
  members.map(({ id }, i) => ({ memberId: id, relation: relations[i] ?? '99' }));

/** The file of a household as a person reads it. */
export async function fileOf(app: TestApp, person: Person, id: string): Promise<HouseholdView> {
  const { body } = await app.as(person).get(`/households/${id}`).expect(200);
  return body as HouseholdView;
}

/** Who lives in a household now, as name and relation. */
export async function livesIn(app: TestApp, id: string): Promise<string[]> {
  const { rows } = await app.sql.query<{ who: string }>(
    `select name || ' ' || relation as who from member where household_id = $1 and active order by relation, name`,
    [id],
  );
  return rows.map(({ who }) => who);
}
