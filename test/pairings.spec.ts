import { uuidv7 } from 'uuidv7';
import type { HelperView } from '../src/assistance/helpers/helper.dto';
import type { PairingView } from '../src/assistance/pairings/pairing.dto';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, villages } from './make';
import { makeOffices, makeRegistered, Offices } from './make-changes';
import type { RegisterMember } from '../src/households/members/member.dto';
import { householdForm, makeIdNumber, makeMember } from './make-households';
import { makeHelper, makePairing } from './make-helpers';
import { moveTo } from './make-procedures';

describe('pairing', () => {
  let app: TestApp;
  let offices: Offices;
  let supervisor: Person;
  let neighbour: Person;
  beforeAll(async () => {
    app = await startApp();
    moveTo(app, '2019-06-03');
    offices = await makeOffices(app, villages.first);
    supervisor = offices.supervisor;
    neighbour = await makePerson(app, 'supervisor', places.naiman);
  });
  afterAll(() => app.stop());

  /** A household on the register, with more people than its usual four. */
  const household = async (...more: RegisterMember[]) => {
    const { members } = householdForm();
    const { id } = await makeRegistered(app, offices, { members: [...members, ...more] });
    return { id };
  };
  const person = (idNumber: string) => makeMember({ birthDate: '1960-04-05', sex: '1', idNumber, name: '韩树林' });
  const put = (pairing: object, person = supervisor, id = uuidv7()) =>
    app.as(person).put(`/pairings/${id}`, { role: '01', from: '2019-06-01', reason: '安排结对', ...pairing });
  const of = async (id: string): Promise<PairingView[]> =>
    (await app.as(offices.caseworker).get(`/households/${id}/pairings`).expect(200)).body;
  const handOver = (body: object) => app.as(supervisor).post('/pairings/hand-over', { reason: '人员调整', ...body });

  it('gives a household one helper, whom its village sees with the phone', async () => {
    const [{ id: householdId }, helper] = [
      await household(),
      await makeHelper(app, supervisor, { phone: '13904751111' }),
    ];
    const id = uuidv7();
    const first = await put({ householdId, helperId: helper.id }, supervisor, id).expect(200);
    expect(first.body).toMatchObject({ id, role: '01', startedOn: '2019-06-01', endedOn: null });
    expect((await put({ householdId, helperId: helper.id }, supervisor, id).expect(200)).body).toEqual(first.body);
    expect((await put({ householdId, helperId: helper.id, role: '07' }, supervisor, id).expect(409)).body.code).toBe(
      'pairing.id_taken',
    );
    expect(await of(householdId)).toMatchObject([{ helper: { name: helper.name, phone: '13904751111' } }]);
    const seen = await app.as(offices.reviewer).get(`/households/${householdId}/pairings`).expect(200);
    expect(seen.body[0].helper.phone).toBe('139******11');
    const { rows } = await app.sql.query(
      `select staff_id, reason from change_log where table_name = 'pairing' and household_id = $1`,
      [householdId],
    );
    expect(rows).toEqual([{ staff_id: supervisor.id, reason: 'pairing: 安排结对' }]);
  });

  it('hands a household over without a day between', async () => {
    const { id: householdId } = await household();
    const [a, b] = [await makeHelper(app, supervisor), await makeHelper(app, supervisor)];
    await makePairing(app, supervisor, { householdId, helperId: a.id, from: '2019-03-01' });
    expect((await put({ householdId, helperId: a.id }).expect(409)).body.code).toBe('pairing.helper_there');
    expect((await put({ householdId, helperId: b.id, from: '2019-03-01' }).expect(422)).body.code).toBe(
      'pairing.begins_before_last',
    );
    await makePairing(app, supervisor, { householdId, helperId: b.id, from: '2019-06-10' });
    expect(await of(householdId)).toMatchObject([
      { helper: { id: b.id }, startedOn: '2019-06-10', endedOn: null },
      { helper: { id: a.id }, startedOn: '2019-03-01', endedOn: '2019-06-10' },
    ]);
    const [current] = await of(householdId);
    const end = { on: '2019-06-20', reason: '调离' };
    expect((await app.as(supervisor).post(`/pairings/${current!.id}/end`, end).expect(422)).body.code).toBe(
      'pairing.leaves_gap',
    );
  });

  it('is held by the database: no second one who answers, and no gap', async () => {
    const { id: householdId } = await household();
    const helper = await makeHelper(app, supervisor);
    const { id } = await makePairing(app, supervisor, { householdId, helperId: helper.id, from: '2019-03-01' });
    const second = `insert into pairing (id, household_id, region_code, helper_id, role, started_on, paired_at)
      select gen_random_uuid(), household_id, region_code, helper_id, '01', '2019-05-01', now() from pairing where id = $1`;
    await expect(app.sql.query(second, [id])).rejects.toThrow('pairing_one_responsible');
    const gap = `update pairing set ended_on = '2019-05-01' where id = $1`;
    await expect(app.sql.query(gap, [id])).rejects.toThrow('without a helper');
  });

  it('leaves one of two who pair the same household at the same moment', async () => {
    const { id: householdId } = await household();
    const helpers = await Promise.all([1, 2, 3].map(() => makeHelper(app, supervisor)));
    const answers = await Promise.all(helpers.map(({ id }) => put({ householdId, helperId: id })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422]);
    expect(await of(householdId)).toHaveLength(1);
  });

  it('lets others stand beside the one who answers, and end', async () => {
    const { id: householdId } = await household();
    const [a, b] = [await makeHelper(app, supervisor), await makeHelper(app, supervisor)];
    await makePairing(app, supervisor, { householdId, helperId: a.id, from: '2019-03-01' });
    const contact = await makePairing(app, supervisor, { householdId, helperId: b.id, from: '2019-03-01', role: '06' });
    expect((await put({ householdId, helperId: b.id, role: '06' }).expect(409)).body.code).toBe(
      'conflict.pairing_repeated',
    );
    const path = `/pairings/${contact.id}/end`;
    expect((await app.as(supervisor).post(path, { on: '2019-03-01', reason: '调离' }).expect(422)).body.code).toBe(
      'pairing.ends_before_beginning',
    );
    await app.as(supervisor).post(path, { on: '2019-06-03', reason: '调离' }).expect(200);
    await app.as(supervisor).post(path, { on: '2019-06-03', reason: '调离' }).expect(200);
    expect((await app.as(supervisor).post(path, { on: '2019-06-04', reason: '调离' }).expect(409)).body.code).toBe(
      'pairing.has_ended',
    );
  });

  describe('keeps kin and poor people from helping', () => {
    const refusal = async (pairing: object) => {
      const { body } = await put(pairing).expect(422);
      return body.errors.map(({ code }: { code: string }) => code) as string[];
    };

    it('one of the household', async () => {
      const idNumber = makeIdNumber('1960-04-05', '1');
      const { id: householdId } = await household(person(idNumber));
      await app.sql.query(`update household set exit_status = '1' where id = $1`, [householdId]);
      const helper = await makeHelper(app, supervisor, { idNumber });
      expect(await refusal({ householdId, helperId: helper.id })).toEqual(['pairing.helper_is_member']);
    });

    it('somebody who lives in a poor household, until it is lifted', async () => {
      const idNumber = makeIdNumber('1960-04-05', '1');
      const own = await household(person(idNumber));
      const { id: householdId } = await household();
      const helper = await makeHelper(app, supervisor, { idNumber });
      expect(await refusal({ householdId, helperId: helper.id })).toEqual(['pairing.helper_is_poor']);
      await app.sql.query(`update household set exit_status = '1' where id = $1`, [own.id]);
      await put({ householdId, helperId: helper.id }).expect(200);
    });

    it('kin: a daughter of the own house lives in this one', async () => {
      const [idNumber, hers] = [makeIdNumber('1960-04-05', '1'), makeIdNumber('1990-01-02', '2')];
      const daughter = () => makeMember({ birthDate: '1990-01-02', sex: '2', idNumber: hers, name: '韩梅' });
      const married = daughter();
      const own = await household(person(idNumber), married);
      await app.sql.query(`update household set exit_status = '1' where id = $1`, [own.id]);
      await app.sql.query(`update member set status = '3' where id = $1`, [married.id]);
      const { id: householdId } = await household(daughter());
      const helper = await makeHelper(app, supervisor, { idNumber });
      expect(await refusal({ householdId, helperId: helper.id })).toEqual(['pairing.helper_is_kin']);
    });

    it('kin: the own household came out of this one', async () => {
      const idNumber = makeIdNumber('1960-04-05', '1');
      const [own, { id: householdId }] = [await household(person(idNumber)), await household()];
      await app.sql.query(`update household set exit_status = '1' where id = $1`, [own.id]);
      await app.sql.query(
        `insert into household_lineage (id, household_id, region_code, kind, occurred_on, from_region_code, to_region_code,
           other_household_id, request_id, recorded_at)
         select gen_random_uuid(), id, region_code, 'split-from', '2015-03-01', region_code, region_code, $2,
           gen_random_uuid(), now() from household where id = $1`,
        [own.id, householdId],
      );
      const helper = await makeHelper(app, supervisor, { idNumber });
      expect(await refusal({ householdId, helperId: helper.id })).toEqual(['pairing.helper_is_kin']);
    });
  });

  describe('for a whole caseload', () => {
    let from: HelperView;
    let to: HelperView;
    let ids: string[];
    beforeEach(async () => {
      [from, to] = [await makeHelper(app, supervisor), await makeHelper(app, supervisor)];
      ids = [];
      for (let i = 0; i < 3; i += 1) {
        const { id: householdId } = await household();
        await makePairing(app, supervisor, { householdId, helperId: from.id, from: '2019-03-01' });
        ids.push(householdId);
      }
    });
    const caseload = async (helperId: string): Promise<string[]> => {
      const { body } = await app.as(supervisor).get(`/pairings?current=true&helperId=${helperId}`).expect(200);
      return body.items.map(({ household: { id } }: { household: { id: string } }) => id).sort();
    };

    it('changes hands at once, and the one who leaves can go then', async () => {
      const leave = () => app.as(supervisor).post(`/helpers/${from.id}/leave`, { on: '2019-06-03', reason: '调离' });
      expect((await leave().expect(422)).body.code).toBe('helper.still_bound');
      const body = { fromHelperId: from.id, toHelperId: to.id, on: '2019-06-03' };
      const { body: answer } = await handOver(body).expect(200);
      expect(answer.householdIds.sort()).toEqual(ids.sort());
      expect(await caseload(from.id)).toEqual([]);
      expect(await caseload(to.id)).toEqual(ids);
      const orphaned = await app.sql.query(
        `select day from generate_series(date '2019-03-01', date '2019-06-30', interval '1 day') day,
           unnest($1::uuid[]) own (id) where 1 <> (select count(*) from pairing p where p.household_id = own.id
           and p.role = '01' and p.started_on <= day and (p.ended_on is null or p.ended_on > day))`,
        [ids],
      );
      expect(orphaned.rows).toEqual([]);
      await leave().expect(200);
      expect((await handOver(body).expect(422)).body.code).toBe('pairing.nothing_to_hand_over');
      expect((await app.as(supervisor).get(`/helpers/${to.id}`).expect(200)).body.households).toBe(3);
    });

    it('goes as a whole or not at all', async () => {
      const body = { fromHelperId: from.id, toHelperId: to.id, on: '2019-06-03' };
      const { body: answer } = await handOver({ ...body, householdIds: [ids[0], uuidv7()] }).expect(422);
      expect(answer.errors).toMatchObject([{ path: 'householdIds[1]', code: 'pairing.not_theirs' }]);
      expect(await caseload(from.id)).toEqual(ids.sort());
      await handOver({ ...body, householdIds: [ids[0]] }).expect(200);
      expect(await caseload(to.id)).toEqual([ids[0]]);
    });
  });

  it('lists households for which nobody answers, and is the business of the supervisor', async () => {
    const { id: householdId } = await household();
    const missing = async () => {
      const { body } = await app.as(offices.reviewer).get(`/pairings/missing?limit=100`).expect(200);
      return body.items.map(({ id }: { id: string }) => id) as string[];
    };
    expect(await missing()).toContain(householdId);
    const helper = await makeHelper(app, supervisor);
    await put({ householdId, helperId: helper.id }, offices.caseworker).expect(403);
    await put({ householdId, helperId: helper.id }, neighbour).expect(404);
    await put({ householdId, helperId: uuidv7() }).expect(404);
    await put({ householdId, helperId: helper.id, from: '2019-12-01' }).expect(422);
    await put({ householdId, helperId: helper.id, from: 'tomorrow' }).expect(400);
    await put({ householdId, helperId: helper.id }).expect(200);
    expect(await missing()).not.toContain(householdId);
  });

  it('begins with registration', async () => {
    const draft = await app.as(offices.caseworker).put(`/households/${uuidv7()}`, {
      regionCode: villages.first,
      members: [makeMember({ birthDate: '1980-04-05', sex: '1', relation: '01' })],
    });
    const helper = await makeHelper(app, supervisor);
    const { body } = await put({ householdId: draft.body.id, helperId: helper.id }).expect(422);
    expect(body.code).toBe('pairing.household_not_registered');
  });
});
