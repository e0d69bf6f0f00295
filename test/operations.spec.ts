import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config } from '../src/platform/config';
import { ActorSource } from '../src/platform/access/actor-source';
import { DiskSpace } from '../src/platform/files/disk-space.service';
import { JobKinds } from '../src/platform/jobs/job-kinds';
import { JobRunner } from '../src/platform/jobs/job-runner.service';
import { JobsService } from '../src/platform/jobs/jobs.service';
import { EventLoop } from '../src/operations/event-loop.service';
import { Gate } from '../src/operations/gate.service';
import { startApp, TestApp } from './app';
import { makePerson, Person, villages } from './make';
import { householdForm, makeHousehold } from './make-households';

const metrics = (app: TestApp, headers = {}, remoteAddress = '127.0.0.1') =>
  app.app.inject({ url: '/api/metrics', headers, remoteAddress });

describe('figures of the process', () => {
  let app: TestApp;
  let person: Person;
  beforeAll(async () => {
    app = await startApp();
    person = await makePerson(app, 'caseworker', villages.first);
  });
  afterAll(() => app.stop());

  it('count requests by route and status, and show pools, memory, jobs, sealing, folding and the disk', async () => {
    const { id } = await makeHousehold(app, person);
    await app.as(person).get(`/households/${id}?unknown=1`);
    await app.as(person).get(`/households/${id}`).expect(200);
    const { payload, headers } = await metrics(app);
    expect(headers['content-type']).toContain('text/plain; version=0.0.4');
    expect(payload).toContain(
      'bangfu_request_duration_seconds_count{method="GET",route="/api/v1/households/:id",status="200"}',
    );
    for (const line of [
      /^bangfu_database_connections\{pool="long",state="size"\} 2$/m,
      /^bangfu_database_up 1$/m,
      /^bangfu_jobs\{state="waiting"\} 0$/m,
      /^bangfu_background_age_seconds\{work="sealing"\} [\d.e-]+$/m,
      /^bangfu_background_age_seconds\{work="folding"\} [\d.e-]+$/m,
      /^bangfu_disk_bytes\{what="free"\} \d+$/m,
      /^bangfu_read_only 0$/m,
      /^nodejs_eventloop_lag_p99_seconds /m,
      /^process_resident_memory_bytes \d+$/m,
    ])
      expect(payload).toMatch(line);
    expect(payload).not.toContain(id);
  });

  it('are for programs on the same machine only, and not for those behind a proxy on it', async () => {
    expect((await metrics(app, {}, '::1')).statusCode).toBe(200);
    const far = await metrics(app, {}, '192.0.2.7');
    expect([far.statusCode, far.json().code]).toEqual([403, 'metrics.forbidden']);
    expect((await metrics(app, { 'x-forwarded-for': '192.0.2.7' })).statusCode).toBe(403);
    expect((await metrics(app, { authorization: 'Bearer anything' }, '192.0.2.7')).statusCode).toBe(403);
  });

  it('are for the bearer of the token, from wherever, where there is one', async () => {
    app.config.METRICS_TOKEN = 'a-token-of-the-test';
    expect((await metrics(app)).statusCode).toBe(403);
    expect((await metrics(app, { authorization: 'Bearer a-token-of-the-tesT' })).statusCode).toBe(403);
    expect((await metrics(app, { authorization: 'Bearer a-token-of-the-test' }, '192.0.2.7')).statusCode).toBe(200);
    app.config.METRICS_TOKEN = undefined;
  });
});

describe('the log as JSON', () => {
  it('has a line for each request with the route and no value of it', async () => {
    const written: string[] = [];
    const app = await startApp({ LOG_FORMAT: 'json' });
    const person = await makePerson(app, 'caseworker', villages.first);
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(text.toString());
      return true;
    });
    const { headers } = await app.as(person).get('/households?limit=7').expect(200);
    await app.as(person).post('/households/search', { name: '乌云其木格' });
    await app.as(person).get('/procedures').expect(200);
    await app.anyone.get(`/households/${person.id}?secret=13847500001`).expect(401);
    await new Promise((resolve) => setTimeout(resolve, 400));
    jest.restoreAllMocks();
    await app.stop();
    const lines = written
      .join('')
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const [list, search, cases] = ['households', 'households/search', 'procedures'].map((route) =>
      lines.find((line) => line.route === `/api/v1/${route}`),
    );
    expect(list).toMatchObject({
      ...{ level: 'log', timestamp: expect.any(Number), context: 'Request', method: 'GET', status: 200 },
      ...{ ms: expect.any(Number), requestId: headers['x-request-id'] },
    });
    expect(search).toMatchObject({ method: 'POST', status: 200 });
    expect(cases).toMatchObject({ method: 'GET', status: 200, statements: expect.any(Number) });
    expect(lines).toContainEqual(expect.objectContaining({ route: '/api/v1/households/:id', status: 401 }));
    for (const value of ['乌云', '13847500001', 'limit', person.id]) expect(written.join('')).not.toContain(value);
  });
});

