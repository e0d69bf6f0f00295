import { quarterOf } from '../src/visits/plan/visit-plan.rules';
import { startApp, TestApp } from './app';
import { makePerson, Person, towns, villages } from './make';
import { moveTo } from './make-procedures';
import { plantHousehold } from './make-records';
import { makeVisit } from './make-visits';

it('the quarters ask for everybody in turn with the key groups', () => {
  expect(quarterOf('2024-02-29')).toEqual({ from: '2024-01-01', to: '2024-03-31', everybody: false });
  expect(quarterOf('2024-04-01')).toEqual({ from: '2024-04-01', to: '2024-06-30', everybody: true });
  expect(quarterOf('2024-12-31')).toEqual({ from: '2024-10-01', to: '2024-12-31', everybody: true });
});

describe('the plan of visits', () => {
  let app: TestApp;
  let caseworker: Person;
  let reviewer: Person;
  const ids: Record<string, string> = {};
  const register = async (name: string, change: object) => {
    const { id } = await plantHousehold(app, villages.first);
    ids[name] = id;
    const columns = { registered_at: '2024-01-10', ...change };
    const set = Object.keys(columns).map((column, i) => `${column} = $${i + 2}`);
    await app.sql.query(`update household set ${set.join()} where id = $1`, [id, ...Object.values(columns)]);
  };
  beforeAll(async () => {
    app = await startApp();
    moveTo(app, '2024-03-11');
    caseworker = await makePerson(app, 'caseworker', villages.first);
    reviewer = await makePerson(app, 'reviewer', towns.first);
    await register('monitored', { exit_status: '1', monitoring_type: '0' });
    await register('lifted', { exit_status: '1', registered_at: '2023-12-15' });
    await register('ordinary', { exit_status: '0' });
    await register('supported', { exit_status: '0', household_attribute: '03' });
    await register('seen', { exit_status: '1', monitoring_type: '0' });
    await makeVisit(app, caseworker, ids.seen!);
  });
  afterAll(() => app.stop());

  const list = async (query: string, as = reviewer) => (await app.as(as).get(`/visit-plan?${query}`).expect(200)).body;
  const named = (body: { items: { householdId: string }[] }) =>
    body.items.map(({ householdId }) => Object.keys(ids).find((name) => ids[name] === householdId));

  it('tells by class who is overdue, who is due, and who was not seen in the quarter', async () => {
    const overdue = await list('state=overdue');
    expect(named(overdue)).toEqual(['monitored']);
    expect(overdue.items[0]).toMatchObject({ visitClass: 'monitored', dueOn: '2024-02-10', daysOverdue: 30 });
    expect(named(await list('state=due'))).toEqual(['lifted']);
    expect(named(await list('state=quarter')).sort()).toEqual(['monitored', 'supported']);
    expect(named(await list('state=quarter&visitClass=ordinary'))).toEqual(['supported']);
  });

  it('goes page by page, and each count opens its rows', async () => {
    moveTo(app, '2024-04-01');
    const { body } = await app.as(reviewer).get('/visit-plan/counts').expect(200);
    expect(body).toMatchObject({ quarterFrom: '2024-04-01', everybody: true });
    for (const count of body.items)
      for (const state of ['overdue', 'due', 'quarter']) {
        let page = await list(`state=${state}&visitClass=${count.visitClass}&limit=1`);
        expect([count.visitClass, state, page.total]).toEqual([count.visitClass, state, count[state]]);
        let rows = page.items.length;
        while (page.nextCursor) {
          page = await list(`state=${state}&visitClass=${count.visitClass}&limit=1&cursor=${page.nextCursor}`);
          rows += page.items.length;
        }
        expect(rows).toBe(count[state]);
      }
    expect(body.items.map(({ households }: { households: number }) => households)).toEqual([1, 2, 2]);
    moveTo(app, '2024-03-11');
  });

  it('shows each village its own, and nothing to who sees no visits', async () => {
    const neighbour = await makePerson(app, 'caseworker', villages.second);
    expect((await list('state=overdue', neighbour)).total).toBe(0);
    expect((await list(`state=overdue&regionCode=${villages.second}`)).total).toBe(0);
    await app
      .as(await makePerson(app, 'administrator', towns.first, 'township'))
      .get('/visit-plan')
      .expect(403);
    await app.as(reviewer).get('/visit-plan?state=never').expect(400);
  });
});
