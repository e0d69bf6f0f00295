import { uuidv7 } from 'uuidv7';
import { act, escalatedTo, Hands } from '../src/visits/problems/problem.rules';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, villages } from './make';
import { makeTeam, moveOn, moveTo, Team } from './make-procedures';
import { plantHousehold } from './make-records';
import { makeVisit } from './make-visits';

const said = { text: '已经处理' };

describe('the rules of problems', () => {
  const found: Hands = { state: 'found', assignedTo: null, correctedBy: null, checkedBy: null, firstCloser: null };
  it('lead from being found to being closed by people who are all different', () => {
    let hands = found;
    const by = (kind: Parameters<typeof act>[1], person: string, given?: string) => {
      const verdict = act(hands, kind, person, given);
      if (verdict.allowed) hands = verdict.to;
      return verdict.allowed ? verdict.to.state : verdict.code;
    };
    expect(by('correct', 'A')).toBe('problem.moved_on');
    expect(by('assign', 'R', 'A')).toBe('assigned');
    expect(by('correct', 'B')).toBe('problem.not_yours');
    expect(by('correct', 'A')).toBe('corrected');
    expect(by('check', 'A')).toBe('problem.four_eyes');
    expect(by('return', 'B')).toBe('returned');
    expect(by('correct', 'A')).toBe('corrected');
    expect(by('check', 'B')).toBe('checked');
    for (const person of ['A', 'B']) expect(by('close', person)).toBe('problem.four_eyes');
    expect(by('close', 'C')).toBe('checked');
    expect(by('close', 'C')).toBe('problem.four_eyes');
    expect(by('close', 'D')).toBe('closed');
    expect(by('assign', 'R', 'A')).toBe('problem.moved_on');
  });

  it('bring an overdue problem to the township and then to the banner', () => {
    const at = (today: string) => escalatedTo('assigned', '2024-03-10', today, 10);
    expect(['2024-03-10', '2024-03-11', '2024-03-20', '2024-03-21'].map(at)).toEqual([
      null,
      'township',
      'township',
      'banner',
    ]);
    expect(escalatedTo('closed', '2024-03-10', '2024-05-01', 10)).toBeNull();
  });
});

