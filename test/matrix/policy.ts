import { uuidv7 } from 'uuidv7';
import { file, incomeForm, photo, surveyForm, workbook } from './furnish';
import { householdForm, makeMember } from '../make-households';
import { assistancePolicy } from './policy-assistance';
import { villages } from '../make';
import {
  create,
  Entry,
  found,
  items,
  list,
  Listing,
  object,
  open,
  page,
  reference,
  revealing,
  self,
  withRight,
} from './entries';
import { visitPolicy } from './policy-visits';
import type { Site } from './world';

const household = { id: 'household' };
const member = { id: 'household', memberId: 'member' };
const survey = { id: 'household', surveyId: 'survey' };
const held = { id: 'staff', assignmentId: 'assignment' };
const because = { reason: 'tried by the matrix' };
const caseworkerOf = ({ village }: Site) => ({ role: 'caseworker', level: 'village', regions: [village] });
const income = { id: 'household', statementId: 'income' };

const application = { on: '2019-06-20', applicant: '包志强', reason: '收入已经超过标准' };

const newMember = (): object => {
  const form = makeMember({ birthDate: '1990-05-05', sex: '2' });
  return { ...form, id: undefined };
};

const oneHousehold = 'select * from household where id = $1';
const elsewhere: Listing['values'] = ({ nextBanner }) => [nextBanner.ids.household];
const named = (name: string) =>
  `select distinct h.id, h.region_code from household h join member m on m.household_id = h.id where m.name = '${name}'`;

/** A pair is seen from both its sides. */
const openPairs = ['a', 'b']
  .map((side) => `select id, region_${side} as region_code from duplicate_pair where state = 'open'`)
  .join(' union all ');

interface Counts {
  items: { code: string; households: number }[];
}
/** Each household behind a number of a village, as `code number`. */
const counted = (query: string, where: string): Listing =>
  page<Counts>(
    query,
    ({ items }) =>
      items.flatMap(({ code, households }) => Array.from({ length: households }, (_, i) => `${code} ${i + 1}`)),
    `select village_code || ' ' || row_number() over (partition by village_code) as id, region_code
     from household where ${where}`,
  );

type Queue = Record<'waiting' | 'late' | 'sent', { items: { id: string }[] }>;
/** What is in the queue lies in scope; whose turn it is, the tests of procedures know. */
const queue = (sql: string): Listing => ({
  ...page<Queue>(
    '',
    (body) => [...new Set(Object.values(body).flatMap((part) => part.items.map(({ id }) => id)))],
    sql,
  ),
  partly: true,
});

/**
 * What every route of the router must do: a route that is not here fails the matrix, and so does a line without route.
 * The permission is not repeated: the matrix reads it from the interface document.
 */
