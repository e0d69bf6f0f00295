import { t } from '@/i18n';
import { isProblem } from './problem';

/** One sentence about an error: the server's own, or ours where nothing of it came. */
export function sentenceOf(error: unknown): string {
  if (!isProblem(error)) return t('api.failed');
  if (error.code === 'connection.none') return t('api.none');
  if (error.code === 'connection.foreign') return error.offline ? t('api.foreign') : t('api.failed');
  const wait = error.retryAfter ? t('api.retryIn', { seconds: error.retryAfter }) : '';
  return [error.title, wait].filter(Boolean).join(' · ');
}
