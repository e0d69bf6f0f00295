import { formatDate } from '../../checker/dates';
import type { CellKind, RawCell } from './raw-rows';
import { FileRefused } from './refusals';
import type { WorkbookParts } from './workbook-parts';
import { attribute, readEscapes, type XmlReader } from './xml-scanner';

/** A cell holds 32,767 characters at most in every program that writes such files; what is longer is no cell of theirs. */
export const longestCell = 32_767;

export interface NumberedRow {
  row: number;
  cells: (RawCell | null)[];
}

/**
 * Reads the rows of a sheet as its XML comes in. Only `found` is filled: whoever feeds the sheet takes the rows out of it
 * between two pieces.
 */
export class SheetReader implements XmlReader {
  readonly found: NumberedRow[] = [];
  private row = 0;
  private column = -1;
  private cells: (RawCell | null)[] = [];
  private type = 'n';
  private style = 0;
  private value = '';
  private hasValue = false;
  private hasFormula = false;
  private taking = false;
  private beside = false;

  constructor(
    private readonly book: WorkbookParts,
    private readonly mostColumns: number,
  ) {}

  open(name: string, attributes: string): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.taking = this.hasValue = true;
    else if (name === 't') this.taking = this.hasValue = !this.beside;
    else if (name === 'f') this.hasFormula = true;
    else if (name === 'rPh') this.beside = true;
    else if (name === 'row') this.openRow(attributes);
  }

  close(name: string): void {
    if (name === 'c') this.closeCell();
    else if (name === 'v' || name === 't') this.taking = false;
    else if (name === 'rPh') this.beside = false;
    else if (name === 'row' && this.cells.length) this.found.push({ row: this.row, cells: this.cells });
  }

  text(text: string): void {
    if (this.taking && this.value.length <= longestCell) this.value += text;
  }

  private openRow(attributes: string): void {
    const number = attribute(attributes, 'r');
    this.row = number === undefined ? this.row + 1 : Number(number);
    if (!Number.isSafeInteger(this.row) || this.row < 1) throw new FileRefused('import.unreadable');
    this.column = -1;
    this.cells = [];
  }

  private openCell(attributes: string): void {
    this.column += 1;
    this.type = 'n';
    this.style = 0;
    this.value = '';
    this.hasValue = this.hasFormula = this.taking = false;
    // Millions of cells come by here: the attributes are taken in one walk instead of by a pattern each.
    for (let at = 0; ;) {
      const equals = attributes.indexOf('=', at);
      if (equals < 0) return;
      const from = firstQuote(attributes, equals + 1) + 1;
      const to = from > 0 ? attributes.indexOf(attributes.charAt(from - 1), from) : -1;
      if (to < 0) return;
      this.cellAttribute(attributes.slice(at, equals).trim(), attributes.slice(from, to));
      at = to + 1;
    }
  }

  private cellAttribute(name: string, value: string): void {
    if (name === 'r') this.column = columnIndex(value);
    else if (name === 's') this.style = Number(value);
    else if (name === 't') this.type = value;
  }

  private closeCell(): void {
    const cell = this.cell();
    if (!cell) return;
    if (this.column >= this.mostColumns) throw new FileRefused('import.too_many_columns', { limit: this.mostColumns });
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells[this.column] = cell;
  }

  private cell(): RawCell | null {
    if (!this.hasValue) return this.hasFormula ? { kind: 'error', text: '' } : null;
    if (this.value === '') return null;
    if (this.type === 's') return textCell(this.book.strings[Number(this.value)]);
    if (this.type === 'inlineStr' || this.type === 'str') return textCell(readEscapes(this.value));
    if (this.type === 'b') return { kind: 'boolean', text: this.value.trim() === '1' ? 'TRUE' : 'FALSE' };
    if (this.type === 'e') return { kind: 'error', text: this.value };
    if (this.type === 'd') return { kind: 'date', text: this.value.replace(/(T00:00:00)?(\.\d+)?Z?$/, '') };
    return numberCell(this.value.trim(), this.book.dateStyles[this.style] === true, this.book.from1904);
  }
}

function textCell(text: string | undefined): RawCell | null {
  if (text === undefined) throw new FileRefused('import.unreadable');
  return /^[\s\u3000]*$/.test(text) ? null : { kind: 'text', text: text.slice(0, longestCell + 1) };
}

function firstQuote(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22 || code === 0x27) return i;
  }
  return -1;
}

/** 'AB12' → 27. */
function columnIndex(reference: string): number {
  let index = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i) & ~0x20;
    if (code < 0x41 || code > 0x5a) break;
    index = index * 26 + code - 0x40;
  }
  if (index < 1 || index > 16_384) throw new FileRefused('import.unreadable');
  return index - 1;
}

function numberCell(text: string, isDay: boolean, from1904: boolean): RawCell {
  const value = Number(text);
  if (!Number.isFinite(value)) return { kind: 'error', text: '' };
  if (isDay) {
    const day = dayOfSerial(value, from1904);
    if (day) return { kind: 'date', text: day };
  }
  const kind: CellKind = 'number';
  if (Number.isSafeInteger(value)) return { kind, text: String(value) };
  // Fifteen digits are what such programs keep and show; more is noise of binary fractions. Larger numbers stay as written.
  return { kind, text: Math.abs(value) < 1e15 ? plain(Number(value.toPrecision(15))) : text };
}

const plain = (value: number): string => {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
};

/** The day of a serial number; null where it is none. Number 60 is a day that never was, kept for old programs' sake. */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  const days = Math.floor(serial);
  if (days < 1 || days > 2_958_465 || (!from1904 && days === 60)) return null;
  const shift = from1904 ? 24_107 : days < 60 ? 25_568 : 25_569;
  const date = new Date((days - shift) * 86_400_000);
  const day = formatDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  const seconds = Math.round((serial - days) * 86_400);
  if (seconds <= 0 || seconds >= 86_400) return day;
  return `${day}T${new Date(seconds * 1000).toISOString().slice(11, 19)}`;
}
