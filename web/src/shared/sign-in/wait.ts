import { t } from '@/i18n';

/** How long to wait, in words a person uses: seconds below a minute, else minutes rounded up. */
export function waitWords(seconds: number): string {
  if (seconds < 60) return t('session.wait.seconds', { count: Math.max(1, Math.ceil(seconds)) });
  return t('session.wait.minutes', { count: Math.ceil(seconds / 60) });
}
