import { uuidv7 } from 'uuidv7';
import type { HouseholdView, MemberView } from '../src/households/household-view.dto';
import { startApp, TestApp } from './app';
import { villages } from './make';
import { ask, changeOf, livesIn, makeOffices, makeRegistered, Offices, step } from './make-changes';
import { makeMember } from './make-households';

describe('change requests', () => {
  let app: TestApp;
  let home: Offices;
  let neighbours: Offices;

  beforeAll(async () => {
    app = await startApp();
    home = await makeOffices(app, villages.first);
    neighbours = await makeOffices(app, villages.otherTown);
  });
  afterAll(() => app.stop());

  const people = async (): Promise<[HouseholdView, MemberView, MemberView, MemberView, MemberView]> => {
    const household = await makeRegistered(app, home);
    return [household, ...(household.members as [MemberView, MemberView, MemberView, MemberView])];
  };
  const bride = () => makeMember({ name: '其其格', relation: '05', sex: '2', birthDate: '1999-01-02' });

  it('keeps to region and role', async () => {
    const [household, , , son] = await people();
    const body = await changeOf(app, household.id, { kind: 'decline', reason: '03', memberId: son.id });
    await app.as(neighbours.caseworker).put(`/change-requests/${uuidv7()}`, body).expect(404);
    await app.as(home.reviewer).put(`/change-requests/${uuidv7()}`, body).expect(403);
    const id = uuidv7();
    await app.as(home.caseworker).put(`/change-requests/${id}`, body).expect(200);
    await app.as(neighbours.caseworker).get(`/change-requests/${id}`).expect(404);
    await step(app, neighbours.reviewer, id, 'decide').expect(404);
    await step(app, home.caseworker, id, 'decide').expect(403);
    await app.as(neighbours.caseworker).get(`/households/${household.id}/lineage`).expect(404);
    const { body: list } = await app.as(neighbours.caseworker).get('/change-requests').expect(200);
    expect(list.items).toEqual([]);
  });

  it('names the place of everything that is wrong with a request', async () => {
    const [household, , , son] = await people();
    const put = (rest: object) => app.as(home.caseworker).put(`/change-requests/${uuidv7()}`, rest);
    const errors = async (rest: object, status = 400) =>
      (await put(rest).expect(status)).body.errors.map(({ path }: { path: string }) => path).sort();
    expect(await errors({ kind: 'none' })).toEqual(['kind']);
    expect(await errors({ kind: 'decline', more: 1 })).toEqual([
      ...['evidence', 'householdId', 'memberId', 'more', 'occurredOn', 'reason'],
    ]);
    const good = await changeOf(app, household.id, { kind: 'decline', reason: '03', memberId: son.id });
    expect(await errors({ ...good, reason: '07' })).toEqual(['reason']);
    expect(await errors({ ...good, evidence: [] })).toEqual(['evidence']);
    expect(await errors({ ...good, relations: [{ memberId: 'x', relation: '77' }] })).toEqual([
      ...['relations.0.memberId', 'relations.0.relation'],
    ]);
    const both = {
      ...good,
      kind: 'growth',
      reason: '02',
      member: bride(),
      returningMemberId: son.id,
      memberId: undefined,
    };
    expect(await errors(both)).toEqual(['returningMemberId']);
    expect(await errors({ ...both, member: undefined, returningMemberId: undefined })).toEqual(['member']);
    expect(await errors({ ...good, evidence: [uuidv7()] }, 422)).toEqual(['evidence']);
    expect(await errors({ ...good, occurredOn: '2099-01-01' }, 422)).toEqual(['occurredOn']);
    expect(await errors({ ...good, memberId: uuidv7() }, 422)).toEqual(['memberId']);
    await app.as(home.caseworker).put('/change-requests/17', good).expect(400);
  });

  it('answers a repetition with the same, and another content under the same id with 409', async () => {
    const [household, , , son] = await people();
    const id = uuidv7();
    const body = await changeOf(app, household.id, { kind: 'decline', reason: '01', memberId: son.id });
    const first = await app.as(home.caseworker).put(`/change-requests/${id}`, body).expect(200);
    const again = await app.as(home.caseworker).put(`/change-requests/${id}`, body).expect(200);
    expect(again.body).toEqual(first.body);
    const other = await app
      .as(home.caseworker)
      .put(`/change-requests/${id}`, { ...body, reason: '03' })
      .expect(409);
    expect(other.body.code).toBe('change.id_taken');
    const both = await Promise.all(
      [1, 2].map(() => app.as(home.caseworker).put(`/change-requests/${id}`, body).expect(200)),
    );
    expect(both.map((answer) => answer.body)).toEqual([first.body, first.body]);
    const twice = uuidv7();
    const death = await changeOf(app, household.id, {
      kind: 'decline',
      reason: '01',
      memberId: household.members[3]?.id,
    });
    const race = await Promise.all([1, 2].map(() => app.as(home.caseworker).put(`/change-requests/${twice}`, death)));
    expect(race.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('is refused, withdrawn and decided once only', async () => {
    const [household, , , son] = await people();
    const request = () => ask(app, home.caseworker, household.id, { kind: 'decline', reason: '03', memberId: son.id });
    const refused = await request();
    await step(app, home.reviewer, refused.id, 'refuse').expect(400);
    const no = await step(app, home.reviewer, refused.id, 'refuse', { reason: '证明不符' }).expect(200);
    expect(no.body).toMatchObject({ state: 'refused', step: null });
    for (const [kind, person] of [
      ['decide', home.reviewer],
      ['withdraw', home.caseworker],
    ] as const) {
      const late = await step(app, person, refused.id, kind, kind === 'withdraw' ? { reason: '撤回' } : {}).expect(409);
      expect(late.body.code).toBe('procedure.ended');
    }
    const taken = await request();
    await step(app, home.reviewer, taken.id, 'withdraw', { reason: '撤回' }).expect(403);
    await step(app, home.caseworker, taken.id, 'withdraw', { reason: '填错' }).expect(200);
    const raced = await request();
    const out = await step(app, home.reviewer, raced.id, 'accept').expect(409);
    expect(out.body.code).toBe('change.out_of_order');
    const answers = await Promise.all([1, 2, 3].map(() => step(app, home.reviewer, raced.id, 'decide')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await livesIn(app, household.id)).toHaveLength(3);
  });

  it('is returned with a reason, and asked for again under its id with what was missing', async () => {
    const [household, , , son] = await people();
    const id = uuidv7();
    const body = await changeOf(app, household.id, { kind: 'decline', reason: '03', memberId: son.id });
    const put = (more: object) => app.as(home.caseworker).put(`/change-requests/${id}`, { ...body, ...more });
    await put({}).expect(200);
    await step(app, home.reviewer, id, 'return').expect(400);
    await step(app, home.caseworker, id, 'return', { reason: '补材料' }).expect(403);
    const back = await step(app, home.reviewer, id, 'return', { reason: '缺户口迁移证' }).expect(200);
    expect(back.body).toMatchObject({ state: 'returned', step: null, waitsFor: null });
    expect((await step(app, home.reviewer, id, 'decide').expect(409)).body.code).toBe('procedure.ended');
    expect((await put({}).expect(200)).body.state).toBe('returned');
    const other = { kind: 'growth', reason: '02', memberId: undefined, member: bride() };
    expect((await put(other).expect(409)).body.code).toBe('change.id_taken');
    const evidence = (await changeOf(app, household.id, { kind: 'decline' })).evidence;
    const again = await put({ evidence: [...body.evidence, ...evidence] }).expect(200);
    expect(again.body).toMatchObject({ id, state: 'requested', step: 'decision' });
    expect(again.body.decisions.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      ...['opened', 'returned', 'opened'],
    ]);
    await put({}).expect(409);
    const done = await step(app, home.reviewer, id, 'decide').expect(200);
    expect(done.body.state).toBe('decided');
    expect(await livesIn(app, household.id)).toHaveLength(3);
  });

  it('is not decided when the household has changed underneath in the same place', async () => {
    const [household, father, mother, son, daughter] = await people();
    const asked = await ask(app, home.caseworker, household.id, { kind: 'decline', reason: '03', memberId: son.id });
    await ask(app, home.caseworker, household.id, { kind: 'decline', reason: '01', memberId: daughter.id });
    const open = await app.as(home.reviewer).get(`/change-requests/${asked.id}`).expect(200);
    expect(open.body.conflicts).toEqual([]);
    await ask(app, home.caseworker, household.id, { kind: 'decline', reason: '01', memberId: son.id });
    const seen = await app.as(home.reviewer).get(`/change-requests/${asked.id}`).expect(200);
    expect(seen.body.conflicts).toContainEqual({ path: `members.${son.id}.status`, from: '1', current: '2' });
    const late = await step(app, home.reviewer, asked.id, 'decide').expect(409);
    expect(late.body).toMatchObject({ code: 'change.base_changed' });
    expect(late.body.errors).toContainEqual(
      expect.objectContaining({ path: `members.${son.id}.status`, params: { from: '1', current: '2' } }),
    );
    expect(await livesIn(app, household.id)).toEqual([`${father.name} 01`, `${mother.name} 02`]);
    await step(app, home.reviewer, asked.id, 'refuse', { reason: '本人已故' }).expect(200);
  });

  it('lists by type, household and pages', async () => {
    const [household, , , son, daughter] = await people();
    for (const { id: memberId } of [son, daughter]) {
      await ask(app, home.caseworker, household.id, { kind: 'decline', reason: '01', memberId });
    }
    const page = (query: string) =>
      app.as(home.colleague).get(`/change-requests?householdId=${household.id}&type=05&${query}`).expect(200);
    const first = await page('limit=1');
    expect(first.body.items).toHaveLength(1);
    const second = await page(`limit=1&cursor=${first.body.nextCursor}`);
    expect(second.body.items).toHaveLength(1);
    expect(second.body.items[0].id).not.toBe(first.body.items[0].id);
    expect(second.body.nextCursor).toBeNull();
    expect((await page('state=refused')).body.items).toEqual([]);
    await app.as(home.colleague).get('/change-requests?state=none').expect(400);
  });
});
