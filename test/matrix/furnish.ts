import type { Response } from 'supertest';
import { uuidv7 } from 'uuidv7';
import { DuplicateSearch } from '../../src/households/duplicates/duplicate-search.service';
import { JobRunner } from '../../src/platform/jobs/job-runner.service';
import type { PersonalClass } from '../../src/households/household.visibility';
import type { TestApp } from '../app';
import { ask, makeEvidence, makeRegistered, relationsOf } from '../make-changes';
import { jpeg } from '../make-files';
import { helperForm } from '../make-helpers';
import { batchForm, deliveryOf, measureForm } from '../make-measures';
import { householdForm, makeHousehold, makePhone } from '../make-households';
import { csvOf, rowsOf, staged } from '../make-imports';
import { applicationFor, leadTo } from '../make-procedures';
import { makeVisit } from '../make-visits';
import type { Site } from './world';

export type Plant = (kind: PersonalClass, ...values: (string | null | undefined)[]) => void;

/** What puts one of each thing into a village, through the interface and by the people of the place. */
type Furnish = (app: TestApp, site: Site, plant: Plant) => Promise<void>;

async function household(app: TestApp, site: Site, plant: Plant): Promise<void> {
  const form = householdForm({ regionCode: site.village });
  plant('phone', form.phone, ...form.members.map(({ phone }) => phone));
  plant('bank', form.bankAccount);
  plant('idNumber', ...form.members.map(({ idNumber }) => idNumber));
  const made = await makeHousehold(app, site.caseworker, form);
  Object.assign(site.ids, { household: made.id, member: made.members[1]!.id });
  Object.assign(site.known, { idNumber: form.members[1]!.idNumber, phone: form.phone });
}

export const surveyForm = (overrides: object = {}) => ({
  ...{ year: 2018, membersOverYear: 4, collector: '李建国', collectedOn: '2018-10-12' },
  ...{ farmlandMu: 32.5, pastureMu: 120, safeWater: true, fuelType: '02', cattle: 11 },
  ...overrides,
});

export const incomeForm = (overrides: object = {}) => ({
  ...{ kind: 'annual', year: 2018, peopleCount: 4 },
  lines: [{ item: 'W1', amountFen: 1_250_000 }],
  ...overrides,
});

export function photo(text: string): FormData {
  const form = file(text);
  form.append('kind', 'photo');
  return form;
}

export function file(text: string): FormData {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(jpeg(text))], { type: 'image/jpeg' }), 'photo.jpg');
  return form;
}

/** A file with one household of a village, as an upload. */
export function workbook(village: string, form = householdForm({ regionCode: village })): FormData {
  const body = new FormData();
  body.append('regionCode', village);
  body.append('file', new Blob([new Uint8Array(csvOf(rowsOf('1', form)))]), 'households.csv');
  return body;
}

async function importBatch(app: TestApp, { caseworker, village, ids }: Site, plant: Plant): Promise<void> {
  const form = householdForm({ regionCode: village });
  plant('phone', form.phone, ...form.members.map(({ phone }) => phone));
  plant('bank', form.bankAccount);
  plant('idNumber', ...form.members.map(({ idNumber }) => idNumber));
  const content = csvOf(rowsOf('1', form));
  ids.import = (await staged(app, caseworker, village, content)).id;
}

async function records(app: TestApp, { caseworker, ids, place }: Site, plant: Plant): Promise<void> {
  const collectorPhone = makePhone();
  plant('phone', collectorPhone);
  Object.assign(ids, { survey: uuidv7(), income: uuidv7() });
  const path = `/households/${ids.household}`;
  await done(app.as(caseworker).put(`${path}/surveys/${ids.survey}`, surveyForm({ collectorPhone })));
  await done(app.as(caseworker).put(`${path}/incomes/${ids.income}`, incomeForm()));
  const added = await done(
    app
      .as(caseworker)
      .request('post', `${path}/attachments`)
      .field('kind', 'photo')
      .attach('file', jpeg(place), 'a.jpg'),
  );
  ids.attachment = added.id!;
}

async function submitted(app: TestApp, { caseworker, village }: Site): Promise<string> {
  const { id } = await makeHousehold(app, caseworker, { regionCode: village });
  await done(app.as(caseworker).post(`/households/${id}/submission`));
  return id;
}

async function lateCase(app: TestApp, site: Site): Promise<void> {
  site.ids.candidate = await submitted(app, site);
  site.ids.lateProcedure = uuidv7();
  const path = `/procedures/${site.ids.lateProcedure}`;
  await done(app.as(site.caseworker).put(path, applicationFor(app, site.ids.candidate)));
}

