import { uuidv7 } from 'uuidv7';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, towns, villages } from './make';
import { moveTo } from './make-procedures';
import { plantHousehold } from './make-records';

const told = { content: '村东头的老两口，男的住院花了不少', name: '那顺', contact: '13847500001' };

describe('clues', () => {
  let app: TestApp;
  let caseworker: Person;
  let reviewer: Person;
  let household: string;
  beforeAll(async () => {
    app = await startApp();
    moveTo(app, '2024-03-04');
    caseworker = await makePerson(app, 'caseworker', villages.first);
    reviewer = await makePerson(app, 'reviewer', towns.first);
  });
  beforeEach(async () => {
    household = (await plantHousehold(app, villages.first)).id;
  });
  afterAll(() => app.stop());

  const report = async (change: object = {}, as = caseworker) => {
    const id = uuidv7();
    const clue = { regionCode: villages.first, householdId: household, source: '02', content: '摩托车事故，右腿骨折' };
    await app
      .as(as)
      .put(`/clues/${id}`, { ...clue, ...change })
      .expect(200);
    return id;
  };
  const step = (id: string, body: object, as = caseworker) => app.as(as).post(`/clues/${id}/steps`, body);

  it('come from anybody, without an account, and nothing is told but how far they have come', async () => {
    const path = `/public/villages/${villages.first}/clues`;
    const { body } = await app.anyone.post(path, told).expect(201);
    expect(Object.keys(body)).toEqual(['receipt']);
    const progress = async () => (await app.anyone.get(`/public/clues/${body.receipt}`).expect(200)).body;
    expect(await progress()).toEqual({ state: 'reported', reportedOn: '2024-03-04', handledOn: null });
    const { body: list } = await app.as(reviewer).get('/clues?source=01').expect(200);
    const [item] = list.items;
    expect(item).toMatchObject({ regionCode: villages.first, state: 'reported', dueOn: '2024-03-19', late: false });
    const { body: seen } = await app.as(reviewer).get(`/clues/${item.id}`).expect(200);
    expect(seen).toMatchObject({ ...told, contact: '138******01' });
    expect((await app.as(caseworker).get(`/clues/${item.id}`).expect(200)).body.contact).toBe(told.contact);
    const assessor = await makePerson(app, 'assessor', places.city);
    const { body: bare } = await app.as(assessor).get(`/clues/${item.id}`).expect(200);
    expect(JSON.stringify(bare)).not.toMatch(/那顺|13847500001|住院/);
    const stored = await app.sql.query(`select content::text, reporter::text from clue where id = $1`, [item.id]);
    expect(Object.values(stored.rows[0]).every((value) => String(value).startsWith('\\x'))).toBe(true);
    await step(item.id, { kind: 'dismiss', text: '查无此户' }, reviewer).expect(200);
    expect(await progress()).toEqual({ state: 'handled', reportedOn: '2024-03-04', handledOn: '2024-03-04' });
  });

  it('of no village and of no receipt are not there', async () => {
    expect((await app.anyone.post('/public/villages/150521101999/clues', told).expect(404)).body.code).toBe(
      'region.not_found',
    );
    await app.anyone.post(`/public/villages/${towns.first}/clues`, told).expect(400);
    await app.anyone.post(`/public/villages/${villages.first}/clues`, { content: '?' }).expect(400);
    await app.anyone.get('/public/clues/0000-0000-0000-0000').expect(404);
  });

  it('of somebody on duty are there once, and another under the same id is refused', async () => {
    const id = uuidv7();
    const clue = { regionCode: villages.first, householdId: household, source: '03', content: '医保局名单：自付较高' };
    const first = await app.as(caseworker).put(`/clues/${id}`, clue).expect(200);
    expect((await app.as(caseworker).put(`/clues/${id}`, clue).expect(200)).body).toEqual(first.body);
    const other = await app
      .as(caseworker)
      .put(`/clues/${id}`, { ...clue, source: '05' })
      .expect(409);
    expect(other.body.code).toBe('clue.id_taken');
    const elsewhere = { ...clue, regionCode: villages.second };
    expect((await app.as(reviewer).put(`/clues/${uuidv7()}`, elsewhere).expect(404)).body.code).toBe(
      'household.not_found',
    );
    const beyond = { regionCode: villages.otherTown, source: '05', content: '集中排查发现' };
    expect((await app.as(reviewer).put(`/clues/${uuidv7()}`, beyond).expect(403)).body.code).toBe(
      'region.out_of_scope',
    );
  });

  it('are checked by the village and dismissed by an office above, each in its turn', async () => {
    const id = await report({ householdId: undefined });
    const refusal = async (body: object, status: number, as = caseworker) =>
      (await step(id, body, as).expect(status)).body;
    expect((await refusal({ kind: 'admit', procedureId: uuidv7() }, 409)).code).toBe('clue.moved_on');
    expect((await refusal({ kind: 'check' }, 400)).errors).toMatchObject([{ path: 'text', code: 'clue.needed' }]);
    expect((await refusal({ kind: 'dismiss', text: '情况不实' }, 403)).code).toBe('access.forbidden');
    const stranger = (await plantHousehold(app, villages.second)).id;
    const check = { kind: 'check', text: '入户看过，属实' };
    expect((await refusal({ ...check, householdId: stranger }, 422)).code).toBe('clue.does_not_fit');
    const { body } = await step(id, { ...check, householdId: household }).expect(200);
    expect(body).toMatchObject({ state: 'checked', householdId: household, finding: '入户看过，属实' });
    const another = (await plantHousehold(app, villages.first)).id;
    expect((await refusal({ ...check, householdId: another }, 422)).code).toBe('clue.about_another');
    expect((await refusal({ kind: 'admit', procedureId: uuidv7() }, 422)).code).toBe('clue.does_not_fit');
    await step(id, { kind: 'dismiss', text: '已由医保报销解决' }, reviewer).expect(200);
    expect((await refusal(check, 409)).code).toBe('clue.moved_on');
    const own = await report({}, reviewer);
    expect((await step(own, { kind: 'dismiss', text: '无事' }, reviewer).expect(403)).body.code).toBe(
      'clue.own_report',
    );
    const neighbour = await makePerson(app, 'caseworker', villages.second);
    await step(own, check, neighbour).expect(404);
  });

  it('become late on the day after the last, and only until they are handled', async () => {
    const id = await report();
    moveTo(app, '2024-03-19');
    const late = async () => (await app.as(caseworker).get(`/clues/${id}`).expect(200)).body.late as boolean;
    expect(await late()).toBe(false);
    moveTo(app, '2024-03-20');
    expect(await late()).toBe(true);
    await step(id, { kind: 'dismiss', text: '重复线索' }, reviewer).expect(200);
    expect(await late()).toBe(false);
    moveTo(app, '2024-03-04');
  });
});
