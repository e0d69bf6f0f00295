import { uuidv7 } from 'uuidv7';
import { AccessLog } from '../src/platform/access-log';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, towns, villages } from './make';
import { ask, changeOf, makeRegistered } from './make-changes';
import { jpeg } from './make-files';
import { householdForm, makeHousehold } from './make-households';
import { Phone } from './make-phone';
import { leadTo, makeCandidate, makeTeam, moveTo, openCase, recordOf, Team } from './make-procedures';
import { incomeForm, surveyForm } from './matrix/furnish';

jest.setTimeout(60_000);

describe('the pack of a phone', () => {
  let app: TestApp;
  let team: Team;
  beforeAll(async () => {
    app = await startApp();
    moveTo(app, '2019-06-03');
    team = await makeTeam(app);
  });
  afterAll(() => app.stop());

  const get = async (path: string, person = team.caseworker) => (await app.as(person).get(path).expect(200)).body;
  const phoneOf = async (person: Person) => {
    const phone = new Phone(app, person);
    await phone.sync();
    return phone;
  };

  it('holds of a household what its own routes answer', async () => {
    const { id } = await makeHousehold(app, team.caseworker);
    const path = `/households/${id}`;
    const write = app.as(team.caseworker);
    for (const year of [2017, 2018]) {
      await write.put(`${path}/surveys/${uuidv7()}`, surveyForm({ year, collectorPhone: '13847500001' })).expect(200);
      await write.put(`${path}/incomes/${uuidv7()}`, incomeForm({ year })).expect(200);
    }
    for (const year of [2015, 2016]) await write.put(`${path}/incomes/${uuidv7()}`, incomeForm({ year })).expect(200);
    const upload = write
      .request('post', `${path}/attachments`)
      .field('kind', 'photo')
      .attach('file', jpeg('x'), 'a.jpg');
    await upload.expect(201);
    const waiver = { code: 'income.low', path: 'income', reason: '已入户核实', until: '2020-01-01' };
    const doubt = (await get('/checker/rules')).find((rule: { severity: string }) => rule.severity === 'doubt').code;
    const waived = await write.put(`${path}/waivers/${uuidv7()}`, { ...waiver, code: doubt }).expect(200);

    const packed = (await phoneOf(team.caseworker)).households.get(id)!;
    expect(packed.household).toEqual(await get(path));
    expect(packed.survey).toEqual((await get(`${path}/surveys`))[0]);
    expect(packed.survey).toMatchObject({ year: 2018, collectorPhone: '138******01' });
    expect(packed.incomes).toEqual((await get(`${path}/incomes`)).slice(0, 3));
    expect(packed.incomes.map(({ year }) => year)).toEqual([2018, 2017, 2016]);
    expect(packed.attachments).toEqual(await get(`${path}/attachments`));
    expect(packed.waivers).toEqual([waived.body]);
    expect(packed).toMatchObject({ procedure: null, notices: [], changeRequests: [] });
  });

  it('holds of what is under way what its own routes answer: the case, its notice, changes that wait', async () => {
    const household = await makeCandidate(app, team);
    const procedure = await openCase(app, team, household);
    await leadTo(app, team, procedure, 'firstNoticeEnd');
    const registered = await makeRegistered(app, { ...team, colleague: team.secondChecker });
    const change = await changeOf(app, registered.id, {
      ...{ kind: 'move', toRegionCode: villages.otherTown, villagerGroup: '一组', address: '新址' },
    });
    const { id: changeId } = await ask(app, team.caseworker, registered.id, change);

    const phone = await phoneOf(team.caseworker);
    const packed = phone.households.get(household)!;
    const view = await get(`/procedures/${procedure}`);
    expect(packed.procedure).toEqual(view);
    expect(view).toMatchObject({
      actions: ['closeNotice', 'withdraw'],
      missing: [{ code: 'procedure.notice_running' }],
    });
    expect(packed.notices).toEqual((await get(`/notices?procedureId=${procedure}`)).items);
    const { changeRequests } = phone.households.get(registered.id)!;
    expect(changeRequests).toEqual((await get(`/change-requests?householdId=${registered.id}`)).items);
    expect(changeRequests).toMatchObject([{ id: changeId, state: 'requested' }]);
  });

  it('says what the checker holds against a household where the step wants it clean', async () => {
    const household = await makeCandidate(app, team);
    const procedure = await openCase(app, team, household);
    await leadTo(app, team, procedure, 'homeCheck');
    await app.sql.query(`update member set relation = '99' where household_id = $1`, [household]);
    const packed = (await phoneOf(team.caseworker)).households.get(household)!;
    expect(packed.procedure).toEqual(await get(`/procedures/${procedure}`));
    expect(packed.procedure!.missing).toMatchObject([{ code: 'procedure.checker_errors' }]);
  });

  it('brings a case that was sent back, with the words of whoever sent it', async () => {
    const household = await makeCandidate(app, team);
    const procedure = await openCase(app, team, household);
    await leadTo(app, team, procedure, 'review');
    const phone = await phoneOf(team.caseworker);
    const sentBack = { ...recordOf(app, 'return', 'review'), to: 'meeting', reason: '评议人数不够，请重新评议' };
    await app.as(team.reviewer).post(`/procedures/${procedure}/steps`, sentBack).expect(200);
    expect((await phone.news()).came).toEqual([household]);
    expect(phone.households.get(household)!.procedure).toMatchObject({
      step: 'meeting',
      actions: ['meeting', 'withdraw'],
      returned: { step: 'review', reason: '评议人数不够，请重新评议' },
    });
  });

  it('finds people by how their names are typed, and shows Mongolian names and the id of the code', async () => {
    const form = householdForm();
    const members = form.members.map((member, i) => (i ? member : { ...member, name: '单·额尔敦', nameMn: 'ᠡᠷᠳᠡᠨᠢ' }));
    const { id } = await makeHousehold(app, team.caseworker, { ...form, members });
    await app.as(team.caseworker).post(`/households/${id}/submission`).expect(200);
    const { household, spellings } = (await phoneOf(team.caseworker)).households.get(id)!;
    expect(household.members[0]).toMatchObject({ nameMn: 'ᠡᠷᠳᠡᠨᠢ' });
    expect(household.publicId).toMatch(/^[2-9A-HJ-NP-Z]{10}$/);
    expect(spellings[0]).toEqual({
      memberId: members[0]!.id,
      pinyin: ['shaneerdun', 'daneerdun'],
      initials: ['seed', 'deed'],
    });
    expect(spellings[1]!.initials).toEqual(['wyqmg']);
  });

  it('shows phones of the own villages in clear, numbers and accounts masked, and nothing of other villages', async () => {
    const form = householdForm({ regionCode: villages.second });
    const both = await makePerson(app, 'caseworker', [villages.first, villages.third]);
    const neighbour = await makePerson(app, 'caseworker', villages.second);
    const third = await makePerson(app, 'caseworker', villages.third);
    const { id } = await makeHousehold(app, neighbour, form);
    const { id: thirdId } = await makeHousehold(app, third, { regionCode: villages.third });
    const text = JSON.stringify((await phoneOf(neighbour)).content());
    for (const clear of [form.phone!, form.members[0]!.phone!]) expect(text).toContain(clear);
    for (const { idNumber } of form.members) expect(text).not.toContain(idNumber);
    expect(text).not.toContain(form.bankAccount);
    const known = (await phoneOf(both)).households;
    expect([known.has(id), known.has(thirdId)]).toEqual([false, true]);
    expect(known.size).toBe(1 + (await phoneOf(team.caseworker)).households.size);
  });

  it('brings code lists and standards once, and again when they have changed', async () => {
    const phone = await phoneOf(team.caseworker);
    expect(phone.codeLists!.lists).toEqual(await get('/code-lists'));
    const inForce = await get(`/standards?regionCode=${team.village}`);
    for (const standard of inForce) {
      const kept = Object.keys(phone.standards!.values![0]!).map((field) => [field, standard[field]]);
      expect(phone.standards!.values).toContainEqual(Object.fromEntries(kept));
    }
    const [again] = await phone.sync();
    expect(again).toMatchObject({ first: true, whole: false, codeLists: { lists: null }, standards: { values: null } });
    expect(again!.regions.map(({ code }) => code)).toEqual([places.city, places.leftMiddle, towns.first, team.village]);

    const administrator = await makePerson(app, 'administrator', places.leftMiddle);
    const open = [...phone.households.values()].filter(({ procedure }) => procedure).map((one) => one.household.id);
    const days = { key: 'notice.days.entry', regionCode: places.leftMiddle, validFrom: '2019-06-01', value: 9 };
    const set = { ...days, source: '左中扶组发〔2019〕3号', reason: '延长公示' };
    await app.as(administrator).put(`/standards/${uuidv7()}`, set).expect(200);
    expect((await phone.news()).came.sort()).toEqual(open.sort());
    expect(open.length).toBeGreaterThan(0);
    expect(phone.standards!.values).toContainEqual(expect.objectContaining(days));
    expect((await phone.news()).came).toEqual([]);
  });

  it('is for caseworkers, and noted in the access log once for each page and village', async () => {
    for (const [role, region] of [
      ['reviewer', towns.first],
      ['supervisor', places.leftMiddle],
      ['auditor', places.leftMiddle],
      ['administrator', places.leftMiddle],
    ] as const)
      await app
        .as(await makePerson(app, role, region))
        .get('/field/pack')
        .expect(403);
    await app.anyone.get('/field/pack').expect(401);
    const person = await makePerson(app, 'caseworker', [villages.first, villages.second]);
    const phone = await phoneOf(person);
    await phone.sync();
    await app.get(AccessLog).flush();
    const { rows } = await app.sql.query(
      `select action, region_code, field, household_id from access_log where staff_id = $1 order by region_code`,
      [person.id],
    );
    const whole = { action: 'pack', field: 'whole', household_id: null };
    expect(rows).toEqual([villages.first, villages.second].map((region_code) => ({ ...whole, region_code })));
  });

  it('refuses what is no cursor and no number of households', async () => {
    const cursors = [
      'x',
      'e30',
      Buffer.from('{"asker":1}').toString('base64url'),
      Buffer.from('null').toString('base64url'),
    ];
    for (const since of cursors) {
      const { body } = await app.as(team.caseworker).get(`/field/pack?since=${since}`).expect(400);
      expect(body).toMatchObject({ code: 'page.cursor_invalid', errors: [{ path: 'since' }] });
    }
    const { cursor } = await phoneOf(team.caseworker);
    const read = JSON.parse(Buffer.from(cursor!, 'base64url').toString());
    const forged = (mark: object) =>
      Buffer.from(JSON.stringify({ ...read, since: { ...read.since, ...mark } })).toString('base64url');
    for (const snapshot of ["1:2:'", '9:9', '1:1:3,', ''])
      await app
        .as(team.caseworker)
        .get(`/field/pack?since=${forged({ snapshot })}`)
        .expect(400);
    for (const limit of ['0', '201', 'many'])
      await app.as(team.caseworker).get(`/field/pack?limit=${limit}`).expect(400);
  });

  it('travels compressed to those who read it so', async () => {
    const request = (encoding: string) =>
      app.app.inject({
        url: '/api/v1/field/pack',
        headers: { authorization: `Bearer ${app.token(team.caseworker)}`, 'accept-encoding': encoding },
      });
    const [packed, plain] = [await request('gzip, br'), await request('identity')];
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 4);
  });
});
