import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { AttachmentSweep } from '../src/households/attachments/attachment-sweep.service';
import { AccessLog } from '../src/platform/access-log';
import { startApp, TestApp } from './app';
import { makePerson, Person } from './make';
import { jpeg, pdf, png, webp, zip } from './make-files';
import { plantHousehold } from './make-records';

const village = '150521100200';
const neighbouring = '150521100201';
const limit = 64 * 1024;
const planted = 'PLANTED-IN-A-PICTURE-包志强';
const day = 86_400_000;

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

describe('attachments', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'bangfu-files-'));
  let app: TestApp;
  let caseworker: Person;
  let path: string;
  const send = (content: Buffer, fields: Record<string, string> = { kind: 'photo' }, as = caseworker) => {
    const request = app.as(as).request('post', path);
    for (const [name, value] of Object.entries(fields)) void request.field(name, value);
    return request.attach('file', content, { filename: '包志强身份证.png', contentType: 'image/png' });
  };
  beforeAll(async () => {
    app = await startApp({ DATA_DIR: dataDir, UPLOAD_LIMIT: String(limit) });
    caseworker = await makePerson(app, 'caseworker', village);
  });
  beforeEach(async () => {
    path = `/households/${(await plantHousehold(app, village)).id}/attachments`;
  });
  afterAll(async () => {
    await app.stop();
    rmSync(dataDir, { recursive: true });
  });

  it('takes pictures and documents, tells their type by content and hands them out unchanged', async () => {
    for (const [type, content] of [
      ['image/png', png('1')],
      ['image/jpeg', jpeg('2')],
      ['image/webp', webp('3')],
      ['application/pdf', pdf('4')],
    ] as const) {
      const { body } = await send(content, { kind: 'scan', caption: '评议会记录' }).expect(201);
      expect(body).toMatchObject({ kind: 'scan', mediaType: type, sizeBytes: content.length, sensitive: false });
      const opened = await app.as(caseworker).get(`/attachments/${body.id}/content`).responseType('blob').expect(200);
      expect(Buffer.compare(opened.body, content)).toBe(0);
      expect(opened.headers).toMatchObject({ 'content-type': type, 'x-content-type-options': 'nosniff' });
      expect(opened.headers['content-disposition']).toMatch(new RegExp(`^attachment; filename="${body.id}\\.[a-z]+"$`));
    }
    const list = await app.as(caseworker).get(path).expect(200);
    expect(list.body).toHaveLength(4);
  });

  it('leaves no clear byte and no name on the disk', async () => {
    const { body } = await send(png(planted)).expect(201);
    const files = filesUnder(dataDir);
    expect(files.some((file) => file.endsWith(body.id))).toBe(true);
    for (const file of files) {
      expect(readFileSync(file).includes(planted.slice(0, 12))).toBe(false);
      expect(file).not.toContain('包志强');
    }
    const { rows } = await app.sql.query(`select string_agg(attachment::text, '') as all from attachment`);
    expect(rows[0].all).not.toContain('包志强');
  });

  it('stores the same content of a household once, and removed content again', async () => {
    const first = await send(png('same')).expect(201);
    const again = await send(png('same')).expect(201);
    expect(again.body).toEqual(first.body);
    const key = { 'idempotency-key': `upload-${uuidv7()}` };
    const one = await send(png('keyed')).set(key).expect(201);
    expect((await send(png('keyed')).set(key).expect(201)).body).toEqual(one.body);
    expect((await send(png('other')).set(key).expect(422)).body.code).toBe('idempotency.key_reused');
    await app.as(caseworker).post(`/attachments/${first.body.id}/close`, { reason: '拍错了' }).expect(200);
    const anew = await send(png('same')).expect(201);
    expect(anew.body.id).not.toBe(first.body.id);
    const at = await Promise.all(Array.from({ length: 8 }, () => send(png('at once')).expect(201)));
    expect(new Set(at.map(({ body }) => body.id)).size).toBe(1);
  });

  it('refuses what is too large, of another type, or two things at once', async () => {
    const large = await send(png('x'.repeat(limit))).expect(413);
    expect(large.body).toMatchObject({ code: 'file.too_large', errors: [{ params: { limit } }] });
    for (const content of [zip(), Buffer.concat([jpeg('a'), zip()]), Buffer.from('<svg/>'), Buffer.alloc(0)]) {
      const { body } = await send(content).expect(400);
      expect(body).toMatchObject({ code: 'file.type_refused', errors: [{ path: 'file' }] });
    }
    const json = await app.as(caseworker).post(path, { kind: 'photo' }).expect(415);
    expect(json.body.code).toBe('request.media_type');
    const { rows } = await app.sql.query('select count(*)::int as n from attachment where household_id = $1', [
      path.split('/')[2],
    ]);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('names every wrong field, and takes no numbers of persons in a caption', async () => {
    const paths = ({ body }: { body: { errors: { path: string }[] } }) => body.errors.map(({ path: at }) => at).sort();
    expect(paths(await send(png('f'), { kind: 'selfie', colour: 'red' }).expect(400))).toEqual(['colour', 'kind']);
    expect(paths(await send(png('f'), { kind: 'photo', caption: '电话13900000123' }).expect(400))).toEqual(['caption']);
    const none = app.as(caseworker).request('post', path).field('kind', 'photo').field('file', 'text');
    expect(paths(await none.expect(400))).toEqual(['file']);
    const broken = app.as(caseworker).request('post', path).set('content-type', 'multipart/form-data; boundary=x');
    expect(
      (await broken.send('--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nabc').expect(400))
        .body.code,
    ).toBe('file.unreadable');
  });

  it('counts the opening of a document with numbers as a reveal: purpose, permission and log', async () => {
    const { body } = await send(jpeg('card'), { kind: 'id-card' }).expect(201);
    const content = `/attachments/${body.id}/content`;
    const silent = await app.as(caseworker).get(content).expect(400);
    expect(silent.body.errors).toEqual([expect.objectContaining({ path: 'purpose' })]);
    const clerk = await makePerson(app, 'clerk', '150521000000');
    await app.as(clerk).get(`${content}?purpose=check`).expect(403);
    const auditor = await makePerson(app, 'auditor', '150521000000');
    await app
      .as(auditor)
      .get(`${content}?purpose=${encodeURIComponent('核对身份')}`)
      .expect(200);
    const photo = await send(jpeg('house')).expect(201);
    await app.as(clerk).get(`/attachments/${photo.body.id}/content`).expect(200);
    await app.get(AccessLog).flush();
    const { rows } = await app.sql.query(
      `select action, field, purpose, staff_id from access_log where household_id = $1 order by at`,
      [body.householdId],
    );
    expect(rows).toEqual([
      { action: 'reveal', field: 'attachment.id-card', purpose: '核对身份', staff_id: auditor.id },
      { action: 'attachment', field: 'attachment.photo', purpose: null, staff_id: clerk.id },
    ]);
  });

  it('answers strangers as if nothing were there, and readers without writing', async () => {
    const { body } = await send(png('mine')).expect(201);
    const neighbour = await makePerson(app, 'caseworker', neighbouring);
    await app.as(neighbour).get(path).expect(404);
    await app.as(neighbour).get(`/attachments/${body.id}/content`).expect(404);
    await app.as(neighbour).post(`/attachments/${body.id}/close`, { reason: '不是我的' }).expect(404);
    await send(png('theirs'), { kind: 'photo' }, neighbour).expect(404);
    const reviewer = await makePerson(app, 'reviewer', '150521100000');
    await app.as(reviewer).get(`/attachments/${body.id}/content`).expect(200);
    await send(png('reviewer'), { kind: 'photo' }, reviewer).expect(403);
    await app.as(reviewer).post(`/attachments/${body.id}/close`, { reason: '无权' }).expect(403);
    await app.anyone.get(`/attachments/${body.id}/content`).expect(401);
  });

  it('keeps the row of a removed file and destroys its content after thirty days', async () => {
    const { body } = await send(png('to go')).expect(201);
    await app.as(caseworker).post(`/attachments/${body.id}/close`, { reason: '拍错了' }).expect(200);
    await app.as(caseworker).get(`/attachments/${body.id}/content`).expect(404);
    const file = filesUnder(dataDir).find((name) => name.endsWith(body.id)) ?? '';
    const sweep = app.app.get(AttachmentSweep);
    await sweep.sweep();
    expect(existsSync(file)).toBe(true);
    app.clock.shift(31 * day);
    try {
      expect(await sweep.sweep()).toBeGreaterThanOrEqual(1);
    } finally {
      app.clock.shift(0);
    }
    expect(existsSync(file)).toBe(false);
    const { rows } = await app.sql.query(
      `select close_reason, wiped_at is not null as wiped from attachment where id = $1`,
      [body.id],
    );
    expect(rows).toEqual([{ close_reason: '拍错了', wiped: true }]);
  });
});
