import type { Writable } from 'node:stream';
import type { Cell } from '../cells.rules';
import type { TableWriter } from './table-writer';
import { contentTypes, relations, sheetHead, sheetTail, styles, workbook, workbookRelations } from './xlsx-parts';
import { ZipWriter } from './zip-writer';

/** Rows of one sheet; the format allows 1,048,576. What is more goes on in another sheet. */
const rowsOfSheet = 1_000_000;
/** Characters of one cell that the format allows. */
const longest = 32_767;
/** Characters gathered before they are packed. */
const portion = 262_144;

const special = /[&<>\r]|(?![\t\n])\p{Cc}|\p{Cn}|_x[0-9A-Fa-f]{4}_/u;
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '\n' };

/** Text of a cell: marked-up signs, no signs that XML cannot hold, and nothing a spreadsheet would decode. */
export function textOf(text: string): string {
  const short = text.length > longest ? text.slice(0, longest) : text;
  if (!special.test(short)) return short;
  return short
    .replace(/\r\n/g, '\n')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>\r]/g, (sign) => signs[sign] ?? '')
    .replace(/(?![\t\n])\p{Cc}|\p{Cn}/gu, '');
}

/** Letters of a column, from 0. */
export const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/**
 * A workbook, written as it is read: sheets of text cells with a heading that stays in sight. Identity numbers, phones
 * and codes are text, so that nothing is rounded; and no cell is a formula.
 */
export class XlsxWriter implements TableWriter {
  private readonly zip: ZipWriter;
  private headings: readonly string[] = [];
  private letters: string[] = [];
  private sheets = 0;
  private row = 0;

  constructor(
    out: Writable,
    private readonly title: string,
  ) {
    this.zip = new ZipWriter(out);
  }

  async head(headings: readonly string[]): Promise<void> {
    this.headings = headings;
    this.letters = headings.map((_, column) => lettersOf(column));
    await this.zip.entry('[Content_Types].xml', contentTypes);
    await this.zip.entry('_rels/.rels', relations);
    await this.zip.entry('xl/styles.xml', styles);
    await this.beginSheet();
  }

  async rows(rows: readonly (readonly Cell[])[]): Promise<void> {
    let text = '';
    for (const cells of rows) {
      if (this.row > rowsOfSheet) {
        await this.zip.add(text);
        text = '';
        await this.endSheet();
        await this.beginSheet();
      }
      text += this.line(cells);
      if (text.length < portion) continue;
      await this.zip.add(text);
      text = '';
    }
    if (text) await this.zip.add(text);
  }

  async end(): Promise<void> {
    await this.endSheet();
    await this.zip.entry('xl/workbook.xml', workbook(textOf(this.title), this.sheets));
    await this.zip.entry('xl/_rels/workbook.xml.rels', workbookRelations(this.sheets));
    await this.zip.end();
  }

  private async beginSheet(): Promise<void> {
    this.sheets += 1;
    this.row = 0;
    await this.zip.begin(`xl/worksheets/sheet${this.sheets}.xml`);
    await this.zip.add(sheetHead(this.headings.map((heading) => heading.length)) + this.line(this.headings, 2));
  }

  private async endSheet(): Promise<void> {
    await this.zip.add(sheetTail);
    await this.zip.close();
  }

  /** One row; `style` 1 is text, 2 a heading (xlsx-parts.ts). */
  private line(cells: readonly Cell[], style = 1): string {
    this.row += 1;
    let line = `<row r="${this.row}">`;
    for (let i = 0; i < cells.length; i += 1) {
      const cell = cells[i];
      if (cell === null || cell === undefined || cell === '') continue;
      const place = `${this.letters[i]}${this.row}`;
      line +=
        typeof cell === 'number'
          ? `<c r="${place}"><v>${cell}</v></c>`
          : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${textOf(cell)}</t></is></c>`;
    }
    return `${line}</row>`;
  }
}
