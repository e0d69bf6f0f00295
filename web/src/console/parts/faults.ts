import type { Schema } from '@/api/client';
import { t } from '@/i18n';
import { count } from '@/shared/format';
import { faultKey } from './faults.rules';

/** Why a job failed, as a sentence; for a code that has none, that it failed and where to turn to. */
export function faultWords({ code, params = {} }: Schema['JobFault']): string {
  const values = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'number' ? count(value) : String(value)]),
  );
  return t(`jobs.fault.${faultKey(code)}`, values);
}
