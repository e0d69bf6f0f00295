import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { startApp, TestApp } from './app';
import { makePerson, Person, villages } from './make';
import { makeOffices, makeRegistered, Offices } from './make-changes';
import { deliveryOf, makeApproved, makeBenefit } from './make-measures';
import { moveTo } from './make-procedures';
import { exampleOf } from './make-programmes';

const village = villages.first;

describe('benefits', () => {
  let app: TestApp;
  let offices: Offices;
  let caseworker: Person;
  beforeAll(async () => {
    app = await startApp();
    moveTo(app, '2019-03-15');
    offices = await makeOffices(app, village);
    ({ caseworker } = offices);
  });
  afterAll(() => app.stop());

  const household = async () => (await makeRegistered(app, offices)).id;
  const deliver = (body: object, id = uuidv7(), person = caseworker) => app.as(person).put(`/benefits/${id}`, body);
  const beginIncome = (householdId: string, year: number, lines: object[] = []) =>
    app
      .as(caseworker)
      .put(`/households/${householdId}/incomes/${uuidv7()}`, { kind: 'annual', year, peopleCount: 4, lines })
      .expect(200);
  const incomes = async (householdId: string) =>
    (await app.as(caseworker).get(`/households/${householdId}/incomes`).expect(200)).body;
  const reverse = (id: string, reason = '重复登记', person = caseworker) =>
    app.as(person).post(`/benefits/${id}/reversal`, { reason });
  const codesOf = (body: { errors: { code: string }[] }) => body.errors.map(({ code }) => code);

  it('are delivered once, set the measure going, and count in the income of their period', async () => {
    const householdId = await household();
    await beginIncome(householdId, 2019, [{ item: 'W1', amountFen: 2_000_000 }]);
    const measure = await makeApproved(app, offices, householdId);
    const id = uuidv7();
    const body = await deliveryOf(app, measure, { quantity: 2.5, unit: '月' });
    const first = await deliver(body, id).expect(200);
    expect(first.body).toMatchObject({ id, amountFen: 100_000, incomeItem: 'T02', postedTo: 1, quantity: 2.5 });
    expect((await deliver(body, id).expect(200)).body).toEqual(first.body);
    expect((await deliver({ ...body, amountFen: 1 }, id).expect(409)).body.code).toBe('benefit.id_taken');
    const seen = await app.as(caseworker).get(`/measures/${measure.id}`).expect(200);
    expect(seen.body).toMatchObject({ state: '03', deliveredFen: 100_000, benefits: [{ id }] });
    const [statement] = await incomes(householdId);
    expect(statement.lines).toEqual([
      expect.objectContaining({ item: 'T02', amountFen: 100_000, origin: 'posted' }),
      expect.objectContaining({ item: 'W1', amountFen: 2_000_000, origin: 'reported' }),
    ]);
    expect(statement.totals).toMatchObject({ transfer: 100_000, gross: 2_100_000 });
    const { rows } = await app.sql.query(
      `select table_name from change_log where household_id = $1 and staff_id = $2 and op = 'insert'
         and table_name in ('benefit', 'income_line') and new ->> 'origin' is distinct from 'reported' order by 1`,
      [householdId, caseworker.id],
    );
    expect(rows.map(({ table_name }) => table_name)).toEqual(['benefit', 'income_line']);
  });

  it('wait for a statement and are in it when it begins', async () => {
    const householdId = await household();
    const measure = await makeApproved(app, offices, householdId);
    expect(await makeBenefit(app, caseworker, measure)).toMatchObject({ postedTo: 0 });
    const { body } = await beginIncome(householdId, 2019);
    expect(body.totals.transfer).toBe(100_000);
    await beginIncome(householdId, 2018);
    expect((await incomes(householdId)).map(({ totals }: { totals: { transfer: number } }) => totals.transfer)).toEqual(
      [100_000, 0],
    );
  });

  it('that are no income post nowhere', async () => {
    const householdId = await household();
    await beginIncome(householdId, 2018);
    const measure = await makeApproved(app, offices, householdId, {
      ...{ programme: '12', subtype: 'A41-01', details: exampleOf('12'), startOn: '2018-04-10', askedFen: 3_000_000 },
    });
    const loan = { deliveredOn: '2018-04-10', description: '小额信贷', amountFen: 3_000_000 };
    expect(await makeBenefit(app, caseworker, measure, loan)).toMatchObject({ incomeItem: null, postedTo: 0 });
    expect((await incomes(householdId))[0].totals.gross).toBe(0);
  });

  it('are never more than was approved, however many are delivered at once', async () => {
    const measure = await makeApproved(app, offices, await household());
    const bodies = await Promise.all(Array.from({ length: 8 }, () => deliveryOf(app, measure, { amountFen: 150_000 })));
    const answers = await Promise.all(bodies.map((body) => deliver(body)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    const refused = answers.filter(({ status }) => status !== 200);
    for (const { status, body } of refused) {
      expect(status).toBe(422);
      expect(body.errors).toEqual([
        {
          path: 'amountFen',
          code: 'benefit.beyond_approved',
          title: expect.any(String),
          params: { remainingFen: 50_000 },
        },
      ]);
    }
    const { rows } = await app.sql.query(`select delivered_fen::int as fen from measure where id = $1`, [measure.id]);
    expect(rows).toEqual([{ fen: 450_000 }]);
    const past = `update benefit set amount_fen = 450000 where id = (select id from benefit where measure_id = $1 limit 1)`;
    await expect(app.sql.query(past, [measure.id])).rejects.toThrow('measure_amount_exceeded');
  });

  it.each([
    ['in the future', { deliveredOn: '2019-03-16' }, ['measure.in_future']],
    ['before the measure', { deliveredOn: '2018-06-30' }, ['benefit.before_measure']],
    ['on a paper of nobody', { evidence: [uuidv7()] }, ['measure.evidence_unknown']],
  ])('are refused %s', async (_, change, codes) => {
    const measure = await makeApproved(app, offices, await household());
    const { body } = await deliver(await deliveryOf(app, measure, change)).expect(422);
    expect(codesOf(body)).toEqual(codes);
  });

  it('need a paper, a person who may, and a measure in their village', async () => {
    const measure = await makeApproved(app, offices, await household());
    const body = await deliveryOf(app, measure);
    await deliver({ ...body, evidence: [] }).expect(400);
    await deliver({ ...body, amountFen: 0.5 }).expect(400);
    await deliver(body, uuidv7(), offices.supervisor).expect(403);
    await deliver(body, uuidv7(), await makePerson(app, 'caseworker', villages.second)).expect(404);
  });

  it('are taken back with a reason: the amount is free again and leaves the income', async () => {
    const householdId = await household();
    await beginIncome(householdId, 2019);
    const measure = await makeApproved(app, offices, householdId);
    const { id } = await makeBenefit(app, caseworker, measure, { amountFen: 500_000 });
    const { body } = await reverse(id).expect(200);
    expect(body).toMatchObject({ reverseReason: '重复登记', postedTo: 0 });
    expect((await reverse(id).expect(200)).body).toEqual(body);
    expect((await reverse(id, '别的理由').expect(409)).body.code).toBe('benefit.reversed');
    await reverse(id, '重复登记', offices.supervisor).expect(403);
    expect((await incomes(householdId))[0].totals.transfer).toBe(0);
    expect(await makeBenefit(app, caseworker, measure, { amountFen: 500_000 })).toMatchObject({ postedTo: 1 });
  });

  it('say when goods for planting came after the season', async () => {
    const seeds = { programme: 'A39', subtype: 'A39-01', details: exampleOf('A39'), startOn: '2018-04-01' };
    const measure = await makeApproved(app, offices, await household(), seeds);
    const on = (deliveredOn: string) =>
      makeBenefit(app, caseworker, measure, { kind: 'goods', description: '玉米种子', deliveredOn, amountFen: 1000 });
    expect((await on('2018-05-20')).afterSeason).toBe(false);
    expect((await on('2018-05-21')).afterSeason).toBe(true);
  });

  it('are held against what households report', async () => {
    const ids = await Promise.all([household(), household(), household(), household()]);
    const [silent, less, fitting, early] = ids;
    await beginIncome(silent, 2019);
    await beginIncome(less, 2019, [{ item: 'T02', amountFen: 60_000 }]);
    await beginIncome(fitting, 2019, [{ item: 'T02', amountFen: 130_000 }]);
    for (const id of ids) await makeBenefit(app, caseworker, await makeApproved(app, offices, id));
    const found = new Map<string, object>();
    for (let cursor = ''; ;) {
      const { body } = await app.as(offices.reviewer).get(`/benefits/differences?limit=2${cursor}`).expect(200);
      for (const item of body.items) if (ids.includes(item.householdId)) found.set(item.householdId, item);
      if (!body.nextCursor) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    expect(found.get(silent)).toMatchObject({ kind: 'notReported', year: 2019, item: 'T02', paidFen: 100_000 });
    expect(found.get(less)).toMatchObject({ kind: 'lessReported', reportedFen: 60_000 });
    expect(found.get(early)).toMatchObject({ kind: 'noStatement', year: null, reportedFen: null });
    expect(found.has(fitting)).toBe(false);
    const [statement] = await incomes(less);
    expect(statement.totals.transfer).toBe(100_000);
  });

  it('show what a household earns by itself over the years', async () => {
    const householdId = await household();
    await beginIncome(householdId, 2018, [{ item: 'W1', amountFen: 300_000 }]);
    await beginIncome(householdId, 2019, [{ item: 'W1', amountFen: 900_000 }]);
    await makeBenefit(app, caseworker, await makeApproved(app, offices, householdId));
    const { body } = await app.as(caseworker).get(`/households/${householdId}/self-reliance`).expect(200);
    expect(body).toEqual([
      { year: 2018, ownFen: 300_000, grossFen: 300_000, benefitsFen: 0 },
      { year: 2019, ownFen: 900_000, grossFen: 1_000_000, benefitsFen: 100_000 },
    ]);
  });

  describe('however they are delivered, taken back and stated', () => {
    const day = fc.constantFrom('2018-07-01', '2018-09-30', '2018-10-01', '2019-03-15');
    const act = fc.oneof(
      fc.record({
        kind: fc.constant('deliver' as const),
        day,
        fen: fc.integer({ min: 0, max: 200_000 }),
        of: fc.nat(1),
      }),
      fc.record({ kind: fc.constant('reverse' as const), nth: fc.nat(10) }),
      fc.record({ kind: fc.constant('state' as const), year: fc.constantFrom(2018, 2019) }),
    );
    /** Of every household, income year and item: what was paid, and what was posted. */
    const ledgers = `
      with paid as (
        select b.household_id, s.year, b.income_item as item, sum(b.amount_fen) as fen from benefit b
        join income_statement s on s.household_id = b.household_id and b.delivered_on between s.period_start and s.period_end
        where b.reversed_at is null and b.income_item is not null group by 1, 2, 3
      ), posted as (
        select l.household_id, s.year, l.item, sum(l.amount_fen) as fen
        from income_line l join income_statement s on s.id = l.statement_id
        where l.origin = 'posted' and l.amount_fen is not null group by 1, 2, 3
      ) select * from paid full join posted using (household_id, year, item) where paid.fen is distinct from posted.fen`;

    it('what was paid is what was posted, to the fen', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 10 }), async (acts) => {
          const householdId = await household();
          const measures = [
            await makeApproved(app, offices, householdId),
            await makeApproved(app, offices, householdId, {
              ...{ programme: '11', subtype: 'A42-02', details: exampleOf('11'), startOn: '2018-07-01' },
            }),
          ];
          const delivered: string[] = [];
          for (const one of acts) {
            if (one.kind === 'state') {
              const form = { kind: 'annual', year: one.year, peopleCount: 4, lines: [] };
              await app.as(caseworker).put(`/households/${householdId}/incomes/${uuidv7()}`, form);
            } else if (one.kind === 'reverse') {
              const id = delivered[one.nth % Math.max(1, delivered.length)];
              if (id) await reverse(id);
            } else {
              const id = uuidv7();
              const body = { deliveredOn: one.day, amountFen: one.fen };
              const answer = await deliver(await deliveryOf(app, measures[one.of]!, body), id);
              if (answer.status === 200) delivered.push(id);
            }
            expect((await app.sql.query(ledgers)).rows).toEqual([]);
          }
          const { rows } = await app.sql.query(
            `select m.id from measure m where m.delivered_fen <> coalesce((select sum(amount_fen) from benefit b
               where b.measure_id = m.id and b.reversed_at is null), 0)`,
          );
          expect(rows).toEqual([]);
        }),
        { numRuns: 8, seed: 20_190_315 },
      );
    });

    it('also when a statement begins at the moment of a delivery', async () => {
      for (let round = 0; round < 6; round += 1) {
        const householdId = await household();
        const measure = await makeApproved(app, offices, householdId);
        const body = await deliveryOf(app, measure);
        const form = { kind: 'annual', year: 2019, peopleCount: 4, lines: [] };
        await Promise.all([
          deliver(body).expect(200),
          app.as(caseworker).put(`/households/${householdId}/incomes/${uuidv7()}`, form).expect(200),
        ]);
        expect((await incomes(householdId))[0].totals.transfer).toBe(100_000);
      }
    });
  });
});