export const policy: Record<string, Entry> = {
  'GET /api/health/live': open(),
  'GET /api/health/ready': open(),
  'GET /api/metrics': open(),

  'GET /api/v1/jobs': self(),
  'GET /api/v1/jobs/:id': { ...self({ id: 'job' }), reads: 404 },
  'GET /api/v1/jobs/:id/file': { ...self({ id: 'job' }), reads: 404 },
  'POST /api/v1/jobs/:id/cancellation': self({ id: 'job' }),

  'GET /api/v1/demo/clock': open(),
  'POST /api/v1/demo/clock': self(),

  'GET /api/v1/regions/:code': reference({ code: villages.first }),
  'GET /api/v1/code-lists': reference(),
  'GET /api/v1/code-lists/:name': reference({ name: 'sex' }),
  'GET /api/v1/standards': reference(undefined, { query: `regionCode=${villages.first}` }),
  'GET /api/v1/standards/history': reference(undefined, {
    query: `regionCode=${villages.first}&key=notice.days.entry`,
  }),
  'PUT /api/v1/standards/:id': create((site) => ({
    ...{ key: 'notice.days.entry', regionCode: site.village, validFrom: '2019-06-01', value: 8 },
    ...{ source: '奈扶组发〔2019〕6号', reason: 'a longer notice' },
  })),

  'POST /api/v1/auth/sign-in': open(),
  'POST /api/v1/auth/refresh': open(),
  'POST /api/v1/auth/sign-out': open(),
  'GET /api/v1/auth/sessions': self(),
  'DELETE /api/v1/auth/sessions/:id': self({ id: 'session' }),
  'POST /api/v1/auth/sign-out-everywhere': self(),
  'POST /api/v1/auth/assignment': self(),
  'POST /api/v1/auth/password': self(),
  'POST /api/v1/auth/second-factor/permit': self(),
  'POST /api/v1/auth/second-factor/begin': open(),
  'POST /api/v1/auth/second-factor/confirm': open(),
  'POST /api/v1/auth/second-factor/recovery-codes': self(),
  'POST /api/v1/auth/first-administrator': open(),
  'POST /api/v1/auth/invitations/accept': open(),
  'POST /api/v1/auth/resets/accept': open(),
  'GET /api/v1/me': self(),
  'GET /api/v1/me/notices': self(),
  'GET /api/v1/me/receipts': self(),
  'GET /api/v1/people': reference(undefined, { query: `region=${villages.first}&permission=household.read` }),

  'GET /api/v1/staff': list(items('select * from staff')),
  'GET /api/v1/staff/:id': object({ id: 'staff' }),
  'PUT /api/v1/staff/:id': create((site) => ({
    ...{ login: `new-${uuidv7()}`, name: '新来的' },
    ...caseworkerOf(site),
  })),
  'POST /api/v1/staff/:id/disable': object({ id: 'staff' }, () => ({ body: because })),
  'POST /api/v1/staff/:id/enable': object({ id: 'staff' }, () => ({ body: because })),
  'POST /api/v1/staff/:id/reset': object({ id: 'staff' }, () => ({ body: because })),
  'PUT /api/v1/staff/:id/assignments/:assignmentId': object(held, (site) => ({ body: caseworkerOf(site) }), [
    'assignmentId',
  ]),
  'POST /api/v1/staff/:id/assignments/:assignmentId/end': object(held, () => ({ body: because })),

  'PUT /api/v1/households/:id': create((site) => householdForm({ regionCode: site.village })),
  'GET /api/v1/households': list(
    items('select * from household', 'limit=3'),
    items(`select * from household where registration = 'draft'`, 'registration=draft'),
    items(`select * from household where village_code = '${villages.second}'`, `regionCode=${villages.second}`),
  ),
  'POST /api/v1/households/search': list(
    found(() => ({ limit: 3, name: '乌云' }), named('乌云其木格')),
    found(() => ({ name: 'wyqmg' }), named('乌云其木格')),
    ...(['idNumber', 'phone'] as const).map((key) =>
      withRight(
        'household.reveal',
        found(({ nextBanner }) => ({ [key]: nextBanner.known[key] }), oneHousehold, elsewhere),
      ),
    ),
    found(
      ({ nextBanner }) => ({ number: nextBanner.known.number }),
      oneHousehold,
      ({ nextBanner }) => [nextBanner.ids.applicant],
    ),
  ),
  'POST /api/v1/households/check': reference(undefined, { body: householdForm() }),
  'GET /api/v1/checker/rules': reference(),
  'GET /api/v1/households/by-public-id/:publicId': object({ publicId: 'publicId' }),
  'GET /api/v1/households/:id': object(household),
  'PATCH /api/v1/households/:id': object(household, () => ({ body: { set: { plannedExitYear: [null, 2020] } } })),
  'POST /api/v1/households/:id/submission': object(household),
  'POST /api/v1/households/:id/reveal': revealing(
    object(member, (_, { memberId }) => ({ body: { field: 'idNumber', memberId, purpose: '核对身份证号码' } })),
  ),
  'GET /api/v1/households/:id/card.pdf': object({ id: 'registered' }),
  'GET /api/v1/households/:id/lineage': object(household),
  'GET /api/v1/households/:id/findings': object(household),
  'GET /api/v1/households/:id/completeness': object(household),
  'GET /api/v1/villages/:code/completeness': object({ code: 'village' }),
  'PUT /api/v1/households/:id/waivers/:waiverId': object(household, () => ({
    body: { code: 'income.low', path: 'income', reason: '已入户核实', until: '2020-01-01' },
  })),

  'PUT /api/v1/households/:id/members/:memberId': object(member, () => ({ body: newMember() }), ['memberId']),
  'PATCH /api/v1/households/:id/members/:memberId': object(member, () => ({
    body: { set: { nameMn: [null, 'ᠤᠶᠤᠨ'] } },
  })),
  'DELETE /api/v1/households/:id/members/:memberId': object(member),

  'GET /api/v1/households/:id/attachments': object(household),
  'POST /api/v1/households/:id/attachments': object(household, () => ({ body: photo(uuidv7()) })),
  'GET /api/v1/attachments/:id/content': object({ id: 'attachment' }),
  'POST /api/v1/attachments/:id/close': object({ id: 'attachment' }, () => ({ body: because })),

  'GET /api/v1/households/:id/surveys': object(household),
  'GET /api/v1/households/:id/surveys/prefill': object(household, () => ({ query: 'year=2020' })),
  'GET /api/v1/households/:id/surveys/:surveyId': object(survey),
  'PUT /api/v1/households/:id/surveys/:surveyId': object(survey, () => ({ body: surveyForm({ year: 2017 }) }), [
    'surveyId',
  ]),
  'PATCH /api/v1/households/:id/surveys/:surveyId': object(survey, () => ({ body: { set: { cattle: [11, 12] } } })),
  'GET /api/v1/households/:id/incomes': object(household),
  'GET /api/v1/households/:id/incomes/:statementId': object(income),
  'PUT /api/v1/households/:id/incomes/:statementId': object(income, () => ({ body: incomeForm({ year: 2017 }) }), [
    'statementId',
  ]),
  'PATCH /api/v1/households/:id/incomes/:statementId': object(income, () => ({
    body: { set: { peopleCount: [4, 5] } },
  })),

  'GET /api/v1/field/pack': list(
    page(
      'limit=200',
      ({ households }: { households: { household: { id: string } }[] }) =>
        households.map(({ household: { id } }) => id),
      `select * from household where registration <> 'closed'`,
    ),
  ),

  'GET /api/v1/procedures': list(
    items('select * from procedure', 'limit=3'),
    items(`select * from procedure where step = 'meeting'`, 'step=meeting'),
    items(`select * from procedure where step = 'meeting'`, 'late=true'),
    {
      ...items('select * from procedure where household_id = $1', '', ({ nextBanner }) => [nextBanner.ids.applicant]),
      sent: ({ nextBanner }) => ({ query: `householdId=${nextBanner.ids.applicant}` }),
    },
  ),
  'GET /api/v1/procedures/:id': object({ id: 'procedure' }),
  'PUT /api/v1/procedures/:id': object(
    { id: 'procedure', householdId: 'registered' },
    (_, { householdId }) => ({ body: { householdId, family: 'exit', variant: 'exit', application } }),
    ['id'],
  ),
  'POST /api/v1/procedures/:id/steps': object({ id: 'procedure' }, () => ({
    body: { kind: 'withdraw', expectedStep: 'firstNoticeEnd', reason: '农户自愿放弃' },
  })),
  'POST /api/v1/procedures/:id/notice-photo': object({ id: 'procedure' }, () => ({ body: file(uuidv7()) })),
  'GET /api/v1/queue': list(queue('select * from procedure')),

  'GET /api/v1/notices': list(
    items('select * from notice', 'limit=1'),
    items(`select * from notice where state = 'running'`, 'state=running'),
  ),
  'GET /api/v1/notices/:id': object({ id: 'notice' }),
  'GET /api/v1/notices/:id/poster.pdf': object({ id: 'notice' }),
  'GET /api/v1/objections': list(items('select * from objection', 'limit=1')),
  'GET /api/v1/objections/:id': object({ id: 'objection' }),
  'POST /api/v1/objections/:id/steps': object({ id: 'objection' }, () => ({ body: { kind: 'admit' } })),
  'GET /api/v1/public/regions/:code': open({ code: 'village' }),
  'GET /api/v1/public/cards/:publicId': open({ publicId: 'publicId' }),
  'GET /api/v1/public/villages/:code/notices': open({ code: 'village' }),
  'POST /api/v1/public/notices/:id/objections': open({ id: 'notice' }, { body: { content: '这户不符合条件' } }),
  'GET /api/v1/public/objections/:receipt': open({ receipt: 'receipt' }),

  ...visitPolicy,

  'GET /api/v1/change-requests': list(items('select * from change_request', 'limit=1')),
  'GET /api/v1/change-requests/:id': object({ id: 'changeRequest' }),
  'PUT /api/v1/change-requests/:id': object(
    { id: 'changeRequest', householdId: 'registered', evidence: 'evidence' },
    (_, { householdId, evidence }) => ({
      body: {
        ...{ kind: 'growth', reason: '03', householdId, occurredOn: '2019-06-05', evidence: [evidence] },
        member: makeMember({ birthDate: '1990-05-05', sex: '2' }),
      },
    }),
    ['id'],
  ),
  'POST /api/v1/change-requests/:id/steps': object({ id: 'changeRequest' }, () => ({
    body: { kind: 'withdraw', ...because },
  })),

  ...assistancePolicy,

  'POST /api/v1/imports': create((site) => workbook(site.village)),
  'GET /api/v1/imports': list(items('select * from import_batch', 'limit=1')),
  'GET /api/v1/imports/template': reference(),
  'GET /api/v1/imports/:id/error-file': object({ id: 'import' }),
  'GET /api/v1/imports/:id': object({ id: 'import' }),
  'GET /api/v1/imports/:id/problems': object({ id: 'import' }),
  'GET /api/v1/imports/:id/households': object({ id: 'import' }),
  'GET /api/v1/imports/:id/dependents': object({ id: 'import' }),
  'PUT /api/v1/imports/:id/matching': object({ id: 'import' }, () => ({
    body: { columns: [{ sheet: 'CSV', heading: '姓名', field: 'member.name' }] },
  })),
  'POST /api/v1/imports/:id/steps': object({ id: 'import' }, () => ({ body: { kind: 'withdraw', ...because } })),

  'GET /api/v1/duplicates': list(items(openPairs, 'limit=100')),
  'POST /api/v1/duplicates/:id/decision': object({ id: 'duplicate' }, () => ({
    body: { decision: 'notDuplicate', reason: '同名同生日的两个人' },
  })),

  'GET /api/v1/metrics/households': list(
    counted('by=region&regionCode=150521101000', `township_code = '150521101'`),
    counted(
      'by=region&regionCode=150525100000&registration=draft',
      `township_code = '150525100' and registration = 'draft'`,
    ),
  ),

  'POST /api/v1/exports': reference(undefined, { body: { list: 'households', format: 'csv', purpose: '核对花名册' } }),
  'GET /api/v1/exports': list(items('select * from list_export', 'limit=3')),
  'GET /api/v1/exports/:id': object({ id: 'export' }),
  'POST /api/v1/exports/:id/steps': object({ id: 'export' }, () => ({ body: { kind: 'refuse', ...because } })),
  'GET /api/v1/exports/:id/content': { ...self({ id: 'export' }), reads: 404 },

  'GET /api/v1/households/:id/history': object({ id: 'household' }),
  'GET /api/v1/households/:id/as-of': object({ id: 'household' }, () => ({ query: 'on=2030-01-01' })),
  'GET /api/v1/households/:id/accesses': object({ id: 'household' }),
  'GET /api/v1/audit/verification': reference(),
  'GET /api/v1/audit/log': list(
    page(
      'limit=100&table=household&op=insert',
      ({ items }: { items: { row: string }[] }) => items.map(({ row }) => row),
      `select row_id as id, region_code from change_log where table_name = 'household' and op = 'insert'`,
    ),
  ),
  'GET /api/v1/audit/accesses': list(
    page(
      'limit=100&action=pack',
      ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id),
      `select id, region_code from access_log where action = 'pack'`,
    ),
  ),
};
