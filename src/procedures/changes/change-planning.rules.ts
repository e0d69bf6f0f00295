import { uuidv7 } from 'uuidv7';
import { Fault, Invalid, Refused } from '../../platform/errors';
import { applied, Change, Family, Plan, planOf } from '../../households/family/household-change.rules';
import {
  arrivalFaults,
  Base,
  baseOf,
  changedSince,
  Difference,
  differences,
  familyFaults,
  warningsOf,
} from '../../households/family/household-comparison.rules';
import type { ChangeBody } from './change-request.dto';
import { ChangeKind, exclusiveKinds, RouteFacts } from './change-definitions.rules';

/** Everything that is known about a change once its households are read. */
export interface Prepared {
  plan: Plan;
  after: Family[];
  base: Base;
  diff: Difference[];
  warnings: string[];
}

/** The households a body speaks of that exist already, its own first. */
export const householdsOf = (body: ChangeBody): string[] =>
  body.kind === 'merge' ? [body.householdId, body.dissolvedHouseholdId] : [body.householdId];

export const reasonOf = (body: ChangeBody): string | null =>
  body.kind === 'growth' || body.kind === 'decline' ? body.reason : null;

/** The household beside the request's own that it concerns. */
export const otherOf = (body: ChangeBody): string | null =>
  body.kind === 'merge' ? body.dissolvedHouseholdId : partOf(body);

/** The household that a split makes. */
export const partOf = (body: ChangeBody): string | null => (body.kind === 'split' ? body.newHouseholdId : null);

export const targetOf = (body: ChangeBody): string | null => (body.kind === 'move' ? body.toRegionCode : null);

/** What decides the route of a request about this household. */
export const routeFacts = (body: ChangeBody, family: Family): RouteFacts => ({
  kind: body.kind,
  reason: reasonOf(body),
  origin: family.regionCode,
  target: targetOf(body),
  headDied: !livingHead(family) && family.members.some(({ relation, status }) => relation === '01' && status === '2'),
});

const livingHead = ({ members }: Family): boolean =>
  members.some(({ relation, status }) => relation === '01' && (status === '1' || status === '4'));

/** People come and go, and heads change, also while a household waits for entry; all else needs a registered one. */
const allowedIn = (kind: ChangeKind): string[] =>
  exclusiveKinds.includes(kind) ? ['registered'] : ['submitted', 'registered'];

/** Plans a change and judges the result; throws with everything that is wrong. */
export function prepare(body: ChangeBody, families: readonly Family[], today: string): Prepared {
  const wrong = families.find(({ registration }) => !allowedIn(body.kind).includes(registration));
  if (wrong) throw new Refused('change.not_registered', { registration: wrong.registration });
  const change = changeOf(body);
  const { plan, faults } = planOf(change, families, uuidv7);
  const future = body.occurredOn > today ? [{ path: 'occurredOn', code: 'change.in_future' }] : [];
  refuse([...future, ...faults, ...formFaults(body, families[0], today)]);
  const after = applied(families, plan);
  refuse(familyFaults(families, after, change, today));
  return {
    ...{ plan, after, base: baseOf(change, families), diff: differences(families, after) },
    warnings: warningsOf(change, families, after),
  };
}

/** Where the household is no longer what the request was based on. */
export const conflictsOf = (body: ChangeBody, base: Base, families: readonly Family[]): Fault[] =>
  changedSince(base, baseOf(changeOf(body), families));

const formFaults = (body: ChangeBody, family: Family | undefined, today: string): Fault[] =>
  body.kind === 'growth' && body.member && family ? arrivalFaults(body.member, family, today) : [];

function refuse(faults: Fault[]): void {
  if (faults.length) throw new Refused('change.refused', {}, faults);
}

function changeOf(body: ChangeBody): Change {
  if (body.kind === 'growth' && body.member && body.returningMemberId) {
    throw new Invalid('request.invalid', {}, [{ path: 'returningMemberId', code: 'change.one_person' }]);
  }
  return body;
}
