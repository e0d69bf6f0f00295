import type { PoolClient } from 'pg';
import { uuidv7 } from 'uuidv7';
import type { Mark } from '../src/field/field-cursor.rules';
import { Housekeeping } from '../src/upkeep/housekeeping.service';
import { startApp, TestApp } from './app';
import { makePerson, villages } from './make';
import { ask, changeOf, makeRegistered, step } from './make-changes';
import { jpeg } from './make-files';
import { makeHousehold, makeMember } from './make-households';
import { Phone } from './make-phone';
import { leadTo, makeCandidate, makeTeam, moveOn, moveTo, openCase, Team } from './make-procedures';
import { incomeForm, surveyForm } from './matrix/furnish';

jest.setTimeout(120_000);

describe('what has changed since a phone last asked', () => {
  let app: TestApp;
  let team: Team;
  let phone: Phone;
  beforeAll(async () => {
    app = await startApp();
    moveTo(app, '2019-06-03');
    team = await makeTeam(app);
    phone = new Phone(app, team.caseworker);
  });
  afterAll(() => app.stop());

  /** The phone knows what a new one would be told. */
  const expectWhole = async () => {
    const fresh = new Phone(app, phone.owner);
    await fresh.sync();
    expect(phone.content()).toEqual(fresh.content());
  };
  const write = () => app.as(team.caseworker);

  it('is the household that was touched, once, whatever was touched of it', async () => {
    const { id, members } = await makeHousehold(app, team.caseworker);
    await makeHousehold(app, team.caseworker);
    await phone.sync();
    expect(await phone.news()).toEqual({ came: [], gone: [], whole: false });
    const [path, survey, income] = [`/households/${id}`, uuidv7(), uuidv7()];
    const member = { ...makeMember({ birthDate: '1990-05-05', sex: '2' }), id: undefined };
    const doubt = (await write().get('/checker/rules')).body.find(
      ({ severity }: { severity: string }) => severity === 'doubt',
    );
    const waiver = { code: doubt.code, path: 'income', reason: '已入户核实', until: '2020-01-01' };
    const touches = {
      household: () => write().patch(path, { set: { plannedExitYear: [null, 2020] } }),
      member: () => write().patch(`${path}/members/${members[0]!.id}`, { set: { nameMn: [null, 'ᠤᠶᠤᠨ'] } }),
      'a new member': () => write().put(`${path}/members/${uuidv7()}`, member),
      survey: () => write().put(`${path}/surveys/${survey}`, surveyForm()),
      answer: () => write().patch(`${path}/surveys/${survey}`, { set: { cattle: [11, 12] } }),
      income: () => write().put(`${path}/incomes/${income}`, incomeForm()),
      amount: () => write().patch(`${path}/incomes/${income}`, { set: { 'lines.W1': [1_250_000, 1] } }),
      file: () =>
        write().request('post', `${path}/attachments`).field('kind', 'photo').attach('file', jpeg('y'), 'a.jpg'),
      waiver: () => write().put(`${path}/waivers/${uuidv7()}`, waiver),
    };
    for (const [what, touch] of Object.entries(touches)) {
      expect([what, (await touch()).status]).toEqual([what, what === 'file' ? 201 : 200]);
      expect([what, await phone.news()]).toEqual([what, { came: [id], gone: [], whole: false }]);
      expect(await phone.news()).toEqual({ came: [], gone: [], whole: false });
    }
    await expectWhole();
  });

  it('is the household of a case at each of its steps, of an objection and of a request', async () => {
    const household = await makeCandidate(app, team);
    await phone.sync();
    const procedure = await openCase(app, team, household);
    expect((await phone.news()).came).toEqual([household]);
    for (const at of ['homeCheck', 'confirmation', 'firstNotice', 'firstNoticeEnd']) {
      await leadTo(app, team, procedure, at);
      expect((await phone.news()).came).toEqual([household]);
    }
    const [notice] = phone.households.get(household)!.notices;
    const objection = { content: '这户在城里有房' };
    await app.anyone.post(`/public/notices/${notice!.id}/objections`, objection).expect(201);
    expect((await phone.news()).came).toEqual([household]);
    expect(phone.households.get(household)!.notices[0]).toMatchObject({ objections: 1, objected: true });
    await expectWhole();
  });

  it('is an open case again on another day, since other things are missing then', async () => {
    const household = await makeCandidate(app, team);
    const procedure = await openCase(app, team, household);
    await leadTo(app, team, procedure, 'firstNoticeEnd');
    await phone.sync();
    expect(phone.households.get(household)!.procedure!.missing).toMatchObject([{ code: 'procedure.notice_running' }]);
    moveOn(app, 8);
    const { came } = await phone.news();
    expect(came).toContain(household);
    for (const id of came) expect(phone.households.get(id)!.procedure).not.toBeNull();
    expect(phone.households.get(household)!.procedure!.missing).toEqual([]);
    expect((await phone.news()).came).toEqual([]);
    await expectWhole();
  });

  it('names what is no longer the phone’s: closed, and moved to another village, where it appears', async () => {
    const offices = { ...team, colleague: team.secondChecker };
    const near = await makeTeam(app, villages.second);
    const there = new Phone(app, near.caseworker);
    const [closed, moved] = [await makeRegistered(app, offices), await makeRegistered(app, offices)];
    await phone.sync();
    await there.sync();
    await app.sql.query(`update household set registration = 'closed', closed_at = now() where id = $1`, [closed.id]);
    expect(await phone.news()).toEqual({ came: [], gone: [{ id: closed.id, why: 'closed' }], whole: false });
    const move = { kind: 'move', toRegionCode: villages.second, villagerGroup: '一组', address: '新址' };
    const { id } = await ask(app, team.caseworker, moved.id, await changeOf(app, moved.id, move));
    await step(app, near.caseworker, id, 'accept').expect(200);
    await phone.sync();
    await step(app, team.reviewer, id, 'decide').expect(200);
    expect(await phone.news()).toEqual({ came: [], gone: [{ id: moved.id, why: 'left' }], whole: false });
    expect(await there.news()).toEqual({ came: [moved.id], gone: [], whole: false });
    await expectWhole();
  });

  it('goes on page by page while people write between the pages, and nothing is missing in the end', async () => {
    const phoneOfNew = new Phone(app, team.secondChecker);
    const first = await phoneOfNew.page(2);
    expect(first).toMatchObject({ first: true, whole: true, more: true });
    expect(first.households).toHaveLength(2);
    const early = first.households[0]!.household.id;
    await app.sql.query(`update household set address = '搬到河边' where id = $1`, [early]);
    const added = await makeHousehold(app, team.caseworker);
    const pages = await phoneOfNew.sync(2);
    expect(pages.every((page) => page.whole && !page.first && page.codeLists.lists === null)).toBe(true);
    const { came, whole } = await phoneOfNew.news();
    expect([came.sort(), whole]).toEqual([[early, added.id].sort(), false]);
    await app.sql.query(`update household set villager_group = '三组' where village_code = $1`, [team.village]);
    const differences = await phoneOfNew.sync(2);
    expect(differences.length).toBeGreaterThan(2);
    expect(differences.map(({ first: begins }) => begins)).toEqual([
      true,
      ...Array<boolean>(differences.length - 1).fill(false),
    ]);
    await phone.sync();
    expect(phoneOfNew.content()).toHaveLength(phone.content().length);
    await expectWhole();
  });

  it('begins anew for somebody else, under another assignment, after a week, and on another run of the server', async () => {
    const cursorOf = (change: (position: { since: Mark }) => void) => {
      const position = JSON.parse(Buffer.from(phone.cursor!, 'base64url').toString());
      change(position);
      return Buffer.from(JSON.stringify(position)).toString('base64url');
    };
    const answer = async (since: string, person = team.caseworker) =>
      (await app.as(person).get(`/field/pack?since=${since}`).expect(200)).body;
    await phone.sync();
    expect(await answer(phone.cursor!)).toMatchObject({ whole: false });
    expect(await answer(phone.cursor!, team.secondChecker)).toMatchObject({ first: true, whole: true });
    const cursors = [
      cursorOf((position) => Object.assign(position, { server: '1559520000.1' })),
      cursorOf(({ since }) => Object.assign(since, { at: Date.now() - 7 * 86_400_000 })),
    ];
    for (const cursor of cursors) expect(await answer(cursor)).toMatchObject({ first: true, whole: true });
    const bound = cursorOf(({ since }) => Object.assign(since, { at: Date.now() - 7 * 86_400_000 + 60_000 }));
    expect(await answer(bound)).toMatchObject({ whole: false });
    await app.sql.query(`update assignment set regions = $2 where id = $1`, [
      team.secondChecker.assignmentId,
      [villages.first, villages.third],
    ]);
    const mine = new Phone(app, await makePerson(app, 'caseworker', villages.first));
    await mine.sync();
    await app.sql.query(`update assignment set regions = $2 where id = $1`, [
      mine.owner.assignmentId,
      [villages.second],
    ]);
    await new Promise((resolve) => setTimeout(resolve, 5100)); // other places are noticed within five seconds
    expect((await mine.news()).whole).toBe(true);
    expect([...mine.households.values()].every(({ household }) => household.regionCode === villages.second)).toBe(true);
    expect(mine.households.size).toBeGreaterThan(0);
  });

  it('is known for eight days, and then forgotten by the housekeeping', async () => {
    const count = async () =>
      (await app.sql.query(`select count(*)::int as n from village_change`)).rows[0].n as number;
    await app.sql.query(`update village_change set noted_at = now() - interval '7 days 23 hours'`);
    const before = await count();
    expect((await app.get(Housekeeping).tidy()).village_change).toBe(0);
    await app.sql.query(`update village_change set noted_at = now() - interval '8 days 1 minute'`);
    expect((await app.get(Housekeeping).tidy()).village_change).toBe(before);
    expect([before > 0, await count()]).toEqual([true, 0]);
  });
});

