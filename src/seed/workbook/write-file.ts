import { stringify } from 'csv-stringify';
import ExcelJS from 'exceljs';
import { createWriteStream } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { columnLetters } from '../../imports/reading/headings.rules';
import { Cell, sheetNames, SheetKind } from './columns';
import { Expected, FileOrder, InventedFile, inventFile } from './invented-file';

/** A fault as it stands in the list beside the file. */
export type ExpectedFault = Omit<Expected, 'sheet'> & { sheet: string };

export interface WrittenFile {
  households: number;
  members: number;
  spoiled: number;
  /** The list of faults. */
  expectedFile: string;
}

const kinds: readonly SheetKind[] = ['household', 'member'];
/** What the reader calls the one sheet of a text file. */
const csvSheet = 'CSV';

/** Writes a file for the import, .xlsx or .csv by its name, and beside it what is wrong in it. */
export async function writeInvented(path: string, order: FileOrder): Promise<WrittenFile> {
  const file = inventFile(order);
  const flat = path.toLowerCase().endsWith('.csv');
  const expected = flat ? await writeCsv(path, file) : await writeWorkbook(path, file);
  const expectedFile = `${path}.expected.json`;
  const counts = { households: file.household.rows.length, members: file.member.rows.length };
  await writeFile(expectedFile, `${JSON.stringify({ ...order, ...counts, faults: expected }, null, 1)}\n`);
  return { ...counts, spoiled: expected.length, expectedFile };
}

async function writeWorkbook(path: string, file: InventedFile): Promise<ExpectedFault[]> {
  const partial = `${path}.part`;
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: partial, useStyles: true });
  workbook.created = new Date(0);
  for (const kind of kinds) {
    const sheet = workbook.addWorksheet(sheetNames[kind], { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addRow(file[kind].fields.map(({ zh }) => zh)).commit();
    for (const row of file[kind].rows) sheet.addRow(row).commit();
    sheet.commit();
  }
  await workbook.commit();
  await rename(partial, path);
  return file.expected.map((fault) => ({ ...fault, sheet: sheetNames[fault.sheet] }));
}

/** One row a person; what is said of the household stands on its first row. */
async function writeCsv(path: string, { household, member, expected }: InventedFile): Promise<ExpectedFault[]> {
  const own = household.fields.slice(1);
  const headings = [...member.fields, ...own].map(({ zh }) => zh);
  const first = new Map<Cell, number>();
  const lines: Cell[][] = [];
  const rowOfMember: number[] = [];
  const people = new Map<Cell, number[]>();
  member.rows.forEach(([reference = null], i) => people.set(reference, [...(people.get(reference) ?? []), i]));
  for (const [reference = null, ...said] of household.rows) {
    first.set(reference, lines.length);
    const rows = people.get(reference) ?? [];
    for (const i of rows) {
      rowOfMember[i] = lines.length;
      lines.push([...(member.rows[i] ?? []), ...(i === rows[0] ? said : said.map(() => null))]);
    }
    if (!rows.length) lines.push([reference, ...member.fields.slice(1).map(() => null), ...said]);
  }
  const content = stringify({ quoted_match: /^0\d/, bom: true, record_delimiter: 'windows' });
  await pipeline(Readable.from([headings, ...lines.map((line) => line.map(asText))]), content, createWriteStream(path));
  return expected.map(({ sheet, row, column, field, ...fault }) => {
    const line = sheet === 'member' ? rowOfMember[row - 2] : first.get(household.rows[row - 2]?.[0] ?? null);
    const index = [...member.fields, ...own].findIndex(({ name }) => name === field);
    return { ...fault, field, sheet: csvSheet, row: (line ?? 0) + 2, column: column && columnLetters(index) };
  });
}

/** A cell as a table program writes it into a text file: long numbers lose their end. */
function asText(cell: Cell): string | null {
  if (cell instanceof Date) return `${cell.getUTCFullYear()}/${cell.getUTCMonth() + 1}/${cell.getUTCDate()}`;
  if (typeof cell === 'number') return Math.abs(cell) >= 1e12 ? cell.toExponential(5).toUpperCase() : String(cell);
  return cell;
}
