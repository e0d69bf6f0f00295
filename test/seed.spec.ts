import { jobActor } from '../src/platform/access/actor';
import { cityBegins } from '../src/demo/city/plot';
import { HouseholdChecks } from '../src/households/household-checks.service';
import { DuplicateSearch } from '../src/households/duplicates/duplicate-search.service';
import { MemberRows } from '../src/households/members/member-rows.service';
import { SealedFields } from '../src/households/sealed-fields.service';
import { blocking } from '../src/checker/checker';
import { filled } from '../src/seed/load/table-writer';
import { Loaded } from '../src/seed/load/city-loader';
import { startApp, TestApp } from './app';
import { makePerson, places } from './make';
import { allSealed, verdictOf } from './make-audit';
import { makeCity } from './make-city';

const size = 300;

describe('a seeded city', () => {
  let app: TestApp;
  let other: TestApp;
  let loaded: Loaded;
  beforeAll(async () => {
    other = await startApp();
    app = await startApp();
    for (const { clock } of [app, other]) clock.shift(cityBegins.getTime() - Date.now());
    loaded = await makeCity(app, size);
  });
  afterAll(() => Promise.all([app.stop(), other.stop()]));

  const rows = async (text: string) => (await app.sql.query(text)).rows as Record<string, unknown>[];
  const one = async (text: string) => (await rows(text))[0];

  it('is the same wherever it is made', async () => {
    expect(await makeCity(other, size)).toEqual(loaded);
    const plain = `select h.number, h.public_id, h.registration, h.exit_status, h.phone_masked,
        (select json_agg(json_build_array(m.id, m.name, m.birth_date, m.grams) order by m.id) from member m
         where m.household_id = h.id) as members from household h order by h.id`;
    expect((await other.sql.query(plain)).rows).toEqual((await app.sql.query(plain)).rows);
  });

  it('fills every table and is written once', async () => {
    for (const table of filled.filter((name) => name !== 'objection')) {
      expect({ table, ...(await one(`select count(*)::int > 0 as filled from ${table}`)) }).toEqual({
        table,
        filled: true,
      });
    }
    expect(await one('select count(*)::int from household')).toEqual({ count: loaded.households });
    expect(await one('select count(*)::int from member')).toEqual({ count: loaded.members });
    await expect(makeCity(app, size)).rejects.toThrow('there already');
  });

  it('holds households in which the checker finds nothing that nobody has explained', async () => {
    const households = await rows(`select id from household where registration <> 'draft' order by id`);
    const checks = app.get(HouseholdChecks);
    for (const { id } of households) {
      const findings = await app.work.run(jobActor, () => checks.findings(id as string));
      expect(blocking(findings)).toEqual([]);
    }
  });

  it('claims exactly the numbers of those who count', async () => {
    const claims = `select member_id from identity_claim order by 1`;
    const due = `select m.id as member_id from member m join household h on h.id = m.household_id
      where m.active and m.id_number is not null and h.registration in ('submitted', 'registered') order by 1`;
    expect(await rows(claims)).toEqual(await rows(due));
  });

  it('issues numbers without gaps and goes on after them', async () => {
    const { rows: issued } = await app.sql.query(
      `select banner_code, count(number)::int, max(right(number, 6)::int) as last from household group by 1`,
    );
    for (const { count, last } of issued) expect(count).toBe(last);
    const beyond = `select 1 from household_counter c join household h using (banner_code)
      group by c.banner_code, c.last having c.last < max(right(h.number, 6)::int)`;
    expect(await rows(beyond)).toEqual([]);
  });

  it('has counted how complete it is', async () => {
    expect(await rows(`select 1 from household_completeness where counted is distinct from changes`)).toEqual([]);
    const stored = await rows(`select household_id, filled, total from household_completeness order by 1 limit 40`);
    await app.sql.query(`update household_completeness set counted = null, filled = null, total = null`);
    const assessor = await makePerson(app, 'assessor', places.city, 'city');
    for (const { household_id, filled: count, total } of stored) {
      const { body } = await app
        .as(assessor)
        .get(`/households/${household_id as string}/completeness`)
        .expect(200);
      expect(body).toMatchObject({ filled: count, total });
    }
  });

  it('seals what is personal under the keys of the installation', async () => {
    const sealed = app.get(SealedFields);
    const [{ id }] = (await rows(`select household_id as id from member where phone is not null limit 1`)) as [
      { id: string },
    ];
    const people = await app.work.run(jobActor, () => app.get(MemberRows).of(id));
    for (const person of people) {
      const number = sealed.open('member', 'idNumber', person);
      expect(number === null || /^\d{17}[\dX]$/.test(number)).toBe(true);
      if (number) expect(sealed.indexOf('idNumber', number)).toEqual(person.idNumberIndex);
    }
  });

  it('has compared its people as the search for duplicates does', async () => {
    const pairs = `select member_a, member_b, kind, different_numbers from duplicate_pair order by 1, 2`;
    const found = await rows(pairs);
    expect(found.some(({ kind }) => kind === 'sameIdNumber')).toBe(true);
    await app.sql.query(`truncate duplicate_pair; insert into duplicate_comparison select id, now() from member`);
    await app.get(DuplicateSearch).drain();
    expect(await rows(pairs)).toEqual(found);
  });

  it('is in the change log row by row, by somebody, and the log can be sealed and verified', async () => {
    const auditor = await makePerson(app, 'auditor', places.leftMiddle);
    await allSealed(app);
    let verdict = await verdictOf(app, auditor);
    while (verdict.state === 'unknown') verdict = await verdictOf(app, auditor);
    expect(verdict).toMatchObject({ state: 'sound', found: 0 });
    const missing = `select id from member m where not exists (select from change_log l where l.table_name = 'member'
      and l.row_id = m.id::text and l.op = 'insert' and l.staff_id is not null)`;
    expect(await rows(missing)).toEqual([]);
  });
});
