import type { PoolClient } from 'pg';
import { Dice } from '../src/demo/city/dice';
import { CountsFolding } from '../src/metrics/summaries/counts-folding.service';
import type { HouseholdCounts } from '../src/metrics/summaries/counts.dto';
import { jobActor } from '../src/platform/access/actor';
import { SharedReads } from '../src/platform/shared-reads';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, towns, villages } from './make';
import { makeHousehold } from './make-households';
import { makeVolume } from './make-volume';

const kinds = `registration, coalesce(exit_status, ''), coalesce(household_attribute, ''), coalesce(monitoring_type, '')`;

/** What the counts and a live query disagree on, at every level, in one snapshot. */
const disagreements = `
  with live as (
    select place, ${kinds}, count(*) as n from household cross join lateral (values (region_code),
      (rpad(left(region_code, 9), 12, '0')), (rpad(left(region_code, 6), 12, '0')), (rpad(left(region_code, 4), 12, '0'))
    ) around (place) group by 1, 2, 3, 4, 5
  ), kept as (
    select place, registration, exit_status, household_attribute, monitoring_type, sum(households) as n from (
      select region_code as place, registration, exit_status, household_attribute, monitoring_type, households
        from household_count
      union all
      select place, registration, exit_status, household_attribute, monitoring_type, households
        from household_count_delta cross join lateral (values (region_code), (rpad(left(region_code, 9), 12, '0')),
          (rpad(left(region_code, 6), 12, '0')), (rpad(left(region_code, 4), 12, '0'))) around (place)
    ) parts group by 1, 2, 3, 4, 5 having sum(households) <> 0
  )
  (table live except table kept) union all (table kept except table live)`;

/** One random statement on households; its effect may reach none, one or many. */
const statements = [
  `insert into household (id, region_code, head_name, registration, number, created_at, updated_at)
   select gen_random_uuid(), code, '包', case when g % 3 = 0 then 'draft' else 'registered' end,
     left(code, 6) || lpad((random() * 999999)::int::text, 6, '0'), now(), now()
   from generate_series(1, $1) g,
     (select code from region where level = 'village' and left(code, 6) = '150521' order by random() limit 1) v
   on conflict do nothing`,
  `update household set registration = (array['submitted', 'registered', 'closed'])[1 + $1 % 3], updated_at = now()
   where id in (select id from household where number is not null order by random() limit $1)`,
  `update household set exit_status = (array[null, '0', '1', '2'])[1 + $1 % 4],
     monitoring_type = case when $1 % 2 = 0 then '1' end
   where id in (select id from household order by random() limit $1)`,
  `update household set household_attribute = (array[null, '01', '02'])[1 + $1 % 3], address = 'x'
   where id in (select id from household order by random() limit $1)`,
  // a move: members, claims and cases follow by the composite key
  `update household set region_code =
     (select code from region where level = 'village' and left(code, 6) = '150525' order by random() limit 1)
   where id in (select id from household order by random() limit $1)`,
  `delete from household h where not exists (select 1 from member m where m.household_id = h.id)
   and id in (select id from household order by random() limit $1)`,
];

async function writeAtRandom(client: PoolClient, dice: Dice, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    await client.query('begin');
    try {
      for (let step = dice.int(1, 3); step > 0; step -= 1) {
        if (dice.chance(20)) await client.query('savepoint here');
        await client.query(dice.pick(statements), [dice.int(1, 12)]);
        if (dice.chance(10)) await client.query('rollback').then(() => client.query('begin'));
      }
      await client.query(dice.chance(25) ? 'rollback' : 'commit');
    } catch (error) {
      await client.query('rollback');
      if ((error as { code?: string }).code !== '40P01') throw error; // two writers in each other's way
    }
  }
}

