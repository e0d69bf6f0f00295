import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { uuidv7 } from 'uuidv7';
import { FileStorage } from '../src/platform/files/file-storage';
import { Files } from '../src/platform/files/files.service';
import { SealedFiles } from '../src/platform/files/sealed-files.service';
import { answerPlace } from '../src/platform/idempotency';
import { Vault } from '../src/platform/vault';
import { KeyRotation } from '../src/upkeep/key-rotation.service';
import { sealedTables } from '../src/upkeep/sealed-columns';
import { startApp, TestApp } from './app';
import { Person, villages } from './make';
import { ask, makeOffices, makeRegistered, Offices } from './make-changes';
import { png } from './make-files';
import { makeHelper } from './make-helpers';
import { householdForm } from './make-households';
import { csvOf, rowsOf, staged } from './make-imports';
import { leadTo, makeCandidate, makeTeam, moveTo, openCase } from './make-procedures';
import { makeVisit } from './make-visits';
import { newKey } from './postgres';

/** Columns of bytes that hold a digest, which no key of the ring opens. */
const digests = /(^|_)(index|hash|digest|digests|fingerprint|receipt|sha256|prev|mac)$/;
const long = 'a household a line\n'.repeat(10_000);
const picture = png('a house');
const phone = '13847500001';

describe('the rotation of keys', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'bangfu-rotation-'));
  const [old, fresh] = [`1:${newKey()}`, `2:${newKey()}`];
  let app: TestApp;
  let offices: Offices;
  const vaultOf = (ring: string) => new Vault({ ...app.config, SEAL_KEYS: ring });
  const filesOf = (vault: Vault) => new Files(app.app.get(FileStorage), vault);
  const streamsOf = (vault: Vault) => new SealedFiles(app.app.get(FileStorage), vault);
  const rotate = () => {
    const vault = vaultOf(`${old},${fresh}`);
    return new KeyRotation(app.work, vault, filesOf(vault), streamsOf(vault)).rotate();
  };
  beforeAll(async () => {
    app = await startApp({ DATA_DIR: dataDir, SEAL_KEYS: old });
    offices = await makeOffices(app, villages.first);
  });
  afterAll(async () => {
    await app.stop();
    rmSync(dataDir, { recursive: true });
  });

  it('knows every sealed column of the schema', async () => {
    const { rows } = await app.sql.query<{ name: string; column: string }>(
      `select table_name as name, column_name as column from information_schema.columns
       where table_schema = 'public' and data_type = 'bytea'`,
    );
    const known = sealedTables.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`));
    const sealed = rows.filter(({ column }) => !digests.test(column)).map(({ name, column }) => `${name}.${column}`);
    expect(sealed.sort()).toEqual([...known, 'idempotency.answer'].sort());
  });

  /** One value at least in every table: a household, its survey, a file, a change, an objection, a second factor. */
  async function fill(): Promise<{ householdId: string; fileId: string; streamId: string }> {
    const { caseworker } = offices;
    const { id, members } = await makeRegistered(app, offices, { phone });
    const sheet = { year: 2018, collectedOn: app.clock.today(), collectorPhone: phone };
    await app.as(caseworker).put(`/households/${id}/surveys/${caseworker.sessionId}`, sheet).expect(200);
    const upload = app.as(caseworker).request('post', `/households/${id}/attachments`).field('kind', 'photo');
    const { body } = await upload.attach('file', picture, { filename: 'a.png', contentType: 'image/png' }).expect(201);
    await ask(app, caseworker, id, { kind: 'decline', reason: '01', memberId: members.at(-1)?.id });
    await app.sql.query('update staff set totp_secret = $2 where id = $1', [
      caseworker.id,
      vaultOf(old).seal('secret', `staff.totp.${caseworker.id}`),
    ]);
    await object();
    await words(id);
    await makeHelper(app, offices.supervisor, { phone });
    await staged(app, caseworker, villages.first, csvOf(rowsOf('1', householdForm())));
    return { householdId: id, fileId: body.id as string, streamId: await exported() };
  }

  /** What people write on visits, of problems and in clues. */
  async function words(householdId: string): Promise<void> {
    const { caseworker, reviewer } = offices;
    await makeVisit(app, caseworker, householdId, { notes: '一切正常', requests: '想学焊工' });
    const [problem, clue] = [uuidv7(), uuidv7()];
    await app
      .as(caseworker)
      .put(`/problems/${problem}`, { householdId, category: '04', content: '西墙开裂' })
      .expect(200);
    const act = (as: Person, body: object) => app.as(as).post(`/problems/${problem}/steps`, body).expect(200);
    await act(reviewer, { kind: 'assign', to: caseworker.id });
    await act(caseworker, { kind: 'correct', text: '已经加固' });
    const told = { regionCode: villages.first, source: '02', content: '户主因病住院', name: '那顺', contact: phone };
    await app.as(caseworker).put(`/clues/${clue}`, told).expect(200);
    await app.as(caseworker).post(`/clues/${clue}/steps`, { kind: 'check', text: '属实' }).expect(200);
  }

  /** The file of a job that is done, of more than one chunk. */
  async function exported(): Promise<string> {
    const id = uuidv7();
    const file = streamsOf(vaultOf(old)).createSealed(id);
    file.end(long);
    await finished(file);
    await app.sql.query(
      `insert into job (id, kind, state, input, ended_at, file_id) values ($1, 'rotated', 'done', '{}', now(), $1)`,
      [id],
    );
    return id;
  }

  async function object(): Promise<void> {
    moveTo(app, '2019-03-04');
    const team = await makeTeam(app);
    const id = await openCase(app, team, await makeCandidate(app, team));
    await leadTo(app, team, id, 'firstNoticeEnd');
    const { body } = await app.anyone.get(`/public/villages/${villages.first}/notices`).expect(200);
    const words = { content: '该户在旗里有楼房', name: '包某', contact: phone };
    await app.anyone.post(`/public/notices/${body[0].id}/objections`, words).expect(201);
  }

  it('leaves nothing under the old key, which may then go, and has nothing to do the second time', async () => {
    const { householdId, fileId, streamId } = await fill();
    const counts = await rotate();
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
    expect([...new Set(Object.values(await rotate()))]).toEqual([0]);
    const alone = vaultOf(fresh);
    for (const { table, columns, place, key = 'id' } of sealedTables)
      for (const row of (await app.sql.query(`select *, ${key} as key from ${table}`)).rows)
        for (const column of columns) if (row[column]) alone.open(row[column], place(column, row.key));
    const answers = await app.sql.query('select owner, key, answer from idempotency where answer is not null');
    for (const { owner, key, answer } of answers.rows) JSON.parse(alone.open(answer, answerPlace(owner, key)));
    expect(await filesOf(alone).get(fileId)).toEqual(picture);
    expect(await text(streamsOf(alone).openSealed(streamId))).toBe(long);
    const { rows } = await app.sql.query('select phone from household where id = $1', [householdId]);
    expect(alone.open(rows[0].phone, `household.phone.${householdId}`)).toBe(phone);
  });

  it('is told in the change log as what it is', async () => {
    const { rows } = await app.sql.query(
      `select distinct database_role, staff_id from change_log where reason = 'key rotation'`,
    );
    expect(rows).toEqual([{ database_role: 'app_job', staff_id: null }]);
  });
});
