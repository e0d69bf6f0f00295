import { check } from '../../checker/checker';
import { contextFor } from '../../checker/context';
import type { MemberFacts } from '../../checker/facts';
import type { Fault } from '../../platform/errors';
import { daysBetween } from '../../platform/clock';
import { activeOf, Change, Family, FamilyMember, isActive } from './household-change.rules';

/** One thing that a change alters, as it stands and as it will stand. Null: not there. */
export interface Difference {
  householdId: string;
  /** Null: of the household itself. */
  memberId: string | null;
  name: string;
  field: string;
  from: string | null;
  to: string | null;
}

const householdFields = ['registration', 'regionCode', 'headName'] as const;
const memberFields = ['relation', 'status'] as const;

/** The two sides, field by field. */
export function differences(before: readonly Family[], after: readonly Family[]): Difference[] {
  return after.flatMap((family) => {
    const was = before.find(({ id }) => id === family.id);
    const own = householdFields.map((field) => ({ field, from: was?.[field] ?? null, to: family[field] }));
    const stands = new Map(was?.members.map((member) => [member.id, member]));
    return [
      ...own.map((one) => ({ householdId: family.id, memberId: null, name: family.headName, ...one })),
      ...family.members.flatMap((member) => memberDifferences(family.id, stands.get(member.id), member)),
    ].filter(({ from, to }) => from !== to);
  });
}

const memberDifferences = (householdId: string, was: FamilyMember | undefined, member: FamilyMember): Difference[] =>
  memberFields.map((field) => ({
    householdId,
    memberId: member.id,
    name: member.name,
    field,
    from: was?.[field] ?? null,
    to: member[field],
  }));

/** What a change is based on: only what it touches, so that other people's work beside it does not disturb it. */
export type Base = Record<string, string | null>;

type Place = [path: string, value: string | null];
/** Changes for which the village matters; people come and go wherever the household is by then. */
const placed: readonly Change['kind'][] = ['split', 'merge', 'move'];

/** The values a change rests on, by place: `households.<id>.<field>` and `members.<id>.<field>`. */
export function baseOf(change: Change, families: readonly Family[]): Base {
  const concerned = concernedBy(change);
  return Object.fromEntries(
    families.flatMap((family): Place[] => [
      [`households.${family.id}.headMemberId`, family.headMemberId],
      ...(placed.includes(change.kind) ? [[`households.${family.id}.regionCode`, family.regionCode] as Place] : []),
      ...(concerned ? [] : [[`households.${family.id}.members`, idsOf(activeOf(family))] as Place]),
      ...family.members
        .filter((member) => (concerned ? concerned.includes(member.id) : isActive(member)))
        .flatMap((member) => memberFields.map((field): Place => [at(member, field), member[field]])),
    ]),
  );
}

const at = ({ id }: FamilyMember, field: string): string => `members.${id}.${field}`;
const idsOf = (members: readonly FamilyMember[]): string =>
  members
    .map(({ id }) => id)
    .sort()
    .join();

/** Members whose state the change rests on; undefined: everyone who lives there. */
function concernedBy(change: Change): string[] | undefined {
  if (change.kind === 'growth') return change.returningMemberId ? [change.returningMemberId] : [];
  if (change.kind === 'decline' && !change.relations) return [change.memberId];
  return undefined;
}

/** Where the household no longer is what the request was based on. */
export const changedSince = (base: Base, now: Base): Fault[] =>
  Object.entries(base)
    .filter(([path, from]) => (now[path] ?? null) !== from)
    .map(([path, from]) => ({ path, code: 'change.conflict', params: { from, current: now[path] ?? null } }));

/**
 * Errors of the checker's family rules (exactly one head, one spouse at most, relation and sex) that the change would
 * bring in; what was wrong before is not held against it. A household may stand without head after a death, until the
 * change of head that follows.
 */
export function familyFaults(
  before: readonly Family[],
  after: readonly Family[],
  change: Change,
  today: string,
): Fault[] {
  const headless = change.kind === 'decline' && change.reason === '01';
  return after.filter(isOpen).flatMap((family) => {
    const was = before.find(({ id }) => id === family.id);
    const old = new Set(was ? errorsOf(was, today).map(keyOf) : []);
    return errorsOf(family, today)
      .filter((one) => !old.has(keyOf(one)) && !(headless && one.code === 'family.no_head'))
      .map(({ code, params, memberId }) => ({ path: 'relations', code, params: { ...params, memberId } }));
  });
}

/** Errors of the checker in the form of a person to be added; the rest of the household is not held against them. */
export function arrivalFaults(member: MemberFacts, family: Family, today: string): Fault[] {
  const members = [...family.members, { ...member, status: '1' }];
  return check({ members }, contextFor(today, 'farming'))
    .filter(({ severity, memberId, code }) => severity === 'error' && memberId === member.id && !isFamily(code))
    .map(({ path, code, params }) => ({ path: `member.${path.slice(path.lastIndexOf('.') + 1)}`, code, params }));
}

const isFamily = (code: string): boolean => code.startsWith('family.');
const isOpen = (family: Family): boolean => family.registration !== 'closed' && activeOf(family).length > 0;
const keyOf = ({ code, memberId }: { code: string; memberId?: string }): string => `${code}@${memberId ?? ''}`;

const errorsOf = ({ members }: Family, today: string) =>
  check({ members }, contextFor(today, 'farming')).filter(
    ({ code, severity }) => isFamily(code) && severity === 'error',
  );

/** Age from which a part that holds nobody younger looks like parents set apart for help, years. */
const elderly = 60;
/** A split this soon after the household was registered comes before its benefits, days. */
const recent = 365;

/**
 * What the one who decides should look at twice: dividing a household to draw more help is the commonest abuse that
 * audits found (2018: 105 counties; peers 3, ask 30).
 */
export function warningsOf(change: Change, before: readonly Family[], after: readonly Family[]): string[] {
  const [family, dissolved] = before;
  if (!family) return [];
  if (change.kind === 'merge') {
    return dissolved && dissolved.exitStatus !== family.exitStatus ? ['merge.status_differs'] : [];
  }
  if (change.kind !== 'split') return [];
  const early = family.registeredOn !== null && daysBetween(family.registeredOn, change.occurredOn) < recent;
  return [
    ...(early ? ['split.soon_after_entry'] : []),
    ...(after.some((part) => onlyElderly(part, change.occurredOn)) ? ['split.elders_alone'] : []),
  ];
}

function onlyElderly(family: Family, day: string): boolean {
  const born = activeOf(family).map(({ birthDate }) => birthDate);
  const youngestAllowed = `${Number(day.slice(0, 4)) - elderly}${day.slice(4)}`;
  return born.length > 0 && born.every((date) => date !== null && date <= youngestAllowed);
}
