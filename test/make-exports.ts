import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import type { Response } from 'supertest';
import type { ExportView } from '../src/metrics/exports/export.dto';
import type { TestApp } from './app';
import type { Person } from './make';

/** What a file says: headings, and rows of texts and numbers. */
export interface Table {
  headings: string[];
  rows: (string | number)[][];
}

/** Collects an answer as bytes, whatever its type says. */
export const bytesOf = (response: unknown, done: (error: Error | null, body: Buffer) => void): void => {
  const parts: Buffer[] = [];
  (response as NodeJS.ReadableStream)
    .on('data', (part: Buffer) => parts.push(part))
    .on('end', () => done(null, Buffer.concat(parts)));
};

export const askExport = async (app: TestApp, person: Person, body: object): Promise<ExportView> =>
  (
    await app
      .as(person)
      .post('/exports', { format: 'csv', purpose: '上报核对', ...body })
      .expect(200)
  ).body as ExportView;

/** Fetches a file and reads it with a reader of its own. */
export async function fetchTable(app: TestApp, person: Person, path: string, format: 'csv' | 'xlsx'): Promise<Table> {
  const { body }: Response = await app.as(person).get(path).buffer(true).parse(bytesOf).expect(200);
  return format === 'csv' ? readCsv(body as Buffer) : readXlsx(body as Buffer);
}

/** Asks for a list and fetches it. */
export async function exported(
  app: TestApp,
  person: Person,
  body: { format: 'csv' | 'xlsx'; list: string; [more: string]: unknown },
): Promise<Table> {
  const { id } = await askExport(app, person, body);
  return fetchTable(app, person, `/exports/${id}/content`, body.format);
}

export function readCsv(bytes: Buffer): Table {
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const [headings = [], ...rows] = parse(bytes, { bom: true, record_delimiter: '\r\n' });
  return { headings, rows };
}

export async function readXlsx(bytes: Buffer): Promise<Table> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('a workbook without a sheet');
  const [headings = [], ...rows] = (sheet.getSheetValues() as unknown[][]).slice(1).map((row) => row.slice(1));
  sheet.eachRow((row) =>
    row.eachCell((cell) => expect([ExcelJS.ValueType.String, ExcelJS.ValueType.Number]).toContain(cell.type)),
  );
  return {
    headings: headings as string[],
    rows: rows.map((row) => headings.map((_, i) => (row[i] ?? '') as string | number)),
  };
}

/** All pages of a list. */
export async function everyPage<T>(app: TestApp, person: Person, path: string): Promise<T[]> {
  const items: T[] = [];
  for (let cursor = ''; ;) {
    const { body } = await app
      .as(person)
      .get(`${path}${path.includes('?') ? '&' : '?'}limit=100${cursor}`)
      .expect(200);
    const page = body as { items: T[]; nextCursor: string | null };
    items.push(...page.items);
    if (!page.nextCursor) return items;
    cursor = `&cursor=${page.nextCursor}`;
  }
}
