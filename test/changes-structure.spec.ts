import { uuidv7 } from 'uuidv7';
import type { HouseholdView, MemberView } from '../src/households/household-view.dto';
import { startApp, TestApp } from './app';
import { makePerson, places, villages } from './make';
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

type Four = [MemberView, MemberView, MemberView, MemberView];

describe('households split, merge and close', () => {
  let app: TestApp;
  let home: Offices;

  beforeAll(async () => {
    app = await startApp();
    home = await makeOffices(app, villages.first);
  });
  afterAll(() => app.stop());

  const refusal = async (householdId: string, rest: { kind: string }, status = 422) => {
    const body = await changeOf(app, householdId, rest);
    const answer = await app.as(home.caseworker).put(`/change-requests/${uuidv7()}`, body).expect(status);
    return answer.body as { code: string; errors?: { path: string; code: string }[] };
  };
  const decide = (id: string) => step(app, home.reviewer, id, 'decide').expect(200);
  const splitOf = ({ members }: HouseholdView) => {
    const [, , son, daughter] = members as Four;
    const newHouseholdId = uuidv7();
    return { kind: 'split', newHouseholdId, moving: relationsOf([son, daughter], ['01', '99']), address: '新房' };
  };
  const lineageOf = async (id: string) => {
    const { body } = await app.as(home.caseworker).get(`/households/${id}/lineage`).expect(200);
    return body as { kind: string; otherHouseholdId: string; otherNumber: string; members: { name: string }[] }[];
  };

  it('splits: the part has a number of its own and inherits status; rows of those who left say so', async () => {
    const household = await makeRegistered(app, home);
    const [, , son, daughter] = household.members as Four;
    const split = splitOf(household);
    const asked = await ask(app, home.caseworker, household.id, split);
    expect(asked).toMatchObject({
      type: '06',
      state: 'requested',
      otherHouseholdId: split.newHouseholdId,
      warnings: [],
    });
    await app.as(home.caseworker).get(`/households/${split.newHouseholdId}`).expect(404);
    await decide(asked.id);

    const part = await fileOf(app, home.caseworker, split.newHouseholdId);
    const rest = await fileOf(app, home.caseworker, household.id);
    expect(part).toMatchObject({
      ...{ registration: 'registered', exitStatus: '0', mainCause: household.mainCause, memberCount: 2 },
      ...{ headName: son.name, address: '新房', regionCode: household.regionCode },
    });
    expect(part.number).toMatch(/^150521\d{6}$/);
    expect(part.number).not.toBe(rest.number);
    expect(part.publicId).not.toBeNull();
    expect(rest.memberCount).toBe(2);
    expect(rest.members.filter(({ status }) => status === '3').map(({ id }) => id)).toEqual([son.id, daughter.id]);
    expect(rest.members.find(({ id }) => id === son.id)?.decreaseReason).toBe('07');
    expect(part.members.map(({ status, relation }) => [status, relation])).toEqual([
      ...[
        ['4', '01'],
        ['4', '99'],
      ],
    ]);
  });

  it('seals the numbers of those who go anew, and their claims go along', async () => {
    const son = makeMember({ name: '包大', relation: '03', sex: '1', birthDate: '1995-05-05', phone: '13847509876' });
    const father = makeMember({ name: '包父', relation: '01', sex: '1', birthDate: '1960-05-05' });
    const household = await makeRegistered(app, home, { members: [father, son] });
    const newHouseholdId = uuidv7();
    const moving = [{ memberId: son.id, relation: '01' }];
    const asked = await ask(app, home.caseworker, household.id, { kind: 'split', newHouseholdId, moving });
    await decide(asked.id);
    const [there] = (await fileOf(app, home.caseworker, newHouseholdId)).members;
    expect(there).toMatchObject({ name: '包大', phone: '13847509876' });
    const { rows } = await app.sql.query(
      `select c.household_id, c.member_id from identity_claim c join member m on m.id_number_index = c.id_number_index
       where m.id = $1`,
      [son.id],
    );
    expect(rows).toEqual([{ household_id: newHouseholdId, member_id: there?.id }]);
  });

  it('links the files of both parts in their lineage', async () => {
    const household = await makeRegistered(app, home);
    const split = splitOf(household);
    await decide((await ask(app, home.caseworker, household.id, split)).id);
    const part = await fileOf(app, home.caseworker, split.newHouseholdId);
    const rest = await fileOf(app, home.caseworker, household.id);
    const [left] = await lineageOf(household.id);
    const [came] = await lineageOf(split.newHouseholdId);
    expect(left).toMatchObject({ kind: 'part-left', otherHouseholdId: part.id, otherNumber: part.number });
    expect(came).toMatchObject({ kind: 'split-from', otherHouseholdId: household.id, otherNumber: rest.number });
    expect(came?.members.map(({ name }) => name)).toEqual(part.members.map(({ name }) => name));
    expect(left?.members).toEqual(
      part.members.map(({ id, name }, i) => ({ name, otherMemberId: id, memberId: household.members[i + 2]?.id })),
    );
  });

  it('warns of splits that audits look for', async () => {
    const old = { relation: '11', sex: '1', birthDate: '1945-01-01' } as const;
    const household = await makeRegistered(app, home, {
      members: [
        makeMember({ name: '包子', relation: '01', sex: '1', birthDate: '1975-05-05' }),
        makeMember({ name: '包老', ...old }),
      ],
    });
    await app.sql.query(`update household set registered_at = now() - interval '30 days' where id = $1`, [
      household.id,
    ]);
    const moving = [{ memberId: household.members[1]?.id, relation: '01' }];
    const asked = await ask(app, home.caseworker, household.id, { kind: 'split', newHouseholdId: uuidv7(), moving });
    expect(asked.warnings).toEqual(['split.soon_after_entry', 'split.elders_alone']);
  });

  it('refuses splits that leave nobody, no head, or name somebody twice', async () => {
    const household = await makeRegistered(app, home);
    const [father, mother, son, daughter] = household.members as Four;
    const split = (moving: object[], more: object = {}) => ({
      kind: 'split',
      newHouseholdId: uuidv7(),
      moving,
      ...more,
    });
    const codes = async (rest: { kind: string }) => (await refusal(household.id, rest)).errors?.map(({ code }) => code);
    const everyone = relationsOf([father, mother, son, daughter], ['01', '02', '03', '04']);
    expect(await codes(split(everyone))).toContain('change.nobody_stays');
    expect(await codes(split(relationsOf([son], ['03'])))).toEqual(['family.no_head']);
    expect(await codes(split(relationsOf([father], ['01'])))).toContain('change.relations_needed');
    expect(await codes(split(relationsOf([son, son], ['01', '99'])))).toContain('change.member_twice');
    const staying = relationsOf([mother, son], ['01', '03']);
    expect(await codes(split(relationsOf([father], ['01']), { staying }))).toEqual(['change.members_missing']);
  });

  it('lets the head found the new household when those who stay have another', async () => {
    const household = await makeRegistered(app, home);
    const [father, mother, son, daughter] = household.members as Four;
    const staying = relationsOf([mother, son, daughter], ['01', '03', '04']);
    const split = { kind: 'split', newHouseholdId: uuidv7(), moving: relationsOf([father], ['01']), staying };
    await decide((await ask(app, home.caseworker, household.id, split)).id);
    expect(await livesIn(app, split.newHouseholdId)).toEqual([`${father.name} 01`]);
    expect((await fileOf(app, home.caseworker, household.id)).headName).toBe(mother.name);
  });

  it('merges: one keeps its number and takes the people in, the other closes', async () => {
    const household = await makeRegistered(app, home);
    const other = await makeRegistered(app, home);
    const [father, mother, son, daughter] = household.members as Four;
    const come = other.members as Four;
    const relations = [
      ...relationsOf([father, mother, son, daughter], ['01', '02', '03', '04']),
      ...relationsOf(come, ['21', '26', '24', '25']),
    ];
    const merge = { kind: 'merge', dissolvedHouseholdId: other.id, relations };
    const missing = await refusal(household.id, { ...merge, relations: relations.slice(1) } as { kind: string });
    expect(missing.errors?.[0]).toMatchObject({ path: 'relations', code: 'change.members_missing' });
    const asked = await ask(app, home.caseworker, household.id, merge);
    await decide(asked.id);

    expect(await livesIn(app, household.id)).toHaveLength(8);
    expect(await livesIn(app, other.id)).toEqual([]);
    const closed = await fileOf(app, home.caseworker, other.id);
    expect(closed).toMatchObject({ registration: 'closed', memberCount: 0 });
    expect(closed.closedAt).not.toBeNull();
    const kept = await fileOf(app, home.caseworker, household.id);
    expect(kept.members.filter(({ status }) => status === '4').map(({ increaseReason }) => increaseReason)).toEqual([
      ...['08', '08', '08', '08'],
    ]);
    expect((await lineageOf(household.id))[0]).toMatchObject({ kind: 'absorbed', otherHouseholdId: other.id });
    expect((await lineageOf(other.id))[0]).toMatchObject({ kind: 'merged-into', otherHouseholdId: household.id });
    const { rows } = await app.sql.query(`select count(*)::int from identity_claim where household_id = any ($1)`, [
      [household.id, other.id],
    ]);
    expect(rows).toEqual([{ count: 8 }]);
    const late = await refusal(other.id, { kind: 'closing' });
    expect(late.code).toBe('change.not_registered');
  });

  it('does not merge with itself, with another village, or with what is out of sight', async () => {
    const household = await makeRegistered(app, home);
    const elsewhere = await makeRegistered(app, await makeOffices(app, villages.otherTown));
    const relations = relationsOf(household.members, ['01', '02', '03', '04']);
    const merge = (dissolvedHouseholdId: string) => ({ kind: 'merge', dissolvedHouseholdId, relations });
    const itself = await refusal(household.id, merge(household.id));
    expect(itself.errors?.[0]?.code).toBe('change.household_unknown');
    expect((await refusal(household.id, merge(elsewhere.id), 404)).code).toBe('household.not_found');
    expect((await refusal(household.id, merge(uuidv7()), 404)).code).toBe('household.not_found');
  });

  it('allows one structural change at a time, and natural ones beside it', async () => {
    const household = await makeRegistered(app, home);
    const [father, mother, son, daughter] = household.members as Four;
    const asked = await ask(app, home.caseworker, household.id, splitOf(household));
    const relations = relationsOf([mother, father, son, daughter], ['01', '02', '03', '04']);
    expect((await refusal(household.id, { kind: 'head', relations } as { kind: string }, 409)).code).toBe(
      'change.already_running',
    );
    await ask(app, home.caseworker, household.id, { kind: 'decline', reason: '01', memberId: daughter.id });
    const late = await step(app, home.reviewer, asked.id, 'decide').expect(409);
    expect(late.body.code).toBe('change.base_changed');
    await step(app, home.caseworker, asked.id, 'withdraw', { reason: '重新申请' }).expect(200);
    await ask(app, home.caseworker, household.id, {
      ...{ kind: 'head', relations: relationsOf([mother, father, son], ['01', '02', '03']) },
    });
  });

  it('does not split while a procedure is open, also when it was opened after the request', async () => {
    const household = await makeRegistered(app, home);
    await app.sql.query(`update household set exit_status = '1' where id = $1`, [household.id]);
    const asked = await ask(app, home.caseworker, household.id, splitOf(household));
    await app
      .as(home.caseworker)
      .put(`/procedures/${uuidv7()}`, {
        ...{ householdId: household.id, family: 'entry', variant: 'return' },
        application: { on: app.clock.today(), applicant: '包志强', reason: '因灾返贫' },
      })
      .expect(200);
    const late = await step(app, home.reviewer, asked.id, 'decide').expect(422);
    expect(late.body.code).toBe('change.procedure_open');
    await step(app, home.caseworker, asked.id, 'withdraw', { reason: '程序进行中' }).expect(200);
    expect((await refusal(household.id, splitOf(household))).code).toBe('change.procedure_open');
  });

  it('closes a household when nobody is left, by decision of the township', async () => {
    const household = await makeRegistered(app, home, {
      members: [makeMember({ name: '包孤', relation: '01', sex: '1', birthDate: '1940-05-05' })],
    });
    const early = await refusal(household.id, { kind: 'closing' });
    expect(early.errors?.[0]?.code).toBe('change.members_remain');
    const [last] = household.members as [MemberView];
    await ask(app, home.caseworker, household.id, { kind: 'decline', reason: '01', memberId: last.id });
    const asked = await ask(app, home.caseworker, household.id, { kind: 'closing', evidence: [] });
    expect(asked).toMatchObject({ type: '11', state: 'requested' });
    await decide(asked.id);
    expect(await fileOf(app, home.caseworker, household.id)).toMatchObject({
      registration: 'closed',
      headName: '包孤',
    });
    expect(await lineageOf(household.id)).toMatchObject([{ kind: 'closed' }]);
  });

  it('takes nothing for a draft, and no id of a household that exists', async () => {
    const household = await makeRegistered(app, home);
    const other = await makeRegistered(app, home);
    const seen = { ...splitOf(household), newHouseholdId: other.id };
    expect((await refusal(household.id, seen, 409)).code).toBe('household.id_taken');
    const unseen = await makeRegistered(app, await makeOffices(app, villages.otherTown));
    const asked = await ask(app, home.caseworker, household.id, { ...seen, newHouseholdId: unseen.id });
    expect((await step(app, home.reviewer, asked.id, 'decide').expect(409)).body.code).toBe('household.id_taken');
    expect(await livesIn(app, household.id)).toHaveLength(4);
    await app.sql.query(`update household set registration = 'draft' where id = $1`, [other.id]);
    expect((await refusal(other.id, splitOf(other))).code).toBe('change.not_registered');
  });

  it('shows requests to auditors of the region, who change nothing', async () => {
    const household = await makeRegistered(app, home);
    const asked = await ask(app, home.caseworker, household.id, splitOf(household));
    const auditor = await makePerson(app, 'auditor', places.leftMiddle);
    const seen = await app.as(auditor).get(`/change-requests/${asked.id}`).expect(200);
    expect(seen.body).toMatchObject({ id: asked.id, conflicts: [] });
    await step(app, auditor, asked.id, 'decide').expect(403);
    const administrator = await makePerson(app, 'administrator', places.leftMiddle);
    await app.as(administrator).get(`/change-requests/${asked.id}`).expect(403);
  });
});
