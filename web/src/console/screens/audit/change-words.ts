import type { Schema } from '@/api/client';
import { isTold } from '@/console/screens/households/book/history/told.rules';
import { fieldName, inWords } from '@/console/screens/households/book/words';
import { language, t } from '@/i18n';
import { isWorded } from './fields.rules';

type Change = Schema['PastChange'];
type FieldChange = Schema['FieldChange'];

/** What a field is called; its own name where it is none that a form asks. */
export function nameOf(table: string, field: string): string {
  if (isTold(table, field)) return fieldName(table, field);
  return isWorded(field) ? t(`audit.field.${field}`) : field;
}

/** The first fields of a change that say something to a person, and how many more it wrote. */
export function fieldsOf({ table, changes }: Change): string {
  const most = 4;
  const told = changes.filter(({ field }) => isTold(table, field) || isWorded(field)).slice(0, most);
  if (!told.length) return changes.length ? t('audit.fields', { count: changes.length }) : '—';
  const words = told.map(({ field }) => nameOf(table, field)).join(language() === 'zh' ? '\u3001' : ', ');
  const more = changes.length - told.length;
  return more > 0 ? t('audit.more', { names: words, count: more }) : words;
}

/** A value before or after, as far as the reader's role sees it. */
export function valueWords(table: string, { field, masked }: FieldChange, value: unknown): string {
  if (masked && (value === null || value === undefined)) return '—';
  return inWords(table, field, value);
}
