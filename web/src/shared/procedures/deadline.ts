import { daysBetween } from '@/shared/day-count';

export interface Deadline {
  /** late: past its last day; notYet: its first day is still to come; none: without limit, or ended. */
  kind: 'late' | 'today' | 'soon' | 'later' | 'notYet' | 'none';
  /** Days past, left, or until the first day. */
  days: number;
}

interface Due {
  state: string;
  readyOn: string;
  dueOn: string | null;
}

/** Days left from which a deadline is shown as near. */
const near = 3;

/** How long there is for the present step of a case, by calendar days. */
export function deadlineOf({ state, readyOn, dueOn }: Due, today: string): Deadline {
  if (state !== 'open') return { kind: 'none', days: 0 };
  if (readyOn > today) return { kind: 'notYet', days: daysBetween(today, readyOn) };
  if (dueOn === null) return { kind: 'none', days: 0 };
  const left = daysBetween(today, dueOn);
  if (left < 0) return { kind: 'late', days: -left };
  if (left === 0) return { kind: 'today', days: 0 };
  return { kind: left <= near ? 'soon' : 'later', days: left };
}

/** The most urgent first: by last day, those without one at the end, then in a fixed order. */
export const byUrgency = (a: Due & { id: string }, b: Due & { id: string }): number =>
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.id.localeCompare(b.id);
