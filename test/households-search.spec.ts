import type { HouseholdPage } from '../src/households/household-view.dto';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, towns, villages } from './make';
import { householdForm, makeHousehold, makeIdNumber, makeMember, makePhone } from './make-households';

describe('finding households', () => {
  let app: TestApp;
  const people = {} as Record<'first' | 'second' | 'both' | 'town' | 'banner' | 'naiman' | 'assessor', Person>;
  const idNumber = makeIdNumber('1979-03-12', '1');
  const phone = makePhone();

  beforeAll(async () => {
    app = await startApp();
    people.first = await makePerson(app, 'caseworker', villages.first);
    people.second = await makePerson(app, 'caseworker', villages.second);
    people.both = await makePerson(app, 'caseworker', [villages.first, villages.third]);
    people.town = await makePerson(app, 'reviewer', towns.first);
    people.banner = await makePerson(app, 'supervisor', places.leftMiddle);
    people.naiman = await makePerson(app, 'supervisor', places.naiman);
    people.assessor = await makePerson(app, 'assessor', places.city);
    const [head, ...others] = householdForm().members;
    const named = { ...head!, idNumber, phone, name: '阿古拉・巴特尔', nameMn: 'ᠪᠠᠭᠠᠲᠤᠷ' };
    await makeHousehold(app, people.first, { members: [named, ...others] });
    for (let i = 0; i < 5; i++) await makeHousehold(app, people.first);
    await makeHousehold(app, people.second, {
      regionCode: villages.second,
      members: [makeMember({ relation: '01', sex: '2', birthDate: '1970-01-01', name: '单雄信' })],
    });
    await makeHousehold(app, people.both, { regionCode: villages.third });
  });
  afterAll(() => app.stop());

  const list = async (person: Person, query = ''): Promise<HouseholdPage> =>
    (await app.as(person).get(`/households${query}`).expect(200)).body as HouseholdPage;
  const search = async (person: Person, body: object): Promise<HouseholdPage> =>
    (await app.as(person).post('/households/search', body).expect(200)).body as HouseholdPage;
  const heads = (page: HouseholdPage): string[] => page.items.map(({ headName }) => headName);

  it('lists what lies in the region, and only that', async () => {
    const totals = await Promise.all(
      [people.first, people.second, people.both, people.town, people.banner, people.naiman, people.assessor].map(
        async (person) => (await list(person)).total,
      ),
    );
    expect(totals).toEqual([6, 1, 7, 8, 8, 0, 8]);
    const both = await list(people.both);
    expect(both.items.every(({ villageName }) => /村|嘎查/.test(villageName))).toBe(true);
    expect(new Set(both.items.map(({ regionCode }) => regionCode))).toEqual(new Set([villages.first, villages.third]));
  });

  it('turns pages without losing or repeating a household', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: HouseholdPage = await list(people.town, `?limit=3${cursor ? `&cursor=${cursor}` : ''}`);
      expect(page).toMatchObject({ total: 8, totalIsCapped: false });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen.length).toBe(8);
    expect(new Set(seen).size).toBe(8);
    expect(seen).toEqual((await list(people.town)).items.map(({ id }) => id));
  });

  it('filters by region, state and number', async () => {
    expect((await list(people.banner, `?regionCode=${villages.second}`)).total).toBe(1);
    expect((await list(people.banner, `?regionCode=${towns.first}&registration=draft`)).total).toBe(8);
    expect((await list(people.banner, `?regionCode=${places.naiman}`)).total).toBe(0);
    expect((await list(people.assessor, `?regionCode=${places.city}`)).total).toBe(8);
    expect((await list(people.banner, '?registration=registered')).total).toBe(0);
    expect((await list(people.banner, '?number=150521000001&exitStatus=0&monitoringType=1')).total).toBe(0);
    const { body } = await app.as(people.banner).get('/households?registration=lost').expect(400);
    expect(body.errors).toMatchObject([{ path: 'registration' }]);
    await app.as(people.banner).get('/households?cursor=xyz').expect(400);
  });

  it.each([
    ['idNumber', '19790312'],
    ['idNumber', '12'],
    ['idNumber', '1505**********1234'],
    ['phone', '1390475'],
    ['phone', '4212'],
  ])('asks for the whole number when %s is %s', async (path, number) => {
    const { body } = await app
      .as(people.first)
      .post('/households/search', { [path]: number })
      .expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ path, code: 'invalid.isWholeNumber' })]);
  });

  it.each([
    ['阿古拉'],
    ['古'],
    ['拉·巴'],
    ['阿古拉巴特尔'],
    ['agula'],
    ['bateer'],
    ['aglbte'],
    ['ᠪᠠᠭ'],
    ['AGULA bateer'],
  ])('finds a name by %s', async (name) => {
    const page = await search(people.town, { name });
    expect(heads(page)).toEqual(['阿古拉·巴特尔']);
  });

  it('finds by whole identity number and phone, typed untidily, and by nothing less', async () => {
    const spaced = `${idNumber.slice(0, 6)} ${idNumber.slice(6)}`;
    expect(heads(await search(people.town, { idNumber: spaced }))).toEqual(['阿古拉·巴特尔']);
    expect(heads(await search(people.town, { phone: `${phone.slice(0, 3)}-${phone.slice(3)}` }))).toEqual([
      '阿古拉·巴特尔',
    ]);
    for (const part of [{ idNumber: idNumber.slice(0, 17) }, { phone: phone.slice(0, 10) }]) {
      const { body } = await app.as(people.town).post('/households/search', part).expect(400);
      expect(body.errors).toMatchObject([{ path: Object.keys(part)[0], code: 'invalid.isWholeNumber' }]);
    }
    expect((await search(people.town, { phone, name: '单' })).items).toEqual([]);
    expect(heads(await search(people.town, { phone, idNumber, name: 'agl' }))).toEqual(['阿古拉·巴特尔']);
  });

  it('gives no meaning to wildcards and never reaches beyond the region', async () => {
    for (const name of ['%', '_', '*', '阿%', "' or true --"])
      expect((await search(people.town, { name })).total).toBe(0);
    for (const person of [people.second, people.naiman]) {
      expect(await search(person, { idNumber })).toMatchObject({ items: [], total: 0 });
      expect(await search(person, { phone })).toMatchObject({ items: [], total: 0 });
      expect(await search(person, { name: '阿古拉' })).toMatchObject({ items: [], total: 0 });
    }
  });

  it('turns pages of a search, with filters', async () => {
    const first = await search(people.both, { name: '包', limit: 4 });
    expect([first.items.length, first.total]).toEqual([4, 7]);
    const second = await search(people.both, { name: '包', limit: 4, cursor: first.nextCursor });
    expect([second.items.length, second.nextCursor]).toEqual([3, null]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(7);
    expect((await search(people.both, { name: '包', regionCode: villages.third, registration: 'draft' })).total).toBe(
      1,
    );
    expect((await search(people.both, { name: '包', registration: 'closed' })).total).toBe(0);
    expect((await search(people.both, {})).total).toBe(7);
  });

  it('shows no number in clear in any list', async () => {
    for (const person of Object.values(people)) {
      const { text } = await app.as(person).post('/households/search', { name: '包' });
      expect(text).not.toMatch(/"1[3-9]\d{9}"|\d{17}[\dX]/);
    }
  });
});
