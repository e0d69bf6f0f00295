import { closeGaps, type Given, type GivenValue, householdForm, incomeOf, setAt, surveyOf } from './assembling.rules';
import type { Block } from './field-kinds';
import type { MatchedColumn, Place, Problem, SheetHeadings, StagedHousehold, StagedMember } from './forms';
import { rowProblem, type RowValue, type RowValues, valueOf, valuesOf } from './row-values.rules';

/** Most people of a household that the form takes. */
const mostMembers = 30;

/** The rows about one household. */
export interface RowGroup {
  /** The household's own row, or in a flat sheet the first of its rows. */
  place: Place;
  /** Row of a sheet of households. */
  own: Place | null;
  rows: RowValues[];
  problems: Problem[];
}

/** What the rows of a household come to. */
interface Group {
  place: Place;
  given: Map<Block, Map<string, GivenValue>>;
  members: StagedMember[];
  /** Column of the relation, by member. */
  relations: Map<StagedMember, MatchedColumn | undefined>;
  problems: Problem[];
}

const nothing: Given = new Map();

const ofMembers = new WeakMap<SheetHeadings, boolean>();

/** Every row of the sheet is about one person. */
export function isOfMembers(headings: SheetHeadings): boolean {
  let known = ofMembers.get(headings);
  if (known === undefined) {
    known = headings.columns.some(({ field }) => field === 'member.name');
    ofMembers.set(headings, known);
  }
  return known;
}

/** Makes the household of its rows; its own row goes before those of its people. */
export function staged({ place, own, rows, problems }: RowGroup): StagedHousehold {
  const group: Group = { place, given: new Map(), members: [], relations: new Map(), problems: [...problems] };
  const first = own ? rows.filter((row) => row.place === own) : [];
  for (const row of [...first, ...rows.filter((one) => !first.includes(one))]) {
    group.problems.push(...row.problems);
    for (const value of valuesOf(row)) if (value.field.block !== 'member') give(group, row.place, value);
    if (isOfMembers(row.headings)) addMember(group, row);
  }
  return assembled(group);
}

function addMember(group: Group, row: RowValues): void {
  const own = [...valuesOf(row)].filter(({ field }) => field.block === 'member');
  if (!own.length && !row.problems.some(({ field }) => field?.startsWith('member.'))) return;
  const member: StagedMember = { place: row.place, form: {} };
  for (const { field, value } of own) setAt(member.form, field.path, value);
  closeGaps(member.form);
  group.members.push(member);
  const columnOf = (name: string) => row.headings.columns.find(({ field }) => field === name);
  group.relations.set(member, columnOf('member.relation'));
  if (member.form.name === undefined && !row.problems.some(({ field }) => field === 'member.name')) {
    group.problems.push(rowProblem(row.place, 'import.name_missing', { field: 'member.name' }));
  }
  const status = valueOf(row, 'tie.memberStatus');
  if (status !== undefined && !active.has(status as string)) {
    group.problems.push(rowProblem(row.place, 'import.member_not_active', { column: columnOf('tie.memberStatus') }));
  }
}

/** Member states that mean somebody belongs to the household: normal, and moved in. */
const active = new Set(['1', '4']);

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

function assembled(group: Group): StagedHousehold {
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
        column: group.relations.get(second),
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
