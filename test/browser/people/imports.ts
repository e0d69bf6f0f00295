import ExcelJS from 'exceljs';
import type { Download } from 'playwright-core';
import type { Desk } from './desk';

/** A line of the list of problems, as it stands on the screen. */
export interface Told {
  sheet: string;
  row: number;
  /** Letters of the column, none where a whole row is meant. */
  column: string | null;
  reason: string;
}

/** The screens of bulk imports at a desk. */
export class ImportDesk {
  constructor(readonly desk: Desk) {}

  async upload(file: string): Promise<void> {
    await this.desk.go('导入');
    await this.desk.link('上传文件');
    await this.desk.page.locator('input[type="file"]').setInputFiles(file);
    await this.desk.button('上传并核对');
    await this.state('已核对，待报批');
  }

  /** Opens the newest batch of the list. */
  async open(): Promise<void> {
    await this.desk.go('导入');
    await this.desk.tap(this.desk.page.getByRole('table', { name: '批量导入' }).locator('tbody a').first());
    await this.desk.page.getByRole('heading', { level: 1, name: '导入批次' }).waitFor();
  }

  /** Waits for the batch to have come so far, however long the work behind it takes. */
  state(words: string): Promise<void> {
    const head = this.desk.page.getByRole('heading', { level: 1, name: '导入批次' }).locator('..');
    return head.getByText(words, { exact: true }).waitFor({ timeout: 60_000 });
  }

  /** The counts of the batch by their names. */
  async count(name: string): Promise<number> {
    return Number((await this.desk.fact(name)).replace(/\D/g, ''));
  }

  /** Every problem but hints, over all pages of the list. */
  async problems(): Promise<Told[]> {
    const table = this.desk.page.getByRole('table', { name: '问题' });
    const later = this.desk.page.getByRole('button', { name: '下一页' });
    const told: Told[] = [];
    for (;;) {
      await table.locator('tbody tr').first().waitFor();
      const rows = await table
        .locator('tbody tr')
        .evaluateAll((lines) =>
          lines.map((line) => [...line.querySelectorAll('td')].map((cell) => cell.innerText.trim())),
        );
      for (const [severity, sheet = '', row, place = '', reason = ''] of rows) {
        const column = /^[A-Z]+/.exec(place)?.[0] ?? null;
        if (severity !== '提示') told.push({ sheet, row: Number(row), column, reason });
      }
      if (!(await later.count()) || (await later.isDisabled())) return told;
      await this.desk.tap(later);
      await table.locator('xpath=ancestor::*[@aria-busy]').waitFor({ state: 'detached' });
    }
  }

  /** The rows that are to be put right, as the workbook that is handed out for that. */
  async errorWorkbook(): Promise<ExcelJS.Workbook> {
    const download = this.desk.page.waitForEvent('download');
    await this.desk.button('下载错误行');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await (await (download as Promise<Download>)).path());
    return book;
  }

  /** Hands the batch in, without the households that are wrong and with a word on what is doubtful. */
  async submit(reason: string): Promise<void> {
    await this.desk.button('报批');
    const dialog = this.desk.page.getByRole('dialog');
    await this.desk.tap(dialog.getByText('这些户不导入，其余的报批'));
    const doubts = dialog.getByRole('textbox');
    if (await doubts.count()) await this.desk.type(doubts, reason);
    await this.desk.button('报批', dialog);
    await this.state('待批准');
  }

  async approve(opinion: string): Promise<void> {
    await this.desk.button('批准并写入');
    const dialog = this.desk.page.getByRole('dialog');
    await this.desk.answer('意见', opinion, dialog);
    await this.desk.button('批准', dialog);
    await this.state('已写入');
  }

  async undo(reason: string): Promise<void> {
    await this.desk.button('撤销本批');
    const dialog = this.desk.page.getByRole('dialog');
    await this.desk.answer('原因', reason, dialog);
    await this.desk.button('撤销', dialog);
    await this.state('已撤销');
  }
}
