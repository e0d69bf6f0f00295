import { villages } from '../make';
import { create, Entry, items, list, Listing, object, open, page, reference } from './entries';

interface AlertCounts {
  items: { rule: string; alerts: number }[];
}
/** Each alert behind a number of a village, as `rule number`. */
const alertCounts = (village: string): Listing =>
  page<AlertCounts>(
    `regionCode=${village}`,
    ({ items }) => items.flatMap(({ rule, alerts }) => Array.from({ length: alerts }, (_, i) => `${rule} ${i + 1}`)),
    `select rule || ' ' || row_number() over (partition by rule) as id, region_code from alert
     where state = 'open' and village_code = '${village}'`,
  );

interface Planned {
  items: { householdId: string }[];
}
/** Who is to be visited lies in scope; when, the tests of the plan know. */
const planned = (state: string): Listing => ({
  ...page<Planned>(
    `state=${state}&limit=50`,
    ({ items: found }) => found.map(({ householdId }) => householdId),
    `select id, region_code from household where registration = 'registered'`,
  ),
  partly: true,
});

/** Visits, problems, and what may bring a household under monitoring. */
export const visitPolicy: Record<string, Entry> = {
  'GET /api/v1/visits': list(
    items('select * from visit', 'limit=3'),
    items(`select * from visit where village_code = '${villages.second}'`, `regionCode=${villages.second}`),
  ),
  'GET /api/v1/visits/:id': object({ id: 'visit' }),
  'PUT /api/v1/visits/:id': object(
    { id: 'visit', householdId: 'household' },
    (_, { householdId }) => ({
      body: {
        ...{ householdId, purpose: '01', result: '01', startedAt: '2019-06-05T08:00:00Z', signature: 'signed' },
        ...{ family: { changed: false }, income: { changed: false }, guarantees: { changed: false } },
      },
    }),
    ['id'],
  ),
  'GET /api/v1/visit-evidence': list(items('select * from visit_evidence', 'limit=1')),
  'POST /api/v1/visit-evidence/:id/judgement': object({ id: 'visitEvidence' }, () => ({
    body: { judgement: 'explained', remark: '手机时钟不准' },
  })),

  'GET /api/v1/visit-plan': list(planned('overdue'), planned('due'), planned('quarter')),
  'GET /api/v1/visit-plan/counts': reference(),

  'GET /api/v1/problems': list(
    items('select * from problem', 'limit=1'),
    items(`select * from problem where state = 'found'`, 'state=found'),
  ),
  'GET /api/v1/problems/:id': object({ id: 'problem' }),
  'PUT /api/v1/problems/:id': object(
    { id: 'problem', householdId: 'household' },
    (_, { householdId }) => ({ body: { householdId, category: '05', content: '井水浑浊' } }),
    ['id'],
  ),
  'POST /api/v1/problems/:id/steps': object({ id: 'problem' }, ({ caseworker }) => ({
    body: { kind: 'assign', to: caseworker.id },
  })),

  'GET /api/v1/clues': list(
    items('select * from clue', 'limit=3'),
    items(`select * from clue where source = '01'`, 'source=01'),
  ),
  'GET /api/v1/clues/:id': object({ id: 'clue' }),
  'PUT /api/v1/clues/:id': create((site) => ({
    ...{ regionCode: site.village, source: '02', content: '户主住院，花费较大' },
  })),
  'POST /api/v1/clues/:id/steps': object({ id: 'clue' }, () => ({ body: { kind: 'check', text: '情况属实' } })),
  'POST /api/v1/public/villages/:code/clues': open({ code: 'village' }, { body: { content: '东头那户遭了灾' } }),
  'GET /api/v1/public/clues/:receipt': open({ receipt: 'clueReceipt' }),
  'GET /api/v1/hazards': list(items('select * from hazard', 'limit=1')),
  'PUT /api/v1/hazards/:id': create((site) => ({
    ...{ regionCode: site.village, subtype: '0203', struckOn: '2019-06-01', source: '旗应急局通报' },
  })),
  'GET /api/v1/alerts': list(
    items(`select * from alert where state = 'open'`, 'limit=3'),
    items(`select * from alert where state = 'open' and rule = 'hazard.unseen'`, 'rule=hazard.unseen'),
  ),
  'GET /api/v1/alerts/counts': list(alertCounts(villages.first), alertCounts(villages.otherBanner)),
  'POST /api/v1/alerts/scans': reference(),
  'GET /api/v1/alerts/:id': object({ id: 'alert' }),
  'POST /api/v1/alerts/:id/dismissal': object({ id: 'alert' }, () => ({
    body: { reason: '子女已承诺赡养', until: '2020-05-01' },
  })),
};
