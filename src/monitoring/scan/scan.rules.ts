import { computedItems, officialItems, subItemTargets, targetOf } from '../../checker/income';

/** What the scan looks for. */
export const alertRules = [
  'income.below_base',
  'income.fell',
  'cost.self_paid',
  'guarantee.lost',
  'hazard.unseen',
  'visit.overdue',
  'benefit.late',
] as const;
export type AlertRule = (typeof alertRules)[number];

/** Days after a disaster on which it is still asked whether everybody is well. */
export const hazardDays = 180;
/** Days after which a statement of income, or what a visit saw, says nothing about today. */
export const staleDays = 730;

/** How an item of a statement counts: into net income, as self-paid cost, into the reference income of monitoring. */
export interface Weight {
  item: string;
  /** Where it counts: a line that a benefit posted to the target itself stands beside the finer ones. */
  target: string;
  net: number;
  selfPaid: number;
  reference: number;
}

/** Weights of every item that can be typed, by the one formula of the checker. */
export const weights: readonly Weight[] = [...officialItems, ...Object.keys(subItemTargets)]
  .filter((item) => !computedItems.includes(item))
  .map((item) => {
    const target = targetOf(item);
    const besides = target === 'selfPaid' || target === 'insurancePayment';
    const net = besides ? 0 : target === 'AAC074' ? -1 : 1;
    const selfPaid = target === 'selfPaid' ? 1 : 0;
    const insurance = target === 'insurancePayment' ? 1 : 0;
    return { item, target: target ?? '', net, selfPaid, reference: net + insurance - selfPaid };
  });
