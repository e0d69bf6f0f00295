import { roles } from '../src/platform/access/permissions';
import { addDays } from '../src/platform/clock';
import { Case, Definition, Facts, Person, StepAction } from '../src/procedures/case.rules';

import { act, open, openTo, stepOf } from '../src/procedures/procedure.rules';

const values: Record<string, number> = {
  'meeting.quorum': 66.66,
  'meeting.majority': 50,
  'notice.days.entry': 7,
  'notice.days.exit': 7,
  'notice.days.monitoring': 7,
  'notice.days.elimination': 7,
};
export const standards: Facts['standards'] = { number: (key) => values[key] ?? 10 };
export const clean: Facts = {
  standards,
  errors: [],
  notice: null,
  objections: { untriaged: 0, unanswered: 0 },
  income: { perHead: 500_000, line: 374_700 },
  failedItems: [],
};

export const person = (role: keyof typeof roles, staffId: string): Person => {
  const level = ({ caseworker: 'village', reviewer: 'township', supervisor: 'banner', clerk: 'banner' } as const)[
    role as 'clerk'
  ];
  return { staffId, level: level ?? 'city', permissions: roles[role].permissions };
};
export const people = [
  person('caseworker', 'first caseworker'),
  person('caseworker', 'second caseworker'),
  person('reviewer', 'reviewer'),
  person('supervisor', 'supervisor'),
  person('clerk', 'clerk'),
  person('auditor', 'auditor'),
  person('assessor', 'assessor'),
];
/** A caseworker's account that now works at the banner. */
export const promotedWorker: Person = { ...person('supervisor', 'second caseworker') };
export const [worker, second, reviewer, supervisor, clerk] = people as [Person, Person, Person, Person, Person];

/** A complete and faultless record of a kind, made on a day. */
export function recordFor(def: Definition, step: string, kind: StepAction['kind'], day: string): StepAction {
  const items = (stepOf(def, step).check?.items ?? []).map((item) => ({ item, passed: true }));
  const votes = { votesFor: 7, votesAgainst: 1, abstained: 1 };
  const steppedAside = [{ name: '白音', relation: '兄弟' }];
  switch (kind) {
    case 'meeting':
      return { kind, heldOn: day, expected: 12, present: 10, ...votes, steppedAside };
    case 'homeCheck':
      return { kind, checkedOn: day, items, signed: true };
    case 'agreement':
      return { kind, signedOn: day, signed: true };
    case 'postNotice':
      return { kind, from: day, to: addDays(day, 7) };
    case 'announcement':
      return { kind, on: day };
    case 'review':
    case 'decision':
      return { kind, approve: true };
    case 'confirmation':
    case 'closeNotice':
      return { kind };
  }
}

export const factsOn = (current: Case): Facts =>
  current.step?.endsWith('End') ? { ...clean, notice: { to: addDays(current.readyOn, -1) } } : clean;

/** Goes through a procedure as it should go, to the named step or to its end. */
export function walk(
  def: Definition,
  until: string | null = null,
  from = '2019-03-01',
): { current: Case; day: string } {
  let day = from;
  let current = open(def, worker, day, standards);
  while (current.state === 'open' && current.step !== until) {
    const step = stepOf(def, current.step);
    if (day < current.readyOn) day = current.readyOn;
    const actor =
      step.name === 'confirmation' ? second : people.find((one) => openTo(def, current, one).includes(step.kind));
    const answer = act(def, current, recordFor(def, step.name, step.kind, day), actor ?? worker, day, factsOn(current));
    if (!answer.allowed) throw new Error(`${step.name}: ${JSON.stringify(answer.missing)}`);
    current = answer.next;
  }
  return { current, day };
}
