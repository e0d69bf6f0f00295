import { uuidv7 } from 'uuidv7';
import { DuplicateSearch } from '../src/households/duplicates/duplicate-search.service';
import type { RegisterHousehold } from '../src/households/household.dto';
import type { StagedView } from '../src/imports/batch.dto';
import { JobRunner } from '../src/platform/jobs/job-runner.service';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, towns, villages } from './make';
import { householdForm, makeHousehold } from './make-households';
import { batchOf, csvOf, merged, rowsOf, staged, step, upload } from './make-imports';
import { currentState } from './make-import-digest';
import { moveTo } from './make-procedures';

const undo = { kind: 'undo', reason: '误传了去年的表' };
const csv = (...forms: RegisterHousehold[]) => csvOf(forms.flatMap((form, i) => rowsOf(String(i + 1), form)));

describe('the steps of a batch', () => {
  let app: TestApp;
  let caseworker: Person;
  let reviewer: Person;

  beforeAll(async () => {
    app = await startApp();
    moveTo(app, '2019-06-03');
    caseworker = await makePerson(app, 'caseworker', villages.first);
    reviewer = await makePerson(app, 'reviewer', towns.first);
  });
  afterAll(() => app.stop());

  const mergedOf = (...forms: RegisterHousehold[]) =>
    merged(app, { by: caseworker, approver: reviewer, regionCode: villages.first, content: csv(...forms) });

  const householdsOf = async (id: string): Promise<StagedView[]> =>
    (await app.as(caseworker).get(`/imports/${id}/households`).expect(200)).body.items as StagedView[];

  const problemsOf = async (id: string): Promise<{ code: string; column: string | null }[]> =>
    (await app.as(caseworker).get(`/imports/${id}/problems`).expect(200)).body.items as never;

  it('are closed to other roles, neighbours and whoever had a hand in it', async () => {
    const { id } = await staged(app, caseworker, villages.first, csv(householdForm()));
    const neighbour = await makePerson(app, 'caseworker', villages.otherBanner);
    const auditor = await makePerson(app, 'auditor', places.leftMiddle);
    await app.as(neighbour).get(`/imports/${id}`).expect(404);
    await app.as(neighbour).post(`/imports/${id}/steps`, { kind: 'submit' }).expect(404);
    await app.as(auditor).get(`/imports/${id}`).expect(403);
    await app.as(reviewer).post(`/imports/${id}/steps`, { kind: 'submit' }).expect(403);
    await upload(app, caseworker, villages.otherTown, csv(householdForm())).expect(403);
    await step(app, caseworker, id, { kind: 'submit' });
    await app.as(caseworker).post(`/imports/${id}/steps`, { kind: 'approve' }).expect(403);
    // the same person under another assignment
    const other = { assignmentId: uuidv7(), sessionId: uuidv7() };
    await app.sql.query(
      `insert into assignment (id, staff_id, role, level, regions) values ($1, $2, 'supervisor', 'banner', $3)`,
      [other.assignmentId, caseworker.id, [places.leftMiddle]],
    );
    await app.sql.query(
      `insert into session (id, staff_id, assignment_id, expires_at) values ($1, $2, $3, now() + interval '1 day')`,
      [other.sessionId, caseworker.id, other.assignmentId],
    );
    const again = app.as({ id: caseworker.id, ...other });
    const { body } = await again.post(`/imports/${id}/steps`, { kind: 'approve' }).expect(403);
    expect(body).toMatchObject({ code: 'import.four_eyes' });
    await again.post(`/imports/${id}/steps`, { kind: 'refuse', reason: '自己审批' }).expect(403);
    expect(await batchOf(app, caseworker, id)).toMatchObject({ state: 'submitted' });
  });

  it('follow one another and nothing else', async () => {
    const { id } = await staged(app, caseworker, villages.first, csv(householdForm()));
    const refused = async (person: Person, body: object) =>
      expect((await app.as(person).post(`/imports/${id}/steps`, body).expect(422)).body).toMatchObject({
        code: 'import.out_of_order',
      });
    await refused(reviewer, { kind: 'approve' });
    await refused(reviewer, { kind: 'undo', reason: '还没有写入' });
    await step(app, caseworker, id, { kind: 'submit' });
    await refused(caseworker, { kind: 'submit' });
    await step(app, reviewer, id, { kind: 'refuse', reason: '缺少村民代表会议记录' });
    await refused(reviewer, { kind: 'approve' });
    await refused(caseworker, { kind: 'withdraw', reason: '已被退回' });
    expect(await step(app, caseworker, id, { kind: 'read-again' })).toMatchObject({ state: 'staged' });
    await step(app, caseworker, id, { kind: 'withdraw', reason: '改用新表' });
    await refused(caseworker, { kind: 'read-again' });
  });

  it('say what has to be said of errors', async () => {
    const faulty = householdForm();
    faulty.members[2]!.idNumber = faulty.members[1]!.idNumber;
    const { id } = await staged(app, caseworker, villages.first, csv(faulty, householdForm()));
    const { body } = await app.as(caseworker).post(`/imports/${id}/steps`, { kind: 'submit' }).expect(422);
    expect(body).toMatchObject({ code: 'import.faulty' });
    const file = await app.as(caseworker).get(`/imports/${id}/error-file`).buffer(true).expect(200);
    expect(file.headers['content-type']).toContain('spreadsheetml');
    await step(app, caseworker, id, { kind: 'submit', withoutFaulty: true, doubtReason: '已入户核实' });
    expect(await step(app, reviewer, id, { kind: 'approve' })).toMatchObject({ counts: { merged: 1, faulty: 1 } });
  });

  it('update field by field what the register has, and log who approved it', async () => {
    const form = householdForm();
    await mergedOf(form);
    form.address = '新村三排五号';
    form.members[1]!.politicalStatus = '01';
    form.phone = '13947501234';
    const { id } = await staged(app, caseworker, villages.first, csv(form));
    const [household] = await householdsOf(id);
    expect(await problemsOf(id)).toEqual([]);
    expect(household).toMatchObject({ kind: 'update' });
    expect(household!.changes.map(({ field }) => field).sort()).toEqual([
      'household.address',
      'household.phone',
      'member.politicalStatus',
    ]);
    await step(app, caseworker, id, { kind: 'submit' });
    await step(app, reviewer, id, { kind: 'approve' });
    const { rows } = await app.sql.query(
      `select table_name, staff_id, reason from change_log where request_id = $1 and table_name in ('household', 'member')`,
      [id],
    );
    expect(rows).toHaveLength(2);
    expect(new Set(rows.map(({ staff_id }) => staff_id as string))).toEqual(new Set([reviewer.id]));
    const { body } = await app.as(caseworker).get(`/households/${household!.id}`).expect(200);
    expect(body).toMatchObject({ address: '新村三排五号', phone: '13947501234', registration: 'submitted' });
  });

  it('leave out, and list, what somebody changed meanwhile', async () => {
    const form = householdForm();
    const { id: first } = await mergedOf(form);
    const [household] = await householdsOf(first);
    const changed = { ...form, address: '村东头' };
    const { id } = await staged(app, caseworker, villages.first, csv(changed, householdForm()));
    await step(app, caseworker, id, { kind: 'submit' });
    const set = { address: [form.address, '村西头'] };
    await app.as(caseworker).patch(`/households/${household!.id}`, { set }).expect(200);
    expect(await step(app, reviewer, id, { kind: 'approve' })).toMatchObject({
      state: 'merged',
      counts: { merged: 1, leftOut: 1 },
    });
    expect((await problemsOf(id)).map(({ code }) => code)).toEqual(['import.changed_since']);
    const { body } = await app.as(caseworker).get(`/households/${household!.id}`).expect(200);
    expect(body).toMatchObject({ address: '村西头' });
  });

  it('keep a head from being registered twice, also by a draft made meanwhile', async () => {
    const form = householdForm();
    const { id } = await staged(app, caseworker, villages.first, csv(form));
    await step(app, caseworker, id, { kind: 'submit' });
    await makeHousehold(app, caseworker, { ...form, members: form.members.map((one) => ({ ...one, id: uuidv7() })) });
    expect(await step(app, reviewer, id, { kind: 'approve' })).toMatchObject({ counts: { merged: 0, leftOut: 1 } });
    expect((await problemsOf(id)).map(({ code }) => code)).toEqual(['import.registered_since']);
  });

  it('take back new households and changes alike', async () => {
    const form = householdForm();
    await mergedOf(form);
    await app.get(DuplicateSearch).drain();
    const before = await currentState(app);
    const changed = { ...form, address: '新址', bankAccount: '6228480000000000001' };
    changed.members[1]!.name = '其木格';
    const batch = await mergedOf(changed, householdForm());
    expect(batch.counts).toMatchObject({ update: 1, new: 1, merged: 2 });
    expect(await currentState(app)).not.toEqual(before);
    expect(await step(app, reviewer, batch.id, undo)).toMatchObject({ state: 'undone' });
    await app.get(DuplicateSearch).drain();
    expect(await currentState(app)).toEqual(before);
  });

  it('take nothing back that something rests on, and say what', async () => {
    const batch = await mergedOf(householdForm(), householdForm());
    const [, made] = await householdsOf(batch.id);
    const set = { villagerGroup: ['二组', '三组'] };
    await app.as(caseworker).patch(`/households/${made!.id}`, { set }).expect(200);
    const { body } = await app.as(reviewer).post(`/imports/${batch.id}/steps`, undo).expect(422);
    expect(body).toMatchObject({
      code: 'import.has_dependents',
      errors: [{ code: 'import.dependent', params: { number: made!.number, what: 'household' } }],
    });
    const { body: dependents } = await app.as(caseworker).get(`/imports/${batch.id}/dependents`).expect(200);
    expect(dependents).toMatchObject({ items: [{ householdId: made!.id, number: made!.number }] });
    expect(await batchOf(app, caseworker, batch.id)).toMatchObject({ state: 'merged' });
  });

  it('are repeated after a crash without a second effect', async () => {
    const { body } = await upload(app, caseworker, villages.first, csv(householdForm())).expect(202);
    const { id } = body as { id: string };
    const crash = async () => {
      await app.get(JobRunner).drain();
      // as if the process had died after its work and before it was written down
      await app.sql.query(
        `update job set state = 'waiting', ended_at = null, run_id = null where id = (select job_id from import_batch where id = $1)`,
        [id],
      );
      await app.get(JobRunner).drain();
    };
    await crash();
    expect(await batchOf(app, caseworker, id)).toMatchObject({ state: 'staged', counts: { new: 1 } });
    await app.sql.query(`update import_batch set state = 'reading' where id = $1`, [id]);
    await crash();
    expect(await householdsOf(id)).toHaveLength(1);
    await step(app, caseworker, id, { kind: 'submit' });
    await app.as(reviewer).post(`/imports/${id}/steps`, { kind: 'approve' }).expect(200);
    await crash();
    expect(await batchOf(app, caseworker, id)).toMatchObject({ state: 'merged', counts: { merged: 1 } });
  });
});
