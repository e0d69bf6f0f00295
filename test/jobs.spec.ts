import { setTimeout as wait } from 'node:timers/promises';
import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ActorSource } from '../src/platform/access/actor-source';
import { AccessLog } from '../src/platform/access-log';
import { Refused } from '../src/platform/errors';
import { JobView } from '../src/platform/jobs/job.dto';
import { JobKinds, RunningJob } from '../src/platform/jobs/job-kinds';
import { JobRunner } from '../src/platform/jobs/job-runner.service';
import { JobsService } from '../src/platform/jobs/jobs.service';
import { Housekeeping } from '../src/upkeep/housekeeping.service';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, villages } from './make';

interface Input {
  steps?: number;
  fail?: boolean;
  endless?: boolean;
  text?: string;
}

const seen: { inputs: Input[]; roles: string[] } = { inputs: [], roles: [] };

/** Kinds that a test can look into; the second copy of the application gets the same. */
function defineKinds(app: TestApp): void {
  const run = async (job: RunningJob<Input>) => {
    const { steps = 1, fail, endless, text } = job.input;
    seen.inputs.push(job.input);
    const row = await app.work.run(job.actor, () => app.work.row<{ role: string }>('select current_user as role'));
    seen.roles.push(row!.role);
    for (let i = 0; i < steps || endless; i += 1) {
      await job.progress(i % 2 ? 'odd' : 'even', i, steps);
      if (endless) await wait(20);
    }
    if (fail) throw new Refused('standard.unknown', { key: 'no.such' });
    if (text !== undefined) await write(await job.file('帮扶 list.csv', 'text/csv; charset=utf-8'), text);
    return { counted: steps };
  };
  app.get(JobKinds).define<Input, object>({ kind: 'try-again', restart: 'again', run });
  app.get(JobKinds).define<Input, object>({ kind: 'try-never', restart: 'never', run });
}

async function write(file: Writable, text: string): Promise<void> {
  file.end(text);
  await finished(file);
}

