import { normaliseIdNumber } from '../checker/id-number';

/** Fewer digits than any identity number has (15 of the old form, else 18 and more), or a mask: finds nobody. */
export function isWholeIdNumber(text: string): boolean {
  const bare = normaliseIdNumber(text);
  if (bare.includes('*')) return false;
  return /^\d+$/.test(bare) ? bare.length === 15 || bare.length >= 18 : bare.length >= 7;
}

/** A mobile number has eleven digits, with or without 86 before it; any other at least seven. */
export function isWholePhone(text: string): boolean {
  const digits = text.normalize('NFKC').replace(/\D/g, '');
  return !text.includes('*') && digits.length >= (/^1[3-9]/.test(digits) ? 11 : 7);
}
