import type { Schema } from '@/api/client';
import { t } from '@/i18n';

/** Somebody with the role they acted in; nobody is the system itself, or the public. */
export function whoWords(who: Schema['ActorView'] | null): string {
  if (!who) return t('audit.system');
  return [who.name ?? '—', who.role && t(`session.role.${who.role}`)].filter(Boolean).join(' · ');
}