describe('a low disk (F4)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-disk-'));
  let app: TestApp;
  let person: Person;
  beforeAll(async () => {
    app = await startApp({ DATA_DIR: folder });
    person = await makePerson(app, 'caseworker', villages.first);
  });
  afterAll(async () => {
    await app.stop();
    rmSync(folder, { recursive: true });
  });

  /** Makes the disk low, or not, by the limits. */
  const limit = (bytes: number, percent: number) => {
    Object.assign(app.config, { DISK_FREE_BYTES: bytes, DISK_FREE_PERCENT: percent });
    return app.get(DiskSpace).look();
  };

  it('turns everything read-only, says so, and ends when there is room again; nothing is lost', async () => {
    const made = await makeHousehold(app, person);
    const form = householdForm({ regionCode: villages.first });
    await limit(Number.MAX_SAFE_INTEGER, 100);
    const refused = await app.as(person).put(`/households/${person.id}`, form).expect(503);
    expect(refused.body).toMatchObject({ code: 'storage.low', status: 503 });
    expect(refused.headers['retry-after']).toBe('60');
    const change = { set: { plannedExitYear: [null, 2020] } };
    await app.as(person).patch(`/households/${made.id}`, change).expect(503);
    await app.as(person).get(`/households/${made.id}`).expect(200);
    await app.as(person).post('/households/search', { name: '乌云' }).expect(200);
    await app
      .as(person)
      .post('/auth/sign-out-everywhere')
      .expect(({ status }) => expect(status).toBeLessThan(300));
    expect((await metrics(app)).payload).toMatch(/^bangfu_read_only 1$/m);
    await limit(0, 0);
    person = await makePerson(app, 'caseworker', villages.first);
    await app.as(person).put(`/households/${person.id}`, form).expect(200);
    await app.as(person).patch(`/households/${made.id}`, change).expect(200);
    expect((await app.sql.query('select count(*)::int as households from household')).rows).toEqual([
      { households: 2 },
    ]);
  });

  it('takes the smaller of the two limits', async () => {
    const space = app.get(DiskSpace);
    await limit(1, 100);
    expect([space.limit, space.low]).toEqual([1, false]);
    await limit(Number.MAX_SAFE_INTEGER, 50);
    expect(space.limit).toBe(space.size / 2);
    await limit(0, 0);
  });

  it('shows when a write has failed for want of space, wherever that was', async () => {
    const full = `create function disk_is_full() returns trigger language plpgsql as $$
      begin raise exception 'no space left' using errcode = '53100'; end $$;
      create trigger full_disk before insert on household execute function disk_is_full()`;
    await app.sql.query(full);
    const id = person.sessionId;
    const put = () => app.as(person).put(`/households/${id}`, householdForm({ regionCode: villages.first }));
    expect((await put().expect(503)).body.code).toBe('storage.low');
    expect(app.get(DiskSpace).low).toBe(true);
    await app.sql.query('drop trigger full_disk on household');
    expect((await put().expect(503)).body.code).toBe('storage.low');
    await app.as(person).get('/households').expect(200);
  });

  it('lets jobs wait', async () => {
    app.get(JobKinds).define({ kind: 'try-disk', restart: 'again', run: () => Promise.resolve({}) });
    const actor = await app.get<ActorSource>(ActorSource as never).standing(person.id, person.assignmentId);
    app.config.JOBS_AT_ONCE = 1;
    app.get(DiskSpace).noteFull();
    const { id } = await app.work.run(actor!, () => app.get(JobsService).start('try-disk', {}));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await app.as(person).get(`/jobs/${id}`).expect(200)).body.state).toBe('waiting');
    app.config.JOBS_AT_ONCE = 0;
    await app.get(JobRunner).drain();
    expect((await app.as(person).get(`/jobs/${id}`).expect(200)).body.state).toBe('done');
  });
});

describe('a stop', () => {
  it('answers what was taken, takes no more, and says so', async () => {
    const app = await startApp();
    const person = await makePerson(app, 'caseworker', villages.first);
    const made = await makeHousehold(app, person);
    const holder = await app.sql.connect();
    await holder.query('begin');
    await holder.query('select from household where id = $1 for update', [made.id]);
    const headers = { authorization: `Bearer ${app.token(person)}` };
    const payload = { set: { plannedExitYear: [null, 2020] } };
    const taken = app.app.inject({ method: 'PATCH', url: `/api/v1/households/${made.id}`, headers, payload });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const stopped = app.stop();
    while (!app.get(Gate).stopping) await new Promise((resolve) => setTimeout(resolve, 10));
    const late = await app.app.inject({ url: '/api/v1/households', headers });
    expect([late.statusCode, late.json().code, late.headers['retry-after']]).toEqual([503, 'service.stopping', '5']);
    expect((await app.app.inject({ url: '/api/health/ready' })).statusCode).toBe(503);
    expect((await app.app.inject({ url: '/api/health/live' })).statusCode).toBe(200);
    await holder.query('commit');
    holder.release();
    expect((await taken).statusCode).toBe(200);
    await stopped;
    expect((await taken).json().plannedExitYear).toBe(2020);
  });
});

describe('the delay of the process', () => {
  const block = (milliseconds: number) => {
    for (const end = Date.now() + milliseconds; Date.now() < end;);
  };
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  it('counts as overload when it comes twice in a row, and passes', async () => {
    const loop = new EventLoop(Object.assign(new Config(), { LOOP_DELAY_MS: 400 }));
    loop.onApplicationBootstrap();
    block(900);
    await pause(1);
    expect(loop.behind).toBe(false);
    block(900);
    await pause(1);
    expect(loop.behind).toBe(true);
    for (let tries = 0; loop.behind && tries < 50; tries += 1) await pause(100);
    expect(loop.behind).toBe(false);
    loop.beforeApplicationShutdown();
  });
});
