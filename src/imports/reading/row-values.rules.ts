import { readCell } from './cells.rules';
import type { CellProblem } from './cell-result';
import type { Field } from './field-kinds';
import { fieldOf } from './fields.rules';
import type { MatchedColumn, Place, Problem, SheetHeadings } from './forms';
import { columnLetters } from './headings.rules';
import type { RawRow } from './raw-rows';

/** A value of a row with the column it came from. */
export interface RowValue {
  field: Field;
  value: unknown;
  column: MatchedColumn;
}

/** What a row of data says. */
export interface RowValues {
  place: Place;
  values: RowValue[];
  problems: Problem[];
}

/** A problem of a cell at its place. */
export const cellProblem = (place: Place, column: MatchedColumn | undefined, found: CellProblem): Problem => ({
  ...place,
  column: column ? columnLetters(column.index) : null,
  heading: column?.heading ?? null,
  field: column?.field ?? null,
  ...found,
});

/** A problem of a whole row, or of the column of a field where the sheet has one. */
export function rowProblem(
  place: Place,
  code: string,
  rest: Partial<CellProblem> & { field?: string; column?: MatchedColumn } = {},
): Problem {
  const { field, column, params = {}, severity = 'error' } = rest;
  const problem = cellProblem(place, column, { code, params, severity });
  return field === undefined ? problem : { ...problem, field };
}

/** Reads every cell whose column has a meaning. */
export function readRow(row: RawRow, headings: SheetHeadings): RowValues {
  const place = { sheet: row.sheet, row: row.row };
  const read: RowValues = { place, values: [], problems: [] };
  for (const column of headings.columns) {
    const cell = row.cells[column.index];
    const field = cell ? fieldOf(column.field) : undefined;
    if (!cell || !field) continue;
    const { value, problem } = readCell(cell, field, headings);
    if (problem) read.problems.push(cellProblem(place, column, problem));
    if (value !== undefined) read.values.push({ field, value, column });
  }
  return read;
}
