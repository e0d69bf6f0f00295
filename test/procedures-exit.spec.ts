import { uuidv7 } from 'uuidv7';
import { startApp, TestApp } from './app';
import { actorOf, leadTo, makeCandidate, makeTeam, moveTo, openCase, recordOf, Team } from './make-procedures';

type Post = Exclude<keyof Team, 'village'>;

describe('exit', () => {
  let app: TestApp;
  let team: Team;

  beforeAll(async () => {
    app = await startApp();
    team = await makeTeam(app);
  });
  beforeEach(() => moveTo(app, '2019-11-04'));
  afterAll(() => app.stop());

  /** A registered household with a yearly income per head, in yuan, or without a statement. */
  async function registered(yuanPerHead: number | null = 6000, exitStatus = '0'): Promise<string> {
    const id = await makeCandidate(app, team, { registration: 'registered', exitStatus });
    if (yuanPerHead !== null) await stateIncome(id, yuanPerHead);
    return id;
  }
  async function stateIncome(householdId: string, yuanPerHead: number): Promise<void> {
    const statement = uuidv7();
    await app.sql.query(
      `insert into income_statement (id, household_id, region_code, kind, year, period_start, period_end, people_count,
         created_at, updated_at)
       values ($1, $2, $3, 'annual', 2019, '2018-10-01', '2019-09-30', 4, now(), now())`,
      [statement, householdId, team.village],
    );
    const wages = 200_000;
    const cost = 100_000;
    const lines = { W1: wages, X2: cost, O2: yuanPerHead * 100 * 4 - wages + cost };
    for (const [item, fen] of Object.entries(lines))
      await app.sql.query(
        `insert into income_line (id, statement_id, household_id, region_code, item, amount_fen) values ($1, $2, $3, $4, $5, $6)`,
        [uuidv7(), statement, householdId, team.village, item, fen],
      );
  }
  const leaving = { family: 'exit', variant: 'exit' };
  const caseAt = async (step: string, householdId?: string) => {
    const household = householdId ?? (await registered());
    const id = await openCase(app, team, household, leaving);
    await leadTo(app, team, id, step);
    return { id, household };
  };
  const post = (person: Post, id: string, kind: string, step: string, change: object = {}) =>
    app.as(team[person]).post(`/procedures/${id}/steps`, { ...recordOf(app, kind, step), ...change });
  const householdOf = async (id: string) =>
    (await app.sql.query(`select registration, exit_status, exit_year from household where id = $1`, [id])).rows[0];

  it('leads a household off the list, with income computed and the year recorded', async () => {
    const { id, household } = await caseAt('confirmation');
    const check = await app.sql.query(
      `select items, income_per_head, poverty_line from home_check where procedure_id = $1`,
      [id],
    );
    expect(check.rows[0]).toMatchObject({ income_per_head: '600000', poverty_line: '374700' });
    expect(check.rows[0].items[0]).toEqual({ item: 'income', passed: true });
    await leadTo(app, team, id);
    expect(await householdOf(household)).toEqual({ registration: 'registered', exit_status: '1', exit_year: 2019 });
    const { body } = await app.as(team.clerk).get(`/procedures/${id}`).expect(200);
    expect(body.acts.map((act: { step: string }) => act.step)).toEqual([
      ...['application', 'meeting', 'homeCheck', 'confirmation', 'agreement', 'exitNotice', 'exitNoticeEnd'],
      ...['review', 'decision', 'announcement'],
    ]);
  });

  it('needs a statement of income', async () => {
    const { id } = await caseAt('homeCheck', await registered(null));
    const { body } = await post('caseworker', id, 'homeCheck', 'homeCheck').expect(422);
    expect(body.errors.map(({ code }: { code: string }) => code)).toContain('procedure.income_missing');
  });

  it.each([
    ['income is below the line', 3000, []],
    ['a guarantee is missing', 6000, ['water']],
  ])('ends when %s, once the second person has confirmed it', async (_, yuan, failed: string[]) => {
    const { id, household } = await caseAt('homeCheck', await registered(yuan));
    const items = ['food', 'clothing', 'water', 'education', 'medical', 'housing'].map((item) => ({
      item,
      passed: !failed.includes(item),
    }));
    await post('caseworker', id, 'homeCheck', 'homeCheck', { items }).expect(200);
    const { body } = await post('secondChecker', id, 'confirmation', 'confirmation').expect(200);
    expect(body).toMatchObject({ outcome: 'rejected', state: 'refused' });
    expect(await householdOf(household)).toMatchObject({ registration: 'registered', exit_status: '0' });
  });

  it('refuses a check with items left out or judged twice, and income judged by eye', async () => {
    const { id } = await caseAt('homeCheck');
    const check = (items: string[]) =>
      post('caseworker', id, 'homeCheck', 'homeCheck', { items: items.map((item) => ({ item, passed: true })) });
    const all = ['food', 'clothing', 'water', 'education', 'medical', 'housing'];
    const without = await check(all.slice(1)).expect(422);
    expect(without.body.errors[0]).toMatchObject({ code: 'procedure.items_missing', params: { items: 'food' } });
    const twice = await check([...all, 'food']).expect(422);
    expect(twice.body.errors[0]).toMatchObject({ code: 'procedure.items_unexpected' });
    const byEye = await check([...all, 'income']).expect(422);
    expect(byEye.body.errors[0]).toMatchObject({ params: { items: 'income' } });
  });

  it('goes back to the check when the household does not agree', async () => {
    const { id } = await caseAt('agreement');
    const silent = await post('caseworker', id, 'agreement', 'agreement', { signed: false }).expect(422);
    expect(silent.body.errors[0].code).toBe('procedure.refusal_reason_missing');
    const refusal = { signed: false, refusalReason: '打工收入不稳定' };
    const { body } = await post('caseworker', id, 'agreement', 'agreement', refusal).expect(200);
    expect(body).toMatchObject({ outcome: 'returned', state: 'open', step: 'homeCheck' });
    const view = await app.as(team.caseworker).get(`/procedures/${id}`).expect(200);
    expect(view.body.acts.at(-1)).toMatchObject({ opinion: refusal.refusalReason, record: { signed: false } });
    await leadTo(app, team, id);
  });

  it('is not for households that have left already, nor for those not registered', async () => {
    for (const household of [await registered(6000, '1'), await makeCandidate(app, team)]) {
      const body = {
        householdId: household,
        ...leaving,
        application: { on: '2019-11-04', applicant: '村两委', reason: '年度计划' },
      };
      const { body: answer } = await app.as(team.caseworker).put(`/procedures/${uuidv7()}`, body).expect(422);
      expect(answer.code).toBe('procedure.household_not_ready');
    }
  });

  it('has a way back: a household that fell back goes through entry again and keeps its number', async () => {
    const household = await registered(2000, '1');
    const id = await openCase(app, team, household, { family: 'entry', variant: 'return' });
    await leadTo(app, team, id);
    expect(await householdOf(household)).toEqual({ registration: 'registered', exit_status: '3', exit_year: null });
  });

  it('removes a household that was registered wrongly, by appraisal, notice and approval', async () => {
    const household = await registered();
    const id = await openCase(app, team, household, { family: 'exit', variant: 'removal' });
    await leadTo(app, team, id);
    expect(await householdOf(household)).toMatchObject({ registration: 'closed' });
  });

  it('asks the checker before the check, the review and the decision', async () => {
    const { id, household } = await caseAt('review');
    const { rows } = await app.sql.query(
      `update member set birth_date = '1985-01-01' where household_id = $1 and relation = '01' returning birth_date`,
      [household],
    );
    expect(rows).toHaveLength(1);
    const refused = await app
      .as(actorOf(team, 'review'))
      .post(`/procedures/${id}/steps`, recordOf(app, 'review', 'review'));
    expect([refused.status, refused.body.errors[0].code]).toEqual([422, 'procedure.checker_errors']);
    const view = await app.as(team.reviewer).get(`/procedures/${id}`).expect(200);
    expect(view.body).toMatchObject({ missing: [{ code: 'procedure.checker_errors' }], actions: ['review', 'return'] });
    await post('reviewer', id, 'return', 'review', { to: 'homeCheck' }).expect(200);
  });
});
