import { levels } from '../platform/access/permissions';
import type { Level, Permission } from '../platform/access/permissions';
import { addDays } from '../platform/clock';
import type { Fault } from '../platform/errors';
import {
  Action,
  Answer,
  Case,
  Definition,
  ENDS,
  Facts,
  Outcome,
  Person,
  Recorded,
  State,
  Step,
  StepAction,
} from './case.rules';
import { blockersOf, faultsOf, verdictOf } from './record.rules';

const rank = (level: Level): number => levels.indexOf(level);

/** The step a case stands at; throws on a case that has ended. */
export function stepOf(definition: Definition, name: string | null): Step {
  const step = definition.steps.find((one) => one.name === name);
  if (!step) throw new Error(`${definition.family}.${definition.variant} has no step ${name}`);
  return step;
}

/**
 * Opens a case: its first record is the application.
 *
 * @param begun day from which the clock of the whole runs, where it has one
 * @returns the case at its first step; with no steps at all, already decided
 */
export function open(
  definition: Definition,
  person: Person,
  today: string,
  standards: Facts['standards'],
  begun = today,
): Case {
  const application: Recorded = {
    step: 'application',
    outcome: 'opened',
    staffId: person.staffId,
    level: person.level,
  };
  const ends = definition.clock && addDays(begun, standards.number(definition.clock));
  return enter(definition, definition.steps[0] ?? null, [application], today, today, standards, ends);
}

/** The last day of a procedure that has one clock for the whole; each step is due on it. */
const endOf = (def: Definition, { dueOn }: Case): string | undefined => (def.clock && dueOn) || undefined;

/**
 * The whole of the engine: one person does one thing to one case on one day.
 *
 * @param facts what the case's surroundings look like: the checker, the notice, income, standards
 * @returns the case afterwards, or why not: forbidden (not this person's to do), conflict (the case stands elsewhere),
 *   refused (everything that is missing, with its place in the request)
 */
export function act(
  def: Definition,
  current: Case,
  action: Action,
  person: Person,
  today: string,
  facts: Facts,
): Answer {
  if (current.state !== 'open') return no('conflict', 'procedure.ended');
  const step = stepOf(def, current.step);
  if (action.kind === 'withdraw') return withdraw(def, current, person, today);
  if (action.kind !== 'return' && action.kind !== step.kind) {
    return no('conflict', 'procedure.out_of_order', { step: step.name, expected: step.kind });
  }
  if (!holds(step, person))
    return no('forbidden', 'procedure.not_yours', { permission: step.needs, level: step.level });
  if (barred(step, current.records).has(person.staffId)) return no('forbidden', 'procedure.four_eyes');
  if (action.kind === 'return') return sendBack(def, current, step, action.to, person, today, facts);
  return pass(def, current, step, action, person, today, facts);
}

function pass(
  def: Definition,
  current: Case,
  step: Step,
  action: StepAction,
  person: Person,
  today: string,
  facts: Facts,
): Answer {
  const missing = [...blockersOf(step, today, facts), ...faultsOf(step, current, action, today, facts)];
  if (missing.length) return { allowed: false, why: 'refused', missing };
  const verdict = verdictOf(step, action, facts);
  const record = (outcome: Outcome): Recorded[] => [...current.records, recordOf(step.name, outcome, person)];
  if (verdict === 'rejected')
    return { allowed: true, outcome: 'rejected', next: end('refused', record('rejected'), today) };
  if (verdict === 'disagreed' && step.refusedTo) {
    const back = stepOf(def, step.refusedTo);
    return {
      allowed: true,
      outcome: 'returned',
      next: enter(def, back, record('returned'), today, today, facts.standards, endOf(def, current)),
    };
  }
  const following = def.steps[def.steps.indexOf(step) + 1] ?? null;
  const readyOn = action.kind === 'postNotice' ? addDays(action.to, 1) : today;
  return {
    allowed: true,
    outcome: 'passed',
    next: enter(def, following, record('passed'), today, readyOn, facts.standards, endOf(def, current)),
  };
}

