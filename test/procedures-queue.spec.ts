import type { Response } from 'supertest';
import { uuidv7 } from 'uuidv7';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, towns, villages } from './make';
import { casesOf, leadTo, makeCandidate, makeTeam, moveOn, moveTo, openCase, Post, Team } from './make-procedures';

describe('work', () => {
  let app: TestApp;
  let team: Team;

  beforeAll(async () => {
    app = await startApp();
    team = await makeTeam(app);
  });
  beforeEach(() => moveTo(app, '2019-03-04'));
  afterAll(() => app.stop());

  const { caseAt, post } = casesOf(() => ({ app, team }));

  it('keeps every route within ten statements', async () => {
    const id = await caseAt('meeting');
    const spent: [string, number][] = [];
    let at: string | null = 'meeting';
    const statements = (headers: Record<string, string>) => Number(/\d+/.exec(headers['server-timing'] ?? '')?.[0]);
    const view = await app.as(team.caseworker).get(`/procedures/${id}`).expect(200);
    spent.push(['view', statements(view.headers)]);
    for (const path of ['/procedures?waiting=true&late=true', '/queue']) {
      const answer = await app.as(team.caseworker).get(path).expect(200);
      spent.push([path, statements(answer.headers)]);
    }
    while (at) {
      const { rows } = await app.sql.query(`select ready_on::text from procedure where id = $1`, [id]);
      if (app.clock.today() < rows[0].ready_on) moveTo(app, rows[0].ready_on);
      const kind = view.body.steps.find((step: { name: string }) => step.name === at).kind as string;
      const who = { confirmation: 'secondChecker', review: 'reviewer', decision: 'supervisor', announcement: 'clerk' }[
        at
      ];
      const person = (at.startsWith('second') ? 'reviewer' : (who ?? 'caseworker')) as Post;
      const answer: Response = await post(person, id, kind, at).set('idempotency-key', uuidv7()).expect(200);
      spent.push([at, statements(answer.headers)]);
      at = answer.body.step;
    }
    expect(spent.filter(([, count]) => !(count <= 10))).toEqual([]);
  });

  it('shows each person their work, what is late, and where the rest stands', async () => {
    const village = villages.third;
    const own = await makeTeam(app, village);
    const household = await makeCandidate(app, own);
    const id = await openCase(app, own, household);
    const idsOf = (list: { items: { id: string }[] }) => list.items.map((item) => item.id);
    const queueOf = async (person: Post) => (await app.as(own[person]).get('/queue').expect(200)).body;
    expect(idsOf((await queueOf('caseworker')).waiting)).toContain(id);
    await leadTo(app, own, id, 'firstNoticeEnd');
    const waiting = await queueOf('caseworker');
    expect([idsOf(waiting.waiting), idsOf(waiting.sent)]).toEqual([[], [id]]);
    await leadTo(app, own, id, 'review');
    expect(idsOf((await queueOf('caseworker')).sent)).toEqual([id]);
    expect(idsOf((await queueOf('reviewer')).waiting)).toContain(id);
    expect(idsOf((await queueOf('reviewer')).late)).not.toContain(id);
    moveOn(app, 30);
    const late = await queueOf('reviewer');
    expect(late.late.items.find((item: { id: string }) => item.id === id)).toMatchObject({
      late: true,
      step: 'review',
    });
    const listed = await app.as(own.reviewer).get(`/procedures?waiting=true&householdId=${household}`).expect(200);
    expect(idsOf(listed.body)).toEqual([id]);
  });

  it('shows where a case is and, when it was sent back, by whom and why; an assessor reads no reason', async () => {
    const own = await makeTeam(app, villages.otherTown);
    const household = await makeCandidate(app, own);
    const id = await openCase(app, own, household);
    const assessor = await makePerson(app, 'assessor', places.city);
    const itemFor = async (person: Person, filter = '') =>
      (await app.as(person).get(`/procedures?householdId=${household}${filter}`).expect(200)).body.items[0];
    expect(await itemFor(own.caseworker)).toMatchObject({ villageName: expect.any(String), returned: null });
    await leadTo(app, own, id, 'review');
    const reason = '入户照片缺失，请重新入户';
    const back = { kind: 'return', expectedStep: 'review', to: 'homeCheck', reason };
    await app.as(own.reviewer).post(`/procedures/${id}/steps`, back).expect(200);
    const returned = { step: 'review', staffName: expect.any(String), day: app.clock.today(), reason };
    expect(await itemFor(own.caseworker)).toMatchObject({ step: 'homeCheck', returned });
    expect((await app.as(own.caseworker).get(`/procedures/${id}`).expect(200)).body).toMatchObject({ returned });
    expect(await itemFor(assessor)).toMatchObject({ returned: { ...returned, reason: null } });
    for (const code of [villages.otherTown, towns.otherTown, places.leftMiddle, places.city])
      expect(await itemFor(assessor, `&regionCode=${code}`)).toMatchObject({ id });
    for (const code of [villages.first, towns.first, places.naiman])
      expect(await itemFor(assessor, `&regionCode=${code}`)).toBeUndefined();
    await leadTo(app, own, id, 'confirmation');
    expect(await itemFor(own.caseworker)).toMatchObject({ returned: null });
  });
});
