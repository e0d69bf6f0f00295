import { formatDate, parseDate } from '../../checker/dates';
import { type CellResult, problem, withHint } from './cell-result';
import type { RawCell } from './raw-rows';
import { dayOfSerial } from './sheet-rows';

/**
 * Reads a day: a cell that is one, a serial number whose format was lost, eight digits, or year, month and day with any
 * sign between them. What could mean two days, or leaves a part out, is not guessed at.
 *
 * @param monthIsEnough the national sheets ask for the month only: the first day stands for it, with a remark
 */
export function readDay(cell: RawCell, monthIsEnough: boolean): CellResult {
  const text = cell.text.normalize('NFKC').trim();
  if (cell.kind === 'boolean') return problem('import.day_invalid');
  if (cell.kind === 'number') return readNumber(text, monthIsEnough);
  if (/^\d{5}(\.\d+)?$/.test(text)) return readNumber(text, monthIsEnough);
  return readText(text.replace(/[ T]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?Z?$/, ''), monthIsEnough);
}

function readNumber(text: string, monthIsEnough: boolean): CellResult {
  if (/^\d{8}$/.test(text) || /^\d{6}$/.test(text)) return readText(text, monthIsEnough);
  const number = Number(text);
  // A bare year is no serial number, although one exists for every number.
  if (/^(19|20)\d{2}$/.test(text) || /^(19|20)\d{2}\.\d{1,2}$/.test(text)) return problem('import.day_incomplete');
  const day = number >= 367 ? dayOfSerial(number, false) : null;
  return day ? inRange(day.slice(0, 10)) : problem('import.day_invalid');
}

function readText(text: string, monthIsEnough: boolean): CellResult {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const parts = compact ?? /^(\d{4})\s*[-./年\\ ]\s*(\d{1,2})\s*[-./月\\ ]\s*(\d{1,2})\s*日?$/.exec(text);
  if (parts) return inRange(formatDate(Number(parts[1]), Number(parts[2]), Number(parts[3])));
  const month = /^(\d{4})\s*[-./年]?\s*(\d{1,2})\s*月?$/.exec(text);
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12 && (/[-./年]/.test(text) || text.length === 6)) {
    if (!monthIsEnough) return problem('import.day_incomplete');
    const read = inRange(formatDate(Number(month[1]), Number(month[2]), 1));
    return read.value === undefined ? read : withHint(read.value, 'import.day_assumed');
  }
  if (/^\d{4}\s*年?$/.test(text)) return problem('import.day_incomplete');
  return problem(/^\d{1,2}\D+\d{1,2}\D+\d{2,4}日?$/.test(text) ? 'import.day_unclear' : 'import.day_invalid');
}

const inRange = (value: string): CellResult =>
  parseDate(value) && /^(19|20)/.test(value) ? { value } : problem('import.day_invalid');