describe('problems', () => {
  let app: TestApp;
  let team: Team;
  let household: string;
  beforeAll(async () => {
    app = await startApp();
    team = await makeTeam(app);
  });
  beforeEach(async () => {
    moveTo(app, '2024-03-04');
    household = (await plantHousehold(app, villages.first)).id;
  });
  afterAll(() => app.stop());

  const raise = async (change: object = {}) => {
    const id = uuidv7();
    const problem = { householdId: household, category: '04', content: '西墙开裂', ...change };
    await app.as(team.caseworker).put(`/problems/${id}`, problem).expect(200);
    return id;
  };
  const step = (as: Person, id: string, body: object) => app.as(as).post(`/problems/${id}/steps`, body);
  const assign = (id: string, change: object = {}) =>
    step(team.reviewer, id, { kind: 'assign', to: team.caseworker.id, ...change });

  it('go from the village to being closed by two people who had no part in it', async () => {
    const visitId = await makeVisit(app, team.caseworker, household);
    const id = await raise({ visitId });
    await assign(id).expect(200);
    await step(team.caseworker, id, { kind: 'correct', text: '已经加固' }).expect(200);
    expect((await step(team.caseworker, id, { kind: 'check', ...said }).expect(403)).body.code).toBe(
      'problem.four_eyes',
    );
    await step(team.secondChecker, id, { kind: 'check', ...said }).expect(200);
    const first = await step(team.reviewer, id, { kind: 'close', ...said }).expect(200);
    expect(first.body).toMatchObject({ state: 'checked', closedOn: null });
    await step(team.reviewer, id, { kind: 'close', ...said }).expect(403);
    const { body } = await step(team.supervisor, id, { kind: 'close', ...said }).expect(200);
    expect(body).toMatchObject({ state: 'closed', stateCode: '05', closedOn: '2024-03-04', visitId });
    expect(body.steps.map(({ kind }: { kind: string }) => kind)).toEqual([
      ...['raise', 'assign', 'correct', 'check', 'close', 'close'],
    ]);
    expect(body.steps[2]).toMatchObject({ text: '已经加固' });
    const assessor = await makePerson(app, 'assessor', places.city);
    const { body: seen } = await app.as(assessor).get(`/problems/${id}`).expect(200);
    expect(JSON.stringify(seen)).not.toMatch(/西墙|加固/);
    const sealed = await app.sql.query(`select content::text from problem_step where problem_id = $1`, [id]);
    expect(sealed.rows.every(({ content }) => content === null || content.startsWith('\\x'))).toBe(true);
  });

  it('are there once, and another under the same id is refused', async () => {
    const id = await raise();
    const again = { householdId: household, category: '04', content: '西墙开裂' };
    await app.as(team.caseworker).put(`/problems/${id}`, again).expect(200);
    const other = await app
      .as(team.caseworker)
      .put(`/problems/${id}`, { ...again, category: '05' })
      .expect(409);
    expect(other.body.code).toBe('problem.id_taken');
    const { rows } = await app.sql.query(`select count(*)::int from problem_step where problem_id = $1`, [id]);
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('are given only to somebody who works there, by an office above, and for days to come', async () => {
    const id = await raise();
    const stranger = await makePerson(app, 'caseworker', villages.second);
    expect((await assign(id, { to: stranger.id }).expect(422)).body.code).toBe('problem.not_there');
    expect((await assign(id, { dueOn: '2024-03-03' }).expect(400)).body.errors[0].code).toBe('problem.due_past');
    const own = { kind: 'assign', to: team.caseworker.id };
    expect((await step(team.caseworker, id, own).expect(403)).body.code).toBe('access.forbidden');
    expect((await step(team.reviewer, id, { kind: 'assign' }).expect(400)).body.errors[0].path).toBe('to');
    expect((await assign(id, { dueOn: '2024-03-09' }).expect(200)).body).toMatchObject({ dueOn: '2024-03-09' });
    await step(stranger, id, { kind: 'correct', ...said }).expect(404);
    expect((await step(team.secondChecker, id, { kind: 'correct', ...said }).expect(403)).body.code).toBe(
      'problem.not_yours',
    );
    expect((await step(team.caseworker, id, { kind: 'correct' }).expect(400)).body.errors[0].path).toBe('text');
  });

  it('come to the township and the banner when they are overdue, and each list counts them', async () => {
    const id = await raise();
    const listed = async (office: string) =>
      (await app.as(team.supervisor).get(`/problems?escalatedTo=${office}&householdId=${household}`).expect(200)).body;
    moveOn(app, 30);
    expect((await listed('township')).total).toBe(0);
    moveOn(app, 1);
    expect(await listed('township')).toMatchObject({ total: 1, items: [{ id, escalatedTo: 'township' }] });
    moveOn(app, 10);
    expect((await listed('township')).total).toBe(0);
    expect(await listed('banner')).toMatchObject({ total: 1, items: [{ id, escalatedTo: 'banner' }] });
    await assign(id).expect(200);
    expect((await listed('banner')).total).toBe(0);
  });

  it('are acted on by one of two people who act at once', async () => {
    const id = await raise();
    await assign(id).expect(200);
    await step(team.caseworker, id, { kind: 'correct', ...said }).expect(200);
    const both = await Promise.all([
      step(team.reviewer, id, { kind: 'check', ...said }),
      step(team.secondChecker, id, { kind: 'return', ...said }),
    ]);
    const statuses = both.map(({ status }) => status).sort();
    // A problem that was checked may still be sent back; one that was sent back can no longer be checked.
    expect([
      [200, 200],
      [200, 409],
    ]).toContainEqual(statuses);
    const { rows } = await app.sql.query(`select seq from problem_step where problem_id = $1 order by seq`, [id]);
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, i) => i));
  });
});
