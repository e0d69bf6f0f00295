import { uuidv7 } from 'uuidv7';
import { startApp, TestApp } from './app';
import { makePerson, Person } from './make';
import { plantHousehold } from './make-records';

const village = '150521100200';
const neighbouring = '150521100201';
const members = [
  { name: '白音', birthDate: '1980-02-03' },
  { name: '包乐', birthDate: '2008-06-01' },
];
const statements = ({ headers }: { headers: Record<string, string> }) =>
  Number(/"(\d+)"/.exec(headers['server-timing'] ?? '')?.[1]);

describe('completeness', () => {
  let app: TestApp;
  let caseworker: Person;
  beforeAll(async () => {
    app = await startApp();
    caseworker = await makePerson(app, 'caseworker', village);
  });
  afterAll(() => app.stop());
  const read = async (id: string, as = caseworker) =>
    (await app.as(as).get(`/households/${id}/completeness`).expect(200)).body;

  it('counts what applies, names what is missing, and follows every change', async () => {
    const { id, members: people } = await plantHousehold(app, village, { members });
    const before = await read(id);
    expect(before.missing).toEqual(
      expect.arrayContaining(['villagerGroup', `members[${people[0]}].sex`, 'survey.cattle']),
    );
    expect(before.missing).not.toContain('survey.houseDangerClass');
    expect(before.total - before.filled).toBe(before.missing.length);
    await app
      .as(caseworker)
      .put(`/households/${id}/surveys/${uuidv7()}`, { year: 2019, cattle: 3, dangerousHouse: true })
      .expect(200);
    const surveyed = await read(id);
    expect(surveyed).toMatchObject({ filled: before.filled + 2, total: before.total + 1 });
    await app.sql.query(`update member set sex = '1' where id = $1`, [people[0]]);
    expect(await read(id)).toMatchObject({ filled: before.filled + 3 });
    await app.sql.query(`update household set villager_group = '一组' where id = $1`, [id]);
    expect(await read(id)).toMatchObject({ filled: before.filled + 4 });
    const income = { kind: 'annual', year: 2019, peopleCount: 2, lines: [{ item: 'W1', amountFen: 5 }] };
    await app.as(caseworker).put(`/households/${id}/incomes/${uuidv7()}`, income).expect(200);
    expect(await read(id)).toMatchObject({ filled: before.filled + 8 });
  });

  it('stores a count until something changes, for readers without the right to write too', async () => {
    const { id } = await plantHousehold(app, village, { members });
    const auditor = await makePerson(app, 'auditor', '150521000000');
    const first = await app.as(auditor).get(`/households/${id}/completeness`).expect(200);
    const second = await app.as(auditor).get(`/households/${id}/completeness`).expect(200);
    expect(second.body).toEqual(first.body);
    expect(statements(second)).toBeLessThan(statements(first));
  });

  it('never keeps a count that a change made at the same time has outdated', async () => {
    const { id, members: people } = await plantHousehold(app, village, { members });
    const { filled } = await read(id);
    const columns = ['sex', 'id_type', 'ethnicity', 'political_status', 'labour_capacity', 'dibao', 'tekun'];
    await Promise.all(
      columns.flatMap((column) => [
        app.sql.query(`update member set ${column} = '01' where id = $1`, [people[1]]),
        read(id),
        read(id),
      ]),
    );
    const after = await read(id);
    expect(
      after.missing.filter((path: string) => path.includes(people[1] ?? '') && path.endsWith('labourCapacity')),
    ).toEqual([]);
    expect(after.filled).toBeGreaterThanOrEqual(filled + columns.length);
  });

  it('sums a village and lists those that miss most first, page by page, in ten statements', async () => {
    const place = '150521100205';
    const worker = await makePerson(app, 'caseworker', place);
    for (let i = 0; i < 25; i++) {
      const { id } = await plantHousehold(app, place, { members: members.slice(0, 1 + (i % 2)) });
      await app.sql.query(`update household set villager_group = $2, main_cause = $3 where id = $1`, [
        id,
        i % 3 ? '一组' : null,
        i % 5 ? '01' : null,
      ]);
    }
    await plantHousehold(app, place, { registration: 'closed', members });
    const first = await app.as(worker).get(`/villages/${place}/completeness?limit=20`).expect(200);
    expect(statements(first)).toBeLessThanOrEqual(10);
    const second = await app
      .as(worker)
      .get(`/villages/${place}/completeness?limit=20&cursor=${first.body.nextCursor}`)
      .expect(200);
    expect(second.body.nextCursor).toBeNull();
    const items: { id: string; filled: number; total: number }[] = [...first.body.items, ...second.body.items];
    expect(new Set(items.map(({ id }) => id)).size).toBe(25);
    const missing = items.map(({ filled, total }) => total - filled);
    expect(missing).toEqual(missing.toSorted((a, b) => b - a));
    const sum = (of: (item: (typeof items)[number]) => number) => items.reduce((total, item) => total + of(item), 0);
    expect(first.body).toMatchObject({
      households: 25,
      filled: sum(({ filled }) => filled),
      total: sum(({ total }) => total),
    });
  });

  it('answers strangers as if nothing were there', async () => {
    const { id } = await plantHousehold(app, village, { members });
    const neighbour = await makePerson(app, 'caseworker', neighbouring);
    await app.as(neighbour).get(`/households/${id}/completeness`).expect(404);
    await app.as(neighbour).get(`/villages/${village}/completeness`).expect(404);
    await app.as(caseworker).get(`/villages/150521100000/completeness`).expect(400);
    await app.as(caseworker).get(`/villages/${village}/completeness?cursor=x`).expect(400);
    const administrator = await makePerson(app, 'administrator', '150521000000');
    await app.as(administrator).get(`/villages/${village}/completeness`).expect(403);
  });
});
