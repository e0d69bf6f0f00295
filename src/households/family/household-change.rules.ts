import type { Fault } from '../../platform/errors';

/**
 * Changes of a household (动态调整) as pure planning: who comes, who leaves, which relations follow. The same
 * plan is shown before the decision, judged by the checker's family rules and written to the database.
 */

/** A person as far as a change looks at them. */
export interface FamilyMember {
  id: string;
  name: string;
  /** [sex] */
  sex: string | null;
  birthDate: string | null;
  /** [relation-to-head] */
  relation: string | null;
  /** [member-record-status]; 1 and 4 live in the household. */
  status: string;
}

/** A household as far as a change looks at it. */
export interface Family {
  id: string;
  number: string | null;
  registration: string;
  /** 12-digit code of the village. */
  regionCode: string;
  headMemberId: string | null;
  headName: string;
  /** [exit-status] */
  exitStatus: string | null;
  /** Day of registration, YYYY-MM-DD. */
  registeredOn: string | null;
  members: FamilyMember[];
}

export interface MemberRelation {
  memberId: string;
  /** [relation-to-head] */
  relation: string;
}

/** Who is added: [member-increase-reason]; a new person, or one of the household who comes back. */
export interface Growth {
  kind: 'growth';
  reason: string;
  member?: Omit<FamilyMember, 'status' | 'sex' | 'birthDate' | 'relation'> &
    Partial<Record<'sex' | 'birthDate' | 'relation', string | null>>;
  returningMemberId?: string;
}

/** Who leaves: [member-decrease-reason]; relations follow when it is the head. */
export interface Decline {
  kind: 'decline';
  reason: string;
  memberId: string;
  relations?: MemberRelation[];
}

export interface Split {
  kind: 'split';
  newHouseholdId: string;
  moving: MemberRelation[];
  staying?: MemberRelation[];
}

export interface Merge {
  kind: 'merge';
  dissolvedHouseholdId: string;
  relations: MemberRelation[];
}

export interface Move {
  kind: 'move';
  toRegionCode: string;
}

export interface HeadChange {
  kind: 'head';
  relations: MemberRelation[];
}

export interface Closing {
  kind: 'closing';
}

export type Change = (Growth | Decline | Split | Merge | Move | HeadChange | Closing) & { occurredOn: string };

/** What happens to a member who stays in the file where they are. */
export interface MemberUpdate {
  memberId: string;
  relation?: string;
  status?: string;
  increaseReason?: string;
  decreaseReason?: string;
}

/** A member who goes on in another household under another id; the row they leave says so. */
export interface Transfer {
  memberId: string;
  newId: string;
  to: string;
  relation: string;
  increaseReason: string;
}

/** Everything a change does, as data. */
export interface Plan {
  on: string;
  updates: MemberUpdate[];
  transfers: Transfer[];
  /** A person new to the register; the form with all values is the caller's. */
  arrival?: FamilyMember & { increaseReason: string };
  /** The household that a split makes. */
  part?: { id: string };
  closes: string[];
  movesTo?: string;
}

export const isActive = ({ status }: Pick<FamilyMember, 'status'>): boolean => status === '1' || status === '4';
export const activeOf = (family: Family): FamilyMember[] => family.members.filter(isActive);
const headOf = (family: Family): FamilyMember | undefined => activeOf(family).find(({ relation }) => relation === '01');

/** [member-record-status] of who leaves, by [member-decrease-reason] (AAB015: 2 dead, 3 moved out, 5 reduced, 11 removed). */
const statusAfter: Readonly<Record<string, string>> = { '01': '2', '02': '3', '03': '3', '08': '11' };
const reduced = '5';
const movedOut = '3';
const movedIn = '4';
const normal = '1';
/** [member-decrease-reason] 07 moved out through splitting; [member-increase-reason] 08 moved in through merging. */
const splitOff = '07';
const mergedIn = '08';
/** Where the list has no reason of its own, the lineage says which split or merge it was. */
const other = '99';

/** The dead and the removed do not come back under their old row. */
const mayReturn = ['3', '5'];

export interface Planned {
  plan: Plan;
  faults: Fault[];
}

/**
 * Plans a change of the first family; `families[1]` is the other household of a merge.
 *
 * @param newId makes ids for the rows of members who go on in another household
 */
