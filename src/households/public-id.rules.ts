import { randomInt } from 'node:crypto';

/** Digits and letters that are not mistaken for each other; their number is prime, so that the check finds any swap. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 9;

/**
 * A random short id for QR codes: nine signs and a check sign. It tells nothing of the household.
 *
 * @param chance a whole number below the one given
 */
export function newPublicId(chance: (below: number) => number = randomInt): string {
  const random = Array.from({ length }, () => signs.charAt(chance(signs.length))).join('');
  return random + checkSign(random);
}

/** Whether a typed id can be one; finds one wrong sign and two swapped neighbours. */
export const isPublicId = (text: string): boolean =>
  text.length === length + 1 &&
  Array.from(text).every((sign) => signs.includes(sign)) &&
  checkSign(text.slice(0, length)) === text.charAt(length);

function checkSign(text: string): string {
  const sum = Array.from(text).reduce((total, sign, i) => total + signs.indexOf(sign) * (i + 2), 0);
  return signs.charAt(sum % signs.length);
}
