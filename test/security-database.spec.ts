import { uuidv7 } from 'uuidv7';
import { startApp, TestApp } from './app';
import { makePerson, Person, villages } from './make';
import { ask, makeOffices, makeRegistered } from './make-changes';
import { png } from './make-files';
import { householdForm, makeHousehold, makeMember } from './make-households';
import { applicationFor, doStep, leadTo, makeCandidate, makeTeam, moveTo } from './make-procedures';

describe('what the database and the door hold by themselves', () => {
  let app: TestApp;
  let caseworker: Person;
  beforeAll(async () => {
    app = await startApp();
    moveTo(app, '2019-06-20');
    caseworker = await makePerson(app, 'caseworker', villages.first);
  });
  afterAll(() => app.stop());

  it('lets nobody but those named run a function that sees past the regions', async () => {
    const { rows } = await app.sql.query(
      `select p.oid::regprocedure::text as name from pg_proc p
       where p.pronamespace = 'public'::regnamespace and p.prosecdef
         and (has_function_privilege('public', p.oid, 'execute') or p.proconfig is null
           or not exists (select 1 from unnest(p.proconfig) c where c like 'search_path=%'))`,
    );
    expect(rows).toEqual([]);
  });

  it('gives people without account no table of people, and administrators none of households', async () => {
    const { rows } = await app.sql.query(
      `select r.role, c.relname as name from unnest(array['app_public', 'app_admin']) r (role), pg_class c
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_any_column_privilege(r.role, c.oid, 'select')
       order by 1, 2`,
    );
    const tables = (role: string) => rows.filter((one) => one.role === role).map(({ name }: { name: string }) => name);
    const reference = ['idempotency', 'programme_version', 'region', 'setting', 'standard'];
    const accounts = ['access_code', 'account_notice', 'assignment', 'session', 'staff'];
    expect(tables('app_public')).toEqual(reference);
    expect(tables('app_admin')).toEqual([...accounts, 'job', 'list_export', ...reference].sort());
    // Whose job is an export is asked of everybody; no policy lets an administrator see one.
    const { rows: policies } = await app.sql.query(
      `select polname from pg_policy where polrelid = 'list_export'::regclass
       and (polroles @> array[0::oid] or polroles @> array['app_admin'::regrole::oid])`,
    );
    expect(policies).toEqual([]);
  });

  const upload = (householdId: string, text: string) =>
    app
      .as(caseworker)
      .request('post', `/households/${householdId}/attachments`)
      .field('kind', 'photo')
      .attach('file', png(text), 'photo.png');
  const close = (id: string) => app.as(caseworker).post(`/attachments/${id}/close`, { reason: '照片放错了' });

  it('keeps a file that a case or a request rests on', async () => {
    const team = { ...(await makeTeam(app)), caseworker };
    const householdId = await makeCandidate(app, team);
    const files = await Promise.all(['application', 'notice', 'loose'].map((text) => upload(householdId, text)));
    const [application = '', photo = '', other = ''] = files.map(({ body }) => (body as { id: string }).id);
    const opening = applicationFor(app, householdId);
    const id = uuidv7();
    await app
      .as(caseworker)
      .put(`/procedures/${id}`, { ...opening, application: { ...opening.application, attachmentId: application } })
      .expect(200);
    await leadTo(app, team, id, 'firstNotice');
    await doStep(app, team, id);
    await app.sql.query(`update notice set photo_id = $2 where procedure_id = $1`, [id, photo]);
    for (const named of [application, photo]) {
      const { body } = await close(named).expect(422);
      expect(body.code).toBe('refused.attachment_is_evidence');
      expect(body.title).toMatch(/依据/);
    }
    await close(other).expect(200);
    await close(other).expect(404);
  });

  it('keeps the papers of a request for change', async () => {
    const offices = await makeOffices(app, villages.first);
    const household = await makeRegistered(app, offices);
    const member = makeMember({ name: '其其格', relation: '05', sex: '2', birthDate: '1999-01-02' });
    const { evidence = [] } = await ask(app, caseworker, household.id, { kind: 'growth', reason: '02', member });
    await close(evidence[0] ?? '').expect(422);
  });

  it('refuses bodies beyond all bounds before anybody works through them', async () => {
    const form = householdForm();
    const many = { ...form, members: Array.from({ length: 25_000 }, () => ({})) };
    await app.as(caseworker).put(`/households/${uuidv7()}`, many).expect(413);
    const deep = `{"set":{"notes":[null,${'['.repeat(100_000)}${']'.repeat(100_000)}]}}`;
    const { id } = await makeHousehold(app, caseworker);
    await app
      .as(caseworker)
      .request('patch', `/households/${id}`)
      .set('content-type', 'application/json')
      .send(deep)
      .expect(413);
    const login = `{"login":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    await app.anyone.request('post', '/auth/sign-in').set('content-type', 'application/json').send(login).expect(413);
  });
});