function sendBack(
  def: Definition,
  current: Case,
  step: Step,
  to: string,
  person: Person,
  today: string,
  facts: Facts,
): Answer {
  if (!step.returnsTo?.includes(to)) {
    const missing = [
      { path: 'to', code: 'procedure.no_such_return', params: { allowed: (step.returnsTo ?? []).join() } },
    ];
    return { allowed: false, why: 'refused', missing };
  }
  const records = [...current.records, recordOf(step.name, 'returned', person)];
  const next = enter(def, stepOf(def, to), records, today, today, facts.standards, endOf(def, current));
  return { allowed: true, outcome: 'returned', next };
}

function withdraw(def: Definition, current: Case, person: Person, today: string): Answer {
  if (!holds(def.opens, person)) return no('forbidden', 'procedure.not_yours', { ...def.opens });
  if (!beforeDecision(def, current)) return no('refused', 'procedure.too_late_to_withdraw');
  const records = [...current.records, recordOf(current.step ?? '', 'withdrawn', person)];
  return { allowed: true, outcome: 'withdrawn', next: end('withdrawn', records, today) };
}

const beforeDecision = (def: Definition, current: Case): boolean => {
  const place = (name: string | null) => def.steps.findIndex((step) => step.name === name);
  return def.withdrawBefore !== null && place(current.step) <= place(def.withdrawBefore);
};

/**
 * What an answered objection does to its case: upheld, the case goes back or ends.
 *
 * @param result code of `objection-result`
 * @returns the case afterwards; undefined when the result leaves it where it stands
 */
export function answerObjection(
  def: Definition,
  current: Case,
  result: string,
  person: Person,
  today: string,
  standards: Facts['standards'],
): { outcome: Outcome; next: Case } | undefined {
  const to = def.upheld[result];
  if (!to || current.state !== 'open') return undefined;
  const record = (outcome: Outcome) => [...current.records, recordOf(current.step ?? '', outcome, person)];
  if (to === ENDS) return { outcome: 'rejected', next: end('refused', record('rejected'), today) };
  const ends = endOf(def, current);
  return { outcome: 'returned', next: enter(def, stepOf(def, to), record('returned'), today, today, standards, ends) };
}

/** Kinds of act that are this person's to do now, whatever may still be missing for them. */
export function openTo(def: Definition, current: Case, person: Person): Action['kind'][] {
  if (current.state !== 'open') return [];
  const step = stepOf(def, current.step);
  const mine = holds(step, person) && !barred(step, current.records).has(person.staffId);
  return [
    ...(mine ? [step.kind] : []),
    ...(mine && step.returnsTo?.length ? (['return'] as const) : []),
    ...(holds(def.opens, person) && beforeDecision(def, current) ? (['withdraw'] as const) : []),
  ];
}

/** What stands in the way of the step that is due, before anything is recorded. */
export const missingNow = (def: Definition, current: Case, today: string, facts: Facts): Fault[] =>
  current.state === 'open' ? blockersOf(stepOf(def, current.step), today, facts) : [];

/**
 * Who may not do a step: at a level above the village whoever recorded anything on the case at a lower level (they
 * would judge their own work), and the persons of the steps it names.
 */
export const barred = (step: Step, records: readonly Recorded[]): Set<string> =>
  new Set(
    records
      .filter((one) => rank(one.level) < rank(step.level) || (step.notBy ?? []).includes(one.step))
      .map((one) => one.staffId),
  );

const holds = (needed: { needs: Permission; level: Level }, person: Person): boolean =>
  person.level === needed.level && person.permissions.includes(needed.needs);

const recordOf = (step: string, outcome: Outcome, { staffId, level }: Person): Recorded => ({
  step,
  outcome,
  staffId,
  level,
});

function enter(
  def: Definition,
  step: Step | null,
  records: readonly Recorded[],
  today: string,
  readyOn: string,
  standards: Facts['standards'],
  ends?: string,
): Case {
  if (!step) return end('decided', records, today);
  const dueOn = ends ?? (step.limit && addDays(readyOn, standards.number(step.limit)));
  return { state: 'open', step: step.name, since: today, readyOn, dueOn, records };
}

const end = (state: State, records: readonly Recorded[], today: string): Case => ({
  state,
  step: null,
  since: today,
  readyOn: today,
  dueOn: null,
  records,
});

const no = (why: 'forbidden' | 'conflict' | 'refused', code: string, params?: Record<string, unknown>): Answer => ({
  allowed: false,
  why,
  missing: [{ path: '', code, ...(params && { params }) }],
});
