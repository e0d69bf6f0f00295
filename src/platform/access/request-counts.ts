/** How often something may happen. */
export interface Limit {
  /** Keeps the counts of one limit apart from those of another. */
  name: string;
  most: number;
  /** Milliseconds. */
  within: number;
}

interface Count {
  /** Beginning of the present window. */
  since: number;
  now: number;
  /** Hits of the window before. */
  before: number;
  within: number;
  heldUntil: number;
}

/** Keys kept before those whose windows are over are looked for. */
const sweepAt = 10_000;

/**
 * Counts what happens in a sliding window: the present window, and of the one before as much as still reaches into it.
 * A hit costs the same however many went before. Who goes beyond the limit is held up for as long as the window.
 */
export class RequestCounts {
  private readonly counts = new Map<string, Count>();
  private next = sweepAt;

  /** Notes one more; answers for how many milliseconds `who` has to wait, or 0 when it may go on. */
  hit({ name, most, within }: Limit, who: string, now = Date.now()): number {
    const count = this.of(`${name} ${who}`, within, now);
    if (count.heldUntil > now) return count.heldUntil - now;
    count.now += 1;
    const before = count.before * (1 - (now - count.since) / within);
    if (before + count.now <= most) return 0;
    Object.assign(count, { heldUntil: now + within, now: 0, before: 0, since: now });
    return within;
  }

  private of(key: string, within: number, now: number): Count {
    let count = this.counts.get(key);
    if (!count) {
      if (this.counts.size >= this.next) this.sweep(now);
      this.counts.set(key, (count = { since: now, now: 0, before: 0, within, heldUntil: 0 }));
    }
    const windows = Math.floor((now - count.since) / within);
    if (windows > 0) {
      count.before = windows === 1 ? count.now : 0;
      count.now = 0;
      count.since += windows * within;
    }
    return count;
  }

  private sweep(now: number): void {
    for (const [key, { since, within, heldUntil }] of this.counts)
      if (since + 2 * within < now && heldUntil < now) this.counts.delete(key);
    this.next = Math.max(sweepAt, 2 * this.counts.size);
  }
}
