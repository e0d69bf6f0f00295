import ExcelJS from 'exceljs';
import type { Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import type { Language } from '../../platform/language';
import { sentence } from '../../platform/messages';
import { fieldOf } from '../reading/fields.rules';
import type { Problem, SheetHeadings } from '../reading/forms';
import type { RawCell, RawRow, RowBatch } from '../reading/raw-rows';
import { escapeFormula } from './cell-text.rules';
import { isTextColumn } from './template-columns';

/** What goes into an error workbook. */
export interface ErrorWorkbook {
  /** Rows of the upload, read once more. */
  rows: AsyncIterable<RowBatch>;
  headings: readonly SheetHeadings[];
  problems: Iterable<Problem>;
  /** Rows of data to be given back; all by default. Titles and headings always are. */
  wanted?: (sheet: string, row: number) => boolean;
  language?: Language;
}

/** Heading of the last column; reading knows it and passes it over. */
const reasonHeading = '错误原因';

const fillOf = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const fills = { error: fillOf('FFFFC7CE'), doubt: fillOf('FFFFEB9C'), hint: fillOf('FFDDEBF7') };
const ranks = { error: 2, doubt: 1, hint: 0 };

/**
 * Writes the rows back as they came, the same columns in the same order, with what is wrong in red, a note on each such
 * cell and all reasons in the last column. It streams, whatever the size, and can be corrected and uploaded as it is.
 */
export async function writeErrorWorkbook(out: Writable, content: ErrorWorkbook): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
  const byRow = problemsByRow(content.problems);
  let sheet: ErrorSheet | undefined;
  for await (const { rows } of content.rows) {
    for (const row of rows) {
      if (row.sheet !== sheet?.name) {
        sheet?.end();
        sheet = new ErrorSheet(book, row.sheet, content);
      }
      sheet.add(row, byRow.get(`${row.sheet}!${row.row}`) ?? []);
    }
    // The writer of the library does not wait for its output; a turn between batches lets it drain.
    await turn();
  }
  sheet?.end();
  await book.commit();
}

function problemsByRow(problems: Iterable<Problem>): Map<string, Problem[]> {
  const byRow = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.sheet}!${problem.row}`;
    const before = byRow.get(key);
    if (before) before.push(problem);
    else byRow.set(key, [problem]);
  }
  return byRow;
}

class ErrorSheet {
  private readonly sheet: ExcelJS.Worksheet;
  private readonly headings: SheetHeadings | undefined;
  private readonly textColumns: ReadonlySet<number>;
  private width = 0;
  private row = 0;

  constructor(
    book: ExcelJS.stream.xlsx.WorkbookWriter,
    readonly name: string,
    private readonly content: ErrorWorkbook,
  ) {
    this.sheet = book.addWorksheet(name);
    this.headings = content.headings.find(({ sheet }) => sheet === name);
    const fields = (this.headings?.columns ?? []).map(({ index, field }) => ({ index, field: fieldOf(field) }));
    this.textColumns = new Set(fields.flatMap(({ index, field }) => (field && isTextColumn(field) ? [index] : [])));
    this.width = Math.max(0, ...this.known().map(({ index }) => index + 1));
    for (const index of this.textColumns) this.sheet.getColumn(index + 1).numFmt = '@';
  }

  add(row: RawRow, problems: readonly Problem[]): void {
    const { headings } = this;
    const isData = headings !== undefined && row.row > headings.row;
    if (isData && this.content.wanted && !this.content.wanted(row.sheet, row.row)) return;
    const written = this.sheet.getRow(++this.row);
    // What stands beyond the last heading goes behind the column of reasons.
    row.cells.forEach((cell, i) => this.write(written.getCell(i < this.width ? i + 1 : i + 2), cell, i));
    if (headings && row.row === headings.row) written.getCell(this.width + 1).value = reasonHeading;
    if (problems.length) this.mark(written, problems);
    written.commit();
  }

  end(): void {
    this.sheet.commit();
  }

  private known(): { index: number }[] {
    const { columns = [], unknown = [], ignored = [] } = this.headings ?? {};
    return [...columns, ...unknown, ...ignored.filter(({ heading }) => heading !== reasonHeading)];
  }

  private write(target: ExcelJS.Cell, cell: RawCell | null, index: number): void {
    if (this.textColumns.has(index)) target.numFmt = '@';
    if (!cell || this.isReason(index)) return;
    const isNumber = cell.kind === 'number' && !this.textColumns.has(index);
    target.value = isNumber ? Number(cell.text) : escapeFormula(cell.text);
  }

  private isReason(index: number): boolean {
    return this.headings?.ignored.some((one) => one.index === index && one.heading === reasonHeading) ?? false;
  }

  private mark(row: ExcelJS.Row, problems: readonly Problem[]): void {
    const sorted = [...problems].sort((a, b) => ranks[b.severity] - ranks[a.severity]);
    const language = this.content.language ?? 'zh';
    const say = ({ code, params }: Problem) => sentence(code, language, params);
    for (const column of new Set(sorted.flatMap((one) => one.column ?? []))) {
      const found = sorted.filter((one) => one.column === column);
      const cell = row.getCell(column);
      if (found[0]) cell.fill = fills[found[0].severity];
      cell.note = found.map(say).join('\n');
    }
    const reason = row.getCell(this.width + 1);
    reason.value = escapeFormula(
      sorted.map((one) => (one.heading ? `${one.heading}：${say(one)}` : say(one))).join('；'),
    );
    if (sorted[0]) reason.fill = fills[sorted[0].severity];
  }
}
