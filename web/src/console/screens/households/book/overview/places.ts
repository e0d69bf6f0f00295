import { t } from '@/i18n';
import { fieldAt } from '@/shared/household-form/fields';
import { nounOf } from '../nouns';
import { placeOf } from '@/shared/household-form/values';

/** Where a path of the checker lies, in words: the person, then the field. */
export function placeName(path: string, people: readonly { id: string; name: string }[]): string {
  const { memberId } = placeOf(path);
  const person = people.find(({ id }) => id === memberId)?.name;
  const field = fieldAt(path)?.field;
  return [person, field ? nounOf(field) : besideForm(path)].filter(Boolean).join(' · ');
}

/** Paths of whole blocks, and of what decisions set. */
function besideForm(path: string): string {
  if (path === 'exitYear') return t('households.fact.exitYear');
  return ['members', 'survey', 'income'].includes(path) ? t(`households.block.${path}`) : '';
}
