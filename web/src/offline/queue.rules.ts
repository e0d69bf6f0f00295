import type { OperationRow } from './schema';
import type { OperationItem } from './types';

/** What of an operation the order depends on. */
export type Queued = Pick<
  OperationRow,
  | 'seq'
  | 'key'
  | 'entity'
  | 'state'
  | 'isPhoto'
  | 'creates'
  | 'needs'
  | 'assignmentId'
  | 'nextAt'
  | 'lastStatus'
  | 'tries'
>;

/** No back-off is longer, so a moment further ahead comes of a clock that was set back. */
export const longestWait = 3_600_000;

/** Tries after which a line that works again makes nobody try at once. */
const patientTries = 3;

/**
 * Why each operation does not go now though nothing is wrong with itself; absent: it may go. Text of one household keeps
 * its order, whatever holds up the first of it; photographs only wait for the household to be there.
 */
export function waitReasons(rows: readonly Queued[], assignmentId: string): Map<number, OperationItem['waitsFor']> {
  const there = new Map(rows.map((row) => [row.key, row]));
  const created = new Set(rows.filter((row) => row.creates).map((row) => row.entity));
  const busy = new Set<string>();
  const reasons = new Map<number, OperationItem['waitsFor']>();
  for (const row of [...rows].sort((a, b) => a.seq - b.seq)) {
    const needed = row.needs.map((key) => there.get(key)).find(Boolean);
    if (row.isPhoto ? created.has(row.entity) : busy.has(row.entity)) reasons.set(row.seq, 'earlier');
    else if (needed) reasons.set(row.seq, needed.isPhoto ? 'photo' : 'earlier');
    else if (row.assignmentId !== assignmentId) reasons.set(row.seq, 'assignment');
    if (!row.isPhoto) busy.add(row.entity);
  }
  return reasons;
}

/**
 * Which operations may be sent now. Text first: photographs are named one at a time and only when no text may go.
 *
 * @param hurry who waits only because no answer came may go at once: `all` after the network came back or somebody
 * pressed the button, `few` after another operation got through, so that one that never does cannot hold up the rest
 */
export function ready<T extends Queued>(
  rows: readonly T[],
  now: number,
  assignmentId: string,
  hurry: 'no' | 'few' | 'all' = 'no',
): T[] {
  const reasons = waitReasons(rows, assignmentId);
  const isDue = ({ nextAt, lastStatus, tries }: T): boolean =>
    nextAt <= now ||
    nextAt > now + longestWait ||
    (lastStatus === 0 && (hurry === 'all' || (hurry === 'few' && tries < patientTries)));
  const free = rows.filter((row) => row.state === 'waiting' && !reasons.has(row.seq) && isDue(row));
  const texts = free.filter((row) => !row.isPhoto).sort((a, b) => a.seq - b.seq);
  if (texts.length) return texts;
  return free.sort((a, b) => a.seq - b.seq).slice(0, 1);
}

/** When to look again, ms from now: at the next moment that something is due, a minute at most. */
export function lookAgainIn(rows: readonly Queued[], now: number): number {
  const waits = rows.filter(({ state }) => state === 'waiting').map(({ nextAt }) => nextAt - now);
  return Math.max(250, Math.min(60_000, ...waits.map((wait) => (wait <= 0 ? 60_000 : wait))));
}
