/** Calendar arithmetic on 'YYYY-MM-DD' strings; no clock and no time zone, so browser and server agree. */

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month, 1 to 12; arithmetic instead of `Date`, since every age of every member asks for it. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 0);
}

const zero = 48;
const dash = 45;

/** The number that `count` digits of a text make, or NaN when one of them is none. */
function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let i = from; i < from + count; i += 1) {
    const digit = text.charCodeAt(i) - zero;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The parts of a date that exists in the calendar, or null. Read sign by sign: a batch asks for it a million times. */
export function parseDate(text: string | null | undefined): { year: number; month: number; day: number } | null {
  if (text?.length !== 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return null;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2)];
  const exists = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : null;
}

export function formatDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Completed years on `on`; null when a date is missing or the birth lies later. */
export function ageOn(birthDate: string | null | undefined, on: string): number | null {
  const birth = parseDate(birthDate);
  const day = parseDate(on);
  if (!birth || !day) return null;
  const before = day.month < birth.month || (day.month === birth.month && day.day < birth.day);
  const age = day.year - birth.year - (before ? 1 : 0);
  return age >= 0 ? age : null;
}

/** The same day so many months later, or the last of the month where that has no such day; takes a date that exists. */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = parseDate(date) ?? { year: 1970, month: 1, day: 1 };
  const all = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(all / 12), (all % 12) + 1];
  return formatDate(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)));
}

function shift(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** All take a date that exists. */
export const dayBefore = (date: string): string => shift(date, -1);
export const dayAfter = (date: string): string => shift(date, 1);
export const daysAfter = (date: string, days: number): string => shift(date, days);
