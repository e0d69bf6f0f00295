import { language, t } from '@/i18n';
import { label } from '@/shared/code-lists';
import { yuan } from '@/shared/format';
import { shown } from '@/shared/household-form/shown';
import { nounOf } from './nouns';
import { besideForm, formField, type Kind } from './history/told.rules';

/** What a field of a table is called. */
export function fieldName(table: string, field: string): string {
  const kind = besideForm(table, field);
  if (kind) return t(`households.field.${field}`);
  const form = formField(table, field);
  return form ? nounOf(form) : field;
}

/** A value of a field in words; a dash for none. */
export function inWords(table: string, field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  const kind = besideForm(table, field);
  if (kind) return read(kind, value);
  const form = formField(table, field);
  return form ? shown(form, value) : plain(value);
}

function read(kind: Kind, value: unknown): string {
  if (kind === 'money') return `${yuan(Number(value))} ${t('kit.yuan')}`;
  if (kind === 'yesNo') return value ? t('kit.yes') : t('kit.no');
  if (typeof kind === 'object' && 'list' in kind) return label(kind.list, plain(value));
  if (typeof kind === 'object') return t(kind.key(plain(value)));
  return plain(value);
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

/** Several words in one text, as each language strings them together. */
export const strung = (words: readonly string[]): string => words.join(language() === 'zh' ? '、' : ', ');
