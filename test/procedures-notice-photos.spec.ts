import { uuidv7 } from 'uuidv7';
import { startApp, TestApp } from './app';
import { makePerson, Person, towns } from './make';
import { jpeg, zip } from './make-files';
import { casesOf, leadTo, makeTeam, moveTo, recordOf, Team } from './make-procedures';

describe('photographs of notices', () => {
  let app: TestApp;
  let team: Team;
  const { caseAt } = casesOf(() => ({ app, team }));

  beforeAll(async () => {
    app = await startApp();
    team = await makeTeam(app);
  });
  beforeEach(() => moveTo(app, '2019-03-04'));
  afterAll(() => app.stop());

  const send = (person: Person, id: string, content = jpeg(uuidv7())) =>
    app
      .as(person)
      .request('post', `/procedures/${id}/notice-photo`)
      .attach('file', content, { filename: 'notice.jpg', contentType: 'image/jpeg' });

  it.each([
    ['the township', 'secondNotice', 'postNotice', 'reviewer'],
    ['the township, when it takes the notice down', 'secondNoticeEnd', 'closeNotice', 'reviewer'],
    ['the banner', 'announcement', 'announcement', 'clerk'],
    ['the village', 'firstNotice', 'postNotice', 'caseworker'],
  ] as const)('are added by %s, which writes no households otherwise', async (_where, step, kind, post) => {
    const id = await caseAt(step);
    const { body: photo } = await send(team[post], id).expect(201);
    expect(photo).toMatchObject({ kind: 'photo', mediaType: 'image/jpeg', sensitive: false });
    const { rows } = await app.sql.query('select ready_on::text from procedure where id = $1', [id]);
    moveTo(app, rows[0].ready_on);
    const record = { ...recordOf(app, kind, step), photoId: photo.id };
    await app.as(team[post]).post(`/procedures/${id}/steps`, record).expect(200);
    const { body } = await app.as(team[post]).get(`/notices?procedureId=${id}`).expect(200);
    expect(body.items.map(({ photoId }: { photoId: string | null }) => photoId)).toContain(photo.id);
    await app.as(team.supervisor).get(`/attachments/${photo.id}/content`).expect(200);
  });

  it('are no way into the files of a household: only with the step that shows a notice, and by who does it', async () => {
    const id = await caseAt('review');
    const early = await send(team.reviewer, id).expect(409);
    expect(early.body.code).toBe('procedure.out_of_order');
    await leadTo(app, team, id, 'secondNotice');
    for (const person of [team.caseworker, team.supervisor, team.clerk]) {
      const { body } = await send(person, id).expect(403);
      expect(body.code).toBe('procedure.not_yours');
    }
    const auditor = await makePerson(app, 'auditor', towns.first);
    await send(auditor, id).expect(403);
    const neighbour = await makePerson(app, 'reviewer', towns.otherTown);
    await send(neighbour, id).expect(404);
    await send(team.reviewer, uuidv7()).expect(404);
    await leadTo(app, team, id);
    expect((await send(team.clerk, id).expect(409)).body.code).toBe('procedure.ended');
    const household = '(select household_id from procedure where id = $1)';
    const { rows } = await app.sql.query(`select 1 from attachment where household_id = ${household}`, [id]);
    expect(rows).toEqual([]);
  });

  it('are refused when they are none, and kept once however often they are sent', async () => {
    const id = await caseAt('secondNotice');
    expect((await send(team.reviewer, id, zip()).expect(400)).body.code).toBe('file.type_refused');
    const named = await send(team.reviewer, id).field('kind', 'id-card').expect(400);
    expect(named.body.errors).toMatchObject([{ path: 'kind' }]);
    const content = jpeg('the wall');
    const added = await Promise.all(Array.from({ length: 4 }, () => send(team.reviewer, id, content).expect(201)));
    expect(new Set(added.map(({ body }) => body.id)).size).toBe(1);
  });

  it('belong to the household of the case: that of another one is not taken', async () => {
    const other = await caseAt('secondNotice');
    const { body: photo } = await send(team.reviewer, other).expect(201);
    const id = await caseAt('secondNotice');
    const record = { ...recordOf(app, 'postNotice', 'secondNotice'), photoId: photo.id };
    const { body } = await app.as(team.reviewer).post(`/procedures/${id}/steps`, record).expect(422);
    expect(body.errors).toMatchObject([{ path: 'photoId', code: 'attachment.not_found' }]);
  });
});
