import { Definition, ENDS, HouseholdState, StandardKey, Step } from './case.rules';

/**
 * The procedures as data. Entry: 国开办发〔2014〕24号 (two notices and one announcement); exit: 厅字〔2016〕16号; removal:
 * dynamic adjustment; monitoring: 中农组发〔2021〕7号 and the regional operating rules (内蒙古自治区防止返贫动态监测帮扶操作规程).
 */

/** Two no-worries and three guarantees (两不愁三保障); income is computed and therefore not among them. */
const guarantees = ['food', 'clothing', 'water', 'education', 'medical', 'housing'] as const;

const apply = { needs: 'procedure.apply', level: 'village' } as const;

const meeting: Step = {
  name: 'meeting',
  kind: 'meeting',
  needs: 'procedure.appraise',
  level: 'village',
  limit: 'limit.meeting',
};

const homeCheck: Step = {
  name: 'homeCheck',
  kind: 'homeCheck',
  needs: 'procedure.verify',
  level: 'village',
  limit: 'limit.homeCheck',
  clean: true,
  check: { items: guarantees, mustPass: false },
};

/** The second person of the check, from an account of their own. */
const confirmation: Step = {
  name: 'confirmation',
  kind: 'confirmation',
  needs: 'procedure.verify',
  level: 'village',
  limit: 'limit.homeCheck',
  notBy: ['homeCheck'],
  returnsTo: ['homeCheck'],
};

const review = (returnsTo: string[]): Step => ({
  name: 'review',
  kind: 'review',
  needs: 'procedure.review',
  level: 'township',
  limit: 'limit.review',
  clean: true,
  returnsTo,
});

const decision = (returnsTo: string[]): Step => ({
  name: 'decision',
  kind: 'decision',
  needs: 'procedure.decide',
  level: 'banner',
  limit: 'limit.decision',
  clean: true,
  returnsTo,
});

const announcement = (type: string): Step => ({
  name: 'announcement',
  kind: 'announcement',
  needs: 'procedure.announce',
  level: 'banner',
  limit: 'limit.announcement',
  notBy: ['decision'],
  returnsTo: ['decision'],
  notice: { type, days: null },
});

/** Putting a notice up and taking it down again are two acts, each with its own day. */
const notice = (name: string, level: 'village' | 'township', type: string, days: StandardKey): [Step, Step] => [
  { name, kind: 'postNotice', needs: 'procedure.post', level, limit: 'limit.notice', notice: { type, days } },
  { name: `${name}End`, kind: 'closeNotice', needs: 'procedure.post', level, limit: 'limit.notice' },
];

const entrySteps = [
  meeting,
  homeCheck,
  confirmation,
  ...notice('firstNotice', 'village', '01', 'notice.days.entry'),
  review(['meeting', 'homeCheck', 'firstNotice']),
  ...notice('secondNotice', 'township', '02', 'notice.days.entry'),
  decision(['meeting', 'homeCheck', 'review']),
  announcement('03'),
];

/** An upheld objection ends the case, has it appraised again, or, after a correction, has the list noticed again. */
const upheld = (firstNotice: string) => ({ '02': ENDS, '03': 'meeting', '04': firstNotice });

/** 新识别 */
export const entry: Definition = {
  family: 'entry',
  variant: 'new',
  opens: apply,
  household: [{ registration: 'submitted' }],
  steps: entrySteps,
  withdrawBefore: 'decision',
  upheld: upheld('firstNotice'),
  onDecided: 'register',
  onRefused: 'refuseRegistration',
};

/** 返贫: the same check, appraisal and notices; the household keeps its number. */
export const fallBack: Definition = {
  ...entry,
  variant: 'return',
  grounds: ['income.lifted_below_line'],
  household: [{ registration: 'registered', exitStatus: ['1'] }],
  onDecided: 'fallBack',
  onRefused: 'none',
};

/** 脱贫退出 */
export const exit: Definition = {
  family: 'exit',
  variant: 'exit',
  opens: apply,
  household: [{ registration: 'registered', exitStatus: ['0', '2', '3'] }],
  steps: [
    meeting,
    { ...homeCheck, check: { items: guarantees, mustPass: true } },
    confirmation,
    {
      name: 'agreement',
      kind: 'agreement',
      needs: 'procedure.verify',
      level: 'village',
      limit: 'limit.homeCheck',
      refusedTo: 'homeCheck',
    },
    ...notice('exitNotice', 'village', '04', 'notice.days.exit'),
    review(['meeting', 'homeCheck', 'exitNotice']),
    decision(['meeting', 'homeCheck', 'review']),
    announcement('05'),
  ],
  withdrawBefore: 'decision',
  upheld: upheld('exitNotice'),
  onDecided: 'exit',
  onRefused: 'none',
};

