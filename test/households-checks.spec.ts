import { uuidv7 } from 'uuidv7';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, villages } from './make';
import { householdForm, makeHousehold, makeMember } from './make-households';

describe('the checker over HTTP', () => {
  let app: TestApp;
  let caseworker: Person;

  beforeAll(async () => {
    app = await startApp();
    app.clock.shift(Date.parse('2019-04-01T00:00:00Z') - Date.now());
    caseworker = await makePerson(app, 'caseworker', villages.first);
  });
  afterAll(() => app.stop());

  const waive = (id: string, body: object, waiverId = uuidv7()) =>
    app.as(caseworker).put(`/households/${id}/waivers/${waiverId}`, body);
  /** A household with one doubt: a woman of 66 as ordinary labour. */
  const doubtful = () => {
    const [head, ...others] = householdForm().members;
    const mother = makeMember({ name: '斯琴', relation: '12', sex: '2', birthDate: '1953-01-05', education: '02' });
    return { members: [head!, ...others, { ...mother, labourCapacity: '01', residentPension: true }] };
  };

  it('shows its rules', async () => {
    const { body } = await app.as(caseworker).get('/checker/rules').expect(200);
    expect(body.length).toBeGreaterThan(50);
    expect(body[0]).toMatchObject({
      code: expect.any(String),
      message: { zh: expect.any(String), en: expect.any(String) },
    });
  });

  it('checks what is being typed and stores nothing', async () => {
    const form = householdForm();
    const [head, ...others] = form.members;
    const ask = (members: object[]) =>
      app
        .as(caseworker)
        .post('/households/check', { ...form, members })
        .expect(200);
    expect((await ask(form.members)).body).toEqual({ items: [], passes: true });
    const { body } = await ask([{ ...head!, idNumber: `${head!.idNumber!.slice(0, 16)}00` }, ...others]);
    expect(body.passes).toBe(false);
    expect(body.items[0]).toMatchObject({ severity: 'error', path: `members[${head!.id}].idNumber` });
    const { rows } = await app.sql.query(`select count(*)::int from household`);
    expect(rows).toEqual([{ count: 0 }]);
  });

  it('lets a doubt stand when it is explained, until the explanation ends', async () => {
    const { id } = await makeHousehold(app, caseworker, doubtful());
    const { body } = await app.as(caseworker).get(`/households/${id}/findings`).expect(200);
    const doubts = body.items.filter(({ severity }: { severity: string }) => severity === 'doubt');
    expect([body.passes, doubts.length]).toEqual([false, 1]);
    await app.as(caseworker).post(`/households/${id}/submission`).expect(422);
    const { code, path } = doubts[0];
    const waiver = { code, path, reason: '身体硬朗，常年放牧', until: '2020-03-31' };
    const waiverId = uuidv7();
    await waive(id, waiver, waiverId).expect(200);
    await waive(id, waiver, waiverId).expect(200);
    await waive(id, { ...waiver, reason: '另一说明' }, waiverId).expect(409);
    const after = await app.as(caseworker).get(`/households/${id}/findings`).expect(200);
    expect(after.body.passes).toBe(true);
    expect(after.body.items).toContainEqual(
      expect.objectContaining({ code, waived: { reason: waiver.reason, until: waiver.until } }),
    );
    app.clock.shift(Date.parse('2020-04-02T00:00:00Z') - Date.now());
    await app.as(caseworker).post(`/households/${id}/submission`).expect(422);
    app.clock.shift(Date.parse('2019-04-01T00:00:00Z') - Date.now());
    await app.as(caseworker).post(`/households/${id}/submission`).expect(200);
  });

  it('takes no explanation for an error, without end, for long, or next door', async () => {
    const { id } = await makeHousehold(app, caseworker);
    const good = { code: 'labour.elderly', path: 'members', reason: '说明', until: '2019-12-31' };
    for (const [wrong, path] of [
      [{ code: 'family.no_head' }, 'code'],
      [{ code: 'no.such_rule' }, 'code'],
      [{ until: '2021-01-01' }, 'until'],
      [{ until: '2019-03-01' }, 'until'],
      [{ until: undefined }, 'until'],
      [{ reason: ' ' }, 'reason'],
    ] as const) {
      const { body } = await waive(id, { ...good, ...wrong }).expect(400);
      expect(body.errors.map((fault: { path: string }) => fault.path)).toEqual([path]);
    }
    const neighbour = await makePerson(app, 'caseworker', villages.second);
    const { items } = (await app.as(caseworker).get(`/households/${id}/findings`)).body;
    expect(items).toEqual([]);
    const answer = await app.as(neighbour).put(`/households/${id}/waivers/${uuidv7()}`, good);
    expect(answer.status).toBe(404);
    const reviewer = await makePerson(app, 'supervisor', places.leftMiddle);
    await app.as(reviewer).put(`/households/${id}/waivers/${uuidv7()}`, good).expect(403);
  });

  // Opening a household and the list of households go to the database in one trip, outside of a counted transaction.
  it('stays within ten statements a request', async () => {
    const count = async (request: PromiseLike<{ headers: Record<string, string> }>): Promise<number> =>
      Number(/\d+/.exec((await request).headers['server-timing'] ?? '')?.[0]);
    const key = () => `count-${uuidv7()}`;
    const { id, members } = await makeHousehold(app, caseworker);
    const asked = app.as(caseworker);
    const member = `/households/${id}/members/${members[1]!.id}`;
    const counts = {
      register: await count(asked.put(`/households/${uuidv7()}`, householdForm()).set('idempotency-key', key())),
      search: await count(asked.post('/households/search', { name: '包' }).set('idempotency-key', key())),
      findings: await count(asked.get(`/households/${id}/findings`)),
      submit: await count(asked.post(`/households/${id}/submission`).set('idempotency-key', key())),
      amend: await count(
        asked
          .patch(`/households/${id}`, { set: { address: ['村委会东二百米', '村西'] }, reason: '搬迁' })
          .set('idempotency-key', key()),
      ),
      amendMember: await count(
        asked.patch(member, { set: { speaksMandarin: [true, false] }, reason: '核实' }).set('idempotency-key', key()),
      ),
    };
    expect(Object.entries(counts).filter(([, statements]) => !(statements >= 1 && statements <= 10))).toEqual([]);
  });
});
