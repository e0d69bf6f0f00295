import { uuidv7 } from 'uuidv7';
import { DuplicateSearch } from '../src/households/duplicates/duplicate-search.service';
import { startApp, TestApp } from './app';
import { makePerson, Person } from './make';
import { PlantedMember, plantHousehold } from './make-records';

const village = '150521100200';
const sameTown = '150521100201';
const otherBanner = '150525100200';

describe('duplicates', () => {
  let app: TestApp;
  let caseworker: Person;
  let stranger: Person;
  let third: Person;
  beforeAll(async () => {
    app = await startApp();
    // No comparing in the background: here it is asked for, or comes with reading the queue.
    await app.get(DuplicateSearch).beforeApplicationShutdown();
    caseworker = await makePerson(app, 'caseworker', village);
    stranger = await makePerson(app, 'caseworker', otherBanner);
    third = await makePerson(app, 'caseworker', sameTown);
  });
  beforeEach(() => app.sql.query('truncate household cascade'));
  afterAll(() => app.stop());

  const plant = (region: string, member: PlantedMember, registration = 'registered') =>
    plantHousehold(app, region, { registration, members: [member] });
  const queue = async (as = caseworker, query = '') =>
    (await app.as(as).get(`/duplicates${query}`).expect(200)).body.items as Record<string, never>[];
  /** One number in two banners: in the register of one, in a draft of the other, which cannot be submitted. */
  const twice = async (idNumber = 'one') => {
    const here = await plant(village, { name: '包志强', birthDate: '1979-03-12', idNumber });
    const there = await plant(otherBanner, { name: '宝志刚', birthDate: '1985-01-01', idNumber }, 'draft');
    return { here, there };
  };

  it('finds the same number anywhere in the city and tells each side only which office to call', async () => {
    const { here, there } = await twice();
    const [pair, ...more] = await queue();
    expect(more).toEqual([]);
    expect(pair).toMatchObject({ kind: 'sameIdNumber', state: 'open', decidedBy: null });
    const { sides } = pair as unknown as {
      sides: { record: object | null; office: { regionCode: string; nameZh: string } }[];
    };
    const mine = sides.find(({ record }) => record);
    const theirs = sides.find(({ record }) => !record);
    expect(mine?.record).toMatchObject({
      memberId: here.members[0],
      householdId: here.id,
      name: '包志强',
      regionCode: village,
    });
    expect(theirs).toEqual({ record: null, office: { regionCode: '150525100000', nameZh: expect.any(String) } });
    const text = JSON.stringify(pair);
    for (const secret of [there.id, there.members[0], '宝志刚', '1985-01-01', otherBanner])
      expect(text).not.toContain(secret);
    const seenThere = await queue(stranger);
    expect(seenThere).toMatchObject([{ id: pair?.id }]);
    expect(JSON.stringify(seenThere)).not.toContain('包志强');
    expect(await queue(third)).toEqual([]);
    const reviewer = await makePerson(app, 'reviewer', '150521100000');
    expect(await queue(reviewer)).toHaveLength(1);
  });

  it('finds names written alike or nearly alike, and leaves twins and strangers alone', async () => {
    await plant(village, { name: '乌云其木格', birthDate: '1981-08-02' });
    await plant(otherBanner, { name: '乌云·其木格', birthDate: '1981-08-02' });
    await plant(village, { name: '其其格', birthDate: '1990-05-05' });
    await plant(sameTown, { name: '琪琪格', birthDate: '1990-05-05' });
    await plant(sameTown, { name: '其其格', birthDate: '1991-05-05' });
    await plantHousehold(app, village, {
      members: [
        { name: '包双龙', birthDate: '2001-01-01' },
        { name: '包双虎', birthDate: '2001-01-01' },
      ],
    });
    const kinds = (await queue()).map(({ kind }) => String(kind)).sort();
    expect(kinds).toEqual(['nearName', 'sameNameAndBirthDate']);
    expect(await queue(caseworker, '?kind=nearName')).toHaveLength(1);
  });

  it('compares drafts with the register and with nothing else, and again when they are submitted', async () => {
    const first = await plant(village, { name: '白音', birthDate: '1970-07-07', idNumber: 'draft' }, 'draft');
    await plant(otherBanner, { name: '白音', birthDate: '1970-07-07', idNumber: 'draft' }, 'draft');
    expect(await queue()).toEqual([]);
    await app.sql.query(`update household set registration = 'submitted', number = '150521900001' where id = $1`, [
      first.id,
    ]);
    expect(await queue()).toMatchObject([{ kind: 'sameIdNumber' }]);
  });

  it('remembers that a pair is none, through every later change of its members', async () => {
    await plant(village, { name: '其其格', birthDate: '1990-05-05' });
    const other = await plant(sameTown, { name: '琪琪格', birthDate: '1990-05-05' }, 'draft');
    const [pair] = await queue();
    const decided = await app
      .as(caseworker)
      .post(`/duplicates/${pair?.id}/decision`, { decision: 'notDuplicate', reason: '两人均已见面核实' })
      .expect(200);
    expect(decided.body).toMatchObject({
      state: 'notDuplicate',
      reason: '两人均已见面核实',
      decidedBy: expect.any(String),
    });
    await app.sql.query(`update member set name = '其琪格' where id = $1`, [other.members[0]]);
    expect(await queue()).toEqual([]);
    expect(await queue(caseworker, '?state=notDuplicate')).toHaveLength(1);
    const number = Buffer.from('sixteen-byte-num');
    await app.sql.query(`update member set id_number = $1, id_number_index = $1`, [number]);
    expect(await queue()).toMatchObject([{ id: pair?.id, kind: 'sameIdNumber', decidedBy: null }]);
  });

  it('lets a pair lapse when a correction tells the two apart, and opens it when they are alike again', async () => {
    const { here } = await twice();
    const [pair] = await queue();
    await app.sql.query(`update member set id_number_index = '\\x00' where id = $1`, [here.members[0]]);
    expect(await queue()).toEqual([]);
    const refused = await app
      .as(caseworker)
      .post(`/duplicates/${pair?.id}/decision`, { decision: 'confirmed', reason: '同一人' });
    expect([refused.status, refused.body.code]).toEqual([422, 'duplicate.lapsed']);
    await app.sql.query(`update member set id_number_index = id_number where id = $1`, [here.members[0]]);
    expect(await queue()).toMatchObject([{ id: pair?.id, state: 'open' }]);
  });

  it('takes one decision: the same again is the same, another one is a conflict', async () => {
    await twice();
    const [pair] = await queue();
    const decide = (as: Person, decision: string) =>
      app.as(as).post(`/duplicates/${pair?.id}/decision`, { decision, reason: '电话核对' });
    await decide(third, 'confirmed').expect(404);
    const clerk = await makePerson(app, 'clerk', '150521000000');
    await decide(clerk, 'confirmed').expect(403);
    await app.as(clerk).get('/duplicates').expect(403);
    const auditor = await makePerson(app, 'auditor', '150521000000');
    expect(await queue(auditor)).toMatchObject([{ id: pair?.id }]);
    await decide(auditor, 'confirmed').expect(403);
    const first = await decide(caseworker, 'confirmed').expect(200);
    expect((await decide(caseworker, 'confirmed').expect(200)).body).toEqual(first.body);
    const other = await decide(stranger, 'notDuplicate').expect(409);
    expect(other.body).toMatchObject({ code: 'duplicate.decided', errors: [{ params: { state: 'confirmed' } }] });
    await twice('two');
    const [open] = await queue();
    const answers = await Promise.all(
      ['confirmed', 'notDuplicate'].map((decision) =>
        app.as(caseworker).post(`/duplicates/${open?.id}/decision`, { decision, reason: '同时认定' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is a doubt of the checker where a number is missing, until somebody decides', async () => {
    const here = await plant(village, { name: '其其格', birthDate: '1990-05-05' });
    const there = await plant(otherBanner, { name: '琪琪格', birthDate: '1990-05-05' });
    const doubts = async (id: string, as: Person) =>
      (await app.as(as).get(`/households/${id}/findings`).expect(200)).body.items.filter(
        ({ code }: { code: string }) => code === 'identity.near_name',
      ) as { severity: string; path: string; params: { householdNumber: string } }[];
    expect(await doubts(here.id, caseworker)).toEqual([]);
    const [pair] = await queue();
    const [doubt] = await doubts(here.id, caseworker);
    expect(doubt).toMatchObject({ severity: 'doubt', path: `members[${here.members[0]}].name` });
    const office = await app.sql.query(`select name_zh from region where code = '150525100000'`);
    expect(doubt?.params.householdNumber).toBe(office.rows[0].name_zh);
    expect(await doubts(there.id, stranger)).toHaveLength(1);
    const decision = { decision: 'notDuplicate', reason: '两人均已见面核实' };
    await app.as(caseworker).post(`/duplicates/${pair?.id}/decision`, decision).expect(200);
    expect(await doubts(there.id, stranger)).toEqual([]);
  });

  it('names every wrong value by its path', async () => {
    const paths = ({ body }: { body: { errors: { path: string }[] } }) => body.errors.map(({ path }) => path).sort();
    expect(paths(await app.as(caseworker).get('/duplicates?state=new&limit=0').expect(400))).toEqual([
      'limit',
      'state',
    ]);
    const bad = { decision: 'maybe', reason: '' };
    expect(paths(await app.as(caseworker).post(`/duplicates/${uuidv7()}/decision`, bad).expect(400))).toEqual([
      'decision',
      'reason',
    ]);
    await app
      .as(caseworker)
      .post(`/duplicates/${uuidv7()}/decision`, { decision: 'confirmed', reason: '查无此对' })
      .expect(404);
  });

  it('pages the queue within ten statements, each pair once', async () => {
    for (let i = 0; i < 7; i++) {
      await plant(village, { name: `包志${'甲乙丙丁戊己庚'[i]}`, birthDate: `198${i}-01-01`, idNumber: `pair ${i}` });
      await plant(otherBanner, { name: '白音', birthDate: '1950-01-01', idNumber: `pair ${i}` }, 'draft');
    }
    await app.app.get(DuplicateSearch).drain();
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await app
        .as(caseworker)
        .get(`/duplicates?limit=3${cursor && `&cursor=${cursor}`}`)
        .expect(200);
      expect(Number(/"(\d+)"/.exec(page.headers['server-timing'] ?? '')?.[1])).toBeLessThanOrEqual(10);
      seen.push(...page.body.items.map(({ id }: { id: string }) => id));
      cursor = page.body.nextCursor ?? '';
    } while (cursor);
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  });

  it('misses nobody who is written while others are compared', async () => {
    const people = Array.from({ length: 12 }, (_, i) => ({
      name: '白音',
      birthDate: '1966-06-06',
      idNumber: `race ${i % 6}`,
    }));
    await Promise.all([
      ...people.map((person, i) =>
        plant(
          i % 2 ? village : otherBanner,
          { ...person, birthDate: `19${60 + i}-06-06` },
          i < 6 ? 'registered' : 'draft',
        ),
      ),
      ...Array.from({ length: 6 }, () => queue()),
    ]);
    await app.app.get(DuplicateSearch).drain();
    const { rows } = await app.sql.query(
      `select count(*)::int as n from duplicate_pair where kind = 'sameIdNumber' and state = 'open'`,
    );
    expect(rows).toEqual([{ n: 6 }]);
  });
});
