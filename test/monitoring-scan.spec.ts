import { uuidv7 } from 'uuidv7';
import { summariseIncome } from '../src/checker/income';
import { JobRunner } from '../src/platform/jobs/job-runner.service';
import { ScanService } from '../src/monitoring/scan/scan.service';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, towns, villages } from './make';
import { makeApproved, makeBenefit } from './make-measures';
import { moveTo } from './make-procedures';
import { plantHousehold } from './make-records';
import { makeVisit } from './make-visits';

interface Alert {
  id: string;
  householdId: string;
  rule: string;
  state: string;
  found: Record<string, unknown>;
  line: Record<string, unknown>;
  clears: Record<string, number>;
}

describe('the scan', () => {
  let app: TestApp;
  let caseworker: Person;
  let reviewer: Person;
  let supervisor: Person;
  let household: string;
  beforeAll(async () => {
    app = await startApp();
    moveTo(app, '2024-06-03');
    caseworker = await makePerson(app, 'caseworker', villages.first);
    reviewer = await makePerson(app, 'reviewer', towns.first);
    supervisor = await makePerson(app, 'supervisor', places.leftMiddle);
  });
  beforeEach(async () => {
    household = await seenHousehold(villages.first);
  });
  afterAll(() => app.stop());

  /** A household that gives no alert: visited this morning. */
  const seenHousehold = async (village: string, as = caseworker) => {
    const { id } = await plantHousehold(app, village, { members: [{ name: '包志强', birthDate: '1980-01-01' }] });
    await app.sql.query(`update household set exit_status = '1', registered_at = '2020-01-01' where id = $1`, [id]);
    await makeVisit(app, as, id);
    return id;
  };
  const statement = async (lines: Record<string, number>, change: object = {}) => {
    const id = uuidv7();
    const form = {
      ...{ kind: 'annual', year: 2023, peopleCount: 2, ...change },
      lines: Object.entries(lines).map(([item, amountFen]) => ({ item, amountFen })),
    };
    await app.as(caseworker).put(`/households/${household}/incomes/${id}`, form).expect(200);
    return id;
  };
  const scan = async (as = supervisor) => {
    const { body } = await app.as(as).post('/alerts/scans').expect(202);
    await app.get(JobRunner).drain();
    const { body: job } = await app.as(as).get(`/jobs/${body.id}`).expect(200);
    expect(job).toMatchObject({ state: 'done' });
    return job.result as { households: number; raised: number; cleared: number };
  };
  const alerts = async (state = 'open', id = household) =>
    (await app.as(reviewer).get(`/alerts?householdId=${id}&state=${state}`).expect(200)).body.items as Alert[];

  it('finds income under the base, says by how much, and clears once exactly that much has come', async () => {
    const id = await statement({ W1: 1_500_000, X1: 200_001, R1: 100_000 });
    await scan();
    const [alert] = await alerts();
    expect(alert).toMatchObject({ rule: 'income.below_base', line: { perHeadFen: 830_000 } });
    expect(alert!.found).toEqual({ perHeadFen: 600_000, people: 2, periodEnd: '2023-09-30' });
    const short = alert!.clears.householdFen!;
    expect(short).toBe(2 * 830_000 - 1 - (1_500_000 - 200_001 - 100_000));
    const path = `/households/${household}/incomes/${id}`;
    const pay = (from: number, to: number) =>
      app
        .as(caseworker)
        .patch(path, { set: { 'lines.W1': [from, to] } })
        .expect(200);
    await pay(1_500_000, 1_500_000 + short - 1);
    await scan();
    expect(await alerts()).toHaveLength(1);
    await pay(1_500_000 + short - 1, 1_500_000 + short);
    await scan();
    expect(await alerts()).toEqual([]);
    expect(await alerts('cleared')).toMatchObject([{ id: alert!.id, state: 'cleared' }]);
  });

  it('finds help that was approved and has not come, and counts what came as the checker does', async () => {
    const offices = { village: villages.first, caseworker, colleague: caseworker, reviewer, supervisor };
    const measure = await makeApproved(app, offices, household, { startOn: '2023-03-01', askedFen: 900_000 });
    const statementId = await statement({ W1: 600_000, T02: 50_000, AAC077: 20_000 });
    await makeBenefit(app, caseworker, measure, { deliveredOn: '2023-05-10', amountFen: 300_001 });
    await app.sql.query(`update measure set decided_on = '2024-03-05' where id = $1`, [measure.id]);
    await scan();
    const [income] = await alerts();
    expect(await alerts()).toHaveLength(1);
    const lines = await app.sql.query(
      `select item, amount_fen::int as "amountFen", origin from income_line where statement_id = $1`,
      [statementId],
    );
    expect(lines.rows.some(({ origin }) => origin === 'posted')).toBe(true);
    const sums = summariseIncome({ peopleCount: 2, lines: lines.rows });
    expect(income!.found).toMatchObject({ perHeadFen: sums.referencePerPerson });
    await app.sql.query(`update measure set decided_on = '2024-03-04' where id = $1`, [measure.id]);
    await scan();
    const late = (await alerts()).find(({ rule }) => rule === 'benefit.late');
    expect(late).toMatchObject({
      found: { measures: 1, approvedFen: 900_000, deliveredFen: 300_001 },
      line: { days: 90 },
      clears: { householdFen: 599_999 },
    });
  });

  it('finds a fall of income from one year to the next', async () => {
    await statement({ W1: 6_000_000 }, { year: 2022 });
    await statement({ W1: 4_000_000 });
    await scan();
    expect(await alerts()).toMatchObject([
      {
        rule: 'income.fell',
        found: { perHeadFen: 2_000_000, beforeFen: 3_000_000 },
        line: { perHeadFen: 2_100_000 },
        clears: { householdFen: 199_999 },
      },
    ]);
  });

  it('finds large self-paid cost', async () => {
    await statement({ W1: 9_000_000, R1: 1_000_001 });
    await scan();
    expect(await alerts()).toMatchObject([{ rule: 'cost.self_paid', clears: { householdFen: 1 } }]);
  });

  it('finds a guarantee that was lost, by the people, by the sheet, and by what a visit saw', async () => {
    await app.sql.query(`update member set resident_medical = false where household_id = $1`, [household]);
    const survey = { year: 2023, collectedOn: '2023-10-01', dangerousHouse: true, safeWater: false };
    await app.as(caseworker).put(`/households/${household}/surveys/${uuidv7()}`, survey).expect(200);
    await makeVisit(app, caseworker, household, {
      conditions: [
        { item: 'food', passed: false },
        { item: 'water', passed: true },
      ],
    });
    await scan();
    expect(await alerts()).toMatchObject([
      {
        rule: 'guarantee.lost',
        found: { items: ['food', 'housing', 'medical'] },
        clears: { items: ['food', 'housing', 'medical'] },
      },
    ]);
  });

  it('asks after everybody whom a disaster struck until they were seen', async () => {
    moveTo(app, '2024-06-10');
    const hazard = { regionCode: towns.first, subtype: '0201', struckOn: '2024-06-08', source: '旗应急局通报' };
    const id = uuidv7();
    await app.as(reviewer).put(`/hazards/${id}`, hazard).expect(200);
    await app.as(reviewer).put(`/hazards/${id}`, hazard).expect(200);
    expect(
      (
        await app
          .as(reviewer)
          .put(`/hazards/${id}`, { ...hazard, subtype: '0203' })
          .expect(409)
      ).body.code,
    ).toBe('hazard.id_taken');
    const future = { ...hazard, struckOn: '2024-06-11' };
    await app.as(reviewer).put(`/hazards/${uuidv7()}`, future).expect(400);
    await app.as(caseworker).put(`/hazards/${uuidv7()}`, hazard).expect(403);
    await app.sql.query(`update visit set visited_on = '2024-06-07' where household_id = $1`, [household]);
    await scan();
    expect(await alerts()).toMatchObject([
      { rule: 'hazard.unseen', found: { subtype: '0201', struckOn: '2024-06-08' } },
    ]);
    await makeVisit(app, caseworker, household);
    await scan();
    expect(await alerts()).toEqual([]);
    await app.sql.query(`delete from hazard`);
    moveTo(app, '2024-06-03');
  });

  it('finds visits that are overdue, by the class of the household', async () => {
    const visited = (on: string) =>
      app.sql.query(`update visit set visited_on = $2 where household_id = $1`, [household, on]);
    await visited('2024-03-03');
    await scan();
    expect(await alerts()).toEqual([]);
    await visited('2024-03-02');
    await scan();
    expect(await alerts()).toMatchObject([
      { rule: 'visit.overdue', found: { lastOn: '2024-03-02', class: 'lifted' }, line: { days: 92 } },
    ]);
    await app.sql.query(`update household set monitoring_type = '0' where id = $1`, [household]);
    await visited('2024-05-02');
    await scan();
    expect(await alerts()).toMatchObject([{ found: { class: 'monitored' }, line: { days: 31 } }]);
  });

  it('lets a dismissed alert rest until its day and then asks again', async () => {
    await statement({ W1: 1_000_000 });
    await scan();
    const [alert] = await alerts();
    const path = `/alerts/${alert!.id}/dismissal`;
    const dismissal = { reason: '子女已承诺赡养', until: '2024-07-01' };
    await app.as(caseworker).post(path, dismissal).expect(403);
    const wrong = await app
      .as(reviewer)
      .post(path, { ...dismissal, until: '2024-06-03' })
      .expect(400);
    expect(wrong.body.errors).toMatchObject([{ path: 'until', code: 'alert.until_invalid' }]);
    await app.as(reviewer).post(path, dismissal).expect(200);
    await app.as(reviewer).post(path, dismissal).expect(200);
    const other = await app
      .as(supervisor)
      .post(path, { ...dismissal, reason: '另有原因' })
      .expect(409);
    expect(other.body.code).toBe('alert.settled');
    await scan();
    expect(await alerts()).toEqual([]);
    moveTo(app, '2024-07-02');
    await scan();
    expect(await alerts()).toMatchObject([{ id: alert!.id, state: 'open' }]);
    moveTo(app, '2024-06-03');
  });

  it('counts what it found, and each number opens its rows', async () => {
    await scan();
    const { body } = await app.as(reviewer).get('/alerts/counts').expect(200);
    expect(body.scannedOn).toBe('2024-06-03');
    let households = new Set<string>();
    for (const { rule, alerts: count } of body.items as { rule: string; alerts: number }[]) {
      const { body: list } = await app.as(reviewer).get(`/alerts?rule=${rule}&limit=100`).expect(200);
      expect([rule, list.total, list.items.length]).toEqual([rule, count, count]);
      households = new Set([...households, ...(list.items as Alert[]).map(({ householdId }) => householdId)]);
    }
    expect(body.households).toBe(households.size);
  });

  it('scans the region of whoever asks alone, and nobody else sees its alerts', async () => {
    const naiman = await makePerson(app, 'caseworker', villages.otherBanner);
    const elsewhere = await seenHousehold(villages.otherBanner, naiman);
    await app.sql.query(`update visit set visited_on = '2023-01-01' where household_id = $1`, [elsewhere]);
    await scan();
    const known = `select 1 from alert where household_id = $1`;
    expect((await app.sql.query(known, [elsewhere])).rows).toEqual([]);
    const other = await makePerson(app, 'supervisor', places.naiman);
    await scan(other);
    expect((await app.sql.query(known, [elsewhere])).rows).toHaveLength(1);
    const { body } = await app.as(other).get('/alerts').expect(200);
    expect(body.items.map(({ householdId }: Alert) => householdId)).toEqual([elsewhere]);
    await app.as(reviewer).get(`/alerts/${body.items[0].id}`).expect(404);
    await app.as(reviewer).post('/alerts/scans').expect(403);
  });

  it('runs once a night however many servers ask, and goes on where it was broken off', async () => {
    moveTo(app, '2024-06-04');
    await app.sql.query(`update visit set visited_on = '2023-01-01' where household_id = $1`, [household]);
    const nights = app.get(ScanService);
    await Promise.all([nights.nightly(), nights.nightly(), nights.nightly()]);
    const jobs = await app.sql.query(`select input from job where kind = 'monitoring-scan' and state = 'waiting'`);
    expect(jobs.rows).toHaveLength(1);
    const { scanId } = jobs.rows[0].input as { scanId: string };
    const done = { households: 5, raised: 1000, cleared: 7 };
    await app.sql.query(
      `insert into scan_part (scan_id, township, households, raised, cleared) values ($1, $2, 5, 1000, 7)`,
      [scanId, villages.first.slice(0, 9)],
    );
    await app.get(JobRunner).drain();
    expect(await alerts()).toEqual([]);
    const ended = await app.sql.query(`select result from job where input ->> 'scanId' = $1`, [scanId]);
    expect(ended.rows[0].result.raised).toBeGreaterThanOrEqual(done.raised);
    await scan();
    expect(await alerts()).toMatchObject([{ rule: 'visit.overdue' }]);
  });
});