async function runningCase(app: TestApp, site: Site, plant: Plant): Promise<void> {
  const { ids, known, caseworker, secondCaseworker, ...others } = site;
  ids.applicant = await submitted(app, site);
  ids.procedure = uuidv7();
  await done(app.as(caseworker).put(`/procedures/${ids.procedure}`, applicationFor(app, ids.applicant)));
  await leadTo(app, { ...others, caseworker, secondChecker: secondCaseworker }, ids.procedure, 'firstNoticeEnd');
  const { rows } = await app.sql.query<{ id: string; number: string; public_id: string }>(
    `select n.id, h.number, h.public_id from notice n join household h on h.id = n.household_id where n.procedure_id = $1`,
    [ids.procedure],
  );
  ids.notice = rows[0]!.id;
  ids.publicId = rows[0]!.public_id;
  known.number = rows[0]!.number;
  const contact = makePhone();
  plant('phone', contact);
  const objection = { content: '这户在旗里有楼房', name: '那顺', contact };
  const { receipt } = await done(app.anyone.post(`/public/notices/${ids.notice}/objections`, objection));
  const filed = await app.sql.query<{ id: string }>(`select id from objection where notice_id = $1`, [ids.notice]);
  Object.assign(ids, { receipt, objection: filed.rows[0]!.id });
}

async function changeRequest(app: TestApp, site: Site): Promise<void> {
  const { ids, caseworker, village } = site;
  const { id, members } = await makeRegistered(app, { ...site, colleague: site.secondCaseworker, village });
  ids.registered = id;
  ids.evidence = await makeEvidence(app, id);
  const relations = relationsOf([members[1]!, members[0]!, ...members.slice(2)], ['01', '02', '03', '04']);
  ids.changeRequest = (await ask(app, caseworker, id, { kind: 'head', relations })).id;
}

/** The households of a village are alike but for their numbers, so that pairs are found among them. */
async function pair(app: TestApp, { ids, village }: Site): Promise<void> {
  await app.get(DuplicateSearch).drain();
  const { rows } = await app.sql.query<{ id: string }>(
    `select id from duplicate_pair where region_a = $1 and region_b = $1 limit 1`,
    [village],
  );
  ids.duplicate = rows[0]!.id;
}

/** An access of a kind that the matrix itself does not make. */
async function access(app: TestApp, { ids, village, caseworker }: Site): Promise<void> {
  await app.sql.query(
    `insert into access_log (id, household_id, region_code, action, staff_id, request_id, at)
     values ($1, $2, $3, 'pack', $4, 'furnished', now())`,
    [uuidv7(), ids.household, village, caseworker.id],
  );
}

/** Long work that the caseworker asked for. */
async function job(app: TestApp, { ids, village, caseworker }: Site): Promise<void> {
  ids.job = uuidv7();
  await app.sql.query(
    `insert into job (id, kind, staff_id, assignment_id, region_code, input) values ($1, 'furnished', $2, $3, $4, '{}')`,
    [ids.job, caseworker.id, caseworker.assignmentId, village],
  );
}

/** A file that the caseworker of the village asked for and a second person must agree to. */
async function listExport(app: TestApp, { ids, caseworker }: Site): Promise<void> {
  const asked = await done(app.as(caseworker).post('/exports', { list: 'members', format: 'xlsx', purpose: '上报' }));
  ids.export = asked.id!;
  await app.sql.query(`update list_export set state = 'waiting' where id = $1`, [ids.export]);
}

/** Helpers of the banner and of the village, a team, a household that has one of them, and one that has none. */
async function helpers(app: TestApp, site: Site, plant: Plant): Promise<void> {
  const { ids, supervisor, village, banner } = site;
  await makeRegistered(app, { ...site, colleague: site.secondCaseworker }); // stays without a helper
  const forms = [banner, banner, village].map((regionCode) => helperForm({ regionCode }));
  plant('idNumber', ...forms.map(({ idNumber }) => idNumber));
  const [helper, secondHelper, villageHelper] = [uuidv7(), uuidv7(), uuidv7()];
  Object.assign(ids, { helper, secondHelper, villageHelper, pairing: uuidv7(), team: uuidv7(), teamMember: uuidv7() });
  const as = app.as(supervisor);
  await done(as.put(`/units/${uuidv7()}`, { regionCode: banner, name: `农牧局${village}` }));
  for (const [i, id] of [helper, secondHelper, villageHelper].entries())
    await done(as.put(`/helpers/${id}`, forms[i]!));
  const pairing = {
    householdId: ids.registered,
    helperId: helper,
    role: '01',
    from: app.clock.today(),
    reason: '首次结对',
  };
  await done(as.put(`/pairings/${ids.pairing}`, pairing));
  await done(as.put(`/teams/${ids.team}`, { regionCode: village, from: '2019-05-01' }));
  const joins = { helperId: helper, role: '02', from: '2019-05-01' };
  await done(as.put(`/teams/${ids.team}/members/${ids.teamMember}`, joins));
}

