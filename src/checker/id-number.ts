/**
 * The 18-character citizen identity number (GB 11643-1999: six digits region, eight birth date, three order with the sex in
 * the last, one check character by ISO 7064 MOD 11-2) and the numbers seen in its place: the withdrawn 15-digit form, and
 * disability certificates, which are the identity number followed by type, level and, when reissued, two more characters.
 */
import { formatDate, parseDate } from './dates';
import type { IdNumberFacts } from './facts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';
const eighteen = /^\d{17}[\dX]$/;
/** A disability certificate: type, level and, when reissued, two more characters behind the number. */
const certificate = /^\d{17}[\dX][1-7][1-4](?:[\dA-Z]{2})?$/;

/** Full-width digits become plain, spaces go, and every sign typed for the X (small, Cyrillic, the multiplication sign) becomes X. */
export function normaliseIdNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/[x×ХхΧχ]/g, 'X')
    .toUpperCase();
}

/** The check character that belongs to the first 17 digits. */
export function checkCharacter(first17: string): string {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += (weights[i] ?? 0) * Number(first17[i]);
  return checkCharacters.charAt(sum % 11);
}

function birthDateIn(digits: string): string | null {
  const text = formatDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
  return parseDate(text) && text >= '1850' ? text : null;
}

function sexOf(digit: string): string {
  return Number(digit) % 2 === 1 ? '1' : '2';
}

function readEighteen(number: string): Pick<IdNumberFacts, 'validChecksum' | 'birthDate' | 'sex' | 'dummy'> {
  return {
    validChecksum: checkCharacter(number.slice(0, 17)) === number.charAt(17),
    birthDate: birthDateIn(number.slice(6, 14)),
    sex: sexOf(number.charAt(16)),
    dummy: number.startsWith('999999'),
  };
}

/** Everything a number tells without a look-up. Never throws; a text that is no number at all has the form 'other'. */
export function readIdNumber(text: string): IdNumberFacts {
  const number = normaliseIdNumber(text);
  const base: IdNumberFacts = {
    form: 'other',
    validChecksum: false,
    birthDate: null,
    sex: null,
    dummy: number.startsWith('999999'),
    untidy: number !== text,
    disabilityType: null,
    disabilityLevel: null,
  };
  if (eighteen.test(number)) return { ...base, form: 'eighteen', ...readEighteen(number) };
  if (certificate.test(number)) {
    const disability = { disabilityType: number.charAt(18), disabilityLevel: number.charAt(19) };
    return { ...base, form: 'disability', ...readEighteen(number.slice(0, 18)), ...disability };
  }
  if (/^\d{15}$/.test(number)) {
    return {
      ...base,
      form: 'fifteen',
      birthDate: birthDateIn(`19${number.slice(6, 12)}`),
      sex: sexOf(number.charAt(14)),
    };
  }
  return base;
}

/** The 18 characters that identify the person, for looking up duplicates; null when there are none. */
export function personNumber(text: string): string | null {
  const number = normaliseIdNumber(text);
  return eighteen.test(number) || certificate.test(number) ? number.slice(0, 18) : null;
}
