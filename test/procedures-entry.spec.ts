import { randomUUID } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { startApp, TestApp } from './app';
import { makePerson, places, towns, villages } from './make';
import {
  applicationFor,
  casesOf,
  doStep,
  leadTo,
  makeCandidate,
  makeTeam,
  moveTo,
  openCase,
  recordOf,
  Team,
} from './make-procedures';

describe('entry', () => {
  let app: TestApp;
  let team: Team;

  beforeAll(async () => {
    app = await startApp();
    team = await makeTeam(app);
  });
  beforeEach(() => moveTo(app, '2019-03-04'));
  afterAll(() => app.stop());

  const { caseAt, post } = casesOf(() => ({ app, team }));
  const codesIn = (body: { errors: { code: string }[] }) => body.errors.map(({ code }) => code);

  it('leads a household through five people and two notices onto the register', async () => {
    const householdId = await makeCandidate(app, team);
    const id = await openCase(app, team, householdId);
    const steps: string[] = [];
    let at: { state: string; step: string | null };
    do {
      at = await doStep(app, team, id);
      steps.push(`${app.clock.today()} ${at.step}`);
    } while (at.step);
    expect(at.state).toBe('decided');
    expect(steps).toEqual([
      ...['2019-03-04 homeCheck', '2019-03-04 confirmation', '2019-03-04 firstNotice', '2019-03-04 firstNoticeEnd'],
      ...['2019-03-12 review', '2019-03-12 secondNotice', '2019-03-12 secondNoticeEnd'],
      ...['2019-03-20 decision', '2019-03-20 announcement', '2019-03-20 null'],
    ]);
    const { rows } = await app.sql.query(
      `select registration, registered_at, (select count(*)::int from meeting where procedure_id = $2) as meetings,
         (select count(*)::int from home_check where procedure_id = $2 and second_checker = $3) as checks,
         (select array_agg(type || state order by type) from notice where procedure_id = $2) as notices
       from household where id = $1`,
      [householdId, id, team.secondChecker.id],
    );
    expect(rows[0]).toMatchObject({
      registration: 'registered',
      meetings: 1,
      checks: 1,
      notices: ['01closed', '02closed', '03announced'],
    });
    const { body } = await app.as(team.supervisor).get(`/procedures/${id}`).expect(200);
    expect(body).toMatchObject({ state: 'decided', step: null, actions: [], missing: [], late: false });
    expect(new Set(body.acts.map((act: { staffId: string }) => act.staffId)).size).toBe(5);
    const notice = body.acts.find((act: { step: string }) => act.step === 'firstNotice');
    expect(notice.record).toMatchObject({ headName: '包志强', people: 4, fromDay: '2019-03-04', toDay: '2019-03-11' });
    expect(notice.standards).toContainEqual(expect.objectContaining({ key: 'notice.days.entry', value: 7 }));
    const log = await app.sql.query(
      `select reason from change_log where table_name = 'household' and row_id = $1 and new ->> 'registration' = 'registered'`,
      [householdId],
    );
    expect(log.rows).toEqual([{ reason: 'entry.new decided' }]);
  });

  it('opens once a household, answers a repetition, and only for one that is submitted', async () => {
    const householdId = await makeCandidate(app, team);
    const id = uuidv7();
    const body = applicationFor(app, householdId);
    const first = await app.as(team.caseworker).put(`/procedures/${id}`, body).expect(200);
    const again = await app.as(team.caseworker).put(`/procedures/${id}`, body).expect(200);
    expect(again.body).toEqual(first.body);
    const other = { ...body, application: { ...body.application, applicant: '他人' } };
    const changed = await app.as(team.caseworker).put(`/procedures/${id}`, other).expect(409);
    expect(changed.body.code).toBe('procedure.id_taken');
    const second = await app.as(team.caseworker).put(`/procedures/${uuidv7()}`, body).expect(409);
    expect(second.body.code).toBe('conflict.procedure_already_open');
    for (const registration of ['registered', 'closed', 'refused']) {
      const draft = await makeCandidate(app, team, { registration });
      const answer = await app
        .as(team.caseworker)
        .put(`/procedures/${uuidv7()}`, applicationFor(app, draft))
        .expect(422);
      expect(answer.body.code).toBe('procedure.household_not_ready');
    }
    const odd = applicationFor(app, householdId, { family: 'entry', variant: 'removal' });
    const variant = await app.as(team.caseworker).put(`/procedures/${uuidv7()}`, odd).expect(422);
    expect(variant.body.code).toBe('procedure.no_such_variant');
  });

  it.each([
    ['meeting', 'reviewer', 403, 'procedure.not_yours'],
    ['confirmation', 'caseworker', 403, 'procedure.four_eyes'],
    ['confirmation', 'reviewer', 403, 'procedure.not_yours'],
    ['review', 'caseworker', 403, 'procedure.not_yours'],
    ['review', 'supervisor', 403, 'procedure.not_yours'],
    ['secondNotice', 'caseworker', 403, 'procedure.not_yours'],
    ['decision', 'reviewer', 403, 'procedure.not_yours'],
    ['decision', 'clerk', 403, 'procedure.not_yours'],
    ['announcement', 'supervisor', 403, 'procedure.not_yours'],
  ] as const)('keeps %s from the %s', async (step, person, status, code) => {
    const id = await caseAt(step);
    const kind = step === 'secondNotice' ? 'postNotice' : step;
    const { body } = await post(person, id, kind, step).expect(status);
    expect(body.code).toBe(code);
  });

  it('keeps it from those who only read, and from the neighbours', async () => {
    const id = await caseAt('meeting');
    for (const role of ['auditor', 'assessor', 'administrator'] as const) {
      const person = await makePerson(app, role, role === 'assessor' ? places.city : places.leftMiddle);
      const { body } = await app
        .as(person)
        .post(`/procedures/${id}/steps`, recordOf(app, 'meeting', 'meeting'))
        .expect(403);
      expect(body.code).toBe('access.forbidden');
    }
    const strangers = [
      await makePerson(app, 'caseworker', villages.second),
      await makePerson(app, 'reviewer', towns.otherTown),
      await makePerson(app, 'supervisor', places.naiman),
    ];
    for (const person of strangers) {
      const hidden = await app
        .as(person)
        .post(`/procedures/${id}/steps`, recordOf(app, 'meeting', 'meeting'))
        .expect(404);
      const missing = await app
        .as(person)
        .post(`/procedures/${uuidv7()}/steps`, recordOf(app, 'meeting', 'meeting'))
        .expect(404);
      expect(hidden.body).toEqual(missing.body);
      await app.as(person).get(`/procedures/${id}`).expect(404);
      const { body } = await app.as(person).get('/procedures').expect(200);
      expect(body.items).toEqual([]);
    }
    const outside = { ...applicationFor(app, await makeCandidate(app, team)) };
    await app.as(strangers[0]!).put(`/procedures/${uuidv7()}`, outside).expect(404);
  });

  it('refuses whoever recorded something below, also in a new post', async () => {
    const id = await caseAt('decision');
    const assignmentId = uuidv7();
    const sessionId = uuidv7();
    await app.sql.query(
      `insert into assignment (id, staff_id, role, level, regions) values ($1, $2, 'supervisor', 'banner', $3)`,
      [assignmentId, team.secondChecker.id, [places.leftMiddle]],
    );
    await app.sql.query(
      `insert into session (id, staff_id, assignment_id, expires_at) values ($1, $2, $3, now() + interval '1 day')`,
      [sessionId, team.secondChecker.id, assignmentId],
    );
    const promoted = { id: team.secondChecker.id, assignmentId, sessionId };
    const { body } = await app
      .as(promoted)
      .post(`/procedures/${id}/steps`, recordOf(app, 'decision', 'decision'))
      .expect(403);
    expect(body.code).toBe('procedure.four_eyes');
    const view = await app.as(promoted).get(`/procedures/${id}`).expect(200);
    expect(view.body.actions).toEqual([]);
    const queue = await app.as(promoted).get('/queue').expect(200);
    expect(queue.body.waiting.items.map((item: { id: string }) => item.id)).not.toContain(id);
  });

  it('refuses what is not due, early, short or incomplete, each with its reason', async () => {
    const id = await caseAt('firstNotice');
    const outOfOrder = await post('caseworker', id, 'meeting', 'firstNotice').expect(409);
    expect(outOfOrder.body.code).toBe('procedure.out_of_order');
    const stale = await post('caseworker', id, 'meeting', 'meeting').expect(409);
    expect(stale.body.code).toBe('procedure.moved_on');
    const short = await post('caseworker', id, 'postNotice', 'firstNotice', { to: '2019-03-10' }).expect(422);
    expect(codesIn(short.body)).toEqual(['procedure.notice_too_short']);
    const early = await post('caseworker', id, 'postNotice', 'firstNotice', { from: '2019-03-05', to: '2019-03-20' });
    expect([early.status, codesIn(early.body)]).toEqual([422, ['procedure.day_outside']]);
    const telling = { text: '因病致贫，身份证号 150521197903120017' };
    const personal = await post('caseworker', id, 'postNotice', 'firstNotice', telling).expect(422);
    expect(new Set(codesIn(personal.body))).toEqual(new Set(['notice.personal_data']));
    expect(JSON.stringify(personal.body)).not.toContain('150521197903120017');
    const foreign = await post('caseworker', id, 'postNotice', 'firstNotice', { photoId: randomUUID() }).expect(422);
    expect(codesIn(foreign.body)).toEqual(['attachment.not_found']);
    await post('caseworker', id, 'postNotice', 'firstNotice').expect(200);
    moveTo(app, '2019-03-11');
    const running = await post('caseworker', id, 'closeNotice', 'firstNoticeEnd').expect(422);
    expect(codesIn(running.body)).toEqual(['procedure.notice_running']);
    moveTo(app, '2019-03-12');
    await post('caseworker', id, 'closeNotice', 'firstNoticeEnd').expect(200);
  });

  it('is strict about the form of each kind of record', async () => {
    const id = await caseAt('meeting');
    const asked = [
      [{ present: -1 }, 'present', 'invalid.min'],
      [{ colour: 'red' }, 'colour', 'invalid.whitelistValidation'],
      [{ kind: 'dance' }, 'kind', 'invalid.isIn'],
      [{ heldOn: '2019-02-30' }, 'heldOn', 'invalid.isIso8601'],
      [{ steppedAside: [{ name: '' }] }, 'steppedAside.0.name', 'invalid.matches'],
    ] as const;
    for (const [change, path] of asked) {
      const { body } = await post('caseworker', id, 'meeting', 'meeting', change).expect(400);
      expect(body.errors.map((error: { path: string }) => error.path)).toContain(path);
    }
    const { body } = await post('caseworker', id, 'meeting', 'meeting', { present: 7, votesFor: 5 }).expect(422);
    expect(codesIn(body)).toEqual(['procedure.quorum_missing']);
  });

  it('ends with a lost vote, and the household is refused', async () => {
    const householdId = await makeCandidate(app, team);
    const id = await openCase(app, team, householdId);
    const { body } = await post('caseworker', id, 'meeting', 'meeting', { votesFor: 4, votesAgainst: 5 }).expect(200);
    expect(body).toMatchObject({ outcome: 'rejected', state: 'refused', step: null });
    const { rows } = await app.sql.query(`select registration from household where id = $1`, [householdId]);
    expect(rows).toEqual([{ registration: 'refused' }]);
    const after = await post('caseworker', id, 'withdraw', 'meeting').expect(409);
    expect(after.body.code).toBe('procedure.moved_on');
  });

  it('can be sent back with a reason, and then goes the way again', async () => {
    const id = await caseAt('review');
    await post('reviewer', id, 'return', 'review', { to: 'announcement' }).expect(422);
    const { body } = await post('reviewer', id, 'return', 'review', { to: 'firstNotice' }).expect(200);
    expect(body).toMatchObject({ outcome: 'returned', state: 'open', step: 'firstNotice' });
    await leadTo(app, team, id);
    const view = await app.as(team.clerk).get(`/procedures/${id}`).expect(200);
    const notices = view.body.acts.filter((act: { step: string }) => act.step === 'firstNotice');
    expect(notices).toHaveLength(2);
  });

  it('can be withdrawn by the village until the banner decides, which takes the notice down', async () => {
    const id = await caseAt('firstNoticeEnd');
    await post('reviewer', id, 'withdraw', 'firstNoticeEnd').expect(403);
    const { body } = await post('caseworker', id, 'withdraw', 'firstNoticeEnd').expect(200);
    expect(body).toMatchObject({ outcome: 'withdrawn', state: 'withdrawn' });
    const { rows } = await app.sql.query(`select state from notice where procedure_id = $1`, [id]);
    expect(rows).toEqual([{ state: 'withdrawn' }]);
    const decided = await caseAt('announcement');
    const late = await post('caseworker', decided, 'withdraw', 'announcement').expect(422);
    expect(codesIn(late.body)).toEqual(['procedure.too_late_to_withdraw']);
  });

  it('decides once when two supervisors decide at once, and once when one sends twice', async () => {
    const id = await caseAt('decision');
    const colleague = await makePerson(app, 'supervisor', places.leftMiddle);
    const decide = (approve: boolean) => ({ ...recordOf(app, 'decision', 'decision'), approve });
    const answers = await Promise.all([
      app.as(team.supervisor).post(`/procedures/${id}/steps`, decide(true)),
      app.as(colleague).post(`/procedures/${id}/steps`, decide(false)),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { rows } = await app.sql.query(
      `select count(*)::int from procedure_step where procedure_id = $1 and step = 'decision'`,
      [id],
    );
    expect(rows).toEqual([{ count: 1 }]);

    const twice = await caseAt('decision');
    const key = uuidv7();
    const send = () =>
      app.as(team.supervisor).post(`/procedures/${twice}/steps`, decide(true)).set('idempotency-key', key);
    const replies = await Promise.all(Array.from({ length: 5 }, send));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(new Set(replies.map(({ body }) => body.actId)).size).toBe(1);
  });
});
