import { addDays } from '../../platform/clock';

export const problemStates = ['found', 'assigned', 'corrected', 'checked', 'returned', 'closed'] as const;
export type ProblemState = (typeof problemStates)[number];
export const problemActs = ['assign', 'correct', 'check', 'return', 'close'] as const;
export type ProblemAct = (typeof problemActs)[number];

/** Code of `issue-state` for each state. */
export const issueStates: Readonly<Record<ProblemState, string>> = {
  found: '01',
  assigned: '02',
  corrected: '04',
  checked: '04',
  returned: '06',
  closed: '05',
};

/** Which state an act leads to. Closing takes two people: the first leaves the problem where it stands. */
const next = {
  found: { assign: 'assigned' },
  assigned: { assign: 'assigned', correct: 'corrected' },
  corrected: { check: 'checked', return: 'returned' },
  checked: { close: 'closed', return: 'returned' },
  returned: { assign: 'assigned', correct: 'corrected' },
  closed: {},
} as const satisfies Record<ProblemState, Partial<Record<ProblemAct, ProblemState>>>;

/** Who has done what to a problem so far. */
export interface Hands {
  state: ProblemState;
  assignedTo: string | null;
  correctedBy: string | null;
  checkedBy: string | null;
  firstCloser: string | null;
}

/** Where an act leads, or why it is not this person's. */
export type Verdict =
  | { allowed: true; to: Hands & { closedBy: string | null } }
  | { allowed: false; why: 'conflict' | 'forbidden'; code: string };

const no = (why: 'conflict' | 'forbidden', code: string): Verdict => ({ allowed: false, why, code });

/**
 * One act of one person: whoever it was given to corrects, another checks, and two more close. Sent back, it is corrected
 * and checked anew.
 *
 * @param given for an assignment: whom it is given to
 */
export function act(hands: Hands, kind: ProblemAct, person: string, given?: string): Verdict {
  const state = (next[hands.state] as Partial<Record<ProblemAct, ProblemState>>)[kind];
  if (!state) return no('conflict', 'problem.moved_on');
  const same = { ...hands, closedBy: null };
  switch (kind) {
    case 'assign':
      return { allowed: true, to: { ...same, state, assignedTo: given ?? null } };
    case 'correct':
      if (hands.assignedTo !== person) return no('forbidden', 'problem.not_yours');
      return { allowed: true, to: { ...same, state, correctedBy: person, checkedBy: null, firstCloser: null } };
    case 'check':
      if (hands.correctedBy === person) return no('forbidden', 'problem.four_eyes');
      return { allowed: true, to: { ...same, state, checkedBy: person } };
    case 'return':
      if (hands.correctedBy === person) return no('forbidden', 'problem.four_eyes');
      return { allowed: true, to: { ...same, state, checkedBy: null, firstCloser: null } };
    case 'close':
      if ([hands.correctedBy, hands.checkedBy, hands.firstCloser].includes(person))
        return no('forbidden', 'problem.four_eyes');
      return hands.firstCloser
        ? { allowed: true, to: { ...same, state, closedBy: person } }
        : { allowed: true, to: { ...same, firstCloser: person } };
  }
}

/** The office that an overdue problem has come to: the township on the day after its last, the banner some days later. */
export function escalatedTo(
  state: ProblemState,
  dueOn: string,
  today: string,
  daysToBanner: number,
): 'township' | 'banner' | null {
  if (state === 'closed' || today <= dueOn) return null;
  return today > addDays(dueOn, daysToBanner) ? 'banner' : 'township';
}
