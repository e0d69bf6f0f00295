import { jobActor, sealActor, staffActor } from '../src/platform/access/actor';
import { startApp, TestApp } from './app';
import { makePerson, Person, places } from './make';
import { allSealed, rename, verdictOf } from './make-audit';

describe('the sealer', () => {
  let app: TestApp;
  let auditor: Person;
  beforeAll(async () => {
    app = await startApp();
    auditor = await makePerson(app, 'auditor', places.leftMiddle);
  });
  afterAll(() => app.stop());

  it('seals every committed row once, none of a transaction that failed, under writers at once', async () => {
    const writers = 8;
    const transactions = 50;
    let failed = 0;
    const write = async (writer: number) => {
      for (let i = 0; i < transactions; i++) {
        const fails = i % 10 === 9;
        const done = app.work.run(jobActor, async () => {
          await app.work.rows('update staff set login = $2 where id = $1', [people[writer]?.id, `w${writer}-${i}`]);
          await app.work.rows('update staff set name = $2 where id = $1', [
            people[writer]?.id,
            `writer ${writer} ${i}`,
          ]);
          if (fails) throw new Error('given up');
        });
        await done.catch(() => (failed += 1));
      }
    };
    const people = await Promise.all(
      Array.from({ length: writers }, () => makePerson(app, 'clerk', places.leftMiddle)),
    );
    await Promise.all(people.map((_, writer) => write(writer)));
    await allSealed(app);
    const { rows } = await app.sql.query(`
      select count(*)::int as rows, count(*) filter (where table_name = 'staff' and op = 'update')::int as written,
        (select count(*)::int from change_seal) as links, (select count(distinct seq)::int from change_seal) as linked
      from change_log`);
    expect(failed).toBe((writers * transactions) / 10);
    const { rows: all } = rows[0];
    expect(rows[0]).toEqual({ rows: all, links: all, linked: all, written: 2 * writers * transactions * 0.9 });
    expect(await verdictOf(app, auditor)).toMatchObject({ state: 'sound', found: 0, waiting: 0 });
  });

  it('seals by itself within a second', async () => {
    await rename(app, auditor, 'soon sealed');
    await allSealed(app, () => Promise.resolve());
    const { rows } = await app.sql.query(
      `select sealed_at - recorded_at < interval '1 s' as soon from change_log join change_seal using (seq)
       where new ->> 'name' = 'soon sealed'`,
    );
    expect(rows).toEqual([{ soon: true }]);
  });

  it('leaves no way to write, change or empty the log or the chain to any role of the application', async () => {
    const supervisor = staffActor(
      { staffId: auditor.id, assignmentId: auditor.assignmentId, sessionId: auditor.sessionId },
      'supervisor',
      { level: 'city', regions: [places.city] },
    );
    const row = `insert into change_log (table_name, op, row_id, database_role, at) values ('staff', 'insert', '1', 'x', now())`;
    const attempts = [
      ['change_log', 'row_id'],
      ['change_seal', 'position'],
    ].flatMap(([table, column]) => [
      `delete from ${table}`,
      `truncate ${table}`,
      `update ${table} set ${column} = ${column}`,
    ]);
    for (const actor of [supervisor, jobActor, sealActor])
      for (const attempt of [row, ...attempts])
        await expect(app.work.run(actor, () => app.work.rows(attempt))).rejects.toThrow('permission denied');
    for (const attempt of attempts) await expect(app.sql.query(attempt)).rejects.toThrow('append-only');
    const seal = `select erase_value(1, '{reason}', 'x')`;
    for (const actor of [supervisor, sealActor])
      await expect(app.work.run(actor, () => app.work.rows(seal))).rejects.toThrow('permission denied');
  });
});
