import { setTimeout as wait } from 'node:timers/promises';
import type { Response } from 'supertest';
import { uuidv7 } from 'uuidv7';
import { jobActor } from '../src/platform/access/actor';
import { Gate } from '../src/operations/gate.service';
import { startApp, TestApp } from './app';
import { makePerson, Person, villages } from './make';
import { householdForm } from './make-households';
import { cluster } from './postgres';
import { Proxy, startProxy } from './proxy';

/** What nobody caught; jest itself would say nothing of it. */
const uncaught: unknown[] = [];
const note = (error: unknown) => void uncaught.push(error);
beforeAll(() => void process.on('unhandledRejection', note));
afterAll(() => void process.off('unhandledRejection', note));

const health = (app: TestApp, what: 'live' | 'ready') => app.app.inject({ url: `/api/health/${what}` });
const busy = { status: 503, code: 'service.busy' };

describe('all connections are in use (F5)', () => {
  const connections = 3;
  let app: TestApp;
  let person: Person;
  beforeAll(async () => {
    app = await startApp({
      ...{ DATABASE_POOL: String(connections), DATABASE_WAIT_MS: '1500', DATABASE_STATEMENT_MS: '600000' },
      REQUESTS_AT_ONCE: '10',
    });
    person = await makePerson(app, 'caseworker', villages.first);
    await app.as(person).get('/households').expect(200);
    app.app.useLogger(false);
  });
  afterAll(() => app.stop());

  /** Sleep on every connection while `act` runs, and until it has ended. */
  async function exhausted(act: () => Promise<void>): Promise<void> {
    const sleep = () => app.work.run(jobActor, () => app.work.rows('select pg_sleep(600)'));
    const sleeping = Array.from({ length: connections }, () => sleep().catch(() => undefined));
    const asleep = `from pg_stat_activity where datname = $1 and query like 'select pg_sleep(600)%' and state = 'active'`;
    const count = async () => (await app.sql.query(`select pid ${asleep}`, [app.database])).rowCount;
    while (((await count()) ?? 0) < connections) await wait(20);
    try {
      await act();
    } finally {
      await app.sql.query(`select pg_cancel_backend(pid) ${asleep}`, [app.database]);
      await Promise.all(sleeping);
    }
  }

  it('answers others that it is busy instead of leaving them waiting, and is watched all the while', async () => {
    await exhausted(async () => {
      const answer = await app.as(person).get('/households').expect(503);
      expect(answer.body).toMatchObject(busy);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      expect([(await health(app, 'live')).statusCode, (await health(app, 'ready')).statusCode]).toEqual([200, 200]);
      const { payload } = await app.app.inject({ url: '/api/metrics' });
      expect(payload).toContain(`bangfu_database_connections{pool="short",state="busy"} ${connections}`);
    });
    await app.as(person).get('/households').expect(200);
  });

  it('takes so many requests at once and refuses more at the door', async () => {
    await exhausted(async () => {
      const waiting = Array.from({ length: 10 }, () =>
        app.app.inject({ url: '/api/v1/households', headers: signed() }),
      );
      while (app.get(Gate).inside < 10) await wait(10);
      const more = await app.app.inject({ url: '/api/v1/households', headers: signed() });
      expect([more.statusCode, more.json().code, more.headers['retry-after']]).toEqual([503, 'service.busy', '2']);
      expect(app.get(Gate).inside).toBe(10);
      expect((await health(app, 'live')).statusCode).toBe(200);
      expect((await Promise.all(waiting)).map(({ statusCode }) => statusCode)).toEqual(Array(10).fill(503));
    });
    const { payload } = await app.app.inject({ url: '/api/metrics' });
    expect(payload).toMatch(/bangfu_requests_refused\{code="service.busy"\} 1\b/);
    expect(payload).toMatch(/bangfu_requests_running 1\b/);
  });

  const signed = () => ({ authorization: `Bearer ${app.token(person)}` });
});

