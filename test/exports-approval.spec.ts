import { JobFiles } from '../src/platform/jobs/job-files.service';
import { JobRunner } from '../src/platform/jobs/job-runner.service';
import type { JobView } from '../src/platform/jobs/job.dto';
import type { ExportPage, ExportView } from '../src/metrics/exports/export.dto';
import { startApp, TestApp } from './app';
import { makePerson, Person, places } from './make';
import { askExport, fetchTable } from './make-exports';
import { makeVolume } from './make-volume';

const limit = 50;

describe('large exports', () => {
  let app: TestApp;
  let asker: Person;
  let second: Person;

  beforeAll(async () => {
    app = await startApp({ EXPORT_LIMIT: String(limit) });
    asker = await makePerson(app, 'supervisor', places.leftMiddle);
    second = await makePerson(app, 'supervisor', places.leftMiddle);
    await makeVolume(app, { households: 400, by: asker });
  });
  afterAll(() => app.stop());

  const large = (format = 'csv') => askExport(app, asker, { list: 'households', format });
  const step = (person: Person, id: string, body: object) => app.as(person).post(`/exports/${id}/steps`, body);
  const jobOf = async (person: Person, id: string) =>
    (await app.as(person).get(`/jobs/${id}`).expect(200)).body as JobView;
  const stored = async () =>
    (await app.sql.query<{ n: number }>(`select count(*)::int as n from household where banner_code = '150521'`))
      .rows[0]?.n;

  it('wait for a second person, who is neither the asker nor without the right', async () => {
    const asked = await large();
    expect(asked.state).toBe('waiting');
    expect(asked.rows).toBe(await stored());
    expect(asked.rows).toBeGreaterThan(limit);
    await app.as(asker).get(`/exports/${asked.id}/content`).expect(422);
    const own = await step(asker, asked.id, { kind: 'approve' }).expect(422);
    expect(own.body).toMatchObject({ code: 'export.own' });
    const clerk = await makePerson(app, 'clerk', places.leftMiddle);
    const neighbour = await makePerson(app, 'supervisor', places.naiman);
    await step(clerk, asked.id, { kind: 'approve' }).expect(403);
    await step(neighbour, asked.id, { kind: 'approve' }).expect(404);
    await step(second, asked.id, { kind: 'refuse' }).expect(400);
    await app.get(JobRunner).drain();
    const { body } = await app.as(asker).get(`/exports/${asked.id}`).expect(200);
    expect(body).toMatchObject({ state: 'waiting', jobId: null });
  });

  it.each(['csv', 'xlsx'] as const)('are made as %s by a job of the asker once somebody agreed', async (format) => {
    const { id, rows } = await large(format);
    const { body } = await step(second, id, { kind: 'approve' }).expect(200);
    const { jobId, state } = body as ExportView;
    expect(state).toBe('approved');
    await step(second, id, { kind: 'approve' }).expect(409);
    await app.get(JobRunner).drain();
    const job = await jobOf(asker, jobId!);
    expect(job).toMatchObject({ state: 'done', done: rows, total: rows, result: { rows } });
    const table = await fetchTable(app, asker, `/jobs/${jobId}/file`, format);
    expect(table.rows).toHaveLength(rows);
    await app.as(second).get(`/jobs/${jobId}`).expect(404);
    await app.as(second).get(`/jobs/${jobId}/file`).expect(404);
    const { rows: noted } = await app.sql.query(
      `select staff_id, field, purpose from access_log where action = 'list-export' and request_id is not null
       order by recorded_at desc limit 1`,
    );
    expect(noted).toEqual([{ staff_id: asker.id, field: 'households', purpose: '上报核对' }]);
  });

  it('are as large as what the asker sees, not the one who agreed', async () => {
    const caseworker = await makePerson(app, 'reviewer', '150521101000');
    const asked = await askExport(app, caseworker, { list: 'members', background: true });
    const { rows } = await app.sql.query<{ n: number }>(
      `select count(*)::int as n from member where township_code = '150521101' and active`,
    );
    expect(asked.rows).toBe(rows[0]?.n);
    if (asked.state === 'waiting') await step(second, asked.id, { kind: 'approve' }).expect(200);
    const { body } = await app.as(caseworker).get(`/exports/${asked.id}`).expect(200);
    await app.get(JobRunner).drain();
    const table = await fetchTable(app, caseworker, `/jobs/${(body as ExportView).jobId}/file`, 'csv');
    expect(table.rows).toHaveLength(asked.rows);
  });

  it('can be refused with a reason, or withdrawn by their asker', async () => {
    const refused = await large();
    const { body } = await step(second, refused.id, { kind: 'refuse', reason: '用途不明' }).expect(200);
    expect(body).toMatchObject({ state: 'refused', decisionReason: '用途不明', jobId: null });
    const given = await large();
    await step(second, given.id, { kind: 'withdraw' }).expect(403);
    await step(asker, given.id, { kind: 'withdraw' }).expect(200);
    await step(second, given.id, { kind: 'approve' }).expect(409);
    const { body: list } = await app.as(asker).get('/exports?state=withdrawn&mine=true').expect(200);
    expect((list as ExportPage).items.map(({ id }) => id)).toEqual([given.id]);
  });

  it('stop when they are cancelled, waiting or running, and leave no file', async () => {
    const approved = async () => {
      const { id } = await large('xlsx');
      return ((await step(second, id, { kind: 'approve' }).expect(200)).body as ExportView).jobId!;
    };
    const waiting = await approved();
    await app.as(asker).post(`/jobs/${waiting}/cancellation`).expect(200);
    await app.get(JobRunner).drain();
    expect(await jobOf(asker, waiting)).toMatchObject({ state: 'cancelled', file: null });

    const running = await approved();
    const client = await app.sql.connect();
    try {
      await client.query('begin; lock table household in access exclusive mode');
      const drained = app.get(JobRunner).drain();
      while ((await jobOf(asker, running)).state !== 'running') await new Promise((soon) => setTimeout(soon, 20));
      await app.as(asker).post(`/jobs/${running}/cancellation`).expect(200);
      await client.query('commit');
      await drained;
    } finally {
      client.release();
    }
    expect(await jobOf(asker, running)).toMatchObject({ state: 'cancelled', file: null });
    await app.as(asker).get(`/jobs/${running}/file`).expect(404);
  });

  it('are wiped when their days are over', async () => {
    const { id } = await large();
    const { jobId } = (await step(second, id, { kind: 'approve' }).expect(200)).body as ExportView;
    await app.get(JobRunner).drain();
    await fetchTable(app, asker, `/jobs/${jobId}/file`, 'csv');
    await app.sql.query(`update job set file_until = now() - interval '1 minute' where id = $1`, [jobId]);
    expect(await app.get(JobFiles).wipe()).toBe(1);
    await app.as(asker).get(`/jobs/${jobId}/file`).expect(404);
    expect(await jobOf(asker, jobId!)).toMatchObject({ state: 'done', file: null });
  });

  it('fail when the assignment has ended meanwhile', async () => {
    const leaver = await makePerson(app, 'supervisor', places.leftMiddle);
    const { id } = await askExport(app, leaver, { list: 'households' });
    const { jobId } = (await step(second, id, { kind: 'approve' }).expect(200)).body as ExportView;
    await app.sql.query(`update assignment set ended_at = now() where id = $1`, [leaver.assignmentId]);
    await app.get(JobRunner).drain();
    const { rows } = await app.sql.query(`select state, fault from job where id = $1`, [jobId]);
    expect(rows).toMatchObject([{ state: 'failed', fault: { code: 'job.assignment_ended' } }]);
  });
});

