import { Client } from 'pg';
import { ScopedClient } from '../src/database/named-statements';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, towns, villages } from './make';
import { makeVolume } from './make-volume';
import { cluster } from './postgres';

const households = 20_000;

/** Requests that lists and searches are made of; `body` sends the search. */
const asked: { path: string; body?: object }[] = [
  { path: '/households' },
  { path: '/households?registration=registered' },
  { path: '/households?exitStatus=1' },
  { path: '/households?monitoringType=1' },
  { path: `/households?regionCode=${villages.first}` },
  { path: `/households?regionCode=${towns.first}` },
  { path: '/households?number=150521000500' },
  { path: '/households/search', body: { name: '云' } },
  { path: '/households/search', body: { name: '乌云' } },
  { path: '/households/search', body: { name: 'wuyun' } },
  { path: '/households/search', body: { name: 'wyqmg' } },
  { path: '/households/search', body: { name: '张志乐', registration: 'registered' } },
  { path: '/households/search', body: { idNumber: '150521197903120015' } },
  { path: '/households/search', body: { phone: '13847500001' } },
  { path: '/procedures' },
  { path: '/procedures?state=open' },
  { path: '/procedures?late=true' },
  { path: '/procedures?waiting=true' },
  { path: '/queue' },
  { path: '/notices' },
  { path: '/notices?state=running' },
  { path: '/objections' },
  { path: '/change-requests' },
  { path: '/change-requests?mine=true' },
  { path: '/duplicates' },
];

interface Sent {
  client?: ScopedClient;
  text: string;
  values: unknown[];
}

describe(`statements at ${households} households, with the planner's default settings`, () => {
  let app: TestApp;
  let people: [string, Person][];

  beforeAll(async () => {
    app = await startApp();
    const caseworker = await makePerson(app, 'caseworker', [villages.first, villages.third]);
    people = [
      ['a caseworker of two villages', caseworker],
      ['a reviewer', await makePerson(app, 'reviewer', towns.first)],
      ['a supervisor', await makePerson(app, 'supervisor', places.leftMiddle)],
      ['an auditor of the city', await makePerson(app, 'auditor', places.city, 'city')],
    ];
    await makeVolume(app, { households, by: caseworker });
  });
  afterAll(() => app.stop());

  it.each(asked)('of $path $body come from indexes for everybody who may ask', async ({ path, body }) => {
    let answered = 0;
    for (const [who, person] of people) {
      const { status, sent } = await statementsOf(app, person, path, body);
      if (status === 403) continue;
      expect([who, status]).toEqual([who, 200]);
      answered += 1;
      const plans = await plansOf(app, sent);
      expect(`${who}: ${readThrough(plans, body && 'name' in body ? byName : large).join('; ')}`).toBe(`${who}: `);
      expect(plans.some((plan) => /Index|Bitmap/.test(plan))).toBe(true);
    }
    expect(answered).toBeGreaterThan(0);
  });

  it.each([
    ['/procedures', 'procedure', 'true'],
    ['/procedures?state=open', 'procedure', `state = 'open'`],
    ['/notices', 'notice', 'true'],
    ['/notices?state=running', 'notice', `state = 'running'`],
    ['/change-requests', 'change_request', 'true'],
  ])('%s says how long the list is, up to a thousand', async (path, table, where) => {
    for (const [who, person] of people) {
      const region = { 'a caseworker of two villages': [villages.first, villages.third] }[who];
      if (!region && who !== 'an auditor of the city') continue;
      const sql = `select count(*)::int as n from ${table} where ${where} ${region ? 'and village_code = any ($1)' : ''}`;
      const [{ n }] = (await app.sql.query<{ n: number }>(sql, region ? [region] : [])).rows as [{ n: number }];
      const { body } = await app
        .as(person)
        .get(`${path}${path.includes('?') ? '&' : '?'}limit=1`)
        .expect(200);
      expect([who, body.total, body.totalIsCapped]).toEqual([who, Math.min(n, 1000), n > 1000]);
    }
  });

  it('would show a table that is read from end to end', async () => {
    const scope = { text: `select set_config('role', $1, true)`, values: ['ro_city'] };
    const plans = await plansOf(app, [
      scope,
      { text: `select count(*) from member where name like $1`, values: ['%云%'] },
    ]);
    expect(readThrough(plans).join()).toMatch(/Seq Scan on member/);
  });
});

