import { uuidv7 } from 'uuidv7';
import type { ReceiptPage } from '../src/field/receipts.dto';
import { startApp, TestApp } from './app';
import { makePerson, Person, villages } from './make';
import { jpeg } from './make-files';
import { householdForm, makeHousehold, makeMember } from './make-households';
import { applicationFor, makeCandidate, makeTeam, moveTo, recordOf, Team } from './make-procedures';

describe('receipts of what was sent', () => {
  let app: TestApp;
  let team: Team;
  beforeAll(async () => {
    app = await startApp();
    moveTo(app, '2019-06-03');
    team = await makeTeam(app);
  });
  afterAll(() => app.stop());

  const receipts = async (person: Person, query = ''): Promise<ReceiptPage> =>
    (await app.as(person).get(`/me/receipts${query}`).expect(200)).body;
  const newest = async (person: Person) => (await receipts(person, '?limit=1')).items[0];

  it('name the operation, the household and where it stands, and nothing of what was written', async () => {
    const person = await makePerson(app, 'caseworker', villages.first);
    const write = app.as(person);
    const spare = makeMember({ birthDate: '1950-05-05', sex: '2', name: '奥云' });
    const four = householdForm();
    const [id, form] = [uuidv7(), { ...four, members: [...four.members, spare] }];
    const path = `/households/${id}`;
    const sent = [
      ['register', write.put(path, form), 'PUT', '/households/{id}', 200],
      [
        'upload',
        write.request('post', `${path}/attachments`).field('kind', 'photo').attach('file', jpeg('r'), 'a.jpg'),
        ...(['POST', '/households/{id}/attachments', 201] as const),
      ],
      ['take-off', write.delete(`${path}/members/${spare.id}`), 'DELETE', '/households/{id}/members/{memberId}', 204],
      ['submit', write.post(`${path}/submission`), 'POST', '/households/{id}/submission', 200],
    ] as const;
    for (const [name, request, method, pattern, status] of sent) {
      const key = `${name}-${id}`;
      await request.set('idempotency-key', key).expect(status);
      expect(await newest(person)).toMatchObject({ key, method, path: pattern, status, householdId: id });
    }
    const { items } = await receipts(person);
    expect(items.map(({ key }) => key)).toEqual(sent.map(([name]) => `${name}-${id}`).reverse());
    const { body } = await write.get(path).expect(200);
    for (const item of items) {
      expect(item).toMatchObject({ householdNumber: body.number, registration: 'submitted' });
      expect(Math.abs(Date.parse(String(item.receivedAt)) - Date.now())).toBeLessThan(60_000);
      expect(Object.keys(item)).toHaveLength(8);
    }
    const text = JSON.stringify(items);
    for (const { name, idNumber, phone } of form.members)
      for (const value of [name, idNumber, phone]) if (value) expect(text).not.toContain(value);
  });

  it('know the household of a case, and of other things that none is behind', async () => {
    const household = await makeCandidate(app, team);
    const procedure = uuidv7();
    const write = app.as(team.caseworker);
    const key = () => ({ 'idempotency-key': uuidv7() });
    await write.put(`/procedures/${procedure}`, applicationFor(app, household)).set(key()).expect(200);
    expect(await newest(team.caseworker)).toMatchObject({ path: '/procedures/{id}', householdId: household });
    await write
      .post(`/procedures/${procedure}/steps`, recordOf(app, 'meeting', 'meeting'))
      .set(key())
      .expect(200);
    expect(await newest(team.caseworker)).toMatchObject({ path: '/procedures/{id}/steps', householdId: household });
    await write.post('/demo/clock', { days: 0 }).set(key()).expect(200);
    const nowhere = { householdId: null, householdNumber: null, registration: null };
    expect(await newest(team.caseworker)).toMatchObject({ path: '/demo/clock', ...nowhere });
  });

  it('come once for what was sent twice, and not for what was refused or sent without a key', async () => {
    const person = await makePerson(app, 'caseworker', villages.first);
    const { id } = await makeHousehold(app, person);
    expect((await receipts(person)).items).toEqual([]);
    const change = { set: { plannedExitYear: [null, 2020] } };
    const again = () => app.as(person).patch(`/households/${id}`, change).set('idempotency-key', `change-${id}`);
    await again().expect(200);
    await again().expect(200);
    const wrong = { set: { plannedExitYear: [2019, 2021] } };
    await app.as(person).patch(`/households/${id}`, wrong).set('idempotency-key', `wrong-${id}`).expect(409);
    await app.as(person).patch(`/households/${id}`, {}).set('idempotency-key', `empty-${id}`).expect(400);
    const { items, nextCursor } = await receipts(person);
    expect([items.map(({ key }) => key), nextCursor]).toEqual([[`change-${id}`], null]);
  });

  it('are one’s own, page by page, and show nothing of a household that is elsewhere now', async () => {
    const person = await makePerson(app, 'caseworker', villages.first);
    const other = await makePerson(app, 'caseworker', villages.first);
    const ids = [uuidv7(), uuidv7(), uuidv7()];
    for (const id of ids)
      await app.as(person).put(`/households/${id}`, householdForm()).set('idempotency-key', id).expect(200);
    expect((await receipts(other)).items).toEqual([]);
    const first = await receipts(person, '?limit=2');
    const second = await receipts(person, `?limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ key }) => key)).toEqual(ids.toReversed());
    expect(second.nextCursor).toBeNull();
    await app.sql.query(`update household set region_code = $2 where id = $1`, [ids[0], villages.otherBanner]);
    expect(second.items[0]).toMatchObject({ key: ids[0], registration: 'draft' });
    const after = await receipts(person, `?limit=2&cursor=${first.nextCursor}`);
    expect(after.items[0]).toMatchObject({ key: ids[0], householdNumber: null, registration: null });
    await app.as(person).get('/me/receipts?cursor=x').expect(400);
    await app.anyone.get('/me/receipts').expect(401);
  });
});
