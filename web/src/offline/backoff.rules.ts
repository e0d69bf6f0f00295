import { longestWait } from './queue.rules';

const first = 2_000;
const cap = 300_000;

/**
 * How long to leave an operation alone after so many tries, ms: 2 s, 4 s, 8 s … five minutes at most, each shortened by
 * chance so that a village that gets its signal back does not ask all at once. What the server asks for counts as well,
 * up to an hour.
 */
export function backoff(tries: number, asked: number | undefined, chance: number = Math.random()): number {
  const full = Math.min(first * 2 ** Math.min(tries - 1, 20), cap);
  const own = full / 2 + (full / 2) * chance;
  return Math.round(Math.max(own, Math.min(asked ?? 0, longestWait)));
}

/** Milliseconds that a Retry-After header asks for: seconds, or a date. */
export function retryAfterOf(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}
