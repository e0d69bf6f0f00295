import type { MatchedColumn, Place, Problem, SheetHeadings, StagedHousehold, StagedMember } from './forms';
import { closeGaps, type Given, type GivenValue, householdForm, incomeOf, setAt, surveyOf } from './assembling.rules';
import type { Block } from './field-kinds';
import type { RawRow } from './raw-rows';
import { readRow, rowProblem, type RowValue, type RowValues } from './row-values.rules';

/** Most people of a household that the form takes. */
const mostMembers = 30;

/** What the rows say about one household so far. */
interface Group {
  /** The household's own row, or in a flat sheet the first of its rows. */
  place: Place;
  /** Row of a sheet of households. */
  own: Place | null;
  given: Map<Block, Map<string, GivenValue>>;
  members: StagedMember[];
  memberColumns: Map<StagedMember, ReadonlyMap<string, MatchedColumn>>;
  problems: Problem[];
}

const nothing: Given = new Map();

/**
 * Puts rows together to households: rows of a sheet of households with rows of a sheet of members by 户序号, 户编号 or
 * the head's identity number, or the rows of a flat sheet by the same, or by every head beginning a household.
 */
export class HouseholdGrouping {
  private readonly byKey = new Map<string, Group>();
  private readonly groups = new Set<Group>();
  private readonly lastOf = new Map<string, Group>();
  private hasHouseholdSheet = false;
  /** Problems of rows that belong to no household. */
  readonly loose: Problem[] = [];

  add(row: RawRow, headings: SheetHeadings): void {
    const read = readRow(row, headings);
    if (!read.values.length && !read.problems.length) return;
    const isFlat = headings.columns.some(({ field }) => field === 'member.name');
    const group = isFlat ? this.groupOfMember(read, headings) : this.groupOfHousehold(read);
    if (!group) return void this.loose.push(...read.problems);
    this.lastOf.set(headings.sheet, group);
    group.problems.push(...read.problems);
    for (const value of read.values) if (value.field.block !== 'member') give(group, read.place, value);
    if (isFlat) this.addMember(group, read);
  }

  /** The households in the order of the file, when all rows were added. */
  *households(): Generator<StagedHousehold> {
    for (const group of this.groups) {
      if (this.hasHouseholdSheet && !group.own) {
        this.loose.push(
          ...group.problems,
          ...group.members.map(({ place }) => rowProblem(place, 'import.orphan_member')),
        );
      } else yield staged(group);
    }
  }

  private groupOfHousehold(read: RowValues): Group | null {
    this.hasHouseholdSheet = true;
    const keys = keysOf(read.values);
    if (!keys.length) {
      const group = this.begin(read.place, [`row:${read.place.sheet}:${read.place.row}`]);
      group.own = read.place;
      return group;
    }
    const found = this.find(keys, read.place, null);
    if (found.own) {
      this.loose.push(rowProblem(read.place, 'import.household_twice', { params: { row: found.own.row } }));
      return null;
    }
    found.own = found.place = read.place;
    return found;
  }

  private groupOfMember(read: RowValues, headings: SheetHeadings): Group | null {
    const keys = keysOf(read.values);
    if (keys.length) return this.find(keys, read.place, rowProblem(read.place, 'import.ties_differ'));
    const has = (test: (field: string) => boolean) => headings.columns.some(({ field }) => test(field));
    const tied = has((field) => field.startsWith('tie.')) && !has((field) => /^(household|place)\./.test(field));
    const isHead = read.values.some(({ field, value }) => field.name === 'member.relation' && value === '01');
    if (isHead && !tied) return this.begin(read.place, [`row:${read.place.sheet}:${read.place.row}`]);
    const last = tied ? undefined : this.lastOf.get(headings.sheet);
    if (!last) this.loose.push(rowProblem(read.place, 'import.tie_missing'));
    return last ?? null;
  }

  /** The group of any of the keys. A household's row may bind two together: what members named by different keys. */
  private find(keys: readonly string[], place: Place, conflict: Problem | null): Group {
    const found = [...new Set(keys.flatMap((key) => this.byKey.get(key) ?? []))];
    const [first, ...others] = found;
    if (!first) return this.begin(place, keys);
    for (const other of others) {
      if (conflict || (first.own && other.own))
        first.problems.push(conflict ?? rowProblem(place, 'import.ties_differ'));
      else this.unite(first, other);
    }
    for (const key of keys) if (!this.byKey.has(key)) this.byKey.set(key, first);
    return first;
  }

  private begin(place: Place, keys: readonly string[]): Group {
    const group: Group = { place, own: null, given: new Map(), members: [], memberColumns: new Map(), problems: [] };
    for (const key of keys) this.byKey.set(key, group);
    this.groups.add(group);
    return group;
  }

  private unite(into: Group, from: Group): void {
    into.own ??= from.own;
    into.members.push(...from.members);
    into.problems.push(...from.problems);
    for (const [member, columns] of from.memberColumns) into.memberColumns.set(member, columns);
    for (const [block, given] of from.given)
      into.given.set(block, new Map([...given, ...(into.given.get(block) ?? [])]));
    for (const [key, group] of this.byKey) if (group === from) this.byKey.set(key, into);
    this.groups.delete(from);
  }

