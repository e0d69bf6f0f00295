import { randomUUID } from 'node:crypto';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { jobActor } from '../src/platform/access/actor';
import { KeeperService } from '../src/audit/keeper.service';
import { LogFindingView } from '../src/audit/audit.dto';
import { startApp, TestApp } from './app';
import { makePerson, Person, places } from './make';
import { allSealed, rename, tamper, verdictOf } from './make-audit';

/** An application whose log holds a dozen sealed rows and an anchor at its end. */
async function sealedApp() {
  const app = await startApp();
  const auditor = await makePerson(app, 'auditor', places.leftMiddle);
  for (let i = 0; i < 10; i++) await rename(app, auditor, `name ${i}`);
  await allSealed(app);
  await app.get(KeeperService).anchor();
  const { rows } = await app.sql.query('select max(position)::int as last from change_seal');
  return { app, auditor, last: rows[0].last as number };
}

describe('the chain over the change log', () => {
  let app: TestApp;
  let auditor: Person;
  let last: number;
  let columns: string;
  let anchors: string;
  beforeAll(async () => {
    ({ app, auditor, last } = await sealedApp());
    anchors = readFileSync(app.config.ANCHOR_FILE ?? '', 'utf8');
    const { rows } = await app.sql.query(`select string_agg(column_name, ', ') as columns
      from information_schema.columns where table_name = 'change_log' and is_generated = 'NEVER'`);
    columns = rows[0].columns;
    await app.sql.query(`create table kept_log as select ${columns} from change_log`);
    await app.sql.query(`create table kept_seal as table change_seal`);
  });
  afterAll(() => app.stop());

  afterEach(async () => {
    writeFileSync(app.config.ANCHOR_FILE ?? '', anchors);
    await tamper(
      app,
      `truncate change_log, change_seal`,
      `insert into change_log (${columns}) overriding system value select ${columns} from kept_log`,
      `insert into change_seal select * from kept_seal`,
    );
  });

  const seqAt = () => `(select seq from change_seal where position = ${last - 5})`;

  /** What the verifier says after the tampering: kinds without repetition, and the findings. */
  async function findings(...statements: string[]): Promise<{ kinds: string[]; findings: LogFindingView[] }> {
    expect(await verdictOf(app, auditor)).toMatchObject({ state: 'sound', found: 0 });
    await tamper(app, ...statements);
    const { state, findings } = await verdictOf(app, auditor);
    expect(state).toBe('tampered');
    return { kinds: [...new Set<string>(findings.map(({ kind }: LogFindingView) => kind))], findings };
  }

  it('is sound as it was written, and covers every row', async () => {
    const verdict = await verdictOf(app, auditor);
    expect(verdict).toMatchObject({ state: 'sound', found: 0, alarm: false, waiting: 0, links: last });
    expect(verdict.anchors).toBeGreaterThan(0);
    expect(verdict.headHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('finds a changed value, and which', async () => {
    const { findings: found } = await findings(
      `update change_log set new = jsonb_set(new, '{name}', '"somebody else"') where seq = ${seqAt()}`,
    );
    expect(found).toEqual([{ kind: 'changed', position: last - 5, seq: expect.any(String), field: 'new.name' }]);
  });

  it('finds a blanked value that nobody recorded', async () => {
    const { findings: found } = await findings(
      `update change_log set old = jsonb_set(old, '{name}', 'null') where seq = ${seqAt()}`,
    );
    expect(found).toEqual([{ kind: 'changed', position: last - 5, seq: expect.any(String), field: 'old.name' }]);
  });

  it.each([
    ['who', `staff_id = '${randomUUID()}'`],
    ['when', `at = at - interval '1 day'`],
    ['where', `region_code = '150525000000'`],
    ['through which request', `request_id = 'another'`],
    ['what kind', `op = 'insert'`],
    ['which fields', `new = new - 'name'`],
  ])('finds a changed row: %s', async (_, change) => {
    const { findings: found } = await findings(`update change_log set ${change} where seq = ${seqAt()}`);
    expect(found).toEqual([{ kind: 'changed', position: last - 5, seq: expect.any(String), field: null }]);
  });

  it('finds a deleted row', async () => {
    const { findings: found } = await findings(`delete from change_log where seq = ${seqAt()}`);
    expect(found).toEqual([{ kind: 'deleted', position: last - 5, seq: expect.any(String), field: null }]);
  });

  it('finds a row deleted together with its link', async () => {
    const { findings: found } = await findings(
      `delete from change_log where seq = ${seqAt()}`,
      `delete from change_seal where position = ${last - 5}`,
    );
    expect(found).toEqual([{ kind: 'link_missing', position: last - 5, seq: null, field: null }]);
  });

  it('finds links that changed places', async () => {
    const { kinds } = await findings(
      `update change_seal set position = 1000000 where position = ${last - 5}`,
      `update change_seal set position = ${last - 5} where position = ${last - 4}`,
      `update change_seal set position = ${last - 4} where position = 1000000`,
    );
    expect(kinds).toEqual(['reordered']);
  });

  it('finds rows that changed places', async () => {
    const { kinds, findings: found } = await findings(
      `create temp table pair on commit drop as
         select ${columns} from change_log join change_seal using (seq) where position in (${last - 5}, ${last - 4})`,
      `delete from change_log where seq in (select seq from pair)`,
      `update pair set seq = (select min(seq) + max(seq) from pair) - seq`,
      `insert into change_log (${columns}) overriding system value select ${columns} from pair`,
    );
    expect(kinds).toEqual(['changed']);
    expect(found.map(({ position }) => position)).toEqual([last - 5, last - 4]);
  });

  it('finds a row that was slipped in among those of old transactions', async () => {
    const { kinds } = await findings(
      `insert into change_log (xid, table_name, op, row_id, database_role, at)
         select xid, table_name, op, row_id, database_role, at from change_log where seq = ${seqAt()}`,
    );
    expect(kinds).toEqual(['inserted']);
  });

  it.each([
    ['a number from before', `overriding system value select seq + 1000000 - 1000001, table_name`, ''],
    ['a time from before', `select table_name`, `, recorded_at`],
  ])('finds a back-dated row that the sealer took in: %s', async (_, source, column) => {
    const columns = source.startsWith('overriding') ? 'seq, table_name' : 'table_name';
    const past = column ? `, recorded_at - interval '1 hour'` : '';
    expect(await verdictOf(app, auditor)).toMatchObject({ state: 'sound' });
    await tamper(
      app,
      `insert into change_log (${columns}, op, row_id, database_role, at${column})
         ${source}, op, row_id, database_role, at${past}
         from change_log where seq = (select min(seq) from change_log)`,
    );
    await allSealed(app);
    const verdict = await verdictOf(app, auditor);
    expect(verdict.findings).toEqual([{ kind: 'backdated', position: last + 1, seq: expect.any(String), field: null }]);
  });

  it('finds links that were computed anew without the key', async () => {
    const { kinds } = await findings(
      `update change_seal set hash = sha256(hash) where position = ${last}`,
      `update change_log set staff_id = '${randomUUID()}' where seq = (select max(seq) from change_log)`,
    );
    expect(kinds).toEqual(['forged', 'changed', 'rewritten']);
  });

  it('finds a tail that was cut off', async () => {
    const { findings: found } = await findings(
      `delete from change_log where seq in (select seq from change_seal where position > ${last - 3})`,
      `delete from change_seal where position > ${last - 3}`,
    );
    expect(found).toEqual([{ kind: 'truncated', position: last - 2, seq: null, field: null }]);
  });

  it('finds an emptied log', async () => {
    const { findings: found } = await findings(`truncate change_log, change_seal`);
    expect(found).toEqual([{ kind: 'truncated', position: 1, seq: null, field: null }]);
  });

  it('finds an older state that was put back and written on', async () => {
    expect(await verdictOf(app, auditor)).toMatchObject({ state: 'sound' });
    await tamper(
      app,
      `delete from change_log where seq in (select seq from change_seal where position > ${last - 3})`,
      `delete from change_seal where position > ${last - 3}`,
    );
    for (let i = 0; i < 5; i++) await rename(app, auditor, `written on ${i}`);
    await allSealed(app);
    const verdict = await verdictOf(app, auditor);
    expect(verdict.findings).toEqual([{ kind: 'rewritten', position: last, seq: null, field: null }]);
  });

  it('finds an anchor that was made without the key, and a line that is none', async () => {
    const [line = ''] = readFileSync(app.config.ANCHOR_FILE ?? '', 'utf8')
      .trim()
      .split('\n')
      .slice(-1);
    appendFileSync(app.config.ANCHOR_FILE ?? '', `${line.replace(/"mac":"../, '"mac":"zz')}\nnot an anchor\n`);
    const { findings: found } = await verdictOf(app, auditor);
    expect(found.map(({ kind }: LogFindingView) => kind)).toEqual(['anchor_forged', 'unreadable']);
  });

  it('accepts exactly the blanks that an erasure names', async () => {
    const { rows } = await app.sql.query(`select ${seqAt()} as seq`);
    const erase = (fields: string[]) =>
      app.work.run(jobActor, () =>
        app.work.row('select erase_value($1, $2, $3) as erased', [rows[0].seq, fields, 'asked for by the person']),
      );
    expect(await erase(['new.name', 'new.nothing'])).toEqual({ erased: 1 });
    expect(await verdictOf(app, auditor)).toMatchObject({ state: 'sound', found: 0 });
    await allSealed(app);
    expect(await verdictOf(app, auditor)).toMatchObject({ state: 'sound', found: 0, links: last + 1 });
    expect(await erase(['new.name'])).toEqual({ erased: 0 });

    await tamper(app, `update change_log set old = jsonb_set(old, '{name}', 'null') where seq = ${seqAt()}`);
    expect((await verdictOf(app, auditor)).findings).toMatchObject([{ kind: 'changed', field: 'old.name' }]);
  });

  it('finds a value that came back after its erasure', async () => {
    const { rows } = await app.sql.query(`select seq, new ->> 'name' as name from change_log where seq = ${seqAt()}`);
    await app.work.run(jobActor, () =>
      app.work.rows(`select erase_value($1, '{new.name}', 'asked for')`, [rows[0].seq]),
    );
    const back = `update change_log set new = '{"name": "${rows[0].name}"}' where seq = ${rows[0].seq}`;
    expect((await findings(back)).findings).toMatchObject([{ kind: 'erasure_undone', field: 'new.name' }]);
  });

  it('reports rows that wait for long', async () => {
    const client = await app.sql.connect();
    try {
      await client.query('begin');
      await client.query('select pg_current_xact_id()');
      await rename(app, auditor, 'behind an open transaction');
      await tamper(
        app,
        `update change_log set recorded_at = recorded_at - interval '6 s'
        where seq = (select max(seq) from change_log)`,
      );
      expect(await verdictOf(app, auditor)).toMatchObject({ alarm: true, waiting: 1, found: 0 });
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
