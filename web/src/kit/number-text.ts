const wide = '０１２３４５６７８９．，－＋';
const narrow = '0123456789.,-+';

/** Digits and signs of the full width, as an input method gives them, in their plain form. */
export const plainDigits = (text: string): string =>
  [...text].map((sign) => narrow[wide.indexOf(sign)] ?? sign).join('');

interface Reading {
  decimals: number;
  negative: boolean;
}

/** The number of a text: null for an empty one, undefined for what is none. */
export function readNumber(text: string, { decimals, negative }: Reading): number | null | undefined {
  const plain = plainDigits(text)
    .replace(/\s/g, '')
    .replace(/\u3002/g, '.')
    .replace(/[\u2212\u2014]/g, '-');
  if (plain === '') return null;
  const match = /^([-+]?)(\d[\d,]*|(?=\.))(?:\.(\d*))?$/.exec(plain);
  if (!match || (match[1] === '-' && !negative)) return undefined;
  if ((match[3] ?? '').replace(/0+$/, '').length > decimals) return undefined;
  const value = Number(plain.replace(/,/g, ''));
  return Number.isSafeInteger(Math.trunc(value)) ? value : undefined;
}

/** How a number stands in its input once that is left. */
export function writeNumber(value: number | null | undefined, decimals: number, grouped: boolean): string {
  if (value == null || Number.isNaN(value)) return '';
  return value.toLocaleString('en-US', { maximumFractionDigits: decimals, useGrouping: grouped });
}
