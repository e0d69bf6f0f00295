import { normaliseIdNumber, readIdNumber } from '../../checker/id-number';
import { normaliseName } from '../../households/search/member-search.rules';
import { readChoice, readCode, readCodes, readFlag } from './cell-codes.rules';
import { readDay } from './cell-days.rules';
import { readDecimal, readMoney, readWhole } from './cell-numbers.rules';
import { type CellResult, problem } from './cell-result';
import type { Field } from './field-kinds';
import type { RawCell } from './raw-rows';
import { longestCell } from './sheet-rows';

/** What surrounds a cell: whether its sheet comes from the national system. */
export interface CellContext {
  national: boolean;
}

/** Text that the database cannot store, or that lost characters on its way. */
const broken = /\0|\p{Surrogate}|\ufffd/u;

/** Reads a cell as its field: a value of the form, what is wrong with it, or both where it was understood with a remark. */
export function readCell(cell: RawCell, field: Field, context: CellContext): CellResult {
  if (cell.kind === 'error') return problem(cell.text ? 'import.formula_error' : 'import.formula_without_value');
  if (broken.test(cell.text)) return problem('import.text_garbled');
  if (cell.text.length > longestCell) return problem('import.text_too_long', { max: longestCell });
  const plain = { ...cell, text: unescaped(cell.text) };
  return plain.text.trim() ? readKind(plain, field, context) : {};
}

/** Error workbooks put an apostrophe before what a program would take for a formula; it goes when they come back. */
const unescaped = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

function readKind(cell: RawCell, { kind }: Field, context: CellContext): CellResult {
  switch (kind.as) {
    case 'words':
      return readWords(cell.text, kind.max);
    case 'name':
      return readName(cell.text);
    case 'idNumber':
      return readIdentity(cell);
    case 'phone':
      return readPhone(cell, kind.mobile === true);
    case 'account':
      return readDigits(cell, 40);
    case 'reference':
      return readReference(cell);
    case 'code':
      return readCode(cell, kind, context.national);
    case 'codes':
      return readCodes(cell, kind, context.national);
    case 'choice':
      return readChoice(cell, kind.of);
    case 'flag':
      return readFlag(cell, kind);
    case 'day':
      return readDay(cell, kind.monthIsEnough === true);
    case 'whole':
      return readWhole(cell, kind.min, kind.max);
    case 'decimal':
      return readDecimal(cell, kind.max);
    case 'money':
      return readMoney(cell, kind.max);
    case 'region':
      return readRegion(cell);
    case 'division':
      return readDivision(cell);
  }
}

/** Nothing inside a text is touched: signs that are invisible have a meaning in Mongolian script. */
function readWords(text: string, max: number): CellResult {
  const value = text.replace(/^[ \t\r\n\u3000]+|[ \t\r\n\u3000]+$/g, '');
  return Array.from(value).length > max ? problem('import.text_too_long', { max }) : { value };
}

function readName(text: string): CellResult {
  const value = normaliseName(text);
  if (value.includes('*')) return problem('import.masked');
  return Array.from(value).length > 60 ? problem('import.text_too_long', { max: 60 }) : { value };
}

/** Fifteen digits are what a number in a cell keeps; a longer one has lost the rest for good. */
const keptDigits = 15;

const scientific = /^[+-]?\d(?:\.\d+)?e\+?\d+$/i;

/** Whether digits were lost on the way: a number too long for a number, or one written with a power of ten. */
const lostDigits = ({ kind, text }: RawCell): boolean =>
  scientific.test(text.trim()) || (kind === 'number' && text.replace(/\D/g, '').length > keptDigits);

function readIdentity(cell: RawCell): CellResult {
  if (lostDigits(cell)) return problem('import.digits_lost');
  if (cell.kind === 'date') return problem('import.not_a_number');
  const value = normaliseIdNumber(cell.text);
  if (/[*]/.test(value)) return problem('import.masked');
  // Once a text file has been through a table program, zeros stand where it lost digits.
  if (/^\d{15}000$/.test(value) && !readIdNumber(value).validChecksum) return problem('import.digits_lost');
  return value.length > 40 ? problem('import.text_too_long', { max: 40 }) : { value };
}

/** Digits as typed, without the spaces and dashes between them. */
const tidyDigits = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '');

function readDigits(cell: RawCell, max: number): CellResult {
  if (lostDigits(cell)) return problem('import.digits_lost');
  if (cell.kind === 'date') return problem('import.not_a_number');
  const value = tidyDigits(cell.text);
  if (/[*]/.test(value)) return problem('import.masked');
  return value.length > max ? problem('import.text_too_long', { max }) : { value };
}

function readPhone(cell: RawCell, mobile: boolean): CellResult {
  const read = readDigits(cell, 20);
  if (read.value === undefined) return read;
  const value = (read.value as string).replace(/^\+?86(?=1\d{10}$)/, '');
  return mobile && !/^1[3-9]\d{9}$/.test(value) ? problem('import.phone_invalid') : { value };
}

function readReference(cell: RawCell): CellResult {
  if (lostDigits(cell)) return problem('import.digits_lost');
  const value = cell.text.normalize('NFKC').trim();
  return value.length > 60 ? problem('import.text_too_long', { max: 60 }) : { value };
}

function readRegion(cell: RawCell): CellResult {
  if (lostDigits(cell)) return problem('import.digits_lost');
  const value = tidyDigits(cell.text);
  return /^[0-9]{9}(?!000)[0-9]{3}$/.test(value) ? { value } : problem('import.region_invalid');
}

function readDivision(cell: RawCell): CellResult {
  if (lostDigits(cell)) return problem('import.digits_lost');
  const value = tidyDigits(cell.text);
  return /^[0-9]{6}([0-9]{3}|[0-9]{6})?$/.test(value) ? { value } : problem('import.division_invalid');
}