describe('exports', () => {
  it('are so many an hour for each person', async () => {
    const app = await startApp({ EXPORT_RATE: '2' });
    try {
      const supervisor = await makePerson(app, 'supervisor', places.leftMiddle);
      const colleague = await makePerson(app, 'supervisor', places.leftMiddle);
      const ask = (person: Person) =>
        app.as(person).post('/exports', { list: 'notices', format: 'csv', purpose: '核对公示' });
      const answers = await Promise.all(Array.from({ length: 5 }, () => ask(supervisor)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 429, 429, 429]);
      const refused = answers.find(({ status }) => status === 429);
      expect(refused?.body).toMatchObject({ code: 'export.too_many' });
      expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(3500);
      await ask(colleague).expect(200);
      await app.sql.query(`update list_export set created_at = created_at - interval '61 minutes'`);
      await ask(supervisor).expect(200);
    } finally {
      await app.stop();
    }
  });

  it('need a second factor outside the demonstration', async () => {
    const app = await startApp({ BANGFU_MODE: 'production', PUBLIC_URL: 'https://bangfu.example', TRUST_PROXY: 'yes' });
    try {
      const caseworker = await makePerson(app, 'caseworker', '150521101200');
      const ask = () =>
        app.as(caseworker).post('/exports', { list: 'households', format: 'csv', purpose: '核对花名册' });
      expect((await ask().expect(403)).body).toMatchObject({ code: 'auth.second_factor' });
      await app.sql.query(`update session set second_factor = true where id = $1`, [caseworker.sessionId]);
      await ask().expect(200);
    } finally {
      await app.stop();
    }
  });
});
