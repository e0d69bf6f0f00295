import type { FormReader, Problem, ReadOptions, ReadPart, SheetHeadings } from './forms';
import { HouseholdGrouping } from './grouping.rules';
import { columnLetters, findHeadings, rowsToLookAt } from './headings.rules';
import type { FileNote, RawRow } from './raw-rows';
import { readUpload } from './read-upload';
import { FileRefused } from './refusals';

/** Sheets of our own template that hold no data. */
export const sheetsBesideData: readonly string[] = ['填写说明', '填写示例'];

/**
 * Reads an upload into households: headings of each sheet as they are found, then the households in the order of the
 * file, then problems of rows that belong to none. Throws `FileRefused`.
 */
export const readForms: FormReader = async function* (source, options) {
  const reading = new FormReading(options);
  for await (const { rows, notes } of readUpload(source, options.bounds, options.signal)) {
    yield* reading.take(rows, notes);
    await options.read?.(reading.rows);
  }
  yield* reading.finish();
};

class FormReading {
  rows = 0;
  private readonly grouping = new HouseholdGrouping();
  private sheet: string | null = null;
  /** First rows of a sheet whose headings are not found yet. */
  private waiting: RawRow[] = [];
  private headings: SheetHeadings | null = null;
  /** The first rows of the sheet were looked at. */
  private settled = false;
  private tables = 0;
  /** Columns of the sheet that have a heading, or were told to have none. */
  private headed: Set<number> | null = null;

  constructor(private readonly options: ReadOptions) {}

  *take(rows: readonly RawRow[], notes: readonly FileNote[]): Generator<ReadPart> {
    for (const { code, sheet } of notes) yield { kind: 'problem', problem: fileProblem(code, sheet ?? '') };
    for (const row of rows) {
      if (row.sheet !== this.sheet) {
        yield* this.settle();
        this.sheet = row.sheet;
        this.headings = this.headed = null;
        this.settled = false;
      }
      if (this.settled) this.add(row);
      else if (this.waiting.push(row) >= rowsToLookAt) yield* this.settle();
    }
  }

  *finish(): Generator<ReadPart> {
    yield* this.settle();
    if (!this.tables) throw new FileRefused(this.sheet === null ? 'import.empty' : 'import.no_headings');
    if (!this.rows) throw new FileRefused('import.empty');
    for (const household of this.grouping.households()) yield { kind: 'household', household };
    for (const problem of this.grouping.loose) yield { kind: 'problem', problem };
  }

  /** Finds the headings of the rows that wait, once, and goes on with the data below them. */
  private *settle(): Generator<ReadPart> {
    const rows = this.waiting.splice(0);
    this.settled = true;
    if (!rows.length || this.sheet === null || sheetsBesideData.includes(this.sheet)) return;
    const found = findHeadings(rows, this.options.matchings);
    if (!found) return void (yield { kind: 'problem', problem: fileProblem('import.sheet_not_read', this.sheet) });
    this.tables++;
    this.headings = found.headings;
    yield { kind: 'sheet', headings: found.headings };
    for (const problem of found.problems) yield { kind: 'problem', problem };
    for (const row of rows) this.add(row);
  }

  private add(row: RawRow): void {
    if (!this.headings || row.row <= this.headings.row) return;
    const { rows: limit } = this.options.bounds;
    if (++this.rows > limit) throw new FileRefused('import.too_many_rows', { limit });
    this.lookBeside(row, this.headings);
    if (this.headings.columns.length) this.grouping.add(row, this.headings);
  }

  /** What stands under no heading is not read: the first such cell of each column is told. */
  private lookBeside({ sheet, row, cells }: RawRow, { columns, unknown, ignored }: SheetHeadings): void {
    this.headed ??= new Set([...columns, ...unknown, ...ignored].map(({ index }) => index));
    const { headed } = this;
    cells.forEach((cell, index) => {
      if (!cell || headed.has(index)) return;
      headed.add(index);
      const place = { sheet, row, column: columnLetters(index), heading: null, field: null };
      this.grouping.loose.push({ ...place, code: 'import.no_heading_above', params: {}, severity: 'hint' });
    });
  }
}

const fileProblem = (code: string, sheet: string): Problem => ({
  ...{ sheet, row: 0, column: null, heading: null, field: null },
  ...{ code, params: sheet ? { sheet } : {}, severity: 'hint' },
});
