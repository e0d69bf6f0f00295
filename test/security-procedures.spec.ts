import { uuidv7 } from 'uuidv7';
import { addDays } from '../src/platform/clock';
import { startApp, TestApp } from './app';
import {
  applicationFor,
  leadTo,
  makeCandidate,
  makeTeam,
  moveOn,
  moveTo,
  openCase,
  recordOf,
  Team,
} from './make-procedures';

/** Shortcuts through a procedure. */
describe('a procedure that somebody wants to hurry', () => {
  let app: TestApp;
  let team: Team;
  beforeAll(async () => {
    app = await startApp();
    moveTo(app, '2019-03-05');
    team = await makeTeam(app);
  });
  afterAll(() => app.stop());

  it('has no notice that was over, or all but over, when it came onto the public board', async () => {
    const id = await openCase(app, team, await makeCandidate(app, team));
    await leadTo(app, team, id, 'firstNotice');
    const from = app.clock.today();
    moveOn(app, 8);
    const post = (to: string) =>
      app
        .as(team.caseworker)
        .post(`/procedures/${id}/steps`, { ...recordOf(app, 'postNotice', 'firstNotice'), from, to });
    for (const to of [addDays(from, 7), addDays(from, 14)]) {
      const { body } = await post(to).expect(422);
      expect(body.errors.map(({ code }: { code: string }) => code)).toEqual(['procedure.notice_too_short']);
    }
    await post(addDays(from, 15)).expect(200);
    const { body: board } = await app.anyone.get(`/public/villages/${team.village}/notices`).expect(200);
    expect(board).toMatchObject([{ from, to: addDays(from, 15) }]);
  });

  it('does not begin beside a closing that is under way', async () => {
    const householdId = await makeCandidate(app, team);
    const closing = await app.sql.connect();
    await closing.query('begin');
    await closing.query(`update household set registration = 'refused' where id = $1`, [householdId]);
    const opening = app
      .as(team.caseworker)
      .put(`/procedures/${uuidv7()}`, applicationFor(app, householdId))
      .then((answer) => answer);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await closing.query('commit');
    closing.release();
    expect((await opening).body.code).toBe('procedure.household_not_ready');
  });
});
