import { t } from '@/i18n';
import { label } from '@/shared/code-lists';
import { count, yuan } from '@/shared/format';
import { type FieldDefinition, itemOf } from './field';
import { isOpen } from './values';

/** What a field is called. An amount of income has the name that the code list gives its item. */
export const nameOf = (field: FieldDefinition): string =>
  field.list && field.key.startsWith('lines.') ? label(field.list, itemOf(field)) : t(field.label);

/** A value in words; a dash for none. */
export function shown(field: FieldDefinition, value: unknown): string {
  if (isOpen(value)) return '—';
  switch (field.control) {
    case 'yesNo':
      return value ? t(field.words?.yes ?? 'kit.yes') : t(field.words?.no ?? 'kit.no');
    case 'money':
      return `${yuan(value as number)} ${t('form.unit.yuan')}`;
    case 'number':
      return field.unit ? `${count(value as number)} ${t(field.unit)}` : String(value);
    case 'choice':
    case 'select':
      return field.list ? label(field.list, value as string) : String(value);
    case 'choices':
      return (value as string[]).map((code) => label(field.list ?? '', code)).join(t('form.comma'));
    case 'rows':
      return (value as object[]).map((row) => shownRow(field, row)).join(t('form.comma'));
    case 'text':
    case 'area':
    case 'tel':
    case 'digits':
    case 'idNumber':
    case 'mongolian':
    case 'day':
      return String(value);
  }
}

/** A row by its first answers. */
export function shownRow(field: FieldDefinition, row: object): string {
  const values = row as Record<string, unknown>;
  const parts = (field.rows ?? []).map((one) => (isOpen(values[one.key]) ? '' : shown(one, values[one.key])));
  return parts.filter(Boolean).slice(0, 3).join(' · ');
}
