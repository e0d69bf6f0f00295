/** States of a measure ([measure-state]) and what leads from one to the next. */
export const states = {
  planned: '01',
  approved: '02',
  running: '03',
  delivered: '04',
  verified: '05',
  stopped: '06',
} as const;
export type MeasureState = (typeof states)[keyof typeof states];

/** What people do to a measure. */
export type MeasureAct = 'approve' | 'return' | 'deliver' | 'complete' | 'verify' | 'stop';

const next: Record<MeasureState, Partial<Record<MeasureAct, MeasureState>>> = {
  '01': { approve: '02', return: '01', stop: '06' },
  '02': { deliver: '03', stop: '06' },
  '03': { deliver: '03', complete: '04', stop: '06' },
  '04': { verify: '05' },
  '05': {},
  '06': {},
};

/** The state that an act leads to, or null where the measure does not allow it. */
export const after = (state: string, act: MeasureAct): MeasureState | null =>
  next[state as MeasureState]?.[act] ?? null;

/** The level that decides on an amount: the township up to the standard of its place, the banner above. */
export const decidingLevel = (askedFen: number, townshipMaxFen: number): 'township' | 'banner' =>
  askedFen <= townshipMaxFen ? 'township' : 'banner';

/** Relocation is no measure for those identified since 2021 (published rule 1111_4). */
export const relocationClosed = (category: string, identifiedOn: string | null): boolean =>
  category === 'A53' && identifiedOn !== null && identifiedOn >= '2021-01-01';