export function planOf(change: Change, families: readonly Family[], newId: () => string): Planned {
  const [family, second] = families;
  if (!family) throw new Error('a change needs its household');
  const empty: Plan = { on: change.occurredOn, updates: [], transfers: [], closes: [] };
  switch (change.kind) {
    case 'growth':
      return growth(change, family, empty);
    case 'decline':
      return decline(change, family, empty);
    case 'split':
      return split(change, family, empty, newId);
    case 'merge':
      return merge(change, family, second, empty, newId);
    case 'move':
      return { plan: { ...empty, movesTo: change.toRegionCode }, faults: moveFaults(change, family) };
    case 'head':
      return headChange(change, family, empty);
    case 'closing':
      return {
        plan: { ...empty, closes: [family.id] },
        faults: faultIf(activeOf(family).length > 0, 'householdId', 'change.members_remain'),
      };
  }
}

const faultIf = (wrong: boolean, path: string, code: string, params?: Record<string, unknown>): Fault[] =>
  wrong ? [{ path, code, ...(params && { params }) }] : [];

function growth({ reason, member, returningMemberId }: Growth, family: Family, plan: Plan): Planned {
  if (member) {
    const { sex = null, birthDate = null, relation = null } = member;
    const arrival = { ...member, sex, birthDate, relation, status: normal, increaseReason: reason };
    const faults = [
      ...faultIf(relation === null, 'member.relation', 'change.relation_needed'),
      ...faultIf(relation === '01', 'member.relation', 'change.head_by_request'),
      ...faultIf(birthDate !== null && plan.on < birthDate, 'occurredOn', 'change.before_birth'),
    ];
    return { plan: { ...plan, arrival }, faults };
  }
  const back = family.members.find(({ id }) => id === returningMemberId);
  const faults = [
    ...faultIf(!back, 'returningMemberId', 'change.member_unknown'),
    ...faultIf(back !== undefined && !mayReturn.includes(back.status), 'returningMemberId', 'change.member_not_away'),
    ...faultIf(back?.relation === '01' && headOf(family) !== undefined, 'returningMemberId', 'change.head_by_request'),
  ];
  const update = { memberId: returningMemberId ?? '', status: normal, increaseReason: reason };
  return { plan: { ...plan, updates: [update] }, faults };
}

function decline({ reason, memberId, relations }: Decline, family: Family, plan: Plan): Planned {
  const leaver = activeOf(family).find(({ id }) => id === memberId);
  const others = activeOf(family).filter(({ id }) => id !== memberId);
  const leaving = { memberId, status: statusAfter[reason] ?? reduced, decreaseReason: reason };
  const faults = [
    ...faultIf(!leaver, 'memberId', 'change.member_unknown'),
    ...faultIf(Boolean(leaver?.birthDate && plan.on < leaver.birthDate), 'occurredOn', 'change.before_birth'),
    ...(relations ? coverage('relations', relations, others) : []),
  ];
  return { plan: { ...plan, updates: [leaving, ...(relations ?? [])] }, faults };
}

function split(change: Split, family: Family, plan: Plan, newId: () => string): Planned {
  const { moving, staying, newHouseholdId } = change;
  const goes = new Set(moving.map(({ memberId }) => memberId));
  const active = activeOf(family);
  const stayers = active.filter(({ id }) => !goes.has(id));
  const headGoes = goes.has(headOf(family)?.id ?? '');
  const faults = [
    ...known('moving', moving, active),
    ...faultIf(moving.length > 0 && stayers.length === 0, 'moving', 'change.nobody_stays'),
    ...faultIf(headGoes && !staying, 'staying', 'change.relations_needed'),
    ...(staying ? coverage('staying', staying, stayers) : []),
  ];
  const leaving = moving.map(({ memberId }) => ({ memberId, status: movedOut, decreaseReason: splitOff }));
  const transfers = moving.map((one) => ({ ...one, newId: newId(), to: newHouseholdId, increaseReason: other }));
  return {
    plan: { ...plan, updates: [...leaving, ...(staying ?? [])], transfers, part: { id: newHouseholdId } },
    faults,
  };
}

