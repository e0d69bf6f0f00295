import { uuidv7 } from 'uuidv7';
import type { ProgrammeView } from '../src/assistance/programmes/programme.dto';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, villages } from './make';
import { cattle, exampleOf, publication, shipped } from './make-programmes';
import { moveTo } from './make-procedures';

describe('programmes', () => {
  let app: TestApp;
  let office: Person;
  let caseworker: Person;
  beforeAll(async () => {
    app = await startApp();
    moveTo(app, '2019-06-03');
    office = await makePerson(app, 'administrator', places.city, 'city');
    caseworker = await makePerson(app, 'caseworker', villages.first);
  });
  afterAll(() => app.stop());

  const publish = (body: object, person = office, id = uuidv7()) =>
    app.as(person).put(`/programmes/versions/${id}`, body);
  const inForce = async (on?: string): Promise<ProgrammeView[]> =>
    (
      await app
        .as(caseworker)
        .get(`/programmes${on ? `?on=${on}` : ''}`)
        .expect(200)
    ).body;

  it('are there in full, for everybody, with words in two languages', async () => {
    const list = await inForce();
    expect(list).toHaveLength(26);
    expect(list.find(({ programme }) => programme === '01')).toMatchObject({
      ...{ id: cattle.id, version: 1, titleZh: '肉牛产业', titleEn: 'cattle industry', schema: cattle.schema },
      publishedBy: null,
    });
  });

  it('are those of the day that is asked for', async () => {
    const loans = async (on: string) => (await inForce(on)).find(({ programme }) => programme === '12')?.version;
    expect([await loans('2020-12-31'), await loans('2021-01-01')]).toEqual([1, 2]);
  });

  it('tell while one types what is wrong', async () => {
    const check = (details: object) =>
      app
        .as(caseworker)
        .post(`/programmes/versions/${shipped('12').id}/check`, { details })
        .expect(200);
    expect((await check(exampleOf('12'))).body).toEqual([]);
    expect((await check({ ...exampleOf('12'), amountFen: 6_000_000 })).body).toEqual([
      { path: 'details.amountFen', code: 'details.out_of_range', params: { limit: 5_000_000 } },
    ]);
    await app.as(caseworker).post(`/programmes/versions/${uuidv7()}/check`, { details: {} }).expect(404);
  });

  it('go on in a new version, and the old one stays readable', async () => {
    const body = publication({ programme: '05', validFrom: '2019-07-01', titleZh: '电商帮扶' });
    const id = uuidv7();
    const made = await publish(body, office, id).expect(200);
    expect(made.body).toMatchObject({ id, version: 2, kind: 'tongliao', publishedBy: office.id });
    expect((await publish(body, office, id).expect(200)).body).toEqual(made.body);
    expect((await publish({ ...body, reason: '别的理由' }, office, id).expect(409)).body.code).toBe(
      'programme.id_taken',
    );
    expect((await inForce()).find(({ programme }) => programme === '05')?.version).toBe(1);
    expect((await inForce('2019-07-01')).find(({ programme }) => programme === '05')).toMatchObject({
      titleZh: '电商帮扶',
    });
    const { body: all } = await app.as(caseworker).get('/programmes/history?programme=05').expect(200);
    expect(all.map(({ version }: ProgrammeView) => version)).toEqual([2, 1]);
    await app
      .as(caseworker)
      .get(`/programmes/versions/${shipped('05').id}`)
      .expect(200);
    expect((await publish({ ...body, validFrom: '2019-06-30' }).expect(422)).body.code).toBe(
      'programme.begins_before_last',
    );
    const { rows } = await app.sql.query(
      `select staff_id from change_log where table_name = 'programme_version' and row_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ staff_id: office.id }]);
  });

  it('are published by one of two who do so at once', async () => {
    const body = publication({ programme: '03', validFrom: '2019-08-01' });
    const answers = await Promise.all([publish(body), publish(body), publish(body)]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => ![200, 409, 422].includes(status))).toEqual([]);
  });

  it('are the business of the city office', async () => {
    const banner = await makePerson(app, 'administrator', places.leftMiddle);
    const body = publication({ programme: '02' });
    await publish(body, caseworker).expect(403);
    expect((await publish(body, banner).expect(403)).body.code).toBe('region.out_of_scope');
  });

  it.each([
    [
      'a schema with a pattern',
      { schema: { ...cattle.schema, patternProperties: { '(a+)+$': {} } } },
      422,
      'programme.schema_refused',
    ],
    ['no example', { schema: { ...cattle.schema, examples: [] } }, 422, 'programme.schema_refused'],
    ['an unknown sub-type', { subtypes: [{ code: 'A39-77', incomeItem: null }] }, 400, 'invalid.isIn'],
    ['an expense as income', { subtypes: [{ code: 'A39-07', incomeItem: 'X1' }] }, 400, 'invalid.isIn'],
    [
      'an item by a field that is not there',
      { subtypes: [{ code: 'A39-07', incomeBy: { field: 'colour', items: { red: 'T05' } } }] },
      422,
      'programme.income_unknown',
    ],
    ['no source', { source: '' }, 400, 'invalid.isLength'],
  ])('are refused with %s', async (_, change, status, code) => {
    const { body } = await publish({ ...publication({ programme: '01' }), ...change }).expect(status);
    expect(body.errors[0].code).toBe(code);
  });
});
