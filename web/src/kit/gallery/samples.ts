import { language } from '@/i18n';
import en from './en.json';
import zh from './zh.json';

/** Words of the gallery only; they are no part of the application, so they stand beside it. */
export const s = (key: keyof typeof zh): string => (language() === 'zh' ? zh : en)[key];

/** Options named `<stem>1` to `<stem>n`. */
export const options = (stem: string, count: number): { value: string; label: string }[] =>
  Array.from({ length: count }, (_none, at) => ({
    value: String(at + 1),
    label: s(`${stem}${at + 1}` as keyof typeof zh),
  }));

/** Names in the traditional script: short, common, and longer than a spine. */
export const names = {
  short: '\u182A\u1820\u1820\u1832\u1824\u1837',
  common: '\u182A\u1824\u182C\u180B\u1821',
  two: '\u1832\u1824\u1836\u1820\u182D\u180E\u1820',
  long: '\u1820\u182F\u1832\u1820\u1828\u182D\u1821\u1837\u1821\u182F \u1832\u1821\u1833\u1826 \u1836\u1822\u1828 \u1821\u1837\u1826\u182C\u1821',
  compound:
    '\u1830\u1821\u1834\u1821\u1828\u182A\u1820\u1836\u1820\u1837\u182E\u1820\u1828\u1833\u1824\u182C\u1820\u1822',
};
