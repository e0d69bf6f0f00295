import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { AccessLog } from '../src/platform/access-log';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, towns, villages } from './make';
import { jpeg } from './make-files';
import { moveOn, moveTo } from './make-procedures';
import { plantHousehold } from './make-records';
import { makeVisit, visitForm } from './make-visits';

const hour = 3_600_000;

describe('visits', () => {
  let app: TestApp;
  let caseworker: Person;
  let reviewer: Person;
  let household: string;
  beforeAll(async () => {
    app = await startApp();
    moveTo(app, '2019-06-03');
    caseworker = await makePerson(app, 'caseworker', villages.first);
    reviewer = await makePerson(app, 'reviewer', towns.first);
  });
  beforeEach(async () => {
    moveOn(app, 2);
    household = (await plantHousehold(app, villages.first)).id;
  });
  afterAll(() => app.stop());

  const evidenceOf = async (visitId: string) =>
    (await app.as(reviewer).get(`/visit-evidence?visitId=${visitId}`).expect(200)).body.items as {
      id: string;
      kind: string;
      score: number;
      measured: Record<string, number>;
      otherVisitId: string | null;
    }[];

  it('keep what was told and give it back to those who read words', async () => {
    const told = visitForm(app, household, {
      ...{ income: { changed: true, note: '卖了两头牛' }, requests: '想学焊工', notes: '户主腰腿疼' },
      ...{ satisfaction: 4, othersMet: 1, place: { latitude: 44.12345, longitude: 122.5, accuracyM: 20 } },
      conditions: [{ item: 'water', passed: false }],
      measures: [{ category: 'A39', state: 'partly' as const }],
    });
    const id = uuidv7();
    const { body } = await app.as(caseworker).put(`/visits/${id}`, told).expect(200);
    expect(body).toMatchObject({ id, notes: '户主腰腿疼', requests: '想学焊工', changes: { income: '卖了两头牛' } });
    expect(body).toMatchObject({ changed: true, familyChanged: false, incomeChanged: true, place: told.place });
    const { body: read } = await app.as(reviewer).get(`/visits/${id}`).expect(200);
    expect(read).toEqual(body);
    const assessor = await makePerson(app, 'assessor', places.city);
    const { body: seen } = await app.as(assessor).get(`/visits/${id}`).expect(200);
    expect(seen).toMatchObject({ id, satisfaction: 4 });
    for (const word of ['notes', 'requests', 'changes']) expect(seen).not.toHaveProperty(word);
    await app.get(AccessLog).flush();
    const { rows } = await app.sql.query(`select notes::text, requests::text from visit where id = $1`, [id]);
    expect(rows[0].notes).toMatch(/^\\x/);
    expect(
      (await app.sql.query(`select action, field from access_log where household_id = $1`, [household])).rows,
    ).toEqual(expect.arrayContaining([{ action: 'open', field: 'visit' }]));
  });

  it('are there once however often they are sent, with a key or without', async () => {
    const id = uuidv7();
    const told = visitForm(app, household, { photos: [{ sha256: 'ab'.repeat(32), kind: 'photo' }] });
    const send = (body: object, key?: string) => {
      const request = app.as(caseworker).put(`/visits/${id}`, body);
      return key ? request.set('idempotency-key', key) : request;
    };
    const key = `visit-${id}`;
    const answers = await Promise.all([send(told, key), send(told, key), send(told), send(told)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    for (const { body } of answers) expect(body).toEqual(answers[0].body);
    const counts = `select (select count(*)::int from visit where id = $1) as visits,
      (select count(*)::int from visit_photo where visit_id = $1) as photos`;
    expect((await app.sql.query(counts, [id])).rows).toEqual([{ visits: 1, photos: 1 }]);
    const other = await send({ ...told, satisfaction: 1 }).expect(409);
    expect(other.body.code).toBe('visit.id_taken');
  });

  it('are timed by the server when the clock of the phone is wrong by hours', async () => {
    const real = app.clock.now();
    const ahead = 5 * hour;
    const startedAt = new Date(real.getTime() - hour + ahead).toISOString();
    const id = await makeVisit(app, caseworker, household, { startedAt, deviceAheadMs: ahead });
    const { body } = await app.as(caseworker).get(`/visits/${id}`).expect(200);
    expect(body.startedAt).toBe(startedAt);
    expect(Date.parse(body.visitedAt)).toBe(real.getTime() - hour);
    expect(await evidenceOf(id)).toEqual([]);
    const unknown = await makeVisit(app, caseworker, household, { startedAt });
    const read = await app.as(caseworker).get(`/visits/${unknown}`).expect(200);
    expect(read.body.visitedAt).toBe(read.body.receivedAt);
    expect(await evidenceOf(unknown)).toMatchObject([{ kind: 'clock_wrong' }]);
    const order = `select id from visit where household_id = $1 order by receipt`;
    expect((await app.sql.query(order, [household])).rows.map((row) => row.id)).toEqual([id, unknown]);
  });

  it('name their pictures before or after these are sent, and keep them from being removed', async () => {
    const content = jpeg(`picture of ${household}`);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const id = await makeVisit(app, caseworker, household, { photos: [{ sha256, kind: 'photo' }] });
    const before = await app.as(caseworker).get(`/visits/${id}`).expect(200);
    expect(before.body.photos).toEqual([{ sha256, kind: 'photo', takenAt: null, attachmentId: null }]);
    const { body: file } = await app
      .as(caseworker)
      .request('post', `/households/${household}/attachments`)
      .field('kind', 'photo')
      .attach('file', content, 'a.jpg')
      .expect(201);
    const after = await app.as(caseworker).get(`/visits/${id}`).expect(200);
    expect(after.body.photos[0].attachmentId).toBe(file.id);
    const closing = await app.as(caseworker).post(`/attachments/${file.id}/close`, { reason: '拍错了' }).expect(422);
    expect(closing.body.code).toBe('refused.attachment_is_evidence');
  });

  it('ask for a look when nobody can have travelled so fast, and nobody judges their own', async () => {
    const other = (await plantHousehold(app, villages.second)).id;
    const traveller = await makePerson(app, 'caseworker', [villages.first, villages.second]);
    const at = (minutes: number, latitude: number) => ({
      startedAt: new Date(app.clock.now().getTime() - minutes * 60_000).toISOString(),
      place: { latitude, longitude: 122, accuracyM: 10 },
    });
    const first = await makeVisit(app, traveller, household, at(40, 44));
    const second = await makeVisit(app, traveller, other, at(10, 45));
    expect(await evidenceOf(first)).toEqual([]);
    const [doubt] = await evidenceOf(second);
    expect(doubt).toMatchObject({ kind: 'impossible_travel', otherVisitId: first });
    expect(doubt!.measured).toMatchObject({ minutes: 30, kmh: 222, mostKmh: 120 });
    const near = await makeVisit(app, traveller, other, at(0, 45.01));
    expect(await evidenceOf(near)).toEqual([]);
    const judgement = { judgement: 'explained', remark: '手机定位漂移' };
    const path = `/visit-evidence/${doubt!.id}/judgement`;
    await app.sql.query(`update visit_evidence set staff_id = $1 where id = $2`, [reviewer.id, doubt!.id]);
    expect((await app.as(reviewer).post(path, judgement).expect(403)).body.code).toBe('visit.own_evidence');
    await app.sql.query(`update visit_evidence set staff_id = $1 where id = $2`, [traveller.id, doubt!.id]);
    await app.as(reviewer).post(path, judgement).expect(200);
    await app.as(reviewer).post(path, judgement).expect(200);
    const late = await app
      .as(reviewer)
      .post(path, { ...judgement, judgement: 'confirmed' })
      .expect(409);
    expect(late.body.code).toBe('visit.evidence_judged');
  });

  it('ask for a look when they were made far from where the household was met before', async () => {
    const place = { latitude: 44, longitude: 122, accuracyM: 15 };
    for (let i = 0; i < 2; i += 1) {
      expect(await evidenceOf(await makeVisit(app, caseworker, household, { place }))).toEqual([]);
      moveOn(app, 2);
    }
    const far = await makeVisit(app, caseworker, household, { place: { ...place, latitude: 44.1 } });
    expect(await evidenceOf(far)).toMatchObject([{ kind: 'far_from_home', measured: { km: 11.1, mostKm: 3 } }]);
  });

  it('are listed by household, person, village and day, and counted', async () => {
    const ids = [await makeVisit(app, caseworker, household)];
    moveOn(app, 3);
    ids.unshift(await makeVisit(app, caseworker, household));
    const list = async (query: string) => (await app.as(reviewer).get(`/visits?${query}`).expect(200)).body;
    const whole = await list(`householdId=${household}&limit=1`);
    expect(whole).toMatchObject({ total: 2, items: [{ id: ids[0] }] });
    const rest = await list(`householdId=${household}&limit=1&cursor=${whole.nextCursor}`);
    expect(rest).toMatchObject({ items: [{ id: ids[1] }], nextCursor: null });
    const today = app.clock.today();
    expect((await list(`householdId=${household}&from=${today}`)).items).toHaveLength(1);
    expect((await list(`householdId=${household}&staffId=${reviewer.id}`)).items).toEqual([]);
    expect((await list(`regionCode=${villages.second}&householdId=${household}`)).items).toEqual([]);
    const second = await app.as(caseworker).get(`/visits/${ids[0]}`).expect(200);
    expect(second.body.lastVisitOn).toBe((await app.as(caseworker).get(`/visits/${ids[1]}`)).body.visitedOn);
  });

  it('are refused where they are not of the form, to other roles and beyond the village', async () => {
    const path = `/visits/${uuidv7()}`;
    const wrong = async (change: object) =>
      (
        await app
          .as(caseworker)
          .put(path, { ...visitForm(app, household), ...change })
          .expect(400)
      ).body.errors[0].path;
    expect(await wrong({ purpose: '77' })).toBe('purpose');
    expect(await wrong({ startedAt: '2019-06-03' })).toBe('startedAt');
    expect(await wrong({ family: undefined })).toBe('family');
    expect(await wrong({ place: { latitude: 91, longitude: 0, accuracyM: 1 } })).toBe('place.latitude');
    expect(await wrong({ photos: [{ sha256: 'x', kind: 'photo' }] })).toBe('photos.0.sha256');
    await app.as(reviewer).put(path, visitForm(app, household)).expect(403);
    const neighbour = await makePerson(app, 'caseworker', villages.second);
    expect((await app.as(neighbour).put(path, visitForm(app, household)).expect(404)).body.code).toBe(
      'household.not_found',
    );
    const id = await makeVisit(app, caseworker, household);
    await app.as(neighbour).get(`/visits/${id}`).expect(404);
    const taken = await app
      .as(neighbour)
      .put(`/visits/${id}`, visitForm(app, await neighbours()))
      .expect(409);
    expect(taken.body.code).toBe('visit.id_taken');
  });

  const neighbours = async () => (await plantHousehold(app, villages.second)).id;

  it('are taken of a household that was closed while the phone had no line', async () => {
    await app.sql.query(`update household set registration = 'closed', closed_at = now() where id = $1`, [household]);
    await makeVisit(app, caseworker, household);
  });
});
