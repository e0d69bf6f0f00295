import { uuidv7 } from 'uuidv7';
import { incomeForm, surveyForm } from './furnish';
import { householdForm } from '../make-households';
import { villages } from '../make';
import { create, Entry, list, object, open, page, reference, self } from './entries';
import type { Site } from './world';

const survey = { id: 'household', surveyId: 'survey' };
const held = { id: 'staff', assignmentId: 'assignment' };
const because = { reason: 'tried by the matrix' };
const caseworkerOf = ({ village }: Site) => ({ role: 'caseworker', level: 'village', regions: [village] });
const income = { id: 'household', statementId: 'income' };

/**
 * What every route of the router must do: a route that is not here fails the matrix, and so does a line without route.
 * The permission is not repeated: the matrix reads it from the interface document.
 */
export const policy: Record<string, Entry> = {
  'GET /api/health/live': open(),
  'GET /api/health/ready': open(),

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
  'GET /api/v1/people': reference(undefined, { query: `region=${villages.first}&permission=household.read` }),

  'GET /api/v1/staff': list(
    page('limit=100', (body: { items: { id: string }[] }) => body.items.map(({ id }) => id), 'select * from staff'),
  ),
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
  'GET /api/v1/households/:id': object({ id: 'household' }),

  'GET /api/v1/households/:id/surveys': object({ id: 'household' }),
  'GET /api/v1/households/:id/surveys/prefill': object({ id: 'household' }, () => ({ query: 'year=2020' })),
  'GET /api/v1/households/:id/surveys/:surveyId': object(survey),
  'PUT /api/v1/households/:id/surveys/:surveyId': object(survey, () => ({ body: surveyForm({ year: 2018 }) }), [
    'surveyId',
  ]),
  'PATCH /api/v1/households/:id/surveys/:surveyId': object(survey, () => ({ body: { set: { cattle: [11, 12] } } })),
  'GET /api/v1/households/:id/incomes': object({ id: 'household' }),
  'GET /api/v1/households/:id/incomes/:statementId': object(income),
  'PUT /api/v1/households/:id/incomes/:statementId': object(income, () => ({ body: incomeForm({ year: 2018 }) }), [
    'statementId',
  ]),
  'PATCH /api/v1/households/:id/incomes/:statementId': object(income, () => ({
    body: { set: { peopleCount: [4, 5] } },
  })),
};
