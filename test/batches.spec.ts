import { uuidv7 } from 'uuidv7';
import type { BatchLineView } from '../src/assistance/batches/batch.dto';
import { startApp, TestApp } from './app';
import { makePerson, Person, villages } from './make';
import { makeOffices, makeRegistered, Offices } from './make-changes';
import { makeApproved } from './make-measures';
import { moveTo } from './make-procedures';

describe('deliveries by a list', () => {
  let app: TestApp;
  let offices: Offices;
  let caseworker: Person;
  beforeAll(async () => {
    app = await startApp();
    moveTo(app, '2019-03-15');
    offices = await makeOffices(app, villages.first);
    ({ caseworker } = offices);
  });
  afterAll(() => app.stop());

  /** A household with a minimum-allowance measure of 5,000 yuan. */
  const helped = async () => {
    const { id } = await makeRegistered(app, offices);
    const measure = await makeApproved(app, offices, id);
    const { rows } = await app.sql.query(`select number from household where id = $1`, [id]);
    return { id, number: rows[0].number as string, measure };
  };
  const form = (lines: object[], change: object = {}) => ({
    ...{ regionCode: villages.first, title: '2019年一季度低保金发放表', subtype: 'A48-01', kind: 'money' },
    ...{ deliveredOn: '2019-03-10', lines },
    ...change,
  });
  const put = (body: object, id = uuidv7(), person = caseworker) => app.as(person).put(`/delivery-batches/${id}`, body);
  const delivered = async (measureId: string) =>
    (await app.sql.query(`select delivered_fen::int as fen, state from measure where id = $1`, [measureId])).rows[0];

  it('are looked at before, recorded once, and taken back as a whole', async () => {
    const [a, b] = [await helped(), await helped()];
    const body = form([
      { number: a.number, amountFen: 126_000 },
      { number: b.number, amountFen: 84_000 },
    ]);
    const { body: preview } = await app.as(caseworker).post('/delivery-batches/preview', body).expect(200);
    expect(preview).toMatchObject({ totalFen: 210_000, faults: 0 });
    expect(preview.lines[0]).toMatchObject({ measureId: a.measure.id, remainingFen: 500_000, fault: null });
    expect(await delivered(a.measure.id)).toEqual({ fen: 0, state: '02' });
    const id = uuidv7();
    const first = await put(body, id).expect(200);
    expect(first.body).toMatchObject({ id, lines: 2, totalFen: 210_000, undoneAt: null });
    expect((await put(body, id).expect(200)).body).toEqual(first.body);
    expect((await put({ ...body, title: '另一张表' }, id).expect(409)).body.code).toBe('batch.id_taken');
    expect(await delivered(a.measure.id)).toEqual({ fen: 126_000, state: '03' });
    const undo = () => app.as(caseworker).post(`/delivery-batches/${id}/undo`, { reason: '发放表有误' });
    expect((await undo().expect(200)).body).toMatchObject({ undoReason: '发放表有误' });
    await undo().expect(200);
    expect(await delivered(a.measure.id)).toEqual({ fen: 0, state: '03' });
    expect(await delivered(b.measure.id)).toEqual({ fen: 0, state: '03' });
    const { body: list } = await app.as(offices.reviewer).get('/delivery-batches').expect(200);
    expect(list.items[0]).toMatchObject({ id, undoReason: '发放表有误' });
  });

  it('go through as a whole or not at all, and say what is wrong with each line', async () => {
    const good = await helped();
    const bare = await makeRegistered(app, offices);
    const { rows } = await app.sql.query(`select number from household where id = $1`, [bare.id]);
    const twice = await helped();
    const neighbours = await makeOffices(app, villages.second);
    const far = await makeRegistered(app, neighbours);
    const there = await app.sql.query(`select number from household where id = $1`, [far.id]);
    const body = form([
      { number: good.number, amountFen: 500_001 },
      { number: rows[0].number, amountFen: 1 },
      { number: twice.number, amountFen: 1 },
      { number: twice.number, amountFen: 1 },
      { number: there.rows[0].number, amountFen: 1 },
    ]);
    const { body: preview } = await app.as(caseworker).post('/delivery-batches/preview', body).expect(200);
    const faults = [
      'batch.beyond_approved',
      'batch.measure_missing',
      'batch.household_twice',
      'batch.household_twice',
      'batch.household_unknown',
    ];
    expect(preview.lines.map(({ fault }: BatchLineView) => fault)).toEqual(faults);
    const { body: refused } = await put(body).expect(422);
    expect(refused.errors.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual(
      faults.map((code, i) => [`lines.${i}`, code]),
    );
    expect(await delivered(twice.measure.id)).toEqual({ fen: 0, state: '02' });
  });

  it('never pass what was approved when two lists come at once', async () => {
    const { number, measure } = await helped();
    const answers = await Promise.all([1, 2, 3].map(() => put(form([{ number, amountFen: 200_000 }]))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 422]);
    expect(await delivered(measure.id)).toMatchObject({ fen: 400_000 });
  });

  it('are the business of the village, and well-formed', async () => {
    const { number } = await helped();
    const lines = [{ number, amountFen: 1 }];
    await put(form(lines), uuidv7(), offices.supervisor).expect(403);
    await put(form(lines, { regionCode: villages.second })).expect(403);
    await put(form(lines, { deliveredOn: '2019-03-16' })).expect(422);
    await put(form([])).expect(400);
    await put(form([{ number: '12', amountFen: 1 }])).expect(400);
    const neighbour = await makePerson(app, 'caseworker', villages.second);
    const { body } = await put(form(lines)).expect(200);
    await app.as(neighbour).post(`/delivery-batches/${body.id}/undo`, { reason: '不是本村的' }).expect(404);
  });
});
