import type { Schema } from '@/api/client';
import { t } from '@/i18n';
import type { Shape, Tint } from '@/shared/household/status.rules';
import { stepKey } from './jobs.rules';

type Job = Schema['JobView'];

/** What is being done just now. */
export const doing = (job: Job): string => (job.cancelling ? t('jobs.cancelling') : t(`jobs.step.${stepKey(job)}`));

export const looks: Readonly<Record<Job['state'], { shape: Shape; tint: Tint }>> = {
  waiting: { shape: 'diamond', tint: 'gold' },
  running: { shape: 'open', tint: 'sky' },
  done: { shape: 'full', tint: 'grass' },
  failed: { shape: 'square', tint: 'red' },
  cancelled: { shape: 'open', tint: 'plain' },
};
