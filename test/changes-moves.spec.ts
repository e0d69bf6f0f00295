import { uuidv7 } from 'uuidv7';
import type { HouseholdView } from '../src/households/household-view.dto';
import { startApp, TestApp } from './app';
import { makePerson, Person, towns, villages } from './make';
import { ask, changeOf, fileOf, makeOffices, makeRegistered, Offices, step } from './make-changes';

describe('households move', () => {
  let app: TestApp;
  let home: Offices;
  /** Another village of the same town. */
  let near: Offices;
  let otherTown: Offices;
  let otherBanner: Offices;

  beforeAll(async () => {
    app = await startApp();
    home = await makeOffices(app, villages.first);
    near = await makeOffices(app, villages.second);
    otherTown = await makeOffices(app, villages.otherTown);
    otherBanner = await makeOffices(app, villages.otherBanner);
  });
  afterAll(() => app.stop());

  const moveTo = (village: string) => ({ kind: 'move', toRegionCode: village, villagerGroup: '一组', address: '新址' });
  const asking = async (to: Offices) => {
    const household = await makeRegistered(app, home);
    return { household, asked: await ask(app, home.caseworker, household.id, moveTo(to.village)) };
  };
  const regionOf = async ({ id }: HouseholdView) =>
    (await app.sql.query(`select region_code from household where id = $1`, [id])).rows[0].region_code as string;
  const refused = async (person: Person, id: string, kind: string, status: number) =>
    (await step(app, person, id, kind).expect(status)).body.code as string;

  it('between towns: the old town decides, the new one accepts, the number stays', async () => {
    const { household, asked } = await asking(otherTown);
    const { number } = await fileOf(app, home.caseworker, household.id);
    expect(asked).toMatchObject({ type: '08', state: 'requested', step: 'decision', waitsFor: towns.first });
    const between = await step(app, home.reviewer, asked.id, 'decide').expect(200);
    expect(between.body).toMatchObject({ state: 'awaiting-acceptance', step: 'acceptance', waitsFor: towns.otherTown });
    expect(await regionOf(household)).toBe(villages.first);
    const done = await step(app, otherTown.reviewer, asked.id, 'accept', { opinion: '同意接收' }).expect(200);
    expect(done.body).toMatchObject({ state: 'decided', householdNumber: number });
    expect(await regionOf(household)).toBe(villages.otherTown);
    const file = await fileOf(app, otherTown.caseworker, household.id);
    expect(file).toMatchObject({ number, villagerGroup: '一组', address: '新址', memberCount: 4 });
    expect(file.members).toHaveLength(4);
  });

  it('between banners: both banners decide; within a town: the new village accepts, the town decides', async () => {
    const far = await asking(otherBanner);
    expect(far.asked.waitsFor).toBe('150521000000');
    expect(await refused(home.reviewer, far.asked.id, 'decide', 403)).toBe('change.not_yours');
    await step(app, home.supervisor, far.asked.id, 'decide').expect(200);
    expect(await refused(otherBanner.reviewer, far.asked.id, 'accept', 403)).toBe('change.not_yours');
    await step(app, otherBanner.supervisor, far.asked.id, 'accept').expect(200);
    expect(await regionOf(far.household)).toBe(villages.otherBanner);

    const close = await asking(near);
    expect(close.asked).toMatchObject({ step: 'acceptance', waitsFor: villages.second });
    expect(await refused(home.reviewer, close.asked.id, 'decide', 409)).toBe('change.out_of_order');
    expect(await refused(home.reviewer, close.asked.id, 'accept', 403)).toBe('procedure.not_yours');
    await step(app, near.caseworker, close.asked.id, 'accept').expect(200);
    await step(app, home.reviewer, close.asked.id, 'decide').expect(200);
    expect(await regionOf(close.household)).toBe(villages.second);
  });

  it('shows the other end only what it needs before it accepts', async () => {
    const { household, asked } = await asking(otherTown);
    const before = await app.as(otherTown.reviewer).get(`/change-requests/${asked.id}`).expect(200);
    expect(before.body).toMatchObject({
      ...{ headName: household.headName, memberCount: 4, fromRegionCode: villages.first },
      toRegionCode: villages.otherTown,
    });
    for (const field of ['details', 'differences', 'evidence', 'reasonText', 'conflicts']) {
      expect(before.body).not.toHaveProperty(field);
    }
    await app.as(otherTown.reviewer).get(`/households/${household.id}`).expect(404);
    await app.as(otherTown.reviewer).get(`/households/${household.id}/lineage`).expect(404);
    await app.as(otherBanner.reviewer).get(`/change-requests/${asked.id}`).expect(404);
    const queue = await app.as(otherTown.reviewer).get('/change-requests?mine=true').expect(200);
    expect(queue.body.items).toEqual([]);
    await step(app, home.reviewer, asked.id, 'decide').expect(200);
    const turn = await app.as(otherTown.reviewer).get('/change-requests?mine=true').expect(200);
    expect(turn.body.items.map(({ id }: { id: string }) => id)).toEqual([asked.id]);
  });

  it('hands the file over: the new office sees lineage and evidence, the old one only its decided request', async () => {
    const { household, asked } = await asking(otherTown);
    await step(app, home.reviewer, asked.id, 'decide').expect(200);
    await step(app, otherTown.reviewer, asked.id, 'accept').expect(200);
    const { body: lineage } = await app.as(otherTown.caseworker).get(`/households/${household.id}/lineage`).expect(200);
    expect(lineage).toMatchObject([
      { kind: 'moved', fromRegionCode: villages.first, toRegionCode: villages.otherTown, requestId: asked.id },
    ]);
    const full = await app.as(otherTown.caseworker).get(`/change-requests/${asked.id}`).expect(200);
    expect(full.body.evidence).toEqual(asked.evidence);
    for (const person of [home.caseworker, home.reviewer]) {
      await app.as(person).get(`/households/${household.id}`).expect(404);
      const kept = await app.as(person).get(`/change-requests/${asked.id}`).expect(200);
      expect(kept.body).toMatchObject({
        state: 'decided',
        differences: [expect.objectContaining({ field: 'regionCode' })],
      });
    }
    const { rows } = await app.sql.query(
      `select distinct region_code from (select region_code from member where household_id = $1
         union all select region_code from attachment where household_id = $1
         union all select region_code from change_request where household_id = $1
         union all select region_code from household_lineage where household_id = $1) rows`,
      [household.id],
    );
    expect(rows).toEqual([{ region_code: villages.otherTown }]);
  });

  it('is logged at the place of its time, as the work of the person who accepted', async () => {
    const { household, asked } = await asking(otherTown);
    await step(app, home.reviewer, asked.id, 'decide').expect(200);
    await step(app, otherTown.reviewer, asked.id, 'accept').expect(200);
    const { rows } = await app.sql.query(
      `select region_code, op, staff_id, database_role from change_log
       where table_name = 'household' and household_id = $1 order by seq`,
      [household.id],
    );
    expect(rows[0]).toMatchObject({ op: 'insert', region_code: villages.first, staff_id: home.caseworker.id });
    expect(rows.at(-1)).toMatchObject({
      ...{ op: 'update', region_code: villages.otherTown, staff_id: otherTown.reviewer.id, database_role: 'app_job' },
    });
  });

  it('loses nothing of a caseworker who goes on writing, and answers what comes too late with 404', async () => {
    const { household, asked } = await asking(otherTown);
    const patch = (from: string | null, to: string) =>
      app.as(home.caseworker).patch(`/households/${household.id}`, { set: { mainCause: [from, to] } });
    await patch(household.mainCause ?? null, '02').expect(200);
    await step(app, home.reviewer, asked.id, 'decide').expect(200);
    await patch('02', '03').expect(200);
    await step(app, otherTown.reviewer, asked.id, 'accept').expect(200);
    await patch('03', '04').expect(404);
    expect((await fileOf(app, otherTown.caseworker, household.id)).mainCause).toBe('03');
    const death = await changeOf(app, household.id, {
      ...{ kind: 'decline', reason: '01', memberId: household.members[3]?.id },
    });
    await app.as(home.caseworker).put(`/change-requests/${uuidv7()}`, death).expect(404);
  });

  it('meets writing at the same moment without losing an accepted value', async () => {
    const { household, asked } = await asking(otherTown);
    await step(app, home.reviewer, asked.id, 'decide').expect(200);
    const values = ['02', '03', '04', '05', '06'];
    const writes = values.map((to) =>
      app.as(home.caseworker).patch(`/households/${household.id}`, { set: { mainCause: [household.mainCause, to] } }),
    );
    const [moved, ...written] = await Promise.all([step(app, otherTown.reviewer, asked.id, 'accept'), ...writes]);
    expect(moved?.status).toBe(200);
    const accepted = values.filter((_, i) => written[i]?.status === 200);
    expect(written.every(({ status }) => [200, 404, 409].includes(status))).toBe(true);
    const { mainCause } = await fileOf(app, otherTown.caseworker, household.id);
    expect([...accepted, ...(accepted.length ? [] : [household.mainCause])]).toEqual([mainCause]);
  });

  it('is refused while a procedure is open, to where it is already, and to what is no village', async () => {
    const household = await makeRegistered(app, home);
    const refusal = async (to: string) => {
      const body = await changeOf(app, household.id, moveTo(to));
      return (await app.as(home.caseworker).put(`/change-requests/${uuidv7()}`, body).expect(422)).body;
    };
    expect((await refusal(villages.first)).errors).toMatchObject([
      { path: 'toRegionCode', code: 'change.same_village' },
    ]);
    expect((await refusal('150521999999')).errors).toMatchObject([{ code: 'change.village_unknown' }]);
    const asked = await ask(app, home.caseworker, household.id, moveTo(villages.otherTown));
    await step(app, home.reviewer, asked.id, 'decide').expect(200);
    await app.sql.query(`update household set exit_status = '1' where id = $1`, [household.id]);
    await app
      .as(home.caseworker)
      .put(`/procedures/${uuidv7()}`, {
        ...{ householdId: household.id, family: 'entry', variant: 'return' },
        application: { on: app.clock.today(), applicant: '包志强', reason: '因灾返贫' },
      })
      .expect(200);
    expect(await refused(otherTown.reviewer, asked.id, 'accept', 422)).toBe('change.procedure_open');
    await step(app, otherTown.reviewer, asked.id, 'refuse', { reason: '程序未办结' }).expect(200);
    expect((await refusal(villages.otherTown)).code).toBe('change.procedure_open');
    expect(await regionOf(household)).toBe(villages.first);
  });

  it('keeps to its order: nobody acts for the other end, twice, or after the end', async () => {
    const { household, asked } = await asking(otherTown);
    expect(await refused(otherTown.reviewer, asked.id, 'accept', 403)).toBe('change.not_yours');
    expect(await refused(home.reviewer, asked.id, 'accept', 409)).toBe('change.out_of_order');
    await step(app, home.reviewer, asked.id, 'decide').expect(200);
    expect(await refused(home.reviewer, asked.id, 'decide', 403)).toBe('change.not_yours');
    expect(await refused(otherTown.reviewer, asked.id, 'decide', 409)).toBe('change.out_of_order');
    const race = await Promise.all([1, 2].map(() => step(app, otherTown.reviewer, asked.id, 'accept')));
    expect(race.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await refused(otherTown.reviewer, asked.id, 'accept', 409)).toBe('procedure.ended');
    const { rows } = await app.sql.query(`select count(*)::int from household_lineage where household_id = $1`, [
      household.id,
    ]);
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('needs another pair of eyes: whoever asked in one post does not accept in another', async () => {
    const household = await makeRegistered(app, home);
    const both = await makePerson(app, 'caseworker', [villages.first, villages.second]);
    const asked = await ask(app, both, household.id, moveTo(villages.second));
    expect(await refused(both, asked.id, 'accept', 403)).toBe('procedure.four_eyes');
    await step(app, near.caseworker, asked.id, 'accept').expect(200);
  });

  it('takes open requests about its people along to the new office', async () => {
    const { household, asked } = await asking(otherTown);
    const leaving = { kind: 'decline', reason: '03', memberId: household.members[2]?.id };
    const open = await ask(app, home.caseworker, household.id, leaving);
    await step(app, home.reviewer, asked.id, 'decide').expect(200);
    await step(app, otherTown.reviewer, asked.id, 'accept').expect(200);
    expect(await refused(home.reviewer, open.id, 'decide', 403)).toBe('change.not_yours');
    const seen = await app.as(home.reviewer).get(`/change-requests/${open.id}`).expect(200);
    expect(seen.body).not.toHaveProperty('conflicts');
    const queue = await app.as(otherTown.reviewer).get('/change-requests?mine=true').expect(200);
    expect(queue.body.items.map(({ id }: { id: string }) => id)).toContain(open.id);
    const done = await step(app, otherTown.reviewer, open.id, 'decide').expect(200);
    expect(done.body.state).toBe('decided');
  });

  it('finds every table that holds part of a household ready to follow it', async () => {
    const stays = await app.sql.query<{ table: string }>(
      `select c.conrelid::regclass::text as table from pg_constraint c
       where c.contype = 'f' and c.confupdtype <> 'c' and exists (
         select 1 from unnest(c.conkey) k join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k
         where a.attname = 'region_code')
         and c.confrelid <> 'region'::regclass`,
    );
    expect(stays.rows).toEqual([]);
    const loose = await app.sql.query<{ table: string }>(
      `select h.table_name as table from information_schema.columns h
       join information_schema.columns r using (table_schema, table_name)
       where table_schema = 'public' and h.column_name = 'household_id' and r.column_name = 'region_code'
         and not exists (select 1 from pg_constraint c, unnest(c.conkey) k
           join pg_attribute a on a.attnum = k
           where c.contype = 'f' and c.conrelid = h.table_name::regclass and a.attrelid = c.conrelid
             and c.confupdtype = 'c' and a.attname = 'region_code')
       order by 1`,
    );
    expect(loose.rows.map(({ table }) => table)).toEqual(['access_log', 'change_log']);
  });

  it('comes back to a repetition from the old office with the request as it stands', async () => {
    const household = await makeRegistered(app, home);
    const id = uuidv7();
    const body = await changeOf(app, household.id, moveTo(villages.otherTown));
    await app.as(home.caseworker).put(`/change-requests/${id}`, body).expect(200);
    await step(app, home.reviewer, id, 'decide').expect(200);
    await step(app, otherTown.reviewer, id, 'accept').expect(200);
    const again = await app.as(home.caseworker).put(`/change-requests/${id}`, body).expect(200);
    expect(again.body.state).toBe('decided');
    const taken = await app
      .as(otherBanner.caseworker)
      .put(`/change-requests/${id}`, {
        ...(await changeOf(app, (await makeRegistered(app, otherBanner)).id, moveTo(villages.first))),
      })
      .expect(409);
    expect(taken.body.code).toBe('change.id_taken');
  });
});
