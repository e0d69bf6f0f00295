import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sentence } from '../../src/platform/messages';
import { type ExpectedFault, writeInvented } from '../../src/seed/workbook/write-file';
import { moveTo } from '../make-procedures';
import { describeInBrowser } from './chromium';
import { Desk } from './people/desk';
import { ImportDesk, type Told } from './people/imports';
import { story } from './people/story';
import { openStage, type Stage } from './stage';

const banner = '150521000000';
const day = '2019-06-03';
const households = 60;

describeInBrowser('a workbook that is spoiled here and there, imported at a desk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-screen-import-'));
  const file = join(folder, 'households.xlsx');
  const then = story();
  let stage: Stage;
  let clerk: ImportDesk;
  let supervisor: ImportDesk;
  let faults: ExpectedFault[];
  let faulty: number;

  beforeAll(async () => {
    stage = await openStage(0);
    moveTo(stage.app, day);
    const { expectedFile } = await writeInvented(file, { households, spoil: 5, place: banner, on: day });
    faults = (JSON.parse(readFileSync(expectedFile, 'utf8')) as { faults: ExpectedFault[] }).faults;
    clerk = new ImportDesk(await Desk.of(stage, 'clerk'));
    supervisor = new ImportDesk(await Desk.of(stage, 'supervisor'));
  });
  afterAll(async () => {
    await stage.stop();
    rmSync(folder, { recursive: true });
  });

  then('is read, and each spoiled cell is told by sheet, row, column and reason, and no other', async () => {
    await clerk.upload(file);
    const told = await clerk.problems();
    const places = ({ sheet, row, column }: Told | ExpectedFault) => ({ sheet, row, column });
    expect(sorted(told.map(places))).toEqual(sorted(faults.map(places)));
    for (const fault of faults) {
      const at = told.filter(({ sheet, row, column }) => same({ sheet, row, column }, places(fault)));
      expect(at.map(({ reason }) => reason)).toContainEqual(expect.stringMatching(wordsOf(fault.code)));
    }
    faulty = await clerk.count('有错误');
    expect(faulty).toBeGreaterThan(1);
    expect(await clerk.count('新增')).toBe(households - faulty);
  });

  then('gives the faulty rows back in a workbook, marked and with the reason', async () => {
    const book = await clerk.errorWorkbook();
    const cells = book.worksheets.flatMap((sheet) =>
      (sheet.getSheetValues() as unknown[][]).flatMap((row) => row ?? []).map(String),
    );
    for (const { code } of faults) expect(cells).toContainEqual(expect.stringMatching(inside(code)));
  });

  then('is handed in without what is faulty, by somebody who cannot approve it', async () => {
    await clerk.submit('已入户核实，情况属实');
    await clerk.desk.sees('等另一人批准');
    expect(await clerk.desk.page.getByRole('button', { name: '批准并写入' }).count()).toBe(0);
  });

  then('is approved by a second person and written', async () => {
    await supervisor.open();
    await supervisor.approve('同意写入');
    expect(await supervisor.count('已写入')).toBe(households - faulty);
    await supervisor.desk.go('农户');
    await supervisor.desk.sees(`共 ${households - faulty} 户`);
  });

  then('is taken back, and no household is left', async () => {
    await supervisor.open();
    await supervisor.undo('误传了去年的表');
    await supervisor.desk.go('农户');
    await supervisor.desk.sees('没有符合条件的户');
  });

  then('says nothing it must not', () => expect(stage.watched.complaints).toEqual([]));
});

const sorted = <T extends object>(things: T[]): T[] =>
  things.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The sentence of a code, whatever values stand in it. */
const pattern = (code: string): string =>
  sentence(code, 'zh')
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{\w+\}/g, '.+');
const wordsOf = (code: string): RegExp => new RegExp(`^${pattern(code)}$`);
const inside = (code: string): RegExp => new RegExp(pattern(code));
