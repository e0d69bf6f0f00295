import { Definition, ENDS, Step } from './case.rules';

/**
 * The procedures as data. Entry: 国开办发〔2014〕24号 (two notices and one announcement); exit: 厅字〔2016〕16号; removal:
 * dynamic adjustment. Others are added to the list at the end.
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
const notice = (
  name: string,
  level: 'village' | 'township',
  type: string,
  days: 'notice.days.entry' | 'notice.days.exit',
): [Step, Step] => [
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
  household: { registration: 'submitted' },
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
  household: { registration: 'registered', exitStatus: ['1'] },
  onDecided: 'fallBack',
  onRefused: 'none',
};

/** 脱贫退出 */
export const exit: Definition = {
  family: 'exit',
  variant: 'exit',
  opens: apply,
  household: { registration: 'registered', exitStatus: ['0', '2', '3'] },
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
  household: { registration: 'registered' },
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

/** Every procedure that can be opened by `PUT /procedures/{id}`. */
export const definitions: readonly Definition[] = [entry, fallBack, exit, removal];

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
