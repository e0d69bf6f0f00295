import { uuidv7 } from 'uuidv7';
import type { HouseholdView } from '../src/households/household-view.dto';
import { startApp, TestApp } from './app';
import { makePerson, Person, villages } from './make';
import { householdForm, makeHousehold, makeIdNumber, makeMember, makePhone } from './make-households';

describe('changing a household', () => {
  let app: TestApp;
  let first: Person;
  let colleague: Person;

  beforeAll(async () => {
    app = await startApp();
    app.clock.shift(Date.parse('2019-04-01T00:00:00Z') - Date.now());
    first = await makePerson(app, 'caseworker', villages.first);
    colleague = await makePerson(app, 'caseworker', [villages.first, villages.second]);
  });
  afterAll(() => app.stop());

  const patch = (person: Person, path: string, set: object, reason?: string) =>
    app.as(person).patch(`/households/${path}`, { set, ...(reason ? { reason } : {}) });
  const open = async (id: string): Promise<HouseholdView> =>
    (await app.as(first).get(`/households/${id}`).expect(200)).body as HouseholdView;

  it('keeps the changes of two people to different fields', async () => {
    const { id, address } = await makeHousehold(app, first);
    await patch(first, id, { address: [address, '村西'] }).expect(200);
    await patch(colleague, id, { villagerGroup: ['二组', '三组'], otherCauses: [['09'], ['01', '09']] }).expect(200);
    expect(await open(id)).toMatchObject({ address: '村西', villagerGroup: '三组', otherCauses: ['01', '09'] });
  });

  it('tells who changed the same field first, and when, and changes nothing', async () => {
    const { id } = await makeHousehold(app, first);
    await patch(first, id, { mainCause: ['07', '01'] }, '核实后更正').expect(200);
    const { body } = await patch(colleague, id, { mainCause: ['07', '02'], address: [null, '村北'] }).expect(409);
    const { rows } = await app.sql.query(`select name from staff where id = $1`, [first.id]);
    const when = expect.stringMatching(/^2019-04-01T/);
    expect(body.code).toBe('change.conflict');
    expect(body.errors[0]).toMatchObject({
      path: 'mainCause',
      params: { current: '01', from: '07', to: '02', who: rows[0].name, when },
    });
    expect(await open(id)).toMatchObject({ mainCause: '01', address: '村委会东二百米' });
    const log = await app.sql.query(
      `select reason from change_log where row_id = $1 and new ? 'main_cause' order by seq`,
      [id],
    );
    expect(log.rows).toEqual([{ reason: null }, { reason: '核实后更正' }]);
  });

  it('merges the rows within a field by their ids', async () => {
    const { id, members } = await makeHousehold(app, first);
    const path = `${id}/members/${members[0]!.id}`;
    const [brickworks, pasture] = [
      { id: uuidv7(), employer: '砖厂', startDate: '2018-03-01' },
      { id: uuidv7(), employer: '牧场', startDate: '2018-09-01' },
    ];
    await patch(first, path, { workRecords: [null, [brickworks]] }).expect(200);
    const { body } = await patch(colleague, path, { workRecords: [null, [pasture]] }).expect(200);
    expect(body.workRecords).toEqual([brickworks, pasture]);
    const renamed = (employer: string) => ({ workRecords: [[brickworks], [{ ...brickworks, employer }]] });
    await patch(first, path, renamed('一砖厂')).expect(200);
    await patch(colleague, path, renamed('二砖厂')).expect(409);
  });

  it('names the field that is unknown, malformed or decided elsewhere', async () => {
    const { id } = await makeHousehold(app, first);
    for (const [set, path] of [
      [{ exitStatus: ['0', '1'] }, 'set.exitStatus'],
      [{ regionCode: [villages.first, villages.second] }, 'set.regionCode'],
      [{ mainCause: ['07', '77'] }, 'set.mainCause'],
      [{ plannedExitYear: [null, '2020'] }, 'set.plannedExitYear'],
      [{ phone: [null, '138****1234'] }, 'set.phone'],
      [{ risks: [null, [{ type: '01', sneaked: 1 }]] }, 'set.risks.0.sneaked'],
    ] as const) {
      const { body } = await patch(first, id, set).expect(400);
      expect(body.errors[0].path).toBe(path);
    }
    const { body } = await app
      .as(first)
      .put(
        `/households/${uuidv7()}`,
        householdForm({ members: [{ ...makeMember({ sex: '1', birthDate: '1990-01-01' }), dibao: '7' }] }),
      )
      .expect(400);
    expect(body.errors[0].path).toBe('members.0.dibao');
  });

  it('bases a change of a sealed field on its revision and never repeats the numbers', async () => {
    const made = await makeHousehold(app, first);
    const [head] = made.members;
    const idNumber = makeIdNumber('1979-03-12', '1');
    const before = head!.revisions.idNumber;
    const changed = await patch(first, `${made.id}/members/${head!.id}`, { idNumber: [before, idNumber] }).expect(200);
    expect(changed.body.revisions.idNumber).not.toBe(before);
    expect(changed.text).not.toContain(idNumber);
    const other = makeIdNumber('1979-03-12', '1');
    const late = await patch(colleague, `${made.id}/members/${head!.id}`, { idNumber: [before, other] }).expect(409);
    expect(late.text).not.toContain(other);
    expect(late.body.errors[0].params).toMatchObject({ current: changed.body.revisions.idNumber, from: before });
    const phone = makePhone();
    await patch(first, made.id, { phone: [made.phone, phone] }).expect(200);
    expect((await open(made.id)).phone).toBe(phone);
    await patch(first, made.id, { phone: [made.revisions.phone, null] }).expect(409);
  });

  it('adds and takes off people of a draft, and keeps the row of who was taken off', async () => {
    const { id } = await makeHousehold(app, first);
    const { id: memberId, ...form } = makeMember({ name: '包小龙', relation: '03', sex: '1', birthDate: '2015-01-01' });
    const path = `/households/${id}/members/${memberId}`;
    const added = await app.as(first).put(path, form).expect(200);
    expect((await app.as(first).put(path, form).expect(200)).body).toEqual(added.body);
    await app
      .as(first)
      .put(path, { ...form, name: '包大龙' })
      .expect(409);
    expect((await open(id)).memberCount).toBe(5);
    await app.as(first).delete(path).expect(204);
    await app.as(first).delete(path).expect(204);
    const { memberCount, members } = await open(id);
    expect([memberCount, members.length]).toEqual([4, 5]);
    expect(members.at(-1)).toMatchObject({ id: memberId, status: '9', statusOn: '2019-04-01' });
    await app.as(first).delete(`/households/${id}/members/${uuidv7()}`).expect(404);
    await app.as(first).post(`/households/${id}/submission`).expect(200);
  });

  it('follows the head: name in the list, and found under the new name', async () => {
    const { id, members } = await makeHousehold(app, first);
    await patch(first, `${id}/members/${members[0]!.id}`, { name: ['包志强', '哈斯 巴根'] }).expect(200);
    expect((await open(id)).headName).toBe('哈斯巴根');
    const found = await app.as(first).post('/households/search', { name: '哈斯' }).expect(200);
    expect(found.body.items).toMatchObject([{ id }]);
  });

  it('lets people come and go only by request once it was submitted, and no new error in', async () => {
    const { id, members } = await makeHousehold(app, first);
    await app.as(first).post(`/households/${id}/submission`).expect(200);
    const { id: memberId, ...form } = makeMember({ relation: '03', sex: '1', birthDate: '2015-01-01' });
    const refused = await app.as(first).put(`/households/${id}/members/${memberId}`, form).expect(422);
    expect(refused.body.code).toBe('member.change_request_needed');
    await app.as(first).delete(`/households/${id}/members/${members[3]!.id}`).expect(422);
    await patch(first, `${id}/members/${members[0]!.id}`, { relation: ['01', '02'] }).expect(422);
    const wrong = await patch(first, `${id}/members/${members[1]!.id}`, { relation: ['02', '03'] }).expect(422);
    expect(wrong.body).toMatchObject({ code: 'household.check_failed', errors: [{ title: expect.any(String) }] });
    await patch(first, `${id}/members/${members[1]!.id}`, { speaksMandarin: [true, false] }).expect(200);
    const number = makeIdNumber('1979-03-12', '1');
    const other = await makeHousehold(app, colleague, { regionCode: villages.second });
    await patch(colleague, `${other.id}/members/${other.members[0]!.id}`, {
      idNumber: [other.members[0]!.revisions.idNumber, number],
    }).expect(200);
    await app.as(colleague).post(`/households/${other.id}/submission`).expect(200);
    const clash = await patch(first, `${id}/members/${members[0]!.id}`, {
      idNumber: [members[0]!.revisions.idNumber, number],
    }).expect(409);
    expect(clash.body.code).toBe('household.id_number_taken');
  });

  it('hides the household from the neighbour in every way', async () => {
    const { id, members } = await makeHousehold(app, first);
    const neighbour = await makePerson(app, 'caseworker', villages.third);
    const missing = uuidv7();
    for (const [method, path] of [
      ['patch', ''],
      ['patch', `/members/${members[0]!.id}`],
      ['delete', `/members/${members[0]!.id}`],
      ['post', '/submission'],
      ['get', '/findings'],
    ] as const) {
      const ask = (household: string) => {
        const request = app.as(neighbour).request(method, `/households/${household}${path}`);
        return method === 'patch'
          ? request.send({ set: path ? { name: [null, '甲'] } : { address: [null, '乙'] } })
          : request;
      };
      const [there, not] = [await ask(id), await ask(missing)];
      expect([there.status, there.body]).toEqual([not.status, not.body]);
      expect(there.status).toBe(404);
    }
    expect((await open(id)).address).toBe('村委会东二百米');
  });
});