describe('jobs', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'bangfu-jobs-'));
  let app: TestApp;
  let person: Person;
  let other: Person;
  beforeAll(async () => {
    app = await startApp({ DATA_DIR: dataDir });
    defineKinds(app);
    person = await makePerson(app, 'caseworker', villages.first);
    other = await makePerson(app, 'caseworker', villages.first);
  });
  afterAll(async () => {
    await app.stop();
    rmSync(dataDir, { recursive: true });
  });

  async function start(kind: string, input: Input = {}, by: Person = person, on: TestApp = app): Promise<JobView> {
    const actor = await on.get<ActorSource>(ActorSource as never).standing(by.id, by.assignmentId);
    return on.work.run(actor!, () => on.get(JobsService).start(kind, input));
  }
  const read = async (id: string): Promise<JobView> => (await app.as(person).get(`/jobs/${id}`).expect(200)).body;
  const drain = () => app.get(JobRunner).drain();
  const until = async (id: string, state: string): Promise<JobView> => {
    for (let i = 0; i < 200; i += 1) {
      const view = await read(id);
      if (view.state === state) return view;
      await wait(50);
    }
    throw new Error(`never ${state}: ${JSON.stringify(await read(id))}`);
  };

  it('runs what waits as whoever asked, and tells the result', async () => {
    const { id } = await start('try-again', { steps: 3 });
    expect(await read(id)).toMatchObject({ state: 'waiting', attempts: 0, startedAt: null, endedAt: null, file: null });
    await drain();
    expect(await read(id)).toMatchObject({
      ...{ state: 'done', step: 'even', done: 2, total: 3, result: { counted: 3 }, fault: null, attempts: 1 },
      cancelling: false,
    });
    expect(seen.inputs.at(-1)).toEqual({ steps: 3 });
    expect(seen.roles.at(-1)).toBe('lvl_village');
  });

  it('lists one’s own jobs, the newest first, page by page', async () => {
    const clerk = await makePerson(app, 'clerk', places.leftMiddle);
    const made: string[] = [];
    for (let i = 0; i < 3; i += 1) made.unshift((await start(i ? 'try-again' : 'try-never', {}, clerk)).id);
    const first = await app.as(clerk).get('/jobs?limit=2').expect(200);
    const second = await app.as(clerk).get(`/jobs?limit=2&cursor=${first.body.nextCursor}`).expect(200);
    expect([...first.body.items, ...second.body.items].map(({ id }: JobView) => id)).toEqual(made);
    expect(second.body.nextCursor).toBeNull();
    const kind = await app.as(clerk).get('/jobs?kind=try-never&state=waiting').expect(200);
    expect(kind.body.items.map(({ id }: JobView) => id)).toEqual(made.slice(-1));
    await drain();
  });

  it('hides another person’s job, and answers nobody without account', async () => {
    const { id } = await start('try-again', { text: 'mine' });
    await drain();
    const hidden = { status: 404, code: 'job.not_found' };
    expect((await app.as(other).get(`/jobs/${id}`).expect(404)).body).toMatchObject(hidden);
    expect((await app.as(other).get(`/jobs/${id}/file`).expect(404)).body).toMatchObject(hidden);
    expect((await app.as(other).post(`/jobs/${id}/cancellation`).expect(404)).body).toMatchObject(hidden);
    expect((await app.as(other).get('/jobs').expect(200)).body.items).toEqual([]);
    await app.anyone.get(`/jobs/${id}`).expect(401);
    const administrator = await makePerson(app, 'administrator', places.leftMiddle);
    expect((await app.as(administrator).get('/jobs').expect(200)).body.items).toEqual([]);
  });

  it('lets nobody ask in another name', async () => {
    const actor = await app.get<ActorSource>(ActorSource as never).standing(person.id, person.assignmentId);
    const forged = { ...actor!, staffId: other.id };
    const plant = app.work.run(actor!, () =>
      app.work.rows(
        `insert into job (id, kind, staff_id, assignment_id, input) values ($1, 'try-again', $2, $3, '{}')`,
        [person.sessionId, forged.staffId, other.assignmentId],
      ),
    );
    await expect(plant).rejects.toMatchObject({ code: '42501' });
  });

  it('says why a job failed', async () => {
    const { id } = await start('try-again', { fail: true });
    await drain();
    expect(await read(id)).toMatchObject({
      ...{ state: 'failed', fault: { code: 'standard.unknown', params: { key: 'no.such' } }, result: null },
    });
    expect((await app.as(person).post(`/jobs/${id}/cancellation`).expect(422)).body.code).toBe('job.ended');
  });

  it('does not run for somebody whose assignment has ended meanwhile', async () => {
    const leaving = await makePerson(app, 'caseworker', villages.second);
    const { id } = await start('try-again', {}, leaving);
    await app.sql.query('update assignment set ended_at = now() where id = $1', [leaving.assignmentId]);
    await drain();
    const { rows } = await app.sql.query('select state, fault from job where id = $1', [id]);
    expect(rows).toEqual([{ state: 'failed', fault: { code: 'job.assignment_ended', params: {} } }]);
  });

  it('takes only so many at once from one person', async () => {
    const eager = await makePerson(app, 'caseworker', villages.third);
    for (let i = 0; i < 20; i += 1) await start('try-again', {}, eager);
    await expect(start('try-again', {}, eager)).rejects.toMatchObject({ code: 'job.too_many', status: 429 });
    await drain();
    await start('try-again', {}, eager);
    await drain();
  });

  it('cancels at once what waits, and says so again when asked again', async () => {
    const { id } = await start('try-again');
    const first = await app.as(person).post(`/jobs/${id}/cancellation`).expect(200);
    expect(first.body).toMatchObject({ state: 'cancelled', cancelling: false });
    await app.as(person).post(`/jobs/${id}/cancellation`).expect(200);
    await drain();
    expect(await read(id)).toMatchObject({ state: 'cancelled', attempts: 0 });
  });

  describe('in the background', () => {
    let second: TestApp;
    beforeAll(async () => {
      const { SEAL_KEYS, INDEX_KEY, AUDIT_KEY, TOKEN_KEYS, DATABASE_URL, DATABASE_OWNER_URL } = app.config;
      const same = { SEAL_KEYS, INDEX_KEY, AUDIT_KEY, TOKEN_KEYS, DATABASE_URL: DATABASE_URL!, DATA_DIR: dataDir };
      second = await startApp({ ...same, DATABASE_OWNER_URL: DATABASE_OWNER_URL!, JOBS_AT_ONCE: '2' });
      defineKinds(second);
    });
    afterAll(() => second.stop());

    it('cancels what runs within seconds, and what it had written is gone', async () => {
      const { id } = await start('try-again', { endless: true });
      expect(await until(id, 'running')).toMatchObject({ attempts: 1 });
      const asked = await app.as(person).post(`/jobs/${id}/cancellation`).expect(200);
      expect(asked.body).toMatchObject({ state: 'running', cancelling: true });
      expect(await until(id, 'cancelled')).toMatchObject({ cancelling: false, fault: null, result: null });
    });

    it('hands back, when the process stops, what may run again', async () => {
      const again = await start('try-again', { endless: true });
      await until(again.id, 'running');
      await second.get(JobRunner).beforeApplicationShutdown();
      expect(await read(again.id)).toMatchObject({ state: 'waiting', attempts: 0 });
      await app.as(person).post(`/jobs/${again.id}/cancellation`).expect(200);
    });
  });

  describe('after a crash', () => {
    /** A job whose process died half a minute ago. */
    async function orphan(kind: string, change = ''): Promise<string> {
      const { id } = await start(kind, { steps: 2 });
      await app.sql.query(
        `update job set state = 'running', run_id = gen_random_uuid(), attempts = 1, started_at = now(), step = 'even',
           heartbeat_at = now() - interval '30 seconds' where id = $1`,
        [id],
      );
      if (change) await app.sql.query(`update job set ${change} where id = $1`, [id]);
      return id;
    }

    it('runs again what is safe to repeat, and fails the rest', async () => {
      const [again, never] = [await orphan('try-again'), await orphan('try-never')];
      await drain();
      expect(await read(again)).toMatchObject({ state: 'done', attempts: 2, result: { counted: 2 } });
      expect(await read(never)).toMatchObject({ state: 'failed', attempts: 1, fault: { code: 'job.interrupted' } });
    });

    it('gives up a job that keeps bringing its process down, and ends one that was to be cancelled', async () => {
      const [worn, unwanted] = [
        await orphan('try-again', 'attempts = 3'),
        await orphan('try-again', 'cancel_asked_at = now()'),
      ];
      await drain();
      expect(await read(worn)).toMatchObject({ state: 'failed', fault: { code: 'job.interrupted' } });
      expect(await read(unwanted)).toMatchObject({ state: 'cancelled', fault: null });
    });

    it('leaves alone what gives a sign of life', async () => {
      const id = await orphan('try-again', 'heartbeat_at = now()');
      await drain();
      expect(await read(id)).toMatchObject({ state: 'running' });
      await app.sql.query(`update job set state = 'failed', ended_at = now() where id = $1`, [id]);
    });

    it('lets a process that was taken for dead write no more', async () => {
      let taken = false;
      const run = async (job: RunningJob<object>) => {
        if (taken) return { by: 'the second' };
        taken = true;
        await app.sql.query('update job set run_id = gen_random_uuid() where id = $1', [job.id]);
        await job.progress('late', 1);
        return { by: 'the first' };
      };
      app.get(JobKinds).define({ kind: 'try-late', restart: 'again', run });
      const { id } = await start('try-late');
      await drain();
      expect(await read(id)).toMatchObject({ state: 'running', result: null });
      await app.sql.query(`update job set heartbeat_at = now() - interval '1 minute' where id = $1`, [id]);
      await drain();
      expect(await read(id)).toMatchObject({ state: 'done', result: { by: 'the second' }, attempts: 2 });
    });
  });

  describe('files', () => {
    const text = `户主,人数\r\n${'乌云,4\r\n'.repeat(40_000)}`;
    let id: string;
    const path = async (): Promise<string> => {
      const { rows } = await app.sql.query('select file_id from job where id = $1', [id]);
      const file = rows[0].file_id as string;
      return join(dataDir, 'files', file.slice(-4, -2), file.slice(-2), file);
    };
    beforeAll(async () => {
      id = (await start('try-again', { text })).id;
      await drain();
    });

    it('are handed out under their name, lie sealed, and their taking is noted', async () => {
      const { file } = await read(id);
      expect(file).toMatchObject({ name: '帮扶 list.csv', bytes: Buffer.byteLength(text) });
      const { text: got, headers } = await app.as(person).get(`/jobs/${id}/file`).expect(200);
      expect(got).toBe(text);
      expect(headers['content-disposition']).toBe(
        `attachment; filename*=UTF-8''${encodeURIComponent('帮扶 list.csv')}`,
      );
      expect(headers['content-type']).toBe('text/csv; charset=utf-8');
      expect(readFileSync(await path()).includes('乌云')).toBe(false);
      await app.get(AccessLog).flush();
      const { rows } = await app.sql.query(
        `select field, region_code, staff_id from access_log where action = 'job-file'`,
      );
      expect(rows).toEqual([{ field: 'try-again', region_code: villages.first, staff_id: person.id }]);
    });

    it('are refused when they were cut short', async () => {
      const whole = readFileSync(await path());
      truncateSync(await path(), whole.length - 16);
      expect((await app.as(person).get(`/jobs/${id}/file`).expect(503)).body.code).toBe('file.damaged');
      writeFileSync(await path(), whole);
      await app.as(person).get(`/jobs/${id}/file`).expect(200);
    });

    it('go after their days, while the job stays', async () => {
      const file = await path();
      await app.get(Housekeeping).tidy();
      expect(existsSync(file)).toBe(true);
      await app.sql.query(`update job set file_until = now() - interval '1 second' where id = $1`, [id]);
      await app.get(Housekeeping).tidy();
      expect(existsSync(file)).toBe(false);
      expect(await read(id)).toMatchObject({ state: 'done', file: null });
      expect((await app.as(person).get(`/jobs/${id}/file`).expect(404)).body.code).toBe('job_file.not_found');
    });

    it('leave nothing behind when the job fails', async () => {
      const run = async (job: RunningJob<object>) => {
        (await job.file('half.csv', 'text/csv')).write('half');
        throw new Refused('standard.unknown', {});
      };
      app.get(JobKinds).define({ kind: 'try-half', restart: 'again', run });
      const before = names(dataDir);
      const half = await start('try-half');
      await drain();
      expect(await read(half.id)).toMatchObject({ state: 'failed', file: null });
      expect(names(dataDir)).toEqual(before);
    });
  });
});

const names = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
