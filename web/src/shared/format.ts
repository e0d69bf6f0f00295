import { language } from '@/i18n';

export { daysBetween } from './day-count';

const locale = (): string => (language() === 'zh' ? 'zh-CN' : 'en-GB');

/** Fen as yuan: whole yuan without decimals, else two. */
export function yuan(fen: number | null | undefined): string {
  if (fen == null) return '—';
  const digits = fen % 100 === 0 ? 0 : 2;
  return (fen / 100).toLocaleString(locale(), { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A number with separators of thousands. */
export const count = (value: number | null | undefined): string =>
  value == null ? '—' : value.toLocaleString(locale());

/** A day as the record has it, 'YYYY-MM-DD', for prose: 3月15日, 15 March; with the year where it is not this one. */
export function day(value: string | null | undefined, today?: string): string {
  if (!value) return '—';
  const sameYear = today?.slice(0, 4) === value.slice(0, 4);
  return new Intl.DateTimeFormat(locale(), {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
    ...(!sameYear && { year: 'numeric' }),
  }).format(new Date(`${value.slice(0, 10)}T00:00:00Z`));
}

/** A moment in Asia/Shanghai: 2019-03-15 10:42. */
export function moment(value: string | Date | null | undefined): string {
  if (!value) return '—';
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return parts.format(new Date(value));
}

/** The day of a moment in Asia/Shanghai, 'YYYY-MM-DD'. */
export const dayOf = (value: string | Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format(new Date(value));

/** Bytes as kB or MB. */
export function bytes(value: number): string {
  const [amount, unit] = value < 1_000_000 ? [value / 1000, 'kB'] : [value / 1_000_000, 'MB'];
  return `${amount.toLocaleString(locale(), { maximumFractionDigits: 1 })} ${unit}`;
}
