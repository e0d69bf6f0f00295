/** What a standard may set: its unit and the bounds within which a value makes sense. */
export interface StandardKind {
  unit: 'fen' | 'days' | 'months' | 'percent' | 'month-day' | 'yes/no' | 'mu' | 'km' | 'km/h' | 'households' | 'people';
  zh: string;
  en: string;
  min: number;
  max: number;
}

const fen = { unit: 'fen', min: 0, max: 100_000_000 } as const;
const days = { unit: 'days', min: 0, max: 365 } as const;
const percent = { unit: 'percent', min: 0, max: 100 } as const;
const mu = { unit: 'mu', min: 0, max: 1_000_000 } as const;

/** Every standard the system knows. A key that is not here cannot be set. */
export const standardKinds = {
  'poverty.line': { ...fen, zh: '贫困线（每人每年）', en: 'poverty line per person and year' },
  'monitoring.base': { ...fen, zh: '监测收入范围（每人每年）', en: 'monitoring income base per person and year' },
  'notice.days.entry': { ...days, zh: '识别公示天数', en: 'days of an entry notice' },
  'notice.days.exit': { ...days, zh: '退出公示天数', en: 'days of an exit notice' },
  'notice.days.monitoring': { ...days, zh: '监测对象公示天数', en: 'days of a monitoring notice' },
  'notice.days.elimination': { ...days, zh: '风险消除公示天数', en: 'days of an elimination notice' },
  'meeting.quorum': { ...percent, zh: '评议会到会比例', en: 'share of representatives that must be present' },
  'meeting.majority': { ...percent, zh: '评议通过比例（须超过）', en: 'share of those voting that must be exceeded' },
  'limit.meeting': { ...days, zh: '民主评议时限', en: 'time limit of the meeting' },
  'limit.homeCheck': { ...days, zh: '入户核实时限', en: 'time limit of the home check' },
  'limit.notice': { ...days, zh: '张贴公示时限', en: 'time limit of posting a notice' },
  'limit.review': { ...days, zh: '乡镇审核时限', en: 'time limit of the township review' },
  'limit.decision': { ...days, zh: '旗县审批时限', en: 'time limit of the banner decision' },
  'limit.announcement': { ...days, zh: '公告时限', en: 'time limit of the announcement' },
  'limit.objection': { ...days, zh: '异议答复时限', en: 'time limit of answering an objection' },
  'limit.change': { ...days, zh: '户变更审批时限', en: 'time limit of a change of household' },
  'limit.monitoring': { ...days, zh: '监测识别总时限', en: 'time limit of monitoring entry as a whole' },
  'limit.correction': { ...days, zh: '问题整改时限', en: 'time limit of correcting a problem' },
  'limit.escalation': {
    ...days,
    zh: '逾期问题上报旗县天数',
    en: 'days after which an overdue problem comes to the banner',
  },
  'monitoring.minimum': {
    unit: 'months',
    min: 0,
    max: 60,
    zh: '风险消除最短期限',
    en: 'months before a risk may be eliminated',
  },
  'income.year.start': {
    unit: 'month-day',
    min: 101,
    max: 1231,
    zh: '收入年度起始（月日）',
    en: 'first day of the income year',
  },
  'measure.townshipMax': { ...fen, zh: '乡镇审批措施金额上限', en: 'most that the township approves for a measure' },
  'team.people': { unit: 'people', min: 1, max: 20, zh: '驻村工作队最少人数', en: 'people of a resident team' },
  'team.months': { unit: 'months', min: 1, max: 60, zh: '驻村工作队最短任期', en: 'months a resident team stays' },
  'visit.speed': {
    unit: 'km/h',
    min: 10,
    max: 500,
    zh: '走访之间可信的最高车速',
    en: 'speed between two visits that is still believed',
  },
  'visit.distance': {
    unit: 'km',
    min: 0,
    max: 500,
    zh: '走访地点距住处的可信距离',
    en: 'distance of a visit from the home that is still believed',
  },
  'visit.days.monitored': { ...days, zh: '监测户走访间隔', en: 'days between visits of a monitored household' },
  'visit.days.lifted': { ...days, zh: '脱贫户走访间隔', en: 'days between visits of a lifted household' },
  'visit.days.ordinary': { ...days, zh: '其他在册户走访间隔', en: 'days between visits of any other household' },
  'alert.incomeDrop': { ...percent, zh: '收入骤降预警比例', en: 'fall of income within a year that raises an alert' },
  'alert.deliveryDays': {
    ...days,
    zh: '措施逾期未兑现预警天数',
    en: 'days after which undelivered help raises an alert',
  },
  'alert.selfPaid': { ...fen, zh: '合规自付支出预警线（每户每年）', en: 'self-paid cost a year that raises an alert' },
  'region.pastoral': { unit: 'yes/no', min: 0, max: 1, zh: '牧区', en: 'pastoral economy' },
  'check.farmlandMaxMu': { ...mu, zh: '耕地面积上限', en: 'farmland bound of the checker' },
  'check.forestMaxMu': { ...mu, zh: '林地面积上限', en: 'forest bound of the checker' },
  'check.pastureMaxMu': { ...mu, zh: '牧草地面积上限', en: 'pasture bound of the checker' },
  'check.roadDistanceMaxKm': {
    unit: 'km',
    min: 0,
    max: 500,
    zh: '距主干路上限',
    en: 'road distance bound of the checker',
  },
} as const satisfies Record<string, StandardKind>;

export type StandardKey = keyof typeof standardKinds;

export const standardKeys = Object.keys(standardKinds) as StandardKey[];
