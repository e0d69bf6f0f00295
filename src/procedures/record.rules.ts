import { daysBetween } from '../platform/clock';
import type { Fault } from '../platform/errors';
import type { Case, CheckedItem, Definition, Facts, Step, StepAction } from './case.rules';

const fault = (path: string, code: string, params?: Record<string, unknown>): Fault => ({
  path,
  code,
  ...(params && { params }),
});

const when = (wrong: boolean, path: string, code: string, params?: Record<string, unknown>): Fault[] =>
  wrong ? [fault(path, code, params)] : [];

/** What stands in the way of a step whatever is recorded: the checker, a notice that still runs, objections. */
export function blockersOf(step: Step, today: string, { errors, notice, objections, income }: Facts): Fault[] {
  const { untriaged, unanswered } = objections;
  const ends = step.kind === 'closeNotice' ? notice : null;
  return [
    ...when(step.clean === true && errors.length > 0, '', 'procedure.checker_errors', {
      errors: errors.length,
      codes: errors.join(),
    }),
    ...when(unanswered > 0, '', 'procedure.objection_open', { count: unanswered }),
    ...when(ends !== null && today <= ends.to, '', 'procedure.notice_running', { to: ends?.to }),
    ...when(ends !== null && untriaged > 0, '', 'procedure.objection_untriaged', { count: untriaged }),
    ...when(judgesIncome(step) && !income, '', 'procedure.income_missing'),
  ];
}

/** Income is not judged by eye: the statement and the line decide it. */
const judgesIncome = (step: Step): boolean => step.kind === 'homeCheck' && step.check?.mustPass === true;

/** What is wrong with a record itself. */
export function faultsOf(step: Step, current: Case, action: StepAction, today: string, facts: Facts): Fault[] {
  switch (action.kind) {
    case 'meeting':
      return meetingFaults(action, current, today, facts);
    case 'homeCheck':
      return [
        ...dayFaults('checkedOn', action.checkedOn, current.since, today),
        ...itemFaults(step, action.items),
        ...signatureFaults(action),
      ];
    case 'agreement':
      return [...dayFaults('signedOn', action.signedOn, current.since, today), ...signatureFaults(action)];
    case 'postNotice':
      return noticeFaults(step, current, action, today, facts);
    case 'announcement':
      return dayFaults('on', action.on, current.since, today);
    case 'confirmation':
    case 'closeNotice':
    case 'review':
    case 'decision':
      return [];
  }
}

/** A day on which something was done lies between the day the case came to the step and today. */
const dayFaults = (path: string, day: string, since: string, today: string): Fault[] =>
  when(day < since || day > today, path, 'procedure.day_outside', { from: since, to: today });

const signatureFaults = ({ signed, refusalReason }: { signed: boolean; refusalReason?: string }): Fault[] =>
  when(!signed && !refusalReason?.trim(), 'refusalReason', 'procedure.refusal_reason_missing');

function itemFaults({ check }: Step, items: readonly CheckedItem[]): Fault[] {
  const named = items.map(({ item }) => item);
  const absent = (check?.items ?? []).filter((item) => !named.includes(item));
  const odd = named.filter((item, i) => !check?.items.includes(item) || named.indexOf(item) !== i);
  return [
    ...when(absent.length > 0, 'items', 'procedure.items_missing', { items: absent.join() }),
    ...when(odd.length > 0, 'items', 'procedure.items_unexpected', { items: odd.join() }),
  ];
}

function meetingFaults(
  meeting: Extract<StepAction, { kind: 'meeting' }>,
  current: Case,
  today: string,
  { standards }: Facts,
): Fault[] {
  const { expected, present, steppedAside } = meeting;
  const quorum = standards.number('meeting.quorum');
  return [
    ...dayFaults('heldOn', meeting.heldOn, current.since, today),
    ...when(present > expected, 'present', 'procedure.more_present_than_expected'),
    ...when(present * 100 < quorum * expected, 'present', 'procedure.quorum_missing', { quorum, expected, present }),
    ...when(voting(meeting) + steppedAside.length !== present, 'votesFor', 'procedure.votes_do_not_add', {
      present,
      counted: voting(meeting) + steppedAside.length,
    }),
  ];
}

const voting = ({ votesFor, votesAgainst, abstained }: Extract<StepAction, { kind: 'meeting' }>): number =>
  votesFor + votesAgainst + abstained;

/**
 * A notice runs for at least the days of its standard; the day it is put up does not count (Civil Code art. 201), so
 * seven days from the 1st end with the 8th. They count from the day it is recorded, whenever the paper was put up: only
 * from then on is it on the public board and can anybody object to it there.
 */
function noticeFaults(
  step: Step,
  current: Case,
  { from, to }: { from: string; to: string },
  today: string,
  { standards }: Facts,
): Fault[] {
  const least = step.notice?.days ? standards.number(step.notice.days) : 0;
  const days = daysBetween(today, to);
  return [
    ...dayFaults('from', from, current.since, today),
    ...when(days < least, 'to', 'procedure.notice_too_short', { days, least }),
  ];
}

/** Where a complete record leads: onwards, to the end of the case, or back because the household does not agree. */
export function verdictOf(step: Step, action: StepAction, facts: Facts): 'passed' | 'rejected' | 'disagreed' {
  switch (action.kind) {
    case 'meeting':
      return action.votesFor * 100 > facts.standards.number('meeting.majority') * voting(action)
        ? 'passed'
        : 'rejected';
    case 'confirmation':
      return facts.failedItems.length ? 'rejected' : 'passed';
    case 'agreement':
      return action.signed ? 'passed' : 'disagreed';
    case 'review':
    case 'decision':
      return action.approve ? 'passed' : 'rejected';
    case 'homeCheck':
    case 'postNotice':
    case 'closeNotice':
    case 'announcement':
      return 'passed';
  }
}

/** The items of a check as they are stored: what people judged, and income as the statement says it. */
export function judgedItems(step: Step, items: readonly CheckedItem[], income: Facts['income']): CheckedItem[] {
  if (!judgesIncome(step) || !income) return [...items];
  return [{ item: 'income', passed: income.perHead >= income.line }, ...items];
}

/** Items of the last check that end the case once a second person confirms them: none where the check only informs. */
export const failedItems = (def: Definition, checked: readonly CheckedItem[]): string[] =>
  def.steps.some(({ check }) => check?.mustPass) ? checked.filter(({ passed }) => !passed).map(({ item }) => item) : [];