  private addMember(group: Group, { place, values, problems }: RowValues): void {
    const own = values.filter(({ field }) => field.block === 'member');
    const status = values.find(({ field }) => field.name === 'tie.memberStatus');
    const about = problems.some(({ field }) => field?.startsWith('member.'));
    if (!own.length && !about) return;
    const member: StagedMember = { place, form: {} };
    for (const { field, value } of own) setAt(member.form, field.path, value);
    closeGaps(member.form);
    group.members.push(member);
    group.memberColumns.set(member, new Map(own.map(({ field, column }) => [field.path, column])));
    if (member.form.name === undefined && !problems.some(({ field }) => field === 'member.name')) {
      group.problems.push(rowProblem(place, 'import.name_missing', { field: 'member.name' }));
    }
    if (status && !active.has(status.value as string)) {
      group.problems.push(rowProblem(place, 'import.member_not_active', { column: status.column }));
    }
  }
}

/** Member states that mean somebody belongs to the household: normal, and moved in. */
const active = new Set(['1', '4']);

/** Keys of a row, the surest first. */
function keysOf(values: readonly RowValue[]): string[] {
  return ['tie.reference', 'tie.householdNumber', 'tie.headIdNumber'].flatMap((name) => {
    const found = values.find(({ field }) => field.name === name);
    return found ? [`${name}:${String(found.value)}`] : [];
  });
}

/** Rows of one household may repeat what they say about it; saying something else is an error. */
function give(group: Group, place: Place, { field, value, column }: RowValue): void {
  if (field.name === 'tie.memberStatus') return;
  const block = group.given.get(field.block) ?? new Map<string, GivenValue>();
  group.given.set(field.block, block);
  const before = block.get(field.path);
  if (!before) return void block.set(field.path, { value, place, column });
  if (field.kind.as === 'codes' && before.place.row === place.row && before.place.sheet === place.sheet) {
    const all = [...new Set([...(before.value as string[]), ...(value as string[])])];
    if (all.length > field.kind.max) {
      group.problems.push(rowProblem(place, 'import.too_many_values', { column, params: { max: field.kind.max } }));
    } else block.set(field.path, { value: all, place, column });
  } else if (JSON.stringify(before.value) !== JSON.stringify(value)) {
    group.problems.push(rowProblem(place, 'import.rows_differ', { column, params: { row: before.place.row } }));
  }
}

function staged(group: Group): StagedHousehold {
  const block = (name: Block): Given => group.given.get(name) ?? nothing;
  const tie = (path: string) => block('tie').get(path)?.value as string | undefined;
  const head = group.members.find(({ form }) => form.relation === '01');
  const household: StagedHousehold = {
    reference: tie('reference') ?? `${group.place.sheet}!${group.place.row}`,
    householdNumber: tie('householdNumber') ?? null,
    place: group.place,
    form: householdForm(block('household'), group.problems),
    placeNames: Object.fromEntries([...block('place')].map(([path, { value }]) => [path, value])),
    headIdNumber: head?.form.idNumber ?? tie('headIdNumber') ?? null,
    members: group.members,
    survey: surveyOf(block('survey'), group.place, group.problems),
    income: null,
    problems: group.problems,
  };
  household.income = incomeOf(block('income'), household, block('survey').get('year')?.value);
  household.problems.push(...peopleProblems(group, head, household));
  return household;
}

/** What the rows of the people do not agree on with each other or with the row of the household. */
function peopleProblems(group: Group, head: StagedMember | undefined, household: StagedHousehold): Problem[] {
  const { members, place } = group;
  const isKnown = household.householdNumber !== null;
  if (!members.length) {
    return isKnown || household.headIdNumber !== null ? [] : [rowProblem(place, 'import.no_members')];
  }
  const heads = members.filter(({ form }) => form.relation === '01');
  const unread = group.problems.some(({ field }) => field === 'member.relation');
  const tie = group.given.get('tie') ?? nothing;
  const differs = (path: string, own: string | null | undefined) => {
    const given = tie.get(path);
    return given && own != null && given.value !== own
      ? [rowProblem(given.place, 'import.head_differs', { column: given.column })]
      : [];
  };
  const count = tie.get('memberCount');
  return [
    ...(heads.length || isKnown || unread
      ? []
      : [rowProblem(place, 'import.head_missing', { field: 'member.relation' })]),
    ...heads.slice(1).map((second) =>
      rowProblem(second.place, 'import.head_twice', {
        column: group.memberColumns.get(second)?.get('relation'),
        params: { row: heads[0]?.place.row ?? 0 },
      }),
    ),
    ...(members.length > mostMembers
      ? [rowProblem(place, 'import.too_many_members', { params: { max: mostMembers } })]
      : []),
    ...differs('headIdNumber', head?.form.idNumber),
    ...differs('headName', head?.form.name),
    ...(count && count.value !== members.length
      ? [
          rowProblem(count.place, 'import.member_count_differs', {
            ...{ column: count.column, severity: 'doubt' as const },
            params: { stated: count.value as number, found: members.length },
          }),
        ]
      : []),
  ];
}
