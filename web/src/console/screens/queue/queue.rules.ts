import { deadlineOf } from '@/shared/procedures/deadline';
import { kindOfStep } from '@/shared/procedures/steps.rules';
import type { CaseItem } from '@/shared/procedures/types';
import { decisionKinds, type DecisionKind } from '../procedures/case/decision.rules';

/** What the queue can be narrowed by; all of it stands in the address. */
export interface QueueFilter {
  /** due: late, today or within three days; again: came back after having been sent back. */
  mark: string;
  /** `variant.step`. */
  kind: string;
}

type Queued = Pick<CaseItem, 'id' | 'family' | 'variant' | 'step' | 'state' | 'readyOn' | 'dueOn' | 'returned'>;

export const kindKey = ({ variant, step }: Pick<CaseItem, 'variant' | 'step'>): string => `${variant}.${step ?? ''}`;

const pressing = ['late', 'today', 'soon'];
export const isDue = (item: Queued, today: string): boolean => pressing.includes(deadlineOf(item, today).kind);

/** What is left of the queue under a filter, in its order. */
export const narrowed = <T extends Queued>(items: readonly T[], { mark, kind }: QueueFilter, today: string): T[] =>
  items.filter(
    (item) =>
      (mark !== 'due' || isDue(item, today)) &&
      (mark !== 'again' || item.returned !== null) &&
      (kind === '' || kindKey(item) === kind),
  );

/** The kinds of work in a queue and how often each stands in it, the commonest first. */
export function kindsIn(items: readonly Queued[]): { key: string; count: number; item: Queued }[] {
  const kinds = new Map<string, { key: string; count: number; item: Queued }>();
  for (const item of items) {
    const known = kinds.get(kindKey(item));
    kinds.set(kindKey(item), { key: kindKey(item), item: known?.item ?? item, count: (known?.count ?? 0) + 1 });
  }
  return [...kinds.values()].sort((a, b) => b.count - a.count || a.key.localeCompare(b.key));
}

/** The case a key leads to: `by` places on, staying within the list; the first when none is open. */
export function stepTo(items: readonly { id: string }[], id: string, by: number): string | undefined {
  const at = items.findIndex((item) => item.id === id);
  if (at < 0) return items[0]?.id;
  return items[Math.min(items.length - 1, Math.max(0, at + by))]?.id;
}

/** The case that opens by itself once one is dealt with: the one below, at the end the one above. */
export function nextAfter(items: readonly { id: string }[], id: string): string | undefined {
  const at = items.findIndex((item) => item.id === id);
  return (items[at + 1] ?? (at > 0 ? items[at - 1] : undefined))?.id;
}

/** The yes-or-no act that all of them wait for; undefined unless they are identical in kind and there are several. */
export function batchKindOf(items: readonly Queued[]): DecisionKind | undefined {
  const [first] = items;
  if (!first || items.length < 2 || items.some((item) => kindKey(item) !== kindKey(first))) return undefined;
  const kind = kindOfStep(first.step ?? '');
  return decisionKinds.find((one) => one === kind);
}
