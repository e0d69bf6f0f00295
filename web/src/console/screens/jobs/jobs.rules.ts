import type { Schema } from '@/api/client';

type Job = Schema['JobView'];

/** Kinds of work that people ask for, each with the steps it tells of. */
export const steps = {
  'import-read': ['reading', 'checking'],
  'import-merge': ['checking', 'writing'],
  'import-undo': ['removing', 'restoring'],
  export: ['rows'],
  'monitoring-scan': ['townships'],
} as const;
export type JobKind = keyof typeof steps;
export const kinds = Object.keys(steps) as JobKind[];

export const isKnown = (kind: string): kind is JobKind => kind in steps;

/** The end of the key of a sentence about what is being done. */
export function stepKey({ kind, state, step }: Pick<Job, 'kind' | 'state' | 'step'>): string {
  if (state === 'waiting') return 'waiting';
  const known: readonly string[] = isKnown(kind) ? steps[kind] : [];
  return step !== null && known.includes(step) ? `${kind}.${step}` : 'running';
}

/** Waits or runs: asked for again, and may be cancelled. */
export const isActive = ({ state }: Pick<Job, 'state'>): boolean => state === 'waiting' || state === 'running';

/** Where to look at what the work was about; undefined where there is no such place. */
export function placeOf({ kind, result }: Pick<Job, 'kind' | 'result'>): string | undefined {
  const batch = result?.batchId;
  if (typeof batch === 'string') return `/imports/${batch}`;
  if (kind.startsWith('import-')) return '/imports';
  return kind === 'export' ? '/exports?mine=1' : undefined;
}
