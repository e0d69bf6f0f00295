import type { Schema } from '@/api/client';
import type { Shape, Tint } from '@/shared/household/status.rules';

export type Batch = Schema['BatchView'];
export type BatchState = Batch['state'];
export type StepKind = 'submit' | 'read-again' | 'withdraw' | 'approve' | 'refuse' | 'undo';

/** How each state looks: what waits is gold, what came to its end is full. */
export const looks: Readonly<Record<BatchState, { shape: Shape; tint: Tint }>> = {
  reading: { shape: 'open', tint: 'sky' },
  failed: { shape: 'square', tint: 'red' },
  staged: { shape: 'diamond', tint: 'gold' },
  submitted: { shape: 'diamond', tint: 'gold' },
  merging: { shape: 'open', tint: 'sky' },
  merged: { shape: 'full', tint: 'grass' },
  undoing: { shape: 'open', tint: 'sky' },
  undone: { shape: 'open', tint: 'plain' },
  refused: { shape: 'square', tint: 'red' },
  withdrawn: { shape: 'open', tint: 'plain' },
};
export const states = Object.keys(looks) as BatchState[];

const from: Readonly<Record<StepKind, readonly BatchState[]>> = {
  submit: ['staged'],
  'read-again': ['staged', 'failed', 'submitted', 'refused'],
  withdraw: ['staged', 'failed', 'submitted'],
  approve: ['submitted'],
  refuse: ['submitted'],
  undo: ['merged'],
};

/** In which states a job works, and which step takes the place of a job that died. */
const instead: Partial<Record<BatchState, readonly StepKind[]>> = {
  reading: ['read-again', 'withdraw'],
  merging: ['approve', 'withdraw', 'refuse'],
  undoing: ['undo'],
};

const runs = (job: Batch['job']): boolean => job?.state === 'waiting' || job?.state === 'running';

/** A job has the batch; it is asked for again until it lets go. */
export const isWorking = ({ state, job }: Pick<Batch, 'state' | 'job'>): boolean =>
  instead[state] !== undefined && runs(job);

/** Whether a step may be taken now, by whoever may take it at all. */
export function isOpen(kind: StepKind, { state, job, wipedAt }: Pick<Batch, 'state' | 'job' | 'wipedAt'>): boolean {
  if (wipedAt && (kind === 'undo' || kind === 'read-again')) return false;
  if (from[kind].includes(state)) return true;
  return !runs(job) && (instead[state]?.includes(kind) ?? false);
}

/** Whether somebody had a hand in the batch, as far as it shows: then another has to decide. */
export const hadAHand = (staffId: string, { prepared, submitted }: Pick<Batch, 'prepared' | 'submitted'>): boolean =>
  prepared.staffId === staffId || submitted?.staffId === staffId;

/** Headings that nobody knows yet, over all sheets. */
export const unknownCount = ({ sheets }: Pick<Batch, 'sheets'>): number =>
  sheets.reduce((sum, { unknown }) => sum + unknown.length, 0);

/** What would be written at all. */
export const writable = (counts: Batch['counts']): number => (counts?.new ?? 0) + (counts?.update ?? 0);
