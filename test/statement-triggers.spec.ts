import { uuidv7 } from 'uuidv7';
import { jobActor } from '../src/platform/access/actor';
import { startApp, TestApp } from './app';
import { makePerson, Person, villages } from './make';
import { makeHousehold } from './make-households';

const many = 400;

/** Submitted households and two members each, written by one statement a table, as an import does. */
const householdRows = `
  insert into household (id, region_code, number, public_id, head_name, registration, risks, created_at, updated_at)
  select uuidv7(), $2, left($2, 6) || lpad((900000 + g)::text, 6, '0'), 'bulk' || g, '包' || g, 'submitted',
    '[{"risk": "01", "note": null}]', now(), now() from generate_series(1, $1::int) g`;
const memberRows = `
  insert into member (id, household_id, region_code, name, id_number, id_number_index, created_at, updated_at)
  select uuidv7(), h.id, h.region_code, '包' || m, '\\x00', uuid_send(gen_random_uuid()), now(), now()
  from household h, generate_series(1, 2) m where h.public_id like 'bulk%'`;

describe('what follows a statement', () => {
  let app: TestApp;
  let caseworker: Person;

  beforeAll(async () => {
    app = await startApp();
    caseworker = await makePerson(app, 'caseworker', villages.first);
    await app.work.run(jobActor, async () => {
      await app.work.rows(householdRows, [many, villages.first]);
      await app.work.rows(memberRows);
    });
    await app.work.run(jobActor, () => app.work.rows(`update member set education = '02' where education is null`));
  });
  afterAll(() => app.stop());

  const one = async (text: string, values: unknown[] = []) => (await app.sql.query(text, values)).rows[0];

  it('logs, claims, marks and compares every row of large statements', async () => {
    const found = await one(`
      select (select count(*)::int from change_log where table_name = 'household' and new ->> 'public_id' like 'bulk%')
          as households,
        (select count(*)::int from change_log l join member m on m.id::text = l.row_id
          where l.op = 'insert' and l.household_id = m.household_id and l.region_code = m.region_code) as members,
        (select count(*)::int from identity_claim) as claims,
        (select count(*)::int from duplicate_comparison) as asked,
        (select count(*)::int from household_completeness where changes = 2) as marked`);
    expect(found).toEqual({ households: many, members: 2 * many, claims: 2 * many, asked: 2 * many, marked: many });
  });

  it('numbers the rows of the log in the order in which they were written, and leaves nested values whole', async () => {
    const { rows } = await app.sql.query(
      `select new ->> 'head_name' as name, new -> 'risks' as risks, new ? 'address' as empty, database_role from change_log
       where new ->> 'public_id' like 'bulk%' order by seq`,
    );
    expect(rows.map(({ name }) => name)).toEqual(rows.map((_, i) => `包${i + 1}`));
    expect(rows[0]).toMatchObject({ risks: [{ risk: '01', note: null }], empty: false, database_role: 'app_job' });
  });

  it('lets numbers change hands within one statement, and holds them against a third', async () => {
    const { a, b, c } = await one(`select min(m.id::text) as a, max(m.id::text) as b,
      (select id from member where household_id <> min(m.household_id::text)::uuid limit 1) as c
      from member m where household_id = (select id from household where public_id = 'bulk7')`);
    const claims = async () =>
      one(
        `select (select id_number_index from identity_claim where member_id = $1) as a,
        (select id_number_index from identity_claim where member_id = $2) as b`,
        [a, b],
      );
    const before = await claims();
    await app.sql.query(
      `update member m set id_number_index = o.id_number_index from member o
       where (m.id = $1 and o.id = $2) or (m.id = $2 and o.id = $1)`,
      [a, b],
    );
    expect(await claims()).toEqual({ a: before.b, b: before.a });
    const taking = app.sql.query(
      `update member set id_number_index = (select id_number_index from member where id = $1) where id = $2`,
      [a, c],
    );
    await expect(taking).rejects.toMatchObject({ constraint: 'identity_number_taken' });
    await app.sql.query(`update household set registration = 'refused' where public_id = 'bulk7'`);
    expect(await claims()).toEqual({ a: null, b: null });
  });

  it('logs nothing for a statement that changes nothing', async () => {
    const last = await one('select max(seq) as seq from change_log');
    await app.sql.query(`update household set updated_at = now() where public_id like 'bulk%'`);
    await app.sql.query(`update household set head_name = head_name where id = $1`, [uuidv7()]);
    expect(await one('select max(seq) as seq from change_log')).toEqual(last);
  });

  it('writes one row a statement when the register is filled in volume, and only for the system itself', async () => {
    const batch = `select set_config('app.log_batch', 'on', true)`;
    await app.work.run(jobActor, async () => {
      await app.work.rows(batch);
      await app.work.rows(`update household set villager_group = 'x' where public_id like 'bulk%'`);
    });
    const row = await one('select table_name, op, row_id, household_id, new from change_log order by seq desc limit 1');
    expect(row).toEqual({
      table_name: 'household',
      op: 'update',
      row_id: '*',
      household_id: null,
      new: { records: many },
    });
    const { id } = await makeHousehold(app, caseworker);
    const { actor } = await app.work.run(jobActor, () => Promise.resolve({ actor: app.work.actor }));
    const villager = { ...actor, databaseRole: 'lvl_village', scope: { level: 'village', regions: [villages.first] } };
    await app.work.run(villager as typeof actor, async () => {
      await app.work.rows(batch);
      await app.work.rows(`update household set villager_group = '九组' where id = $1`, [id]);
    });
    const own = await one('select row_id, new from change_log order by seq desc limit 1');
    expect(own).toEqual({ row_id: id, new: { villager_group: '九组' } });
  });
});
