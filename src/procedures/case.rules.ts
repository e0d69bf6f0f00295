import type { Level, Permission } from '../platform/access/permissions';
import type { Fault } from '../platform/errors';
import type { Standards } from '../regions/standards.rules';

export type StandardKey = Parameters<Standards['number']>[0];

/** One act of a procedure: who does it, what must be true, by when, and whence it may send the case back. */
export interface Step {
  name: string;
  /** What is recorded. */
  kind: ActKind;
  needs: Permission;
  level: Level;
  /** Standard with the days for it, counted from the first day on which it can be done; null: no limit. */
  limit: StandardKey | null;
  /** The checker must find no error in the household. */
  clean?: true;
  /** Steps whose persons may not do this one, besides the general four-eyes rule. */
  notBy?: readonly string[];
  /** Steps to which it may send the case back, with a reason. */
  returnsTo?: readonly string[];
  /** For postNotice and announcement: code of `notice-type`, and for a notice the standard with its least days. */
  notice?: { type: string; days: StandardKey | null };
  /** For homeCheck: the items to judge (`exit-check-item`) and whether the case needs them all passed. */
  check?: {
    items: readonly string[];
    mustPass: boolean;
    /** Line that income is held against where all must pass: the poverty line, unless it is the base of monitoring. */
    line?: 'monitoring.base';
  };
  /** For agreement: where the case goes when the household does not agree. */
  refusedTo?: string;
}

/** What becomes of the household once a case has ended. */
export type Effect =
  'register' | 'refuseRegistration' | 'fallBack' | 'exit' | 'remove' | 'monitor' | 'eliminate' | 'none';

/** A state of a household: an empty exit status counts as `0`, not lifted; `ordinary` was never on the register of the poor. */
export interface HouseholdState {
  registration: string;
  exitStatus?: readonly string[];
}

/** A procedure as data. The first record, the application or proposal, is made by opening the case. */
export interface Definition {
  family: string;
  variant: string;
  opens: { needs: Permission; level: Level };
  /** States the household may be in. */
  household: readonly HouseholdState[];
  /** Whether it must, or must not, be under monitoring; undefined: either. */
  monitored?: boolean;
  /** Standard with the days for the procedure as a whole, from the day of the application; limits of steps give way. */
  clock?: StandardKey;
  /** Standards without which there is no such procedure yet. */
  rests?: readonly StandardKey[];
  /** Code of `monitoring-type` that the household bears once the case is decided. */
  monitoringType?: string;
  steps: readonly Step[];
  /** Doubts of the checker that are the very reason for this procedure and do not stand in its way. */
  grounds?: readonly string[];
  /** Last step before which those who opened the case may take it back. */
  withdrawBefore: string | null;
  /** What an upheld objection does, by code of `objection-result`: a step to go back to, or the end of the case. */
  upheld: Readonly<Record<string, string>>;
  onDecided: Effect;
  onRefused: Effect;
}

/** In `Definition.upheld`: the case ends. */
export const ENDS = 'ends';

export type State = 'open' | 'decided' | 'refused' | 'withdrawn';

/** Somebody's act on a case, as far as the rules look at it. */
export interface Recorded {
  step: string;
  outcome: Outcome;
  staffId: string;
  /** Level the person worked at. */
  level: Level;
}

/** A case as the rules see it. Days are YYYY-MM-DD in Asia/Shanghai. */
export interface Case {
  state: State;
  /** The step that is due; null once the case has ended. */
  step: string | null;
  /** Day on which the case came to this step. */
  since: string;
  /** First day on which the step can be done. */
  readyOn: string;
  /** Last day for it; null: no limit. */
  dueOn: string | null;
  records: readonly Recorded[];
}

/** Who acts: a person under one assignment. */
export interface Person {
  staffId: string;
  level: Level;
  permissions: readonly Permission[];
}

export type Outcome = 'opened' | 'passed' | 'returned' | 'rejected' | 'withdrawn';

/** A villagers' representative who left the room because the household is kin. */
export interface SteppedAside {
  name: string;
  /** How they are related to the household. */
  relation: string;
}

/** One item of a check at home. */
export interface CheckedItem {
  /** Code of `exit-check-item`. */
  item: string;
  passed: boolean;
  note?: string;
}

/** What a person does to a case. Every kind carries its own record. */
export type Action = StepAction | { kind: 'return'; to: string; reason: string } | { kind: 'withdraw'; reason: string };

export type StepAction =
  | {
      kind: 'meeting';
      heldOn: string;
      expected: number;
      present: number;
      votesFor: number;
      votesAgainst: number;
      abstained: number;
      steppedAside: readonly SteppedAside[];
    }
  | { kind: 'homeCheck'; checkedOn: string; items: readonly CheckedItem[]; signed: boolean; refusalReason?: string }
  | { kind: 'confirmation' }
  | { kind: 'agreement'; signedOn: string; signed: boolean; refusalReason?: string }
  | { kind: 'postNotice'; from: string; to: string }
  | { kind: 'closeNotice' }
  | { kind: 'review' | 'decision'; approve: boolean }
  | { kind: 'announcement'; on: string };

export type ActKind = StepAction['kind'];

/** What the rules must know beyond the case itself. */
export interface Facts {
  standards: { number(key: StandardKey): number };
  /** Codes of what the checker holds against the household; asked for at steps that need it clean. */
  errors: readonly string[];
  /** The notice of the case that is running. */
  notice: { to: string } | null;
  /** Objections nobody has read yet, and those that were admitted and not answered. */
  objections: { untriaged: number; unanswered: number };
  /** Net income per head and the line it is held against, in fen; null: no income statement. */
  income: { perHead: number; line: number } | null;
  /** Items of the last home check that did not pass. */
  failedItems: readonly string[];
}

/** What the rules say to an act: where it leads, or why not. */
export type Answer =
  | { allowed: true; outcome: Outcome; next: Case }
  | { allowed: false; why: 'forbidden' | 'conflict' | 'refused'; missing: Fault[] };