describe('transactions that end late', () => {
  let app: TestApp;
  let team: Team;
  beforeAll(async () => {
    app = await startApp();
    team = await makeTeam(app);
  });
  afterAll(() => app.stop());

  const touch = (client: PoolClient, id: string, address: string) =>
    client.query(`update household set address = $2 where id = $1`, [id, address]);

  it('are in the difference after their end, and no others again', async () => {
    const [a, b, c] = await Promise.all([1, 2, 3].map(() => makeHousehold(app, team.caseworker)));
    const phone = new Phone(app, team.caseworker);
    const client = await app.sql.connect();
    await client.query('begin');
    await touch(client, a!.id, '先写后交'); // writes first, with the lowest numbers
    await app.sql.query(`update household set address = '后写先交' where id = $1`, [b!.id]);
    await phone.sync(); // cannot see the first, sees the second
    expect(phone.households.get(a!.id)!.household.address).not.toBe('先写后交');
    await app.sql.query(`update household set address = '再写' where id = $1`, [c!.id]);
    expect((await phone.news()).came).toEqual([c!.id]);
    expect((await phone.news()).came).toEqual([]);
    await client.query('commit');
    client.release();
    expect(await phone.news()).toEqual({ came: [a!.id], gone: [], whole: false });
    expect(phone.households.get(a!.id)!.household.address).toBe('先写后交');
    expect((await phone.news()).came).toEqual([]);
  });

  it('that were rolled back leave nothing, and one that ends between two pages is not lost', async () => {
    const made = await Promise.all([1, 2, 3, 4].map(() => makeHousehold(app, team.caseworker)));
    const ids = made.map(({ id }) => id).sort();
    const phone = new Phone(app, team.caseworker);
    await phone.sync();
    const client = await app.sql.connect();
    await client.query('begin');
    await touch(client, ids[0]!, '不算数');
    await client.query('rollback');
    expect((await phone.news()).came).toEqual([]);
    await client.query('begin');
    await touch(client, ids[0]!, '页间提交');
    await app.sql.query(`update household set address = '其余' where id = any ($1)`, [ids.slice(1)]);
    const first = await phone.page(2);
    expect(first.households.map(({ household }) => household.id)).toEqual(ids.slice(1, 3));
    await client.query('commit');
    client.release();
    await phone.sync(2);
    expect((await phone.news()).came).toEqual([ids[0]]);
    expect(phone.households.get(ids[0]!)!.household.address).toBe('页间提交');
  });

  it('never leave a phone behind, however many write at once', async () => {
    const ids = (await Promise.all(Array.from({ length: 12 }, () => makeHousehold(app, team.caseworker)))).map(
      ({ id }) => id,
    );
    const phones = [new Phone(app, team.caseworker), new Phone(app, team.secondChecker)];
    let writing = true;
    const writer = async (n: number) => {
      const client = await app.sql.connect();
      for (let i = 0; i < 20; i += 1) {
        await client.query('begin');
        for (const id of [ids[(n + i) % 12]!, ids[(n + 5 * i) % 12]!].sort()) await touch(client, id, `${n}.${i}`);
        await client.query('select pg_sleep($1)', [((n * 7 + i * 3) % 5) / 200]);
        await client.query(i % 7 ? 'commit' : 'rollback');
      }
      client.release();
    };
    const reader = async (phone: Phone, limit: number) => {
      while (writing) await phone.sync(limit);
    };
    const reading = [reader(phones[0]!, 100), reader(phones[1]!, 3)];
    await Promise.all([writer(1), writer(2)]);
    writing = false;
    await Promise.all(reading);
    for (const phone of phones) {
      await phone.sync();
      const fresh = new Phone(app, phone.owner);
      await fresh.sync();
      expect(phone.content()).toEqual(fresh.content());
    }
  });
});
