import { uuidv7 } from 'uuidv7';
import { startApp, TestApp } from './app';
import { makePerson, Person, villages } from './make';
import { householdForm, makeHousehold } from './make-households';

describe('registering a household', () => {
  let app: TestApp;
  let caseworker: Person;
  let neighbour: Person;

  beforeAll(async () => {
    app = await startApp();
    caseworker = await makePerson(app, 'caseworker', villages.first);
    neighbour = await makePerson(app, 'caseworker', villages.second);
  });
  afterAll(() => app.stop());

  it('keeps a draft with its people, the same when read again', async () => {
    const made = await makeHousehold(app, caseworker);
    expect(made).toMatchObject({ registration: 'draft', number: null, headName: '包志强', memberCount: 4 });
    const { body } = await app.as(caseworker).get(`/households/${made.id}`).expect(200);
    expect(body).toEqual(made);
  });

  it('answers a repetition with what stands, and refuses another household under the same id', async () => {
    const id = uuidv7();
    const form = householdForm();
    const first = await app.as(caseworker).put(`/households/${id}`, form).expect(200);
    const again = await app.as(caseworker).put(`/households/${id}`, form).expect(200);
    expect(again.body).toEqual(first.body);
    const other = await app.as(caseworker).put(`/households/${id}`, householdForm()).expect(409);
    expect(other.body).toMatchObject({ code: 'household.id_taken' });
    const unseen = await app
      .as(neighbour)
      .put(`/households/${id}`, { ...form, regionCode: villages.second })
      .expect(409);
    expect(unseen.body).toEqual(other.body);
  });

  it('registers once when the same request arrives 20 times at once', async () => {
    const [id, key, form] = [uuidv7(), `register-${uuidv7()}`, householdForm()];
    const send = () => app.as(caseworker).put(`/households/${id}`, form).set('idempotency-key', key);
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
    const { rows } = await app.sql.query(
      `select table_name, count(*)::int from change_log where household_id = $1
      group by table_name order by table_name`,
      [id],
    );
    expect(rows).toEqual([
      { table_name: 'household', count: 1 },
      { table_name: 'member', count: 4 },
    ]);
  });

  it('writes nothing outside the region, and answers a household next door as if it were missing', async () => {
    const id = uuidv7();
    const outside = await app.as(neighbour).put(`/households/${id}`, householdForm()).expect(403);
    expect(outside.body.code).toBe('region.out_of_scope');
    const { rows } = await app.sql.query(`select id from household where id = $1`, [id]);
    expect(rows).toEqual([]);
    const { id: hidden } = await makeHousehold(app, caseworker);
    const nextDoor = await app.as(neighbour).get(`/households/${hidden}`).expect(404);
    const missing = await app.as(neighbour).get(`/households/${uuidv7()}`).expect(404);
    expect(nextDoor.body).toEqual(missing.body);
  });

  it('lets nobody else register', async () => {
    for (const role of ['reviewer', 'supervisor', 'clerk', 'auditor', 'assessor', 'administrator'] as const) {
      const person = await makePerson(app, role, '150521000000');
      const { body } = await app.as(person).put(`/households/${uuidv7()}`, householdForm()).expect(403);
      expect(body.code).toBe('access.forbidden');
    }
  });
});
