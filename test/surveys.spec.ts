import { uuidv7 } from 'uuidv7';
import { startApp, TestApp } from './app';
import { makePerson, Person } from './make';
import { plantHousehold } from './make-records';

const village = '150521100200';
const neighbouring = '150521100201';
const sheet = {
  year: 2019,
  membersOverYear: 4,
  collector: '李建国',
  collectorPhone: '13900000123',
  collectedOn: '2019-10-12',
  farmlandMu: 32.5,
  pastureMu: 120,
  safeWater: true,
  fuelType: '02',
  cattle: 11,
};

describe('surveys', () => {
  let app: TestApp;
  let caseworker: Person;
  let household: string;
  let path: string;
  const begin = async (values: object = sheet) => {
    const id = uuidv7();
    await app.as(caseworker).put(`${path}/${id}`, values).expect(200);
    return id;
  };
  beforeAll(async () => {
    app = await startApp();
    caseworker = await makePerson(app, 'caseworker', village);
  });
  beforeEach(async () => {
    household = (await plantHousehold(app, village)).id;
    path = `/households/${household}/surveys`;
  });
  afterAll(() => app.stop());

  it('begins a year, answers a repetition alike, and refuses another survey of that year', async () => {
    const id = uuidv7();
    const first = await app.as(caseworker).put(`${path}/${id}`, sheet).expect(200);
    expect(first.body).toMatchObject({ id, householdId: household, farmlandMu: 32.5, cattle: 11, sheep: null });
    const again = await app.as(caseworker).put(`${path}/${id}`, sheet).expect(200);
    expect(again.body).toEqual(first.body);
    const other = await app
      .as(caseworker)
      .put(`${path}/${id}`, { ...sheet, cattle: 12 })
      .expect(409);
    expect(other.body.code).toBe('survey.id_taken');
    const second = await app.as(caseworker).put(`${path}/${uuidv7()}`, sheet).expect(409);
    expect(second.body).toMatchObject({ code: 'conflict.survey_year_taken', errors: [{ params: { year: 2019 } }] });
    const { rows } = await app.sql.query('select farmland_mu::float8, year from survey where household_id = $1', [
      household,
    ]);
    expect(rows).toEqual([{ farmland_mu: 32.5, year: 2019 }]);
  });

  it('keeps the phone of the collector sealed and masked', async () => {
    const id = await begin();
    const { body } = await app.as(caseworker).get(`${path}/${id}`).expect(200);
    expect(body.collectorPhone).toBe('139******23');
    const set = { collectorPhone: [body.collectorPhoneTag, '13900000456'] };
    const changed = await app.as(caseworker).patch(`${path}/${id}`, { set }).expect(200);
    expect(changed.body).toMatchObject({ collectorPhone: '139******56' });
    expect(changed.body.collectorPhoneTag).not.toBe(body.collectorPhoneTag);
    const stored = await app.sql.query(
      `select (select string_agg(survey::text, '') from survey) || (select string_agg(change_log::text, '') from change_log) as all`,
    );
    expect(stored.rows[0].all).not.toMatch(/13900000(123|456)/);
  });

  it('lists the newest first and starts the next year from the last', async () => {
    await begin({ ...sheet, year: 2018, cattle: 7 });
    await begin();
    const list = await app.as(caseworker).get(path).expect(200);
    expect(list.body.map(({ year }: { year: number }) => year)).toEqual([2019, 2018]);
    const prefill = await app.as(caseworker).get(`${path}/prefill?year=2019`).expect(200);
    expect(prefill.body).toMatchObject({ fromYear: 2018, sheet: { cattle: 7, farmlandMu: 32.5 } });
    expect(Object.keys(prefill.body.sheet)).not.toEqual(expect.arrayContaining(['collector']));
    const none = await app.as(caseworker).get(`${path}/prefill?year=2017`).expect(200);
    expect(none.body).toEqual({ fromYear: null, sheet: {} });
  });

  it('merges changes to different fields and tells who changed the same one', async () => {
    const id = await begin();
    const colleague = await makePerson(app, 'caseworker', [village, neighbouring]);
    await Promise.all([
      app
        .as(caseworker)
        .patch(`${path}/${id}`, { set: { cattle: [11, 14] } })
        .expect(200),
      app
        .as(colleague)
        .patch(`${path}/${id}`, { set: { pastureMu: [120, 130.25] } })
        .expect(200),
    ]);
    const { body } = await app.as(caseworker).get(`${path}/${id}`).expect(200);
    expect(body).toMatchObject({ cattle: 14, pastureMu: 130.25 });
    const set = { cattle: [11, 15], sheep: [null, 3] };
    const refused = await app.as(colleague).patch(`${path}/${id}`, { set }).expect(409);
    expect(refused.body.errors).toEqual([
      expect.objectContaining({
        path: 'cattle',
        code: 'change.conflict',
        params: expect.objectContaining({ current: 14, from: 11, to: 15, who: expect.stringContaining('caseworker') }),
      }),
    ]);
    expect(Date.parse(refused.body.errors[0].params.when)).toBeGreaterThan(0);
    const after = await app.as(caseworker).get(`${path}/${id}`).expect(200);
    expect(after.body.sheep).toBeNull();
  });

  it('names every wrong value by its path', async () => {
    const bad = { ...sheet, farmlandMu: -1, fuelType: '77', year: 1990, rooms: 3 };
    const { body } = await app.as(caseworker).put(`${path}/${uuidv7()}`, bad).expect(400);
    expect(body.errors.map(({ path: at }: { path: string }) => at).sort()).toEqual([
      'farmlandMu',
      'fuelType',
      'rooms',
      'year',
    ]);
    const id = await begin();
    const patch = await app
      .as(caseworker)
      .patch(`${path}/${id}`, { set: { farmlandMu: [32.5, 'much'] } })
      .expect(400);
    expect(patch.body.errors[0].path).toBe('set.farmlandMu');
    const unknown = await app
      .as(caseworker)
      .patch(`${path}/${id}`, { set: { year: [2019, 2018] } })
      .expect(400);
    expect(unknown.body.errors[0]).toMatchObject({ path: 'set.year', code: 'change.field_unknown' });
    await app.as(caseworker).get(`${path}/not-an-id`).expect(400);
  });

  it('answers strangers as if nothing were there, and readers without writing', async () => {
    const id = await begin();
    const neighbour = await makePerson(app, 'caseworker', neighbouring);
    await app.as(neighbour).get(`${path}/${id}`).expect(404);
    await app.as(neighbour).get(path).expect(404);
    await app
      .as(neighbour)
      .put(`${path}/${uuidv7()}`, { ...sheet, year: 2020 })
      .expect(404);
    await app
      .as(neighbour)
      .patch(`${path}/${id}`, { set: { cattle: [11, 0] } })
      .expect(404);
    const reviewer = await makePerson(app, 'reviewer', '150521100000');
    await app.as(reviewer).get(`${path}/${id}`).expect(200);
    await app
      .as(reviewer)
      .patch(`${path}/${id}`, { set: { cattle: [11, 0] } })
      .expect(403);
    await app.anyone.get(`${path}/${id}`).expect(401);
  });

  it('refuses changes to a household that was closed', async () => {
    const closed = await plantHousehold(app, village, { registration: 'closed' });
    const { body } = await app.as(caseworker).put(`/households/${closed.id}/surveys/${uuidv7()}`, sheet).expect(422);
    expect(body.code).toBe('household.closed');
  });

  it('has one effect for twenty requests with the same key at once', async () => {
    const id = uuidv7();
    const key = `survey-${id}`;
    const send = () => app.as(caseworker).put(`${path}/${id}`, sheet).set('idempotency-key', key);
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    const { rows } = await app.sql.query(`select count(*)::int as n from change_log where row_id = $1`, [id]);
    expect(rows).toEqual([{ n: 1 }]);
    expect(Number(/"(\d+)"/.exec(answers[0]?.headers['server-timing'] ?? '')?.[1])).toBeLessThanOrEqual(10);
  });
});
