import { t } from '@/i18n';
import { nameOf } from '@/shared/household-form/shown';
import { blocks, columnsOf, questionOf, tieFields } from './fields.rules';

/** What a column of the import is called: as the form calls its question. */
export function columnName(name: string): string {
  const question = questionOf(name);
  if (question) return nameOf(question);
  return (tieFields as readonly string[]).includes(name) ? t(`imports.field.${name}`) : name;
}

/** Everything that a heading can be said to mean, in groups. */
export const meanings = (): { value: string; label: string; group: string }[] => [
  ...tieFields.map((value) => ({ value, label: columnName(value), group: t('imports.field.tie') })),
  ...blocks.flatMap((block) =>
    columnsOf(block).map(({ name, field }) => ({
      ...{ value: name, label: nameOf(field), group: t(`imports.field.${block}`) },
    })),
  ),
];
