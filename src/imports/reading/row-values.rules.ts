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

/**
 * What a row of data says. A file of a hundred thousand rows is held in this form until its households are known, so
 * it is tight: the values stand in the order of the sheet's columns, undefined where there is none.
 */
export interface RowValues {
  place: Place;
  headings: SheetHeadings;
  values: readonly unknown[];
  problems: readonly Problem[];
}

/** The values of a row, each with its field and column. */
export function* valuesOf({ headings, values }: RowValues): Generator<RowValue> {
  for (let i = 0; i < values.length; i++) {
    const column = headings.columns[i];
    const field = values[i] === undefined || !column ? undefined : fieldOf(column.field);
    if (column && field) yield { field, value: values[i], column };
  }
}

/** The value of a field in a row, or undefined. */
export function valueOf({ headings, values }: RowValues, name: string): unknown {
  const i = headings.columns.findIndex(({ field }, at) => field === name && values[at] !== undefined);
  return i < 0 ? undefined : values[i];
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

const none: readonly Problem[] = [];

/** Reads every cell whose column has a meaning; null when the row says nothing. */
export function readRow(row: RawRow, headings: SheetHeadings): RowValues | null {
  const place = { sheet: headings.sheet, row: row.row };
  const problems: Problem[] = [];
  const values = headings.columns.map((column) => {
    const cell = row.cells[column.index];
    const field = cell ? fieldOf(column.field) : undefined;
    if (!cell || !field) return undefined;
    const { value, problem } = readCell(cell, field, headings);
    if (problem) problems.push(cellProblem(place, column, problem));
    return value;
  });
  if (!problems.length && values.every((value) => value === undefined)) return null;
  return { place, headings, values, problems: problems.length ? problems : none };
}