describe('a bad line to the database (F6)', () => {
  let proxy: Proxy;
  let app: TestApp;
  let person: Person;
  beforeAll(async () => {
    proxy = await startProxy(cluster.port);
    app = await startApp({ DATABASE_WAIT_MS: '4000', DATABASE_STATEMENT_MS: '2000' }, proxy.port);
    person = await makePerson(app, 'caseworker', villages.first);
    await app.as(person).get('/households').expect(200);
    app.app.useLogger(false);
  });
  afterEach(() => Object.assign(proxy.line, { trouble: 'none', delay: 0 }));
  afterAll(async () => {
    await app.stop();
    await proxy.stop();
    expect(uncaught).toEqual([]);
  });

  const many = (count: number, ask: () => PromiseLike<Response>): Promise<Response[]> =>
    Promise.all(Array.from({ length: count }, () => Promise.resolve(ask())));
  const list = () => app.as(person).get('/households');
  /** Asks until the application serves again. */
  async function recovered(): Promise<void> {
    for (let tries = 0; tries < 60; tries += 1) {
      if ((await list()).status === 200) return;
      await wait(200);
    }
    throw new Error('the application does not serve again');
  }

  it('is slow: what cannot be answered in time is answered as busy, the rest as ever', async () => {
    Object.assign(proxy.line, { trouble: 'slow', delay: 200 });
    const answers = await many(30, list);
    expect(answers.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect((await health(app, 'ready')).statusCode).toBe(200);
  });

  it('is cut: who was being answered is told to come back, and who comes back is served', async () => {
    Object.assign(proxy.line, { trouble: 'slow', delay: 300 });
    const asked = many(10, list);
    await wait(400);
    proxy.cut();
    const answers = await asked;
    expect(answers.some(({ status }) => status === 503)).toBe(true);
    for (const { status, body } of answers.filter(({ status }) => status !== 200))
      expect([status, body.code]).toEqual([503, 'service.unavailable']);
    proxy.line.trouble = 'none';
    await recovered();
  });

  it('is cut during a write: the repetition with the same key has one effect', async () => {
    const id = uuidv7();
    const form = householdForm({ regionCode: villages.first });
    const put = () => app.as(person).put(`/households/${id}`, form).set('Idempotency-Key', `household-${id}`);
    Object.assign(proxy.line, { trouble: 'slow', delay: 150 });
    const first = Promise.resolve(put());
    await wait(900);
    proxy.cut();
    expect([200, 503]).toContain((await first).status);
    proxy.line.trouble = 'none';
    await recovered();
    await put().expect(200);
    const { rows } = await app.sql.query(
      `select (select count(*)::int from household where id = $1) as households,
        (select count(*)::int from member where household_id = $1) as members`,
      [id],
    );
    expect(rows).toEqual([{ households: 1, members: form.members.length }]);
  });

  it('is silent: nobody waits longer than a statement may take, readiness says so, and it heals', async () => {
    proxy.line.trouble = 'silent';
    const [ready, ...answers] = await Promise.all([health(app, 'ready'), list(), list()]);
    expect([ready.statusCode, ready.json().code]).toEqual([503, 'service.unavailable']);
    expect((await health(app, 'live')).statusCode).toBe(200);
    expect(answers.map(({ status }) => status)).toEqual([503, 503]);
    proxy.line.trouble = 'none';
    proxy.cut();
    await recovered();
    expect((await health(app, 'ready')).statusCode).toBe(200);
  });

  it('is closed: readiness turns false and true again, figures say that the database is away', async () => {
    proxy.line.trouble = 'closed';
    proxy.cut();
    expect((await health(app, 'ready')).statusCode).toBe(503);
    expect((await list()).status).toBe(503);
    expect((await app.app.inject({ url: '/api/metrics' })).payload).toMatch(/^bangfu_database_up 0$/m);
    proxy.line.trouble = 'none';
    await recovered();
    expect((await health(app, 'ready')).statusCode).toBe(200);
    expect((await app.app.inject({ url: '/api/metrics' })).payload).toMatch(/^bangfu_database_up 1$/m);
  });
});
