import type { Batch, BatchState } from './batch.rules';

type Mark = 'done' | 'current' | 'waiting' | 'refused';
export interface ChainStep {
  key: 'upload' | 'read' | 'submit' | 'decide' | 'merge';
  state: Mark;
  act?: Batch['prepared'] | null;
  at?: string | null;
}

/** How far along the chain each state is, and whether it stopped there. */
const reached: Readonly<Record<BatchState, { at: number; stopped?: true }>> = {
  reading: { at: 1 },
  failed: { at: 1, stopped: true },
  staged: { at: 2 },
  withdrawn: { at: 2, stopped: true },
  submitted: { at: 3 },
  refused: { at: 3, stopped: true },
  merging: { at: 4 },
  merged: { at: 5 },
  undoing: { at: 5 },
  undone: { at: 5 },
};

/** The steps of a batch with who took them; what lies behind the present one is not told, even if it was once done. */
export function chainOf(batch: Batch): ChainStep[] {
  const { at: now, stopped } = reached[batch.state];
  const mark = (place: number): Mark =>
    place < now ? 'done' : place > now ? 'waiting' : stopped ? 'refused' : 'current';
  const told = (place: number): boolean => place < now || (place === now && stopped === true);
  const all: Omit<ChainStep, 'state'>[] = [
    { key: 'upload', act: batch.prepared },
    { key: 'read', at: batch.readAt },
    { key: 'submit', act: batch.submitted },
    { key: 'decide', act: batch.decided },
    { key: 'merge', at: batch.mergedAt },
  ];
  return all.map(({ key, act, at }, place) => ({
    ...{ key, state: mark(place) },
    ...(told(place) && { act, at }),
  }));
}
