import type { Writable } from 'node:stream';
import type { Cell } from '../cells.rules';
import { finish, put, TableWriter } from './table-writer';

/** Without it, spreadsheets take UTF-8 for the code page of the machine. */
const byteOrderMark = '\ufeff';

const quoted = /[",\r\n]/;

const cellOf = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return quoted.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
};

const lineOf = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(',')}\r\n`;

/** Comma-separated values after RFC 4180, in UTF-8 with a byte-order mark. */
export class CsvWriter implements TableWriter {
  constructor(private readonly out: Writable) {}

  head(headings: readonly string[]): Promise<void> {
    return put(this.out, byteOrderMark + lineOf(headings));
  }

  async rows(rows: readonly (readonly Cell[])[]): Promise<void> {
    if (rows.length) await put(this.out, rows.map(lineOf).join(''));
  }

  end(): Promise<void> {
    return finish(this.out);
  }
}
