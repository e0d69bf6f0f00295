import { stringify } from 'csv-stringify/sync';
import type { RegisterHousehold } from '../src/households/household.dto';
import type { BatchView } from '../src/imports/batch.dto';
import { fieldOf, importFields } from '../src/imports/reading/fields.rules';
import { JobRunner } from '../src/platform/jobs/job-runner.service';
import type { TestApp } from './app';
import type { Person } from './make';

/** One row of a flat sheet: values by the names of the import's fields. */
export type SheetRow = Record<string, string>;

/** The rows of a household in a flat sheet: its own columns stand in every row. */
export function rowsOf(reference: string, { members, ...household }: RegisterHousehold): SheetRow[] {
  return members.map(({ id: _, ...member }) => ({
    'tie.reference': reference,
    ...cells('household', household),
    ...cells('member', member),
  }));
}

function cells(block: string, values: object): SheetRow {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, string][] => {
      const field = fieldOf(`${block}.${name}`);
      if (!field || value === null || value === undefined) return [];
      return [[field.name, cell(field.kind.as, value)]];
    }),
  );
}

function cell(kind: string, value: unknown): string {
  if (kind === 'flag') return value === true ? '是' : '否';
  if (kind === 'money') return String(Number(value) / 100);
  return Array.isArray(value) ? value.join('、') : String(value);
}

/** A text file with a heading row, as spreadsheet programs save it. */
export function csvOf(rows: readonly SheetRow[], extra: readonly string[] = []): Buffer {
  const names = [...importFields.map(({ name }) => name), ...extra].filter((name) => rows.some((row) => name in row));
  const headings = names.map((name) => fieldOf(name)?.zh ?? name);
  return Buffer.from(stringify([headings, ...rows.map((row) => names.map((name) => row[name] ?? ''))], { bom: true }));
}

/** Letters of the column that a field has in such a file. */
export function columnOf(rows: readonly SheetRow[], name: string): string {
  const names = importFields.map((field) => field.name).filter((one) => rows.some((row) => one in row));
  const at = names.indexOf(name);
  return at < 26 ? String.fromCharCode(65 + at) : String.fromCharCode(64 + Math.floor(at / 26), 65 + (at % 26));
}

/** Sends a file in; nothing is read yet. */
export const upload = (app: TestApp, person: Person, regionCode: string, content: Buffer, name = 'households.csv') =>
  app
    .as(person)
    .request('post', '/imports')
    .field('regionCode', regionCode)
    .attach('file', content, { filename: name, contentType: 'application/octet-stream' });

/** Sends a file in and waits until it is read. */
export async function staged(app: TestApp, person: Person, regionCode: string, content: Buffer): Promise<BatchView> {
  const { body } = await upload(app, person, regionCode, content).expect(202);
  await app.get(JobRunner).drain();
  return batchOf(app, person, (body as BatchView).id);
}

export const batchOf = async (app: TestApp, person: Person, id: string): Promise<BatchView> =>
  (await app.as(person).get(`/imports/${id}`).expect(200)).body as BatchView;

/** Takes a step and lets the work it begins come to its end. */
export async function step(app: TestApp, person: Person, id: string, body: object): Promise<BatchView> {
  await app.as(person).post(`/imports/${id}/steps`, body).expect(200);
  await app.get(JobRunner).drain();
  return batchOf(app, person, id);
}

/** A file that was read, handed in and approved. */
export async function merged(
  app: TestApp,
  { by, approver, regionCode, content }: { by: Person; approver: Person; regionCode: string; content: Buffer },
): Promise<BatchView> {
  const { id } = await staged(app, by, regionCode, content);
  await step(app, by, id, { kind: 'submit', doubtReason: '已入户核实，情况属实', withoutFaulty: true });
  return step(app, approver, id, { kind: 'approve' });
}
