import { uuidv7 } from 'uuidv7';
import { startApp, TestApp } from './app';
import { makePerson, Person } from './make';
import { plantHousehold } from './make-records';

const village = '150521100200';
const neighbouring = '150521100201';
/** Wages 12,000, crops 9,000, rent 1,500, allowance 2,400, costs 4,000 yuan; insurance 600 and self-paid 900 beside. */
const lines = [
  { item: 'W1', amountFen: 1_200_000 },
  { item: 'O1', amountFen: 900_000 },
  { item: 'P2', amountFen: 150_000 },
  { item: 'T02', amountFen: 240_000 },
  { item: 'T19', amountFen: 60_000 },
  { item: 'X1', amountFen: 400_000 },
  { item: 'R1', amountFen: 90_000 },
];
const annual = { kind: 'annual', year: 2019, peopleCount: 4, lines };

describe('income statements', () => {
  let app: TestApp;
  let caseworker: Person;
  let path: string;
  const begin = async (values: object = annual) => {
    const id = uuidv7();
    const { body } = await app.as(caseworker).put(`${path}/${id}`, values).expect(200);
    return body as { id: string } & Record<string, unknown>;
  };
  beforeAll(async () => {
    app = await startApp();
    caseworker = await makePerson(app, 'caseworker', village);
  });
  beforeEach(async () => {
    path = `/households/${(await plantHousehold(app, village)).id}/incomes`;
  });
  afterAll(() => app.stop());

  it('makes the sums of the national sheet and holds them against the poverty line of place and date', async () => {
    const view = await begin();
    expect(view).toMatchObject({ kind: 'annual', year: 2019, periodStart: '2018-10-01', periodEnd: '2019-09-30' });
    expect(view.totals).toEqual({
      ...{ wages: 1_200_000, operating: 900_000, property: 150_000, transfer: 240_000, gross: 2_490_000 },
      ...{ expenditure: 400_000, net: 2_090_000, perPerson: 522_500 },
      ...{ insurancePayment: 60_000, selfPaid: 90_000, reference: 2_060_000, referencePerPerson: 515_000 },
    });
    expect(view.comparison).toMatchObject({ perPersonFen: 522_500, lineFen: 374_700, below: false });
    expect(view.comparison).toMatchObject({ standards: [{ key: 'poverty.line', value: 374_700, unit: 'fen' }] });
    const { rows } = await app.sql.query(
      `select sum(amount_fen)::text as sum from income_line where statement_id = $1`,
      [view.id],
    );
    expect(rows).toEqual([{ sum: '3040000' }]);
    const read = await app.as(caseworker).get(`${path}/${view.id}`).expect(200);
    expect(read.body).toEqual(view);
  });

  it('takes the twelve months before identification for monitoring, and the reference income', async () => {
    const monitoring = { kind: 'monitoring', identifiedOn: '2024-05-11', peopleCount: 3, lines };
    const view = await begin(monitoring);
    expect(view).toMatchObject({ periodStart: '2023-05-01', periodEnd: '2024-04-30', year: 2024 });
    expect(view.comparison).toMatchObject({ perPersonFen: 686_667, below: true });
    const list = await app.as(caseworker).get(path).expect(200);
    expect(list.body).toMatchObject([{ id: view.id, totals: { net: 2_090_000 } }]);
  });

  it('keeps one statement a period, and the same again is the same', async () => {
    const view = await begin();
    const again = await app.as(caseworker).put(`${path}/${view.id}`, annual).expect(200);
    expect(again.body).toEqual(view);
    const changed = await app
      .as(caseworker)
      .put(`${path}/${view.id}`, { ...annual, peopleCount: 5 })
      .expect(409);
    expect(changed.body.code).toBe('income.id_taken');
    const second = await app.as(caseworker).put(`${path}/${uuidv7()}`, annual).expect(409);
    expect(second.body.code).toBe('conflict.income_period_taken');
    await begin({ ...annual, year: 2020 });
    expect(await begin({ ...annual, year: 2000 })).toMatchObject({
      periodStart: '1999-10-01',
      comparison: { lineFen: null },
    });
  });

  it('merges amounts by item, takes lines back, and tells who changed the same one', async () => {
    const { id } = await begin();
    const colleague = await makePerson(app, 'caseworker', [village, neighbouring]);
    await Promise.all([
      app
        .as(caseworker)
        .patch(`${path}/${id}`, { set: { 'lines.W1': [1_200_000, 1_300_000] } })
        .expect(200),
      app
        .as(colleague)
        .patch(`${path}/${id}`, { set: { 'lines.O2': [null, 500_000], peopleCount: [4, 5] } })
        .expect(200),
      app
        .as(colleague)
        .patch(`${path}/${id}`, { set: { 'lines.T02': [240_000, null] }, reason: '低保已停发' })
        .expect(200),
    ]);
    const { body } = await app.as(caseworker).get(`${path}/${id}`).expect(200);
    expect(body.totals).toMatchObject({
      wages: 1_300_000,
      operating: 1_400_000,
      transfer: 0,
      net: 2_450_000,
      perPerson: 490_000,
    });
    const set = { 'lines.W1': [1_200_000, 1_000_000], 'lines.T02': [240_000, 250_000] };
    const refused = await app.as(colleague).patch(`${path}/${id}`, { set }).expect(409);
    const faults = Object.fromEntries(
      refused.body.errors.map((fault: { path: string; params: object }) => [fault.path, fault.params]),
    );
    expect(faults['lines.W1']).toMatchObject({ current: 1_300_000, from: 1_200_000, to: 1_000_000 });
    expect(faults['lines.T02']).toMatchObject({
      current: null,
      from: 240_000,
      to: 250_000,
      who: expect.stringContaining('caseworker'),
    });
    const back = await app
      .as(caseworker)
      .patch(`${path}/${id}`, { set: { 'lines.T02': [null, 260_000] } })
      .expect(200);
    expect(back.body.totals.transfer).toBe(260_000);
    expect(Number(/"(\d+)"/.exec(back.headers['server-timing'] ?? '')?.[1])).toBeLessThanOrEqual(10);
  });

  it('loses nothing when twenty people change twenty items at once', async () => {
    const { id } = await begin({ ...annual, lines: [] });
    const items = Array.from({ length: 18 }, (_, i) => `T${String(i + 1).padStart(2, '0')}`);
    await Promise.all(
      items.map((item, i) =>
        app
          .as(caseworker)
          .patch(`${path}/${id}`, { set: { [`lines.${item}`]: [null, i + 1] } })
          .expect(200),
      ),
    );
    const { body } = await app.as(caseworker).get(`${path}/${id}`).expect(200);
    expect(body.lines.map(({ item, amountFen }: { item: string; amountFen: number }) => [item, amountFen])).toEqual(
      items.map((item, i) => [item, i + 1]),
    );
  });

  it('names every wrong value by its path', async () => {
    const put = (values: object) => app.as(caseworker).put(`${path}/${uuidv7()}`, values).expect(400);
    const paths = ({ body }: { body: { errors: { path: string }[] } }) => body.errors.map(({ path: at }) => at).sort();
    const computed = [
      { item: 'AAC081', amountFen: 1 },
      { item: 'W1', amountFen: -5 },
      { item: 'W2', amountFen: 1.5 },
    ];
    expect(paths(await put({ ...annual, lines: computed }))).toEqual([
      'lines.0.item',
      'lines.1.amountFen',
      'lines.2.amountFen',
    ]);
    expect(paths(await put({ ...annual, lines: [lines[0], lines[0]] }))).toEqual(['lines']);
    expect(paths(await put({ ...annual, lines: [null] }))).toEqual(['lines.0']);
    expect(paths(await put({ ...annual, year: undefined, peopleCount: 0 }))).toEqual(['peopleCount', 'year']);
    expect(paths(await put({ ...annual, kind: 'monitoring', year: undefined }))).toEqual(['identifiedOn']);
    expect(paths(await put({ ...annual, identifiedOn: '2019-05-01' }))).toEqual(['identifiedOn']);
    const { id } = await begin();
    const patch = (set: object) => app.as(caseworker).patch(`${path}/${id}`, { set }).expect(400);
    expect(paths(await patch({ 'lines.W1': [1_200_000, -1] }))).toEqual(['set.lines.W1']);
    expect(paths(await patch({ 'lines.AAC081': [null, 5] }))).toEqual(['set.lines.AAC081']);
    expect(paths(await patch({ peopleCount: [4, null] }))).toEqual(['set.peopleCount']);
  });

  it('answers strangers as if nothing were there, and readers without writing', async () => {
    const { id } = await begin();
    const neighbour = await makePerson(app, 'caseworker', neighbouring);
    await app.as(neighbour).get(`${path}/${id}`).expect(404);
    await app
      .as(neighbour)
      .put(`${path}/${uuidv7()}`, { ...annual, year: 2021 })
      .expect(404);
    await app
      .as(neighbour)
      .patch(`${path}/${id}`, { set: { peopleCount: [4, 1] } })
      .expect(404);
    const auditor = await makePerson(app, 'auditor', '150521000000');
    await app.as(auditor).get(`${path}/${id}`).expect(200);
    await app
      .as(auditor)
      .patch(`${path}/${id}`, { set: { peopleCount: [4, 1] } })
      .expect(403);
  });
});