/** A plan, a measure that waits for its decision, and one that was delivered, without a statement of the period. */
async function measures(app: TestApp, { ids, village, caseworker, reviewer }: Site): Promise<void> {
  Object.assign(ids, { plan: uuidv7(), measure: uuidv7(), runningMeasure: uuidv7(), benefit: uuidv7() });
  const as = app.as(caseworker);
  const plan = { householdId: ids.registered, year: 2019, causes: ['07'], risks: [], targets: [] };
  await done(as.put(`/plans/${ids.plan}`, plan));
  for (const id of [ids.measure, ids.runningMeasure])
    await done(as.put(`/measures/${id}`, measureForm(ids.registered!)));
  const decision = { approvedFen: 500_000, opinion: '同意' };
  await done(app.as(reviewer).post(`/measures/${ids.runningMeasure}/approval`, decision));
  const delivery = await deliveryOf(app, { id: ids.runningMeasure!, householdId: ids.registered! });
  await done(as.put(`/benefits/${ids.benefit}`, delivery));
  ids.batch = uuidv7();
  const { rows } = await app.sql.query<{ number: string }>(`select number from household where id = $1`, [
    ids.registered,
  ]);
  await done(as.put(`/delivery-batches/${ids.batch}`, batchForm(village, [{ number: rows[0]!.number, amountFen: 1 }])));
}

/** A visit told by a phone whose clock is a day ahead, which asks for a look. */
async function visit(app: TestApp, { ids, caseworker }: Site): Promise<void> {
  const startedAt = new Date(app.clock.now().getTime() + 86_400_000).toISOString();
  ids.visit = await makeVisit(app, caseworker, ids.household!, { startedAt, notes: '户主说明了情况' });
  const { rows } = await app.sql.query<{ id: string }>(`select id from visit_evidence where visit_id = $1`, [
    ids.visit,
  ]);
  ids.visitEvidence = rows[0]!.id;
  ids.problem = uuidv7();
  const found = { householdId: ids.household, visitId: ids.visit, category: '04', content: '西墙开裂' };
  await done(app.as(caseworker).put(`/problems/${ids.problem}`, found));
}

/** A clue by somebody without an account, a disaster, and the alert that follows from it. */
async function watch(app: TestApp, { ids, village, reviewer, supervisor }: Site, plant: Plant): Promise<void> {
  const contact = makePhone();
  plant('phone', contact);
  const told = { content: '村东头那户遭了水灾', name: '那顺', contact };
  const { receipt } = await done(app.anyone.post(`/public/villages/${village}/clues`, told));
  const clue = await app.sql.query<{ id: string }>(`select id from clue where region_code = $1`, [village]);
  const hazard = { regionCode: village, subtype: '0201', struckOn: app.clock.today(), source: '旗应急局通报' };
  ids.hazard = uuidv7();
  await done(app.as(reviewer).put(`/hazards/${ids.hazard}`, hazard));
  await done(app.as(supervisor).post('/alerts/scans'));
  await app.get(JobRunner).drain();
  const alert = await app.sql.query<{ id: string }>(
    `select id from alert where region_code = $1 and rule = 'hazard.unseen'`,
    [village],
  );
  Object.assign(ids, { clueReceipt: receipt, clue: clue.rows[0]!.id, alert: alert.rows[0]!.id });
}

/** In this order, a month apart. */
export const furnishing: Furnish[] = [
  household,
  access,
  job,
  listExport,
  importBatch,
  lateCase,
  records,
  visit,
  changeRequest,
  helpers,
  measures,
  pair,
  watch,
  runningCase,
];

/** The body of an answer that must be a success; says what went wrong otherwise. */
export async function done<T = Record<string, string>>(asked: PromiseLike<Response>): Promise<T> {
  const { status, body, text, request } = (await asked) as Response & { request: { method: string; url: string } };
  if (status >= 300) throw new Error(`${request.method} ${request.url}: ${status} ${text}`);
  return body as T;
}
