import type { Finding } from '../../checker/checker';
import type { Place, SheetHeadings, StagedHousehold } from '../reading/forms';
import type { BatchProblem } from './staged';

/** Letters of a column, A for 0. */
export const columnLetters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26);

/** Where each field stands in each sheet. */
export class FieldPlaces {
  private readonly sheets = new Map<string, Map<string, { column: string; heading: string }>>();

  add({ sheet, columns }: SheetHeadings): void {
    const places = columns.map(
      ({ field, index, heading }) => [field, { column: columnLetters(index), heading }] as const,
    );
    this.sheets.set(sheet, new Map(places));
  }

  /** A problem at the cell of a field in a row, or at the row where the file has no such column. */
  problem(
    place: Place,
    field: string | null,
    said: Pick<BatchProblem, 'code' | 'severity'> & Partial<Pick<BatchProblem, 'params' | 'path'>>,
  ): BatchProblem {
    const at = field === null ? undefined : this.sheets.get(place.sheet)?.get(field);
    const cell = { column: at?.column ?? null, heading: at?.heading ?? null };
    return { params: {}, path: null, ...said, sheet: place.sheet, row: place.row, ...cell, field };
  }
}

/** The row of the file and the field that the path of a finding names. */
export function placeOfPath(
  path: string,
  household: StagedHousehold,
  memberIds: readonly string[],
): { place: Place; field: string | null } {
  const [, id, field] = /^members\[([^\]]+)\]\.(\w+)$/.exec(path) ?? [];
  if (id !== undefined && field !== undefined) {
    const member = household.members[memberIds.indexOf(id)];
    return { place: member?.place ?? household.place, field: `member.${field}` };
  }
  const [, item] = /^income\.lines\[([^\]]+)\]/.exec(path) ?? [];
  if (item !== undefined) return { place: household.place, field: `income.lines.${item}` };
  if (path.startsWith('survey.') || path.startsWith('income.')) return { place: household.place, field: path };
  if (path.startsWith('risks')) return { place: household.place, field: 'household.riskTypes' };
  const plain = /^\w+$/.test(path) && !['members', 'survey', 'income'].includes(path);
  return { place: household.place, field: plain ? `household.${path}` : null };
}

/**
 * What the checker found, at the cells it speaks of. Cells that could not be read have had their say: nothing is added
 * at them, and what the household as a whole seems to lack may well stand in them.
 */
export function findingProblems(
  findings: readonly Finding[],
  household: StagedHousehold,
  memberIds: readonly string[],
  places: FieldPlaces,
): BatchProblem[] {
  const unread = household.problems.filter(({ severity }) => severity === 'error');
  const said = new Set(unread.map(({ sheet, row, field }) => `${sheet} ${row} ${field}`));
  return findings
    .filter(({ severity, waived }) => severity === 'error' || (severity === 'doubt' && !waived))
    .flatMap(({ path, code, params, severity }) => {
      const { place, field } = placeOfPath(path, household, memberIds);
      if (said.has(`${place.sheet} ${place.row} ${field}`)) return [];
      const problem = places.problem(place, field, { code, params: { ...params }, severity, path });
      return unread.length && problem.column === null ? [] : [problem];
    });
}
