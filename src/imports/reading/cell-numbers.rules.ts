import { type CellResult, problem } from './cell-result';
import type { RawCell } from './raw-rows';

/** Words and signs that people write with an amount. */
const units = /(?:元|圆|人民币|rmb|cny|[¥￥]|亩|公里|千米|km|平方米|平米|m2|㎡|米|头|只|口|匹|羽|人|个?月|年|户|岁)/giu;

const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const plain = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** The number a cell holds, with what it is multiplied by; null when it is none or could be two. */
function numberOf(cell: RawCell): number | null {
  if (cell.kind === 'boolean' || cell.kind === 'date') return null;
  const text = cell.text.normalize('NFKC').replace(/\s/g, '');
  const times = /万元?$/.test(text) ? 10_000 : 1;
  const bare = text.replace(/万(?=元?$)/, '').replace(units, '');
  if (!plain.test(bare) && !grouped.test(bare)) return null;
  const value = Number(bare.replace(/,/g, '')) * times;
  return Number.isFinite(value) ? value : null;
}

/** The value with so many decimals; null when it has more, beyond the noise that binary fractions make. */
function rounded(value: number, places: number): number | null {
  const exact = Number(value.toFixed(places));
  return Math.abs(exact - value) <= 1e-9 * Math.max(1, Math.abs(value)) ? exact : null;
}

/** A count or a year. */
export function readWhole(cell: RawCell, min: number, max: number): CellResult {
  const value = numberOf(cell);
  if (value === null) return problem('import.not_a_number');
  const exact = rounded(value, 0);
  if (exact === null) return problem('import.not_whole');
  return between(exact, exact, min, max);
}

/** An area or a distance, with two decimals at most. */
export function readDecimal(cell: RawCell, max: number): CellResult {
  const value = numberOf(cell);
  if (value === null) return problem('import.not_a_number');
  const exact = rounded(value, 2);
  if (exact === null) return problem('import.too_many_decimals', { places: 2 });
  return between(exact, exact, 0, max);
}

/** Yuan, as people write them, to fen. */
export function readMoney(cell: RawCell, maxFen: number): CellResult {
  const value = numberOf(cell);
  if (value === null) return problem('import.not_a_number');
  const yuan = rounded(value, 2);
  if (yuan === null) return problem('import.too_many_decimals', { places: 2 });
  return between(Math.round(yuan * 100), yuan, 0, maxFen / 100);
}

/** A zero below zero is a zero. */
const between = (value: number, shown: number, min: number, max: number): CellResult =>
  shown < min || shown > max ? problem('import.out_of_range', { min, max }) : { value: value + 0 };
