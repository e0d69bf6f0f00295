import type { Schema } from '@/api/client';
import { fieldName } from '@/console/screens/households/book/words';
import { isKnown } from '@/console/screens/jobs/jobs.rules';
import { t } from '@/i18n';
import { aboutOf } from './access.rules';

/** What was looked at: the list, the file, or the field that was revealed. */
export function aboutWords(access: Schema['AccessView']): string {
  const about = aboutOf(access);
  if (!about) return '—';
  if (about.kind === 'list') return t(`exports.list.${about.name}`);
  if (about.kind === 'file') return isKnown(about.name) ? t(`jobs.kind.${about.name}`) : about.name;
  return fieldName(about.table, about.name);
}
