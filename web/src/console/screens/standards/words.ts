import { t } from '@/i18n';
import { count, yuan } from '@/shared/format';
import { monthDay } from './standards.rules';

/** A value with its unit, as a person reads it. */
export function valueWords(value: number, unit: string): string {
  if (unit === 'fen') return t('standards.unit.fen', { value: yuan(value) });
  if (unit === 'yes/no') return value ? t('kit.yes') : t('kit.no');
  if (unit === 'month-day') return t('standards.unit.monthDay', { ...monthDay(value) });
  return t(`standards.unit.${unit}`, { count: value, value: count(value) });
}
