import { uuidv7 } from 'uuidv7';
import type { HouseholdView, MemberView } from '../src/households/household-view.dto';
import { startApp, TestApp } from './app';
import { villages } from './make';
import {
  ask,
  changeOf,
  fileOf,
  livesIn,
  makeOffices,
  makeRegistered,
  Offices,
  relationsOf,
  step,
} from './make-changes';
import { makeMember } from './make-households';

describe('members come and go', () => {
  let app: TestApp;
  let home: Offices;

  beforeAll(async () => {
    app = await startApp();
    home = await makeOffices(app, villages.first);
  });
  afterAll(() => app.stop());

  const people = async (): Promise<[HouseholdView, MemberView, MemberView, MemberView, MemberView]> => {
    const household = await makeRegistered(app, home);
    return [household, ...(household.members as [MemberView, MemberView, MemberView, MemberView])];
  };
  const baby = () => makeMember({ name: '包新', relation: '03', sex: '1', birthDate: app.clock.today() });
  const bride = () => makeMember({ name: '其其格', relation: '05', sex: '2', birthDate: '1999-01-02' });

  it('a birth takes effect at once, with its date and reason, and is found again under its identity number', async () => {
    const [household] = await people();
    const member = baby();
    const done = await ask(app, home.caseworker, household.id, { kind: 'growth', reason: '01', member });
    expect(done).toMatchObject({ state: 'decided', step: null, type: '04', reason: '01' });
    expect(done.decisions).toMatchObject([{ step: 'application', outcome: 'opened', staffId: home.caseworker.id }]);
    const file = await fileOf(app, home.caseworker, household.id);
    expect(file.memberCount).toBe(5);
    expect(file.members.find(({ id }) => id === member.id)).toMatchObject({
      ...{ status: '1', increaseReason: '01', statusOn: app.clock.today(), relation: '03' },
    });
    const { rows } = await app.sql.query(`select household_id from identity_claim where member_id = $1`, [member.id]);
    expect(rows).toEqual([{ household_id: household.id }]);
  });

  it('keeps the numbers of a new member out of the stored request and masks them in its view', async () => {
    const [household] = await people();
    const member = { ...bride(), phone: '13847501234' };
    const asked = await ask(app, home.caseworker, household.id, { kind: 'growth', reason: '02', member });
    const shown = await app.as(home.reviewer).get(`/change-requests/${asked.id}`).expect(200);
    expect(shown.body.details.member.idNumber).toBe(`1505${'*'.repeat(14)}`);
    expect(JSON.stringify(shown.body)).not.toContain(member.phone);
    const { rows } = await app.sql.query(
      `select to_jsonb(r)::text || coalesce((select string_agg(coalesce(new::text, ''), '') from change_log), '') as all
       from change_request r where id = $1`,
      [asked.id],
    );
    expect(rows[0].all).not.toContain(member.idNumber);
    expect(rows[0].all).not.toContain(member.phone);
  });

  it('a marriage into the household waits for the township, shows both sides and comes in with its decision', async () => {
    const [household] = await people();
    const asked = await ask(app, home.caseworker, household.id, { kind: 'growth', reason: '02', member: bride() });
    expect(asked).toMatchObject({ state: 'requested', step: 'decision', waitsFor: '150521101000' });
    expect(asked.waitsForName).toMatch(/镇|苏木|乡|街道|场/);
    const listed = async (regionCode: string) =>
      (
        (await app.as(home.reviewer).get(`/change-requests?regionCode=${regionCode}`).expect(200)).body.items as {
          id: string;
        }[]
      ).map(({ id }) => id);
    expect(await listed('150521101000')).toContain(asked.id);
    expect(await listed('150525000000')).toEqual([]);
    expect(asked.differences).toContainEqual(
      expect.objectContaining({ name: '其其格', field: 'relation', from: null, to: '05' }),
    );
    expect(await livesIn(app, household.id)).toHaveLength(4);
    const queue = await app.as(home.reviewer).get('/change-requests?mine=true&state=requested').expect(200);
    expect(queue.body.items.map(({ id }: { id: string }) => id)).toContain(asked.id);
    const done = await step(app, home.reviewer, asked.id, 'decide', { opinion: '材料齐全' }).expect(200);
    expect(done.body).toMatchObject({ state: 'decided', step: null });
    expect(done.body.decisions[1]).toMatchObject({ outcome: 'passed', staffId: home.reviewer.id, opinion: '材料齐全' });
    expect(await livesIn(app, household.id)).toContain('其其格 05');
  });

  it('a death takes effect at once; the row stays, its identity number is free', async () => {
    const [household, , , , daughter] = await people();
    await ask(app, home.caseworker, household.id, { kind: 'decline', reason: '01', memberId: daughter.id });
    const file = await fileOf(app, home.caseworker, household.id);
    expect(file.memberCount).toBe(3);
    expect(file.members.find(({ id }) => id === daughter.id)).toMatchObject({
      ...{ status: '2', decreaseReason: '01', statusOn: app.clock.today() },
    });
    const { rows } = await app.sql.query(`select 1 from identity_claim where member_id = $1`, [daughter.id]);
    expect(rows).toEqual([]);
  });

  it.each([
    ['02', '3'],
    ['03', '3'],
    ['04', '5'],
    ['05', '5'],
    ['06', '5'],
    ['99', '5'],
  ])('leaving for reason %s is decided by the township and gives status %s', async (reason, status) => {
    const [household, , , son] = await people();
    const asked = await ask(app, home.caseworker, household.id, { kind: 'decline', reason, memberId: son.id });
    await step(app, home.supervisor, asked.id, 'decide').expect(403);
    await step(app, home.reviewer, asked.id, 'decide').expect(200);
    const { members } = await fileOf(app, home.caseworker, household.id);
    expect(members.find(({ id }) => id === son.id)).toMatchObject({ status, decreaseReason: reason });
  });

  it('removing a person is the banner\u2019s to decide', async () => {
    const [household, , , son] = await people();
    const asked = await ask(app, home.caseworker, household.id, { kind: 'decline', reason: '08', memberId: son.id });
    expect(asked.waitsFor).toBe('150521000000');
    const early = await step(app, home.reviewer, asked.id, 'decide').expect(403);
    expect(early.body.code).toBe('change.not_yours');
    await step(app, home.supervisor, asked.id, 'decide').expect(200);
    const { members } = await fileOf(app, home.caseworker, household.id);
    expect(members.find(({ id }) => id === son.id)).toMatchObject({ status: '11', decreaseReason: '08' });
  });

  it('lets somebody who left come back under the same row, but not the dead', async () => {
    const [household, , , son, daughter] = await people();
    const gone = await ask(app, home.caseworker, household.id, { kind: 'decline', reason: '04', memberId: son.id });
    await step(app, home.reviewer, gone.id, 'decide').expect(200);
    const back = { kind: 'growth', reason: '05', returningMemberId: son.id };
    const asked = await ask(app, home.caseworker, household.id, back);
    await step(app, home.reviewer, asked.id, 'decide').expect(200);
    const { members } = await fileOf(app, home.caseworker, household.id);
    expect(members.find(({ id }) => id === son.id)).toMatchObject({
      ...{ status: '1', increaseReason: '05', decreaseReason: null },
    });
    await ask(app, home.caseworker, household.id, { kind: 'decline', reason: '01', memberId: daughter.id });
    const body = await changeOf(app, household.id, { ...back, returningMemberId: daughter.id });
    const refused = await app.as(home.caseworker).put(`/change-requests/${uuidv7()}`, body).expect(422);
    expect(refused.body.errors).toMatchObject([{ path: 'returningMemberId', code: 'change.member_not_away' }]);
  });

  it('after the death of the head another follows at once, with the relations of everyone', async () => {
    const [household, father, mother, son, daughter] = await people();
    await ask(app, home.caseworker, household.id, { kind: 'decline', reason: '01', memberId: father.id });
    const relations = relationsOf([mother, son, daughter], ['01', '03', '04']);
    const done = await ask(app, home.caseworker, household.id, { kind: 'head', relations });
    expect(done).toMatchObject({ state: 'decided', type: '09' });
    const file = await fileOf(app, home.caseworker, household.id);
    expect(file).toMatchObject({ headName: mother.name, headMemberId: mother.id, memberCount: 3 });
  });

  it('while the head lives a change of head is decided by the township', async () => {
    const [household, father, mother, son, daughter] = await people();
    const relations = relationsOf([mother, father, son, daughter], ['01', '02', '03', '04']);
    const asked = await ask(app, home.caseworker, household.id, { kind: 'head', relations });
    expect(asked.state).toBe('requested');
    await step(app, home.reviewer, asked.id, 'decide').expect(200);
    expect(await livesIn(app, household.id)).toEqual([
      ...[`${mother.name} 01`, `${father.name} 02`, `${son.name} 03`, `${daughter.name} 04`],
    ]);
  });

  it('asks for the new relations when the head leaves otherwise than by death', async () => {
    const [household, father, mother, son, daughter] = await people();
    const leaving = { kind: 'decline', reason: '03', memberId: father.id };
    const body = await changeOf(app, household.id, leaving);
    const refused = await app.as(home.caseworker).put(`/change-requests/${uuidv7()}`, body).expect(422);
    expect(refused.body.errors).toMatchObject([{ path: 'relations', code: 'family.no_head' }]);
    const relations = relationsOf([mother, son, daughter], ['01', '03', '04']);
    const asked = await ask(app, home.caseworker, household.id, { ...leaving, relations });
    await step(app, home.reviewer, asked.id, 'decide').expect(200);
    expect((await fileOf(app, home.caseworker, household.id)).headMemberId).toBe(mother.id);
  });

  it('runs the family rules of the checker on what the change would leave', async () => {
    const [household, father, mother, son, daughter] = await people();
    const refusal = async (relations: string[]) => {
      const listed = relationsOf([mother, father, son, daughter], relations);
      const body = await changeOf(app, household.id, { kind: 'head', relations: listed });
      const { body: answer } = await app.as(home.caseworker).put(`/change-requests/${uuidv7()}`, body).expect(422);
      return answer.errors.map(({ code }: { code: string }) => code);
    };
    expect(await refusal(['01', '01', '03', '04'])).toContain('family.several_heads');
    expect(await refusal(['01', '02', '02', '04'])).toContain('family.several_spouses');
    expect(await refusal(['01', '02', '04', '03'])).toContain('family.relation_sex');
  });

  it('checks the form of a new member with the same rules', async () => {
    const [household] = await people();
    const member = { ...bride(), idNumber: '150521199901020000' };
    const body = await changeOf(app, household.id, { kind: 'growth', reason: '02', member });
    const { body: answer } = await app.as(home.caseworker).put(`/change-requests/${uuidv7()}`, body).expect(422);
    expect(answer.errors).toContainEqual(expect.objectContaining({ path: 'member.idNumber' }));
  });

  it('refuses a person who stands in another household', async () => {
    const [household] = await people();
    const [other] = await people();
    const member = baby();
    await ask(app, home.caseworker, household.id, { kind: 'growth', reason: '01', member });
    const twin = { ...baby(), idNumber: member.idNumber };
    const body = await changeOf(app, other.id, { kind: 'growth', reason: '01', member: twin });
    const refused = await app.as(home.caseworker).put(`/change-requests/${uuidv7()}`, body).expect(409);
    expect(refused.body.code).toBe('household.id_number_taken');
    expect(await livesIn(app, other.id)).toHaveLength(4);
    const { rows } = await app.sql.query(`select 1 from change_request where household_id = $1`, [other.id]);
    expect(rows).toEqual([]);
  });
});
