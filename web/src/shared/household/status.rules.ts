/** What a list and a file both say of where a household stands. */
export interface HouseholdState {
  registration: string;
  /** [exit-status] */
  exitStatus?: string | null;
  /** [monitoring-type] */
  monitoringType?: string | null;
  riskEliminated?: boolean | null;
}

export type Shape = 'open' | 'diamond' | 'full' | 'square';
export type Tint = 'plain' | 'gold' | 'grass' | 'red' | 'sky';

/** ○ ◇ ● □ and whose word stands beside it. */
export interface CodedMark {
  shape: Shape;
  tint: Tint;
  list: 'registration' | 'exit-status' | 'monitoring-type';
  code: string;
}

type Look = readonly [Shape, Tint];

/** Being poor is no alarm: neutral. What waits is gold, what has been reached is green, falling back is red. */
const looks: Record<CodedMark['list'], Record<string, Look>> = {
  registration: {
    draft: ['open', 'sky'],
    submitted: ['diamond', 'gold'],
    registered: ['open', 'plain'],
    refused: ['full', 'plain'],
    closed: ['full', 'plain'],
  },
  'exit-status': { '0': ['open', 'plain'], '1': ['full', 'grass'], '2': ['diamond', 'gold'], '3': ['square', 'red'] },
  'monitoring-type': { '0': ['diamond', 'gold'], '1': ['diamond', 'gold'], '2': ['diamond', 'gold'] },
};

function mark(list: CodedMark['list'], code: string): CodedMark {
  const [shape, tint] = looks[list][code] ?? ['open', 'plain'];
  return { shape, tint, list, code };
}

/**
 * Every mark of a household, the most telling first. What is not registered has no poverty status yet, or none any
 * more; of a registered one falling back comes before being monitored, and that before the status itself.
 */
export function codedMarksOf(household: HouseholdState): [CodedMark, ...CodedMark[]] {
  const { registration, exitStatus, monitoringType, riskEliminated } = household;
  const poverty = exitStatus ? [mark('exit-status', exitStatus)] : [];
  const monitored = monitoringType && !riskEliminated ? [mark('monitoring-type', monitoringType)] : [];
  const stage = mark('registration', registration);
  if (registration !== 'registered') return [stage, ...poverty, ...monitored];
  const [first = stage, ...more] = exitStatus === '3' ? [...poverty, ...monitored] : [...monitored, ...poverty];
  return [first, ...more];
}
