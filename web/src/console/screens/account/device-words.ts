import { t } from '@/i18n';
import { deviceOf } from './devices.rules';

/** "Phone in the field · Chrome, Android"; of a device that says nothing of itself, that it is one. */
export function deviceWords(userAgent: string | null, field?: boolean): string {
  const { browser, system } = deviceOf(userAgent);
  const what = [browser, system].filter(Boolean).join(' · ') || t('account.devices.unknown');
  return field ? t('account.devices.field', { what }) : what;
}
