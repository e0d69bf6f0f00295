import { Client } from 'pg';
import { ScopedClient } from '../src/database/named-statements';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, towns, villages } from './make';
import { makeVolume } from './make-volume';
import { cluster } from './postgres';

jest.setTimeout(240_000);

const households = 20_000;

/** Requests that lists and searches are made of; `body` sends the search. */
const asked: [path: string, body?: object][] = [
  ['/households'],
  ['/households?registration=registered'],
  ['/households?exitStatus=1'],
  ['/households?monitoringType=1'],
  [`/households?regionCode=${villages.first}`],
  [`/households?regionCode=${towns.first}`],
  ['/households?number=150521000500'],
  ['/households/search', { name: '云' }],
  ['/households/search', { name: '乌云' }],
  ['/households/search', { name: 'wuyun' }],
  ['/households/search', { name: 'wyqmg' }],
  ['/households/search', { name: '张志乐', registration: 'registered' }],
  ['/households/search', { idNumber: '150521197903120015' }],
  ['/households/search', { phone: '13847500001' }],
  ['/procedures'],
  ['/procedures?state=open'],
  ['/procedures?late=true'],
  ['/procedures?waiting=true'],
  ['/queue'],
  ['/notices'],
  ['/notices?state=running'],
  ['/objections'],
  ['/change-requests'],
  ['/change-requests?mine=true'],
  ['/duplicates'],
];

interface Sent {
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
  afterEach(() => jest.restoreAllMocks());

  it.each(asked)('of %s %o come from indexes for everybody who may ask', async (path, body) => {
    let answered = 0;
    for (const [who, person] of people) {
      const { status, sent } = await statementsOf(app, person, path, body);
      if (status === 403) continue;
      expect([who, status]).toEqual([who, 200]);
      answered += 1;
      const plans = await plansOf(app, sent);
      expect([who, plans.filter((plan) => /Seq Scan on (household|member|change_log)\b/.test(plan))]).toEqual([
        who,
        [],
      ]);
      expect(plans.join()).toMatch(/Index|Bitmap/);
    }
    expect(answered).toBeGreaterThan(0);
  });

  it('would show a table that is read from end to end', async () => {
    const scope = { text: `select set_config('role', $1, true)`, values: ['ro_city'] };
    const plans = await plansOf(app, [
      scope,
      { text: `select count(*) from member where name like $1`, values: ['%云%'] },
    ]);
    expect(plans.join()).toMatch(/Seq Scan on member/);
  });
});

/** Answers a request and tells what it sent to the database, from the settings of its transaction on. */
async function statementsOf(app: TestApp, person: Person, path: string, body?: object) {
  const sent: Sent[] = [];
  const query = ScopedClient.prototype.query;
  const spy = jest.spyOn(ScopedClient.prototype, 'query').mockImplementation(function (this: ScopedClient, ...args) {
    const [text, values] = args as [unknown, unknown];
    if (typeof text === 'string' && Array.isArray(values)) sent.push({ text, values });
    return query.apply(this, args);
  });
  const answer = await (body ? app.as(person).post(path, body) : app.as(person).get(path)).timeout(20_000);
  spy.mockRestore();
  const settings = sent.findLastIndex(({ text }) => text.includes(`'app.villages'`));
  return { status: answer.status, sent: sent.slice(settings) };
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
      const again = i > 0 && /^\s*(select|with)/i.test(text) && !/insert|update|delete|set_config/i.test(text) ? 7 : 1;
      for (let times = 0; times < again; times += 1) await client.query({ name: `s${i}`, text, values });
    }
    return plans;
  } finally {
    await client.query('rollback');
    await client.end();
  }
}