/** 整户清退: wrongly registered; appraisal, notice and approval, without the household's agreement. */
export const removal: Definition = {
  family: 'exit',
  variant: 'removal',
  opens: apply,
  household: [{ registration: 'registered' }],
  steps: [
    meeting,
    ...notice('exitNotice', 'village', '04', 'notice.days.exit'),
    { ...review(['meeting', 'exitNotice']), clean: undefined },
    { ...decision(['meeting', 'review']), clean: undefined },
    announcement('05'),
  ],
  withdrawBefore: 'decision',
  upheld: upheld('exitNotice'),
  onDecided: 'remove',
  onRefused: 'none',
};

/** What departments of the township say to the household's data; what they say is the opinion. */
const comparison: Step = { ...review(['homeCheck']), name: 'comparison', clean: undefined };

const watchSteps = (type: string, notice: [Step, Step]): Step[] => [
  meeting,
  ...notice,
  review(['meeting', 'homeCheck', notice[0].name]),
  decision(['meeting', 'homeCheck', 'review']),
  announcement(type),
];

const monitoringSteps = [
  homeCheck,
  confirmation,
  comparison,
  ...watchSteps('07', notice('monitoringNotice', 'village', '06', 'notice.days.monitoring')),
];

const monitoring = (variant: string, monitoringType: string, household: readonly HouseholdState[]): Definition => ({
  family: 'monitoring',
  variant,
  grounds: ['income.below_range_not_monitored', 'income.lifted_below_line'],
  opens: apply,
  household,
  monitored: false,
  monitoringType,
  steps: monitoringSteps,
  clock: 'limit.monitoring',
  rests: ['limit.monitoring', 'notice.days.monitoring'],
  withdrawBefore: 'decision',
  upheld: upheld('monitoringNotice'),
  onDecided: 'monitor',
  onRefused: 'none',
});

const lifted: HouseholdState = { registration: 'registered', exitStatus: ['1'] };
const neverPoor: HouseholdState[] = [
  { registration: 'submitted' },
  { registration: 'registered', exitStatus: ['ordinary'] },
];

/** 脱贫不稳定户 */
export const unstable = monitoring('unstable', '0', [lifted]);
/** 边缘易致贫户 */
export const marginal = monitoring('marginal', '1', neverPoor);
/** 突发严重困难户 */
export const sudden = monitoring('sudden', '2', [lifted, ...neverPoor]);

/** 风险消除: income for six months above the base, the guarantees stable, the risk gone. */
export const elimination: Definition = {
  family: 'elimination',
  variant: 'elimination',
  opens: apply,
  household: [{ registration: 'registered' }],
  monitored: true,
  steps: [
    { ...homeCheck, check: { items: guarantees, mustPass: true, line: 'monitoring.base' } },
    confirmation,
    ...watchSteps('09', notice('eliminationNotice', 'village', '08', 'notice.days.elimination')),
  ],
  rests: ['monitoring.base', 'monitoring.minimum', 'notice.days.elimination'],
  withdrawBefore: 'decision',
  upheld: upheld('eliminationNotice'),
  onDecided: 'eliminate',
  onRefused: 'none',
};

/** Every procedure that can be opened by `PUT /procedures/{id}`. */
export const definitions: readonly Definition[] = [
  ...[entry, fallBack, exit, removal],
  ...[unstable, marginal, sudden, elimination],
];

export const families = [...new Set(definitions.map(({ family }) => family))];
export const variants = [...new Set(definitions.map(({ variant }) => variant))];
export const stepNames = [...new Set(definitions.flatMap(({ steps }) => steps.map(({ name }) => name)))];

/** The definition of a family and variant, or undefined when the two do not go together. */
export const findDefinition = (family: string, variant: string): Definition | undefined =>
  definitions.find((one) => one.family === family && one.variant === variant);

/** The definition of a stored case; throws on one that no definition knows. */
export function definitionOf({ family, variant }: { family: string; variant: string }): Definition {
  const found = findDefinition(family, variant);
  if (!found) throw new Error(`no definition ${family}.${variant}`);
  return found;
}
