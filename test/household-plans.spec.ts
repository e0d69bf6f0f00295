import { uuidv7 } from 'uuidv7';
import type { AnswerView, PlanView, SuggestionView } from '../src/assistance/plans/plan.dto';
import { startApp, TestApp } from './app';
import { makePerson, Person, villages } from './make';
import { makeEvidence, makeOffices, makeRegistered, Offices } from './make-changes';
import { makeMeasure } from './make-measures';
import { moveTo } from './make-procedures';
import { exampleOf } from './make-programmes';

describe('plans of households', () => {
  let app: TestApp;
  let offices: Offices;
  let caseworker: Person;
  let householdId: string;
  let signer: string;
  beforeAll(async () => {
    app = await startApp();
    moveTo(app, '2019-03-15');
    offices = await makeOffices(app, villages.first);
    ({ caseworker } = offices);
  });
  beforeEach(async () => {
    const household = await makeRegistered(app, offices);
    householdId = household.id;
    signer = household.members[0]!.id;
  });
  afterAll(() => app.stop());

  const targets = [{ subject: '人均纯收入', unit: '元', now: 3200, goal: 4200.5 }];
  const form = (change: object = {}) => ({
    householdId,
    year: 2019,
    causes: ['09'],
    risks: ['01'],
    targets,
    ...change,
  });
  const write = (body: object, id = uuidv7(), person = caseworker) => app.as(person).put(`/plans/${id}`, body);
  const written = async (): Promise<PlanView> => (await write(form()).expect(200)).body;
  const agree = (id: string, body: object = {}) =>
    app.as(caseworker).post(`/plans/${id}/agreement`, { signedOn: '2019-03-15', signedBy: signer, ...body });
  const illness = (planId: string) =>
    makeMeasure(app, caseworker, householdId, {
      ...{ planId, programme: '08', subtype: 'A45-04', details: exampleOf('08'), risks: ['01'], askedFen: 0 },
    });

  it('lead from causes and risks to measures and targets, and show what nothing answers', async () => {
    const plan = await written();
    expect(plan).toMatchObject({ year: 2019, targets, agreedOn: null, measures: [] });
    const open = ({ answers }: PlanView) =>
      answers.filter(({ answered }) => !answered).map(({ ground, code }: AnswerView) => `${ground} ${code}`);
    expect(open(plan)).toEqual(['risk 01', 'cause 09']);
    const { id } = await illness(plan.id);
    const { body } = await app.as(caseworker).get(`/plans/${plan.id}`).expect(200);
    expect(body.measures.map((one: { id: string }) => one.id)).toEqual([id]);
    expect(open(body)).toEqual(['cause 09']);
  });

  it('suggest by rule, in the language of who asks', async () => {
    const plan = await written();
    const ask = async (language: string): Promise<SuggestionView[]> =>
      (await app.as(caseworker).get(`/plans/${plan.id}`).set('accept-language', language).expect(200)).body.suggestions;
    const found = await ask('zh-CN');
    expect(found.filter(({ ground }) => ground === 'cause').map(({ category }) => category)).toEqual(['A39', 'A41']);
    expect(found.find(({ ground }) => ground === 'labour')).toMatchObject({ code: '2', category: 'A39' });
    expect(found.find(({ category }) => category === 'A41')).toMatchObject({ programmes: ['12'] });
    expect(found[0]!.why).toMatch(/尚无对应措施/);
    expect((await ask('en'))[0]!.why).toMatch(/Nothing answers/);
  });

  it('are written anew until the household signs, and stand from then on', async () => {
    const id = uuidv7();
    const first = await write(form(), id).expect(200);
    expect((await write(form(), id).expect(200)).body).toEqual(first.body);
    await write(form({ causes: ['07'] }), id).expect(200);
    const early = await agree(id).expect(422);
    expect(early.body.errors).toMatchObject([{ path: 'id', code: 'plan.without_measure' }]);
    await illness(id);
    const evidenceId = await makeEvidence(app, householdId);
    const { body } = await agree(id, { evidenceId }).expect(200);
    expect(body).toMatchObject({ agreedOn: '2019-03-15', signedBy: signer, evidenceId });
    expect((await agree(id, { evidenceId }).expect(200)).body).toEqual(body);
    expect((await agree(id).expect(409)).body.code).toBe('plan.agreed');
    expect((await write(form({ causes: ['09'] }), id).expect(409)).body.code).toBe('plan.agreed');
    expect((await write(form({ causes: ['07'] }), id).expect(200)).body).toEqual(body);
  });

  it('are one a year, of the household, by its caseworker', async () => {
    const { id } = await written();
    expect((await write(form()).expect(409)).body.code).toBe('conflict.plan_year_taken');
    expect((await write(form({ year: 2020 }), id).expect(409)).body.code).toBe('plan.id_taken');
    await write(form({ year: 2020 })).expect(200);
    const { body } = await app.as(offices.reviewer).get(`/households/${householdId}/plans`).expect(200);
    expect(body.map(({ year }: { year: number }) => year)).toEqual([2020, 2019]);
    await write(form({ year: 2021 }), uuidv7(), offices.reviewer).expect(403);
    const neighbour = await makePerson(app, 'caseworker', villages.second);
    await write(form({ year: 2021 }), uuidv7(), neighbour).expect(404);
    await app.as(neighbour).get(`/plans/${id}`).expect(404);
  });

  it.each([
    ['an unknown cause', { causes: ['77'] }],
    ['four causes', { causes: ['01', '02', '03', '04'] }],
    ['a target without its goal', { targets: [{ subject: '存栏' }] }],
    ['a year long ago', { year: 2012 }],
  ])('are refused with %s', async (_, change) => {
    await write(form(change)).expect(400);
  });

  it('are signed by one of the household, on a day that has come, on a paper of theirs', async () => {
    const { id } = await written();
    await illness(id);
    const wrong = { signedBy: uuidv7(), signedOn: '2019-03-16', evidenceId: uuidv7() };
    const { body } = await agree(id, wrong).expect(422);
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual(['signedBy', 'evidenceId', 'signedOn']);
  });
});
