import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BatchView, ProblemPage, ProblemView } from '../src/imports/batch.dto';
import { DuplicateSearch } from '../src/households/duplicates/duplicate-search.service';
import { ExpectedFault, writeInvented } from '../src/seed/workbook/write-file';
import { startApp, TestApp } from './app';
import { makePerson, Person, places } from './make';
import { staged, step } from './make-imports';
import { currentState } from './make-import-digest';
import { moveTo } from './make-procedures';

/** 200 here; `npm run test:imports` sets 10,000 and prints what it takes. */
const households = Number(process.env.IMPORT_HOUSEHOLDS ?? 200);
const day = '2019-06-03';

jest.setTimeout(900_000);

/** What a stretch of work takes, in seconds, and the most memory that this process stood at meanwhile, in megabytes. */
async function measured<T>(what: string, act: () => Promise<T>): Promise<T> {
  const begun = Date.now();
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50);
  try {
    return await act();
  } finally {
    clearInterval(timer);
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    if (households > 200) process.stdout.write(`${what}: ${seconds} s, ${Math.round(most / 1024 / 1024)} MB\n`);
  }
}

describe('a workbook of a banner, some of it spoiled', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-import-'));
  const path = join(folder, 'households.xlsx');
  let app: TestApp;
  let clerk: Person;
  let supervisor: Person;
  let faults: ExpectedFault[];
  let batch: BatchView;

  beforeAll(async () => {
    app = await startApp();
    moveTo(app, day);
    clerk = await makePerson(app, 'clerk', places.leftMiddle);
    supervisor = await makePerson(app, 'supervisor', places.leftMiddle);
    const order = { households, spoil: 2, place: places.leftMiddle, on: day };
    const { expectedFile } = await writeInvented(path, order);
    faults = (JSON.parse(readFileSync(expectedFile, 'utf8')) as { faults: ExpectedFault[] }).faults;
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await app.stop();
  });

  async function problemsOf(id: string): Promise<ProblemView[]> {
    const found: ProblemView[] = [];
    for (let cursor = ''; ;) {
      const { body } = await app.as(clerk).get(`/imports/${id}/problems?limit=100${cursor}`).expect(200);
      const { items, nextCursor } = body as ProblemPage;
      found.push(...items.filter(({ severity }) => severity !== 'hint'));
      if (!nextCursor) return found;
      cursor = `&cursor=${nextCursor}`;
    }
  }

  it('is read with every spoiled cell reported, and no other', async () => {
    batch = await measured('read and validated', () => staged(app, clerk, places.leftMiddle, readFileSync(path)));
    expect(batch).toMatchObject({ state: 'staged', counts: { households, faulty: faults.length } });
    const said = (await problemsOf(batch.id)).map(({ sheet, row, column, code }) => ({ sheet, row, column, code }));
    const meant = faults.map(({ sheet, row, column, code }) => ({ sheet, row, column, code }));
    expect(sorted(said)).toEqual(sorted(meant));
  });

  it('is merged without what is faulty, writes nothing a second time, and leaves no trace when it is undone', async () => {
    const before = await currentState(app);
    await step(app, clerk, batch.id, { kind: 'submit', withoutFaulty: true });
    const done = await measured('merged', () => step(app, supervisor, batch.id, { kind: 'approve' }));
    expect(done).toMatchObject({ state: 'merged', counts: { merged: households - faults.length, leftOut: 0 } });
    await again();
    const undo = { kind: 'undo', reason: '误传了去年的表' };
    const undone = await measured('undone', () => step(app, supervisor, batch.id, undo));
    expect(undone).toMatchObject({ state: 'undone' });
    await app.get(DuplicateSearch).drain();
    expect(await currentState(app)).toEqual(before);
  });

  /** The same file once more: everything stands, so that there is nothing to hand in and nothing was logged. */
  async function again(): Promise<void> {
    const logged = `select max(seq) as seq from change_log where table_name in ('household', 'member', 'waiver')`;
    const { rows: first } = await app.sql.query(logged);
    const second = await measured('read again', () => staged(app, clerk, places.leftMiddle, readFileSync(path)));
    expect(second).toMatchObject({
      fault: null,
      state: 'staged',
      counts: { unchanged: households - faults.length, new: 0, update: 0 },
    });
    const { body } = await app.as(clerk).post(`/imports/${second.id}/steps`, { kind: 'submit', withoutFaulty: true });
    expect(body).toMatchObject({ code: 'import.nothing_to_merge' });
    expect((await app.sql.query(logged)).rows).toEqual(first);
  }
});

const sorted = <T extends object>(things: T[]): T[] =>
  things.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
