import type { Schema } from '@/api/client';

export type Standard = Schema['NamedStandardView'];
export type Key = Schema['SetStandard']['key'];

/** Every standard by what it is about, in the order in which a person reads them. */
export const groups = {
  lines: ['poverty.line', 'monitoring.base', 'monitoring.minimum', 'income.year.start', 'region.pastoral'],
  notices: ['notice.days.entry', 'notice.days.exit', 'notice.days.monitoring', 'notice.days.elimination'],
  meetings: ['meeting.quorum', 'meeting.majority'],
  limits: [
    ...(['limit.meeting', 'limit.homeCheck', 'limit.notice', 'limit.review', 'limit.decision'] as const),
    ...(['limit.announcement', 'limit.objection', 'limit.change', 'limit.monitoring'] as const),
    ...(['limit.correction', 'limit.escalation'] as const),
  ],
  help: ['measure.townshipMax', 'team.people', 'team.months'],
  visits: ['visit.days.monitored', 'visit.days.lifted', 'visit.days.ordinary', 'visit.distance', 'visit.speed'],
  alerts: ['alert.incomeDrop', 'alert.selfPaid', 'alert.deliveryDays'],
  checks: ['check.farmlandMaxMu', 'check.forestMaxMu', 'check.pastureMaxMu', 'check.roadDistanceMaxKm'],
} as const satisfies Record<string, readonly Key[]>;
export type Group = keyof typeof groups;
export const groupNames = Object.keys(groups) as Group[];
export const keys: readonly Key[] = groupNames.flatMap((group) => groups[group]);

export const isKey = (text: string): text is Key => (keys as readonly string[]).includes(text);

const rank = ({ regionCode, validFrom }: Standard): string => `${regionCode} ${validFrom}`;

/**
 * Of the values that were set for a key in a region and around it, the one in force on a day: of the innermost region,
 * the latest that is not after the day.
 */
export const inForceOn = (history: readonly Standard[], day: string): Standard | undefined =>
  history
    .filter(({ validFrom }) => validFrom <= day)
    .reduce<Standard | undefined>((best, one) => (best && rank(best) > rank(one) ? best : one), undefined);

/** A first day such as 1001 as month and day. */
export const monthDay = (value: number): { month: number; day: number } => ({
  month: Math.floor(value / 100),
  day: value % 100,
});