function merge(change: Merge, family: Family, dissolved: Family | undefined, plan: Plan, newId: () => string): Planned {
  if (!dissolved || dissolved.id === family.id) {
    return { plan, faults: [{ path: 'dissolvedHouseholdId', code: 'change.household_unknown' }] };
  }
  const comers = activeOf(dissolved);
  const comes = new Set(comers.map(({ id }) => id));
  const stay = change.relations.filter(({ memberId }) => !comes.has(memberId));
  const come = change.relations.filter(({ memberId }) => comes.has(memberId));
  const leaving = come.map(({ memberId }) => ({ memberId, status: movedOut, decreaseReason: other }));
  const transfers = come.map((one) => ({ ...one, newId: newId(), to: family.id, increaseReason: mergedIn }));
  const faults = [
    ...coverage('relations', change.relations, [...activeOf(family), ...comers]),
    ...faultIf(dissolved.regionCode !== family.regionCode, 'dissolvedHouseholdId', 'change.other_village'),
  ];
  return { plan: { ...plan, updates: [...leaving, ...stay], transfers, closes: [dissolved.id] }, faults };
}

const moveFaults = ({ toRegionCode }: Move, { regionCode }: Family): Fault[] =>
  faultIf(toRegionCode === regionCode, 'toRegionCode', 'change.same_village');

function headChange({ relations }: HeadChange, family: Family, plan: Plan): Planned {
  const next = relations.find(({ relation }) => relation === '01');
  const faults = [
    ...coverage('relations', relations, activeOf(family)),
    ...faultIf(next !== undefined && next.memberId === headOf(family)?.id, 'relations', 'change.same_head'),
  ];
  return { plan: { ...plan, updates: relations }, faults };
}

/** Faults of a list that names members: unknown ones, and ones named twice. */
function known(path: string, listed: readonly MemberRelation[], members: readonly FamilyMember[]): Fault[] {
  const ids = new Set(members.map(({ id }) => id));
  const seen = new Set<string>();
  return listed.flatMap(({ memberId }, i) => {
    const twice = seen.has(memberId);
    seen.add(memberId);
    const at = `${path}.${i}.memberId`;
    return [...faultIf(!ids.has(memberId), at, 'change.member_unknown'), ...faultIf(twice, at, 'change.member_twice')];
  });
}

/** A list of relations must name everyone: a new head changes what everyone is to the head. */
function coverage(path: string, listed: readonly MemberRelation[], members: readonly FamilyMember[]): Fault[] {
  const named = new Set(listed.map(({ memberId }) => memberId));
  const missing = members.filter(({ id }) => !named.has(id)).map(({ id }) => id);
  return [
    ...known(path, listed, members),
    ...faultIf(missing.length > 0, path, 'change.members_missing', { memberIds: missing }),
  ];
}

/** The families as they stand after a plan: for the comparison, the checker and the tests. */
export function applied(families: readonly Family[], plan: Plan): Family[] {
  const updates = new Map(plan.updates.map((update) => [update.memberId, update]));
  const everyone = families.flatMap(({ members }) => members);
  const arrivalsOf = (familyId: string): FamilyMember[] => [
    ...plan.transfers.filter(({ to }) => to === familyId).flatMap((one) => transferred(one, everyone)),
    ...(plan.arrival && familyId === families[0]?.id ? [plan.arrival] : []),
  ];
  const stands = families.map((family): Family => {
    const members = family.members.map((member) => updated(member, updates.get(member.id)));
    const closed = plan.closes.includes(family.id) ? { registration: 'closed' } : {};
    const moved = plan.movesTo ? { regionCode: plan.movesTo } : {};
    return withHead({ ...family, ...closed, ...moved, members: [...members, ...arrivalsOf(family.id)] });
  });
  const [origin] = families;
  if (!plan.part || !origin) return stands;
  return [...stands, withHead({ ...origin, id: plan.part.id, number: null, members: arrivalsOf(plan.part.id) })];
}

const transferred = ({ memberId, newId, relation }: Transfer, everyone: readonly FamilyMember[]): FamilyMember[] =>
  everyone.filter(({ id }) => id === memberId).map((one) => ({ ...one, id: newId, relation, status: movedIn }));

const updated = (member: FamilyMember, update: MemberUpdate | undefined): FamilyMember => ({
  ...member,
  relation: update?.relation ?? member.relation,
  status: update?.status ?? member.status,
});

function withHead(family: Family): Family {
  const head = headOf(family);
  return { ...family, headMemberId: head?.id ?? null, headName: head?.name ?? family.headName };
}
