import ExcelJS from 'exceljs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { checkCharacter } from '../../src/checker/id-number';
import type { Matching, Problem, SheetHeadings, StagedHousehold } from '../../src/imports/reading/forms';
import { type Bounds, importBounds, type RawRow, type UploadSource } from '../../src/imports/reading/raw-rows';
import { readForms } from '../../src/imports/reading/read-forms';
import { readUpload } from '../../src/imports/reading/read-upload';
import { readerCommand } from '../../src/imports/reading/reader-child';
import { FileRefused } from '../../src/imports/reading/refusals';
import { type ErrorWorkbook, writeErrorWorkbook } from '../../src/imports/workbooks/error-workbook';

/** The reading process runs from its sources. */
readerCommand.options = ['-r', join(__dirname, '../processes/typescript.js')];

/** A number with a valid check character of a person who does not exist. */
export function idNumber(order: number, birth = '19620310'): string {
  const first = `150523${birth}${String(100 + order).padStart(3, '0')}`;
  return first + checkCharacter(first);
}

export type Cells = (ExcelJS.CellValue | undefined)[];

export const upload = (content: Buffer | string, fileName = 'file'): UploadSource => ({
  fileName,
  open: () => Readable.from([Buffer.from(content as string)]),
});

/** A workbook of sheets given by name; `more` may do anything else to it. */
export async function workbook(
  sheets: Record<string, Cells[]>,
  more: (book: ExcelJS.Workbook) => void = () => undefined,
): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    rows.forEach((row, i) => row.forEach((value, j) => (sheet.getCell(i + 1, j + 1).value = value ?? null)));
  }
  more(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

export const csv = (rows: (string | number)[][], separator = ','): string =>
  rows.map((row) => row.join(separator)).join('\r\n');

export interface Understood {
  sheets: SheetHeadings[];
  households: StagedHousehold[];
  /** Of households and of rows that belong to none. */
  problems: Problem[];
}

/** Everything a file is understood as. */
export async function understand(
  content: Buffer | string,
  rest: { matchings?: Matching[]; bounds?: Partial<Bounds> } = {},
): Promise<Understood> {
  const found: Understood = { sheets: [], households: [], problems: [] };
  const options = { bounds: { ...importBounds, ...rest.bounds }, matchings: rest.matchings ?? [] };
  for await (const part of readForms(upload(content), options)) {
    if (part.kind === 'sheet') found.sheets.push(part.headings);
    else if (part.kind === 'problem') found.problems.push(part.problem);
    else {
      found.households.push(part.household);
      found.problems.push(...part.household.problems);
    }
  }
  return found;
}

/** An error workbook of what was understood of a file. */
export async function givenBack(
  content: Buffer | string,
  { sheets, problems }: Understood,
  wanted?: ErrorWorkbook['wanted'],
): Promise<Buffer> {
  const out = new PassThrough();
  const pieces = buffer(out);
  await writeErrorWorkbook(out, {
    rows: readUpload(upload(content), importBounds),
    headings: sheets,
    problems,
    wanted,
  });
  return pieces;
}

/** The rows of a file as they stand in it. */
export async function rowsOf(content: Buffer | string, bounds: Partial<Bounds> = {}): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const batch of readUpload(upload(content), { ...importBounds, ...bounds })) rows.push(...batch.rows);
  return rows;
}

/** Code and limits of the refusal of a file. */
export async function refusalOf(content: Buffer | string, bounds: Partial<Bounds> = {}): Promise<string> {
  try {
    await understand(content, { bounds });
  } catch (error) {
    if (error instanceof FileRefused) return error.code;
    throw error;
  }
  return 'taken';
}

/** Where and what, in short. */
export const short = ({ row, column, code }: Problem): string => `${column ?? ''}${row} ${code}`;
