import { language, t } from '@/i18n';
import { label } from '@/shared/code-lists';
import { filtersOf, nameOf, type Export, type FilterKind } from './exports.rules';

/** One value of a filter in words. */
export const valueWords = (filter: string, kind: FilterKind, value: string): string =>
  'codes' in kind ? label(kind.codes, value) : t(`exports.value.${filter}.${value}`);

/** What an export was narrowed by, but for the place. */
export function filterWords({ list, filters }: Pick<Export, 'list' | 'filters'>): string {
  const words = filtersOf(list).flatMap(([filter, kind]) => {
    const value = filters[nameOf(filter)];
    return typeof value === 'string' || value === true ? [valueWords(filter, kind, String(value))] : [];
  });
  return words.join(language() === 'zh' ? '\u3001' : ', ');
}
