import type { Place, Problem, SheetHeadings, StagedHousehold } from './forms';
import type { RawRow } from './raw-rows';
import { readRow, rowProblem, type RowValues, valueOf } from './row-values.rules';
import { isOfMembers, type RowGroup, staged } from './staging.rules';

/**
 * Puts rows together to households: rows of a sheet of households with rows of a sheet of members by 户序号, 户编号 or
 * the head's identity number, or the rows of a flat sheet by the same, or by every head beginning a household.
 */
export class HouseholdGrouping {
  private readonly byKey = new Map<string, RowGroup>();
  private readonly groups = new Set<RowGroup>();
  private readonly lastOf = new Map<string, RowGroup>();
  private hasHouseholdSheet = false;
  /** Problems of rows that belong to no household. */
  readonly loose: Problem[] = [];

  add(row: RawRow, headings: SheetHeadings): void {
    const read = readRow(row, headings);
    if (!read) return;
    const group = isOfMembers(headings) ? this.groupOfMember(read) : this.groupOfHousehold(read);
    if (!group) return void this.loose.push(...read.problems);
    this.lastOf.set(headings.sheet, group);
    group.rows.push(read);
  }

  /** The households in the order of the file, when all rows were added. What was given is forgotten. */
  *households(): Generator<StagedHousehold> {
    this.byKey.clear();
    this.lastOf.clear();
    for (const group of this.groups) {
      this.groups.delete(group);
      if (!this.hasHouseholdSheet || group.own) yield staged(group);
      else {
        this.loose.push(...group.problems);
        for (const { place, problems } of group.rows) {
          this.loose.push(...problems, rowProblem(place, 'import.orphan_member'));
        }
      }
    }
  }

  private groupOfHousehold(read: RowValues): RowGroup | null {
    this.hasHouseholdSheet = true;
    const keys = keysOf(read);
    const found = keys.length ? this.find(keys, read.place, null) : this.begin(read.place, []);
    if (found.own) {
      this.loose.push(rowProblem(read.place, 'import.household_twice', { params: { row: found.own.row } }));
      return null;
    }
    found.own = found.place = read.place;
    return found;
  }

  private groupOfMember(read: RowValues): RowGroup | null {
    const keys = keysOf(read);
    if (keys.length) return this.find(keys, read.place, rowProblem(read.place, 'import.ties_differ'));
    const { headings } = read;
    const tied = headings.columns.some(({ field }) => field.startsWith('tie.')) && !isFlat(headings);
    if (!tied && valueOf(read, 'member.relation') === '01') return this.begin(read.place, []);
    const last = tied ? undefined : this.lastOf.get(headings.sheet);
    if (!last) this.loose.push(rowProblem(read.place, 'import.tie_missing'));
    return last ?? null;
  }

  /** The group of any of the keys. A household's row may bind two together: what members named by different keys. */
  private find(keys: readonly string[], place: Place, conflict: Problem | null): RowGroup {
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

  private begin(place: Place, keys: readonly string[]): RowGroup {
    const group: RowGroup = { place, own: null, rows: [], problems: [] };
    for (const key of keys) this.byKey.set(key, group);
    this.groups.add(group);
    return group;
  }

  private unite(into: RowGroup, from: RowGroup): void {
    into.own ??= from.own;
    into.rows.push(...from.rows);
    into.problems.push(...from.problems);
    for (const row of from.rows) for (const key of keysOf(row)) this.byKey.set(key, into);
    this.groups.delete(from);
  }
}

/** One row a member, with columns of the household: references of such a sheet are its own. */
const isFlat = ({ columns }: SheetHeadings): boolean => columns.some(({ field }) => /^(household|place)\./.test(field));

/** Keys of a row, the surest first. Every sheet of a workbook of flat sheets may count its households from 1. */
function keysOf(read: RowValues): string[] {
  const { headings } = read;
  const scope = isOfMembers(headings) && isFlat(headings) ? headings.sheet : '';
  return ['tie.reference', 'tie.householdNumber', 'tie.headIdNumber'].flatMap((name) => {
    const value = valueOf(read, name);
    // Only texts tie: a tie that could not be read stands as a problem of its cell and has no value.
    return typeof value === 'string' ? [`${name === 'tie.reference' ? scope : ''}\n${name}:${value}`] : [];
  });
}
