import type { Permission } from '../platform/access/permissions';
import type { JobState } from '../platform/jobs/job.dto';
import type { BatchState } from './batch.queries';
import type { BatchStep } from './batch-step.dto';

type Kind = BatchStep['kind'];

/** What each step needs. */
export const needed: Record<Kind, Permission> = {
  submit: 'import.prepare',
  'read-again': 'import.prepare',
  withdraw: 'import.prepare',
  approve: 'import.approve',
  refuse: 'import.approve',
  undo: 'import.approve',
};

/** From which states a step may be taken, and where it leads. */
const transitions: Record<Kind, { from: readonly BatchState[]; to: BatchState }> = {
  submit: { from: ['staged'], to: 'submitted' },
  'read-again': { from: ['staged', 'failed', 'submitted', 'refused'], to: 'reading' },
  withdraw: { from: ['staged', 'failed', 'submitted'], to: 'withdrawn' },
  approve: { from: ['submitted'], to: 'merging' },
  refuse: { from: ['submitted'], to: 'refused' },
  undo: { from: ['merged'], to: 'undoing' },
};

/** States in which a job works, and the step that takes the place of a job that died. */
const working: Partial<Record<BatchState, readonly Kind[]>> = {
  reading: ['read-again', 'withdraw'],
  merging: ['approve', 'withdraw', 'refuse'],
  undoing: ['undo'],
};

/**
 * Where a step leads, or undefined when it may not be taken now.
 *
 * @param job state of the batch's last job: while one waits or runs, the batch is its own
 */
export function next(state: BatchState, kind: Kind, job: JobState | null): BatchState | undefined {
  const { from, to } = transitions[kind];
  if (from.includes(state)) return to;
  const dead = job !== 'waiting' && job !== 'running';
  return dead && working[state]?.includes(kind) ? to : undefined;
}