describe('counts of households', () => {
  let app: TestApp;
  let caseworker: Person;
  let supervisor: Person;
  let assessor: Person;

  beforeAll(async () => {
    app = await startApp();
    caseworker = await makePerson(app, 'caseworker', [villages.first, villages.otherTown]);
    supervisor = await makePerson(app, 'supervisor', places.leftMiddle);
    assessor = await makePerson(app, 'assessor', places.city);
    await makeVolume(app, { households: 400, by: supervisor });
    await app.get(CountsFolding).heal();
  });
  afterAll(() => app.stop());

  const ask = async (person: Person, query: string): Promise<HouseholdCounts> =>
    (await app.as(person).get(`/metrics/households?${query}`).expect(200).expect('content-type', /json/))
      .body as HouseholdCounts;

  const live = async (by: string, where: string): Promise<HouseholdCounts['items']> => {
    const { rows } = await app.sql.query<{ code: string | null; households: number }>(
      `select ${by} as code, count(*)::int as households from household where ${where} group by 1 order by 1`,
    );
    return rows;
  };

  it('agree with the households after random writes, moves, rollbacks and foldings at the same time', async () => {
    const clients = await Promise.all([app.sql.connect(), app.sql.connect()]);
    let writing = true;
    const foldings = async () => {
      while (writing) await app.get(CountsFolding).fold();
    };
    let looks = 0;
    const looking = async () => {
      while (writing) {
        expect(await app.work.run(jobActor, () => app.work.rows(disagreements))).toEqual([]);
        looks += 1;
      }
    };
    try {
      const folded = Promise.all([foldings(), foldings(), looking()]);
      await Promise.all(clients.map((client, i) => writeAtRandom(client, new Dice(7 + i), 60)));
      writing = false;
      await folded;
    } finally {
      writing = false;
      clients.forEach((client) => client.release());
    }
    expect(looks).toBeGreaterThan(10);
    expect((await app.sql.query(disagreements)).rows).toEqual([]);
    expect(await app.get(CountsFolding).heal()).toBe(0);
    await app.get(CountsFolding).fold();
    expect((await app.sql.query(disagreements)).rows).toEqual([]);
    const { rows } = await app.sql.query(
      `select (select count(*)::int from household where banner_code = '150525') as moved,
         (select count(*)::int from household_count where households < 0) as negative`,
    );
    expect(rows[0]).toMatchObject({ negative: 0 });
    expect((rows[0] as { moved: number }).moved).toBeGreaterThan(100);
  });

  it.each([
    ['status', 'exit_status'],
    ['class', 'household_attribute'],
    ['monitoring', 'monitoring_type'],
    ['registration', 'registration'],
  ])('by %s are those of the households in scope', async (by, column) => {
    const cases: [Person, string][] = [
      [caseworker, `village_code in ('${villages.first}', '${villages.otherTown}')`],
      [supervisor, `banner_code = '150521'`],
      [assessor, 'true'],
    ];
    for (const [person, where] of cases) {
      const counts = await ask(person, `by=${by}`);
      const items = await live(column, where);
      expect(counts).toEqual({ by, total: items.reduce((sum, { households }) => sum + households, 0), items });
      expect(counts.total).toBeGreaterThan(0);
    }
  });

  it('by region list every division below, with its name, those without households too', async () => {
    const { items, total } = await ask(assessor, 'by=region&registration=registered');
    expect(items.length).toBeGreaterThanOrEqual(8);
    expect(items.filter(({ households }) => households)).toEqual(
      (await live(`banner_code || '000000'`, `registration = 'registered'`)).map((item) => ({
        ...item,
        name: expect.any(String) as string,
      })),
    );
    expect(total).toBe((await live('1', `registration = 'registered'`))[0]?.households);
    expect((await ask(caseworker, 'by=region')).items.map(({ code }) => code)).toEqual(
      [villages.first, villages.otherTown].sort(),
    );
  });

  it('stop at the border of one’s own region', async () => {
    const inside = await ask(supervisor, `by=status&regionCode=${towns.first}`);
    expect(inside.items).toEqual(await live('exit_status', `township_code = '150521101'`));
    expect(await ask(supervisor, `by=status&regionCode=${places.city}`)).toEqual(await ask(supervisor, 'by=status'));
    for (const beyond of [places.naiman, villages.otherBanner, '110101001000'])
      expect(await ask(supervisor, `by=status&regionCode=${beyond}`)).toEqual({ by: 'status', total: 0, items: [] });
    const administrator = await makePerson(app, 'administrator', places.leftMiddle);
    await app.as(administrator).get('/metrics/households?by=status').expect(403);
    await app.anyone.get('/metrics/households?by=status').expect(401);
  });

  it('are exact at once, folded or not, and equal to the list they open', async () => {
    for (let i = 0; i < 5; i += 1) {
      const before = await ask(caseworker, `by=registration&regionCode=${villages.first}&registration=draft`);
      await makeHousehold(app, caseworker);
      const after = await ask(caseworker, `by=registration&regionCode=${villages.first}&registration=draft`);
      expect(after.total).toBe(before.total + 1);
      const list = await app.as(caseworker).get(`/households?regionCode=${villages.first}&registration=draft`);
      expect((list.body as { total: number }).total).toBe(after.total);
    }
  });

  it('are put right after somebody wrote past the triggers', async () => {
    await app.sql.query(`alter table household disable trigger count_deleted`);
    const { rowCount } = await app.sql.query(
      `delete from household h where not exists (select 1 from member m where m.household_id = h.id)`,
    );
    await app.sql.query(`alter table household enable trigger count_deleted`);
    expect(rowCount).toBeGreaterThan(0);
    expect((await app.sql.query(disagreements)).rows).not.toEqual([]);
    expect(await app.get(CountsFolding).heal()).toBeGreaterThan(0);
    expect((await app.sql.query(disagreements)).rows).toEqual([]);
  });

  it('say how long a change has waited', async () => {
    const folding = app.get(CountsFolding);
    const holder = await app.sql.connect();
    await holder.query(`select pg_advisory_lock(hashtext('fold household counts'))`);
    await makeHousehold(app, caseworker);
    const { waiting, seconds } = await folding.lag();
    expect([waiting > 0, seconds > 0]).toEqual([true, true]);
    await holder.query(`select pg_advisory_unlock_all()`);
    holder.release();
    // The background may have the turn just then, and folds the same.
    for (let left = waiting; left > 0; left = (await folding.lag()).waiting) await folding.fold();
    expect(await folding.lag()).toEqual({ waiting: 0, seconds: 0 });
  });

  it('cannot be written by staff, whatever their level', async () => {
    for (const table of ['household_count', 'household_count_delta'])
      for (const role of [
        'lvl_village',
        'lvl_township',
        'lvl_banner',
        'lvl_city',
        'ro_city',
        'app_admin',
        'app_public',
      ]) {
        const { rows } = await app.sql.query(`select has_table_privilege($1, $2, 'insert, update, delete') as may`, [
          role,
          table,
        ]);
        expect(rows).toEqual([{ may: false }]);
      }
  });
});

describe('a reading that many share', () => {
  it('never answers with what was read before the question', async () => {
    const reads = new SharedReads();
    let state = 0;
    let readings = 0;
    const read = () =>
      reads.read('key', async () => {
        readings += 1;
        const seen = state;
        await new Promise((resolve) => setTimeout(resolve, 5));
        return seen;
      });
    const first = read();
    state = 1;
    const later = Array.from({ length: 20 }, () => read());
    expect(await first).toBe(0);
    expect(await Promise.all(later)).toEqual(Array<number>(20).fill(1));
    expect(readings).toBe(2);
    state = 2;
    expect(await read()).toBe(2);
  });

  it('fails for those who shared it, and for nobody after them', async () => {
    const reads = new SharedReads();
    const failing = () => reads.read('key', () => Promise.reject(new Error('away')));
    await Promise.all([failing(), failing(), failing()].map((one) => expect(one).rejects.toThrow('away')));
    await expect(reads.read('key', () => Promise.resolve(1))).resolves.toBe(1);
  });
});
