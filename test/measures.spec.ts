import { uuidv7 } from 'uuidv7';
import type { MeasureView } from '../src/assistance/measures/measure.dto';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, villages } from './make';
import { makeEvidence, makeOffices, makeRegistered, Offices } from './make-changes';
import { makeApproved, makeBenefit, makeMeasure, measureForm } from './make-measures';
import { moveTo } from './make-procedures';
import { exampleOf, shipped } from './make-programmes';

describe('measures', () => {
  let app: TestApp;
  let offices: Offices;
  let caseworker: Person;
  let householdId: string;
  beforeAll(async () => {
    app = await startApp();
    moveTo(app, '2019-03-15');
    offices = await makeOffices(app, villages.first);
    ({ caseworker } = offices);
    householdId = (await makeRegistered(app, offices)).id;
  });
  afterAll(() => app.stop());

  const propose = (form: object, person = caseworker, id = uuidv7()) => app.as(person).put(`/measures/${id}`, form);
  const act = (person: Person, { id }: { id: string }, verb: string, body: object) =>
    app.as(person).post(`/measures/${id}/${verb}`, body);
  const codesOf = (body: { errors: { code: string }[] }) => body.errors.map(({ code }) => code);

  it('are proposed under the version of the day, once, and read under it', async () => {
    const id = uuidv7();
    const form = measureForm(householdId, { causes: ['01'], risks: ['01'] });
    const first = await propose(form, caseworker, id).expect(200);
    expect(first.body).toMatchObject({
      ...{ id, state: '01', programme: '10', category: 'A48', orientation: 'S', incomeItem: 'T02' },
      ...{ details: exampleOf('10'), decidingLevel: 'township', deliveredFen: 0, approvedFen: null },
    });
    expect((await propose(form, caseworker, id).expect(200)).body).toEqual(first.body);
    expect((await propose({ ...form, askedFen: 1 }, caseworker, id).expect(409)).body.code).toBe('measure.id_taken');
    const { rows } = await app.sql.query(
      `select household_id, staff_id from change_log where table_name = 'measure' and row_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ household_id: householdId, staff_id: caseworker.id }]);
  });

  it.each([
    ['details that the schema refuses', { details: { kind: 'dibao' } }, ['details.required']],
    ['a sub-type of another programme', { subtype: 'A39-07' }, ['measure.subtype_of_other_programme']],
    ['a plan of nobody', { planId: uuidv7() }, ['measure.plan_unknown']],
    ['somebody else', { memberId: uuidv7() }, ['measure.member_unknown']],
    ['an end before the beginning', { endOn: '2018-06-30' }, ['measure.ends_before_start']],
    ['a version of another day', { programme: '12', version: 2, subtype: 'A41-01' }, ['measure.version_not_in_force']],
  ])('are refused with %s', async (_, change, codes) => {
    const { body } = await propose(measureForm(householdId, change)).expect(422);
    expect(codesOf(body)).toEqual(expect.arrayContaining(codes));
  });

  it('of relocation are closed to those identified since 2021', async () => {
    const { id } = await makeRegistered(app, offices);
    await app.sql.query(
      `update household set monitoring_type = '1', monitoring_identified_on = '2021-03-01' where id = $1`,
      [id],
    );
    const form = measureForm(id, { programme: 'A53', subtype: 'A53-01' });
    expect(codesOf((await propose(form).expect(422)).body)).toEqual(['measure.relocation_closed']);
  });

  it('take malformed requests for what they are', async () => {
    await propose({ ...measureForm(householdId), askedFen: -1 }).expect(400);
    await propose({ ...measureForm(householdId), askedFen: 1.5 }).expect(400);
    await propose({ ...measureForm(householdId), subtype: 'A99-01' }).expect(400);
    await propose({ ...measureForm(householdId), details: 'none' }).expect(400);
    await propose(measureForm(uuidv7())).expect(404);
    await propose(measureForm(householdId, { programme: '10' }), offices.reviewer).expect(403);
    const form = measureForm(householdId);
    await propose({ ...form, programmeVersionId: uuidv7() }).expect(404);
  });

  it('are approved by the township up to its amount, and by the banner above, with the standard they used', async () => {
    const small = await makeMeasure(app, caseworker, householdId, { askedFen: 1_000_000 });
    const large = await makeMeasure(app, caseworker, householdId, { askedFen: 1_000_001 });
    expect([small.decidingLevel, large.decidingLevel]).toEqual(['township', 'banner']);
    const waiting = async (person: Person): Promise<string[]> => {
      const { body } = await app.as(person).get('/measures?waiting=true&limit=100').expect(200);
      return body.items.map(({ id }: { id: string }) => id);
    };
    expect(await waiting(offices.reviewer)).toContain(small.id);
    expect(await waiting(offices.reviewer)).not.toContain(large.id);
    expect(await waiting(offices.supervisor)).toContain(large.id);
    const decision = { approvedFen: 900_000, opinion: '同意，金额核减' };
    expect((await act(offices.reviewer, large, 'approval', decision).expect(422)).body.code).toBe(
      'measure.banner_decides',
    );
    expect((await act(offices.supervisor, small, 'approval', decision).expect(422)).body.code).toBe(
      'measure.township_decides',
    );
    await act(caseworker, small, 'approval', decision).expect(403);
    const more = await act(offices.reviewer, small, 'approval', { ...decision, approvedFen: 1_000_001 }).expect(422);
    expect(codesOf(more.body)).toEqual(['measure.more_than_asked']);
    const { body } = await act(offices.reviewer, small, 'approval', decision).expect(200);
    expect(body).toMatchObject({
      state: '02',
      approvedFen: 900_000,
      decidedOn: '2019-03-15',
      opinion: '同意，金额核减',
    });
    expect(body.standards).toMatchObject([{ key: 'measure.townshipMax', value: 1_000_000, unit: 'fen' }]);
    expect((await act(offices.reviewer, small, 'approval', decision).expect(200)).body).toEqual(body);
    expect(
      (await act(offices.reviewer, small, 'approval', { ...decision, approvedFen: 1 }).expect(422)).body.code,
    ).toBe('measure.state_refuses');
  });

  it('go back and come again with other content', async () => {
    const form = measureForm(householdId);
    const id = uuidv7();
    await propose(form, caseworker, id).expect(200);
    await act(offices.reviewer, { id }, 'return', { reason: '金额与人数不符' }).expect(200);
    const decision = { approvedFen: 500_000, opinion: '同意' };
    expect((await act(offices.reviewer, { id }, 'approval', decision).expect(422)).body.code).toBe('measure.returned');
    expect((await propose(form, caseworker, id).expect(200)).body.returnedReason).toBe('金额与人数不符');
    const anew = await propose({ ...form, askedFen: 400_000 }, caseworker, id).expect(200);
    expect(anew.body).toMatchObject({ returnedReason: null, askedFen: 400_000 });
    await act(offices.reviewer, { id }, 'approval', { ...decision, approvedFen: 400_000 }).expect(200);
  });

  it('go through their states in order, and refuse each act out of turn', async () => {
    const measure = await makeApproved(app, offices, householdId);
    const evidenceId = await makeEvidence(app, householdId);
    const signed = { signedOn: '2019-03-15', evidenceId };
    expect((await act(caseworker, measure, 'completion', { on: '2019-03-15' }).expect(422)).body.code).toBe(
      'measure.state_refuses',
    );
    const benefit = await makeBenefit(app, caseworker, measure);
    await act(caseworker, measure, 'verification', signed).expect(422);
    expect((await act(caseworker, measure, 'completion', { on: '2019-03-16' }).expect(422)).body.code).toBe(
      'measure.in_future',
    );
    await act(caseworker, measure, 'completion', { on: '2019-03-15' }).expect(200);
    await act(caseworker, measure, 'stop', { on: '2019-03-15', reason: '不再需要' }).expect(422);
    const strange = { ...signed, evidenceId: uuidv7() };
    expect(codesOf((await act(caseworker, measure, 'verification', strange).expect(422)).body)).toEqual([
      'measure.evidence_unknown',
    ]);
    const { body } = await act(caseworker, measure, 'verification', signed).expect(200);
    expect(body).toMatchObject({ state: '05', verifiedOn: '2019-03-15', deliveredFen: 100_000 });
    expect((await act(caseworker, measure, 'verification', signed).expect(200)).body).toEqual(body);
    const taken = await app.as(caseworker).post(`/benefits/${benefit.id}/reversal`, { reason: '重复登记' }).expect(422);
    expect(taken.body.code).toBe('benefit.signed_for');
    const close = await app.as(caseworker).post(`/attachments/${evidenceId}/close`, { reason: '重复上传' }).expect(422);
    expect(close.body.code).toBe('refused.attachment_is_evidence');
  });

  it('stop with a reason, and nothing is delivered any more', async () => {
    const measure = await makeApproved(app, offices, householdId);
    const stop = { on: '2019-03-15', reason: '户主外出务工，不再养牛' };
    const { body } = await act(offices.reviewer, measure, 'stop', stop).expect(200);
    expect(body).toMatchObject({ state: '06', stoppedOn: '2019-03-15', stopReason: stop.reason });
    expect((await act(offices.reviewer, measure, 'stop', stop).expect(200)).body).toEqual(body);
    await expect(makeBenefit(app, caseworker, measure)).rejects.toThrow('measure.state_refuses');
  });

  it('keep their words from those who read no notes, and belong to their village', async () => {
    const measure = await makeApproved(app, offices, householdId, {
      programme: '08',
      subtype: 'A45-05',
      details: exampleOf('08'),
    });
    const assessor = await makePerson(app, 'assessor', places.city, 'city');
    const seen = await app.as(assessor).get(`/measures/${measure.id}`).expect(200);
    expect(seen.body).toMatchObject({ details: null, opinion: null, incomeItem: null });
    const log = await app.as(assessor).get(`/households/${householdId}/history?limit=100`).expect(200);
    expect(log.text).not.toContain('额尔敦');
    const neighbour = await makePerson(app, 'caseworker', villages.second);
    await app.as(neighbour).get(`/measures/${measure.id}`).expect(404);
    await app.as(neighbour).get(`/households/${householdId}/measures`).expect(404);
  });

  it('stay under their version when the city office publishes another one', async () => {
    const measure = await makeMeasure(app, caseworker, householdId);
    const office = await makePerson(app, 'administrator', places.city, 'city');
    const { schema, titleZh, titleEn, subtypes } = shipped('10');
    const next = {
      ...{ programme: '10', validFrom: '2019-03-01', titleZh, titleEn, source: '通民发〔2019〕3号', reason: '新办法' },
      ...{
        subtypes,
        schema: {
          ...schema,
          required: ['kind', 'from', 'cause'],
          examples: [{ kind: 'other', from: '2019-03-01', cause: '火灾' }],
        },
      },
    };
    const { body: version } = await app.as(office).put(`/programmes/versions/${uuidv7()}`, next).expect(200);
    const read = await app.as(caseworker).get(`/measures/${measure.id}`).expect(200);
    expect(read.body).toMatchObject({ programmeVersionId: shipped('10').id, details: exampleOf('10') });
    const late = { ...measureForm(householdId), startOn: '2019-03-02' };
    expect(codesOf((await propose(late).expect(422)).body)).toEqual(['measure.version_not_in_force']);
    const under = await propose({ ...late, programmeVersionId: version.id }).expect(422);
    expect(codesOf(under.body)).toEqual(['details.required']);
    await propose({ ...late, programmeVersionId: version.id, details: { ...late.details, cause: '火灾' } }).expect(200);
  });

  it('are listed by household and by state', async () => {
    const { id } = await makeRegistered(app, offices);
    const made: MeasureView[] = [];
    for (let i = 0; i < 3; i += 1) made.push(await makeMeasure(app, caseworker, id));
    await act(caseworker, made[0]!, 'stop', { on: '2019-03-15', reason: '重复提出' }).expect(200);
    const ofHousehold = await app.as(offices.reviewer).get(`/households/${id}/measures`).expect(200);
    expect(ofHousehold.body).toHaveLength(3);
    const stopped = await app.as(offices.reviewer).get(`/measures?householdId=${id}&state=06`).expect(200);
    expect(stopped.body.items.map((one: MeasureView) => one.id)).toEqual([made[0]!.id]);
  });
});