/** Where statements of the application are written down, while somebody listens. */
let listening: Sent[] | undefined;
const ask = Object.getOwnPropertyDescriptor(ScopedClient.prototype, 'ask')?.value as ScopedClient['ask'];
ScopedClient.prototype.ask = function (this: ScopedClient, role, statements) {
  for (const { text, values } of statements) listening?.push({ client: this, text, values: [...values] });
  return ask.call(this, role, statements);
};
const texts = Object.getOwnPropertyDescriptor(ScopedClient.prototype, 'texts')?.value as ScopedClient['texts'];
ScopedClient.prototype.texts = function (this: ScopedClient, statement) {
  listening?.push({ client: this, text: statement.text, values: [...statement.values] });
  return texts.call(this, statement);
};
const query = Object.getOwnPropertyDescriptor(ScopedClient.prototype, 'query')?.value as (
  ...args: unknown[]
) => unknown;
ScopedClient.prototype.query = function (this: ScopedClient, ...args: unknown[]): unknown {
  const [text, values] = args;
  if (typeof text === 'string' && Array.isArray(values)) listening?.push({ client: this, text, values });
  return query.apply(this, args);
};

const large = /Seq Scan on (household|member|change_log)\b.*/g;
/** A name that every fifth person bears is found in most households: reading those in a row is then the short way. */
const byName = /Seq Scan on (member|change_log)\b.*/g;

/** The large tables that a plan reads from end to end, and in which statement. */
const readThrough = (plans: string[], tables = large): string[] => [
  ...new Set(
    plans.flatMap((plan) =>
      [...plan.matchAll(tables)].map(
        ([scan]) => `${scan} in ${/Query Text: (.{0,150})/s.exec(plan)?.[1]?.replace(/\s+/g, ' ')}`,
      ),
    ),
  ),
];

/** Answers a request and tells what it sent to the database, from the settings of its transaction on. */
async function statementsOf(app: TestApp, person: Person, path: string, body?: object) {
  const sent: Sent[] = [];
  listening = sent;
  const answer = await (body ? app.as(person).post(path, body) : app.as(person).get(path));
  listening = undefined;
  // the application seals and compares in the background meanwhile, on connections of its own
  const begun = sent.findLastIndex(({ text, values }) => text.includes('app.villages') && values.includes(person.id));
  const own = sent.slice(begun).filter(({ client }) => client === sent[begun]?.client);
  return { status: answer.status, sent: own };
}

/** Sends the statements again, so often that the server would settle on a general plan, and returns every plan it used. */
async function plansOf(app: TestApp, sent: Sent[]): Promise<string[]> {
  const client = new Client(cluster.url('postgres', app.database));
  await client.connect();
  const plans: string[] = [];
  client.on('notice', ({ message = '' }) => plans.push(message));
  try {
    await client.query(`load 'auto_explain'; set client_min_messages = log; set auto_explain.log_min_duration = 0;
      set auto_explain.log_nested_statements = on`);
    await client.query('begin');
    for (const [i, { text, values }] of sent.entries()) {
      const again =
        i > 0 && /^\s*(select|with)/i.test(text) && !/\b(insert|update|delete|set_config)\b/i.test(text) ? 7 : 1;
      for (let times = 0; times < again; times += 1) await client.query({ name: `s${i}`, text, values });
    }
    return plans;
  } finally {
    await client.query('rollback');
    await client.end();
  }
}
