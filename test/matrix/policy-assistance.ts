import { uuidv7 } from 'uuidv7';
import { helperForm } from '../make-helpers';
import { villages } from '../make';
import { batchForm, measureForm } from '../make-measures';
import { cattle, publication } from '../make-programmes';
import { create, Entry, items, list, object, page, reference } from './entries';

const because = { reason: 'tried by the matrix' };

/** The routes of help for households; see `policy`. */
export const assistancePolicy: Record<string, Entry> = {
  'GET /api/v1/programmes': reference(),
  'GET /api/v1/programmes/history': reference(undefined, { query: 'programme=01' }),
  'GET /api/v1/programmes/versions/:id': reference({ id: cattle.id }),
  'PUT /api/v1/programmes/versions/:id': create(() => publication({ programme: '01', validFrom: '2019-09-01' })),
  'POST /api/v1/programmes/versions/:id/check': reference({ id: cattle.id }, { body: { details: {} } }),
  'GET /api/v1/units': list(items('select * from helping_unit', 'limit=1')),
  'PUT /api/v1/units/:id': create((site) => ({ regionCode: site.banner, name: `单位${uuidv7()}`, affiliation: '50' })),
  'GET /api/v1/helpers': list(
    items('select * from helper', 'limit=1'),
    items(`select * from helper where banner_code = '150525'`, 'regionCode=150525000000'),
  ),
  'GET /api/v1/helpers/:id': object({ id: 'villageHelper' }),
  'PUT /api/v1/helpers/:id': create((site) => helperForm({ regionCode: site.banner })),
  'PATCH /api/v1/helpers/:id': object({ id: 'helper' }, () => ({ body: { set: { position: [null, '副局长'] } } })),
  'POST /api/v1/helpers/:id/leave': object({ id: 'helper' }, () => ({ body: { on: '2019-12-01', ...because } })),
  'GET /api/v1/pairings': list(
    items('select * from pairing', 'limit=1'),
    items('select * from pairing where ended_on is null', 'current=true'),
  ),
  'GET /api/v1/pairings/missing': list(
    items(
      `select * from household h where registration = 'registered'
         and not exists (select from pairing p where p.household_id = h.id)`,
      'limit=1',
    ),
  ),
  'PUT /api/v1/pairings/:id': object(
    { id: 'pairing', householdId: 'registered', helperId: 'helper' },
    (_, { householdId, helperId }) => ({
      body: { householdId, helperId, role: '07', from: '2019-07-01', ...because },
    }),
    ['id'],
  ),
  'POST /api/v1/pairings/hand-over': object(
    { fromHelperId: 'helper', toHelperId: 'secondHelper', householdId: 'registered' },
    (_, { fromHelperId, toHelperId, householdId }) => ({
      body: { fromHelperId, toHelperId, on: '2019-12-01', ...because, householdIds: [householdId] },
    }),
  ),
  'POST /api/v1/pairings/:id/end': object({ id: 'pairing' }, () => ({ body: { on: '2019-12-01', ...because } })),
  'GET /api/v1/households/:id/pairings': object({ id: 'registered' }),
  'GET /api/v1/teams': list(items('select * from work_team', 'limit=1')),
  'GET /api/v1/teams/:id': object({ id: 'team' }),
  'PUT /api/v1/teams/:id': create((site) => ({ regionCode: site.village, from: '2017-03-01' })),
  'POST /api/v1/teams/:id/end': object({ id: 'team' }, () => ({ body: { on: '2021-12-01', ...because } })),
  'PUT /api/v1/teams/:id/members/:memberId': object(
    { id: 'team', memberId: 'teamMember', helperId: 'secondHelper' },
    (_, { helperId }) => ({ body: { helperId, role: '04', from: '2019-06-01' } }),
    ['memberId'],
  ),
  'POST /api/v1/teams/:id/members/:memberId/end': object({ id: 'team', memberId: 'teamMember' }, () => ({
    body: { on: '2021-12-01', ...because },
  })),

  'GET /api/v1/delivery-batches': list(items('select * from delivery_batch', 'limit=1')),
  'POST /api/v1/delivery-batches/preview': reference(undefined, {
    body: batchForm(villages.first, [{ number: '150521000001', amountFen: 1 }]),
  }),
  'PUT /api/v1/delivery-batches/:id': create((site) =>
    batchForm(site.village, [{ number: site.known.number ?? '', amountFen: 1 }]),
  ),
  'POST /api/v1/delivery-batches/:id/undo': object({ id: 'batch' }, () => ({ body: because })),
  'GET /api/v1/policies': reference(),
  'GET /api/v1/entitlements': list(
    page(
      'kind=missing&policy=insuranceFee&limit=3',
      ({ items: found }: { items: { memberId: string }[] }) => found.map(({ memberId }) => memberId),
      `select m.id, m.region_code from member m join household h on h.id = m.household_id
       where h.registration = 'registered' and h.exit_status = '0' and m.active and m.resident_medical`,
    ),
  ),
  'GET /api/v1/households/:id/entitlements': object({ id: 'registered' }),
  'GET /api/v1/plans/:id': object({ id: 'plan' }),
  'GET /api/v1/households/:id/plans': object({ id: 'registered' }),
  'PUT /api/v1/plans/:id': object(
    { id: 'plan', householdId: 'registered' },
    (_, { householdId }) => ({ body: { householdId, year: 2020, causes: [], risks: [], targets: [] } }),
    ['id'],
  ),
  'POST /api/v1/plans/:id/agreement': object({ id: 'plan', signedBy: 'member' }, (_, { signedBy }) => ({
    body: { signedOn: '2019-06-10', signedBy },
  })),
  'GET /api/v1/measures': list(
    items('select * from measure', 'limit=2'),
    items(`select * from measure where state = '01'`, 'state=01'),
  ),
  'GET /api/v1/measures/:id': object({ id: 'measure' }),
  'GET /api/v1/households/:id/measures': object({ id: 'registered' }),
  'PUT /api/v1/measures/:id': object(
    { id: 'measure', householdId: 'registered' },
    (_, { householdId }) => ({ body: measureForm(householdId!) }),
    ['id'],
  ),
  'POST /api/v1/measures/:id/approval': object({ id: 'measure' }, () => ({
    body: { approvedFen: 500_000, opinion: '同意' },
  })),
  'POST /api/v1/measures/:id/return': object({ id: 'measure' }, () => ({ body: because })),
  'POST /api/v1/measures/:id/completion': object({ id: 'measure' }, () => ({ body: { on: '2019-06-20' } })),
  'POST /api/v1/measures/:id/verification': object({ id: 'measure', evidenceId: 'evidence' }, (_, { evidenceId }) => ({
    body: { signedOn: '2019-06-20', evidenceId },
  })),
  'POST /api/v1/measures/:id/stop': object({ id: 'measure' }, () => ({ body: { on: '2019-06-20', ...because } })),
  'PUT /api/v1/benefits/:id': object(
    { id: 'benefit', measureId: 'runningMeasure', evidence: 'evidence' },
    (_, { measureId, evidence }) => ({
      body: {
        ...{ measureId, kind: 'money', deliveredOn: '2019-06-01', description: '低保金', amountFen: 100 },
        evidence: [evidence],
      },
    }),
    ['id'],
  ),
  'POST /api/v1/benefits/:id/reversal': object({ id: 'benefit' }, () => ({ body: because })),
  'GET /api/v1/benefits/differences': list(
    page(
      'limit=1',
      ({ items: found }: { items: { householdId: string }[] }) => found.map(({ householdId }) => householdId),
      'select household_id as id, region_code from benefit',
    ),
  ),
  'GET /api/v1/households/:id/self-reliance': object({ id: 'registered' }),
};
