import { uuidv7 } from 'uuidv7';
import { startApp, TestApp } from './app';
import { applicationFor, doStep, leadTo, makeCandidate, makeTeam, moveTo, openCase, Team } from './make-procedures';

describe('monitoring entry and risk elimination', () => {
  let app: TestApp;
  let team: Team;
  beforeAll(async () => {
    app = await startApp();
  });
  beforeEach(async () => {
    moveTo(app, '2024-03-04');
    team = await makeTeam(app);
  });
  afterAll(() => app.stop());

  const lifted = () => makeCandidate(app, team, { registration: 'registered', exitStatus: '1' });
  const rowOf = async (id: string) =>
    (
      await app.sql.query(
        `select registration, exit_status, monitoring_type, monitoring_identified_on::text as since, risk_eliminated,
           risk_eliminated_on::text as ended from household where id = $1`,
        [id],
      )
    ).rows[0];
  const asks = async (householdId: string, kind: { family: string; variant: string }, on = app.clock.today()) => {
    const input = applicationFor(app, householdId, kind);
    const sent = { ...input, application: { ...input.application, on } };
    return app.as(team.caseworker).put(`/procedures/${uuidv7()}`, sent);
  };
  const unstable = { family: 'monitoring', variant: 'unstable' };
  const marginal = { family: 'monitoring', variant: 'marginal' };
  const elimination = { family: 'elimination', variant: 'elimination' };

  it('put a lifted household under monitoring in fifteen days from the clue, each step due on the same day', async () => {
    const household = await lifted();
    const { body: opened } = await asks(household, unstable, '2024-03-02');
    expect(opened).toMatchObject({ step: 'homeCheck', dueOn: '2024-03-17' });
    await doStep(app, team, opened.id);
    const { rows } = await app.sql.query(`select step, due_on::text from procedure where id = $1`, [opened.id]);
    expect(rows).toEqual([{ step: 'confirmation', due_on: '2024-03-17' }]);
    await leadTo(app, team, opened.id);
    expect(await rowOf(household)).toMatchObject({ monitoring_type: '0', since: app.clock.today(), exit_status: '1' });
    const notices = await app.sql.query(`select type from notice where procedure_id = $1 order by from_day`, [
      opened.id,
    ]);
    expect(notices.rows).toEqual([{ type: '06' }, { type: '07' }]);
    expect((await asks(household, unstable)).body.errors[0].code).toBe('procedure.household_not_ready');
  });

  it('register a marginal household for being watched alone, which leaves it out of the poor', async () => {
    const household = await makeCandidate(app, team);
    expect((await asks(household, unstable)).status).toBe(422);
    await leadTo(app, team, await openCase(app, team, household, marginal));
    expect(await rowOf(household)).toMatchObject({
      registration: 'registered',
      monitoring_type: '1',
      exit_status: null,
    });
    expect((await asks(household, { family: 'exit', variant: 'exit' })).status).toBe(422);
  });

  it('do not exist before there are standards for them', async () => {
    moveTo(app, '2019-06-03');
    const { body } = await asks(await lifted(), unstable);
    expect(body).toMatchObject({ code: 'procedure.not_yet' });
  });

  const watched = async (since: string) => {
    const household = await lifted();
    await app.sql.query(
      `update household set monitoring_type = '0', monitoring_identified_on = $2, risk_eliminated = false where id = $1`,
      [household, since],
    );
    return household;
  };
  const earns = async (household: string, W1: number) => {
    const form = { kind: 'annual', year: 2023, peopleCount: 4, lines: [{ item: 'W1', amountFen: W1 }] };
    await app.as(team.caseworker).put(`/households/${household}/incomes/${uuidv7()}`, form).expect(200);
  };

  it('eliminate a risk six months after identification at the earliest, above the base', async () => {
    const household = await watched('2023-09-05');
    expect((await asks(household, elimination)).body).toMatchObject({
      code: 'procedure.too_early',
      errors: [{ params: { from: '2024-03-05' } }],
    });
    moveTo(app, '2024-03-05');
    await earns(household, 4 * 830_000);
    const id = await openCase(app, team, household, elimination);
    await leadTo(app, team, id);
    expect(await rowOf(household)).toMatchObject({ risk_eliminated: true, ended: app.clock.today() });
    expect((await asks(household, elimination)).status).toBe(422);
    expect((await asks(household, unstable)).status).toBe(200);
  });

  it('end without effect when income lies under the base', async () => {
    const household = await watched('2023-01-05');
    await earns(household, 4 * 830_000 - 4);
    const id = await openCase(app, team, household, elimination);
    await doStep(app, team, id);
    expect(await doStep(app, team, id)).toMatchObject({ state: 'refused', step: null });
    expect(await rowOf(household)).toMatchObject({ risk_eliminated: false });
  });

  it('never mark a household as freed in which nobody can work', async () => {
    const household = await watched('2023-01-05');
    await app.sql.query(`update member set labour_capacity = '04' where household_id = $1`, [household]);
    expect((await asks(household, elimination)).body.code).toBe('procedure.without_labour');
    await app.sql.query(`update member set labour_capacity = '01' where household_id = $1 and student_status is null`, [
      household,
    ]);
    await earns(household, 4 * 900_000);
    const id = await openCase(app, team, household, elimination);
    await leadTo(app, team, id, 'announcement');
    await app.sql.query(`update household set wholly_without_labour = true where id = $1`, [household]);
    const { rows } = await app.sql.query(`select ready_on::text from procedure where id = $1`, [id]);
    if (app.clock.today() < rows[0].ready_on) moveTo(app, rows[0].ready_on);
    const body = { kind: 'announcement', expectedStep: 'announcement', on: app.clock.today() };
    const words = { place: '旗政府网站', text: '经批准，现予公告。' };
    const refused = await app
      .as(team.clerk)
      .post(`/procedures/${id}/steps`, { ...body, ...words })
      .expect(422);
    expect(refused.body.code).toBe('procedure.without_labour');
    expect(await rowOf(household)).toMatchObject({ risk_eliminated: false });
  });
});
