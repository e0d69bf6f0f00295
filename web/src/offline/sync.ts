import type { Core } from './core';
import type { Drain } from './drain';
import { Closed, Locked, Outdated } from './errors';
import type { Line } from './line';
import type { PackFetch } from './pack-fetch';
import type { Session } from './session';

/** Why it is time to send and fetch. */
export type Trigger = 'start' | 'online' | 'visible' | 'change' | 'manual' | 'timer' | 'signedIn' | 'unlocked';

/** What of the browser's lock manager is used. */
export interface Locks {
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** After these, whoever waits only because no answer came goes at once. */
const eager: readonly Trigger[] = ['start', 'online', 'manual', 'signedIn', 'unlocked'];
/** How old the pack may get before it is asked for without a reason of its own, ms. */
const freshFor = 10 * 60_000;

/** Sends and fetches whenever there is a reason to; of several tabs one at a time. */
export class Sync {
  private current?: Promise<void>;
  private next?: Trigger;
  private timer?: ReturnType<typeof setTimeout>;
  private pulledAt = -Infinity;
  private stopped = false;

  constructor(
    private readonly core: Core,
    private readonly drain: Drain,
    private readonly pack: PackFetch,
    private readonly line: Line,
    private readonly session: Session,
    private readonly locks: Locks,
  ) {}

  /** Begins a round, or has the present one followed by another. Answers when that is over. */
  run(trigger: Trigger): Promise<void> {
    if (this.stopped || !this.core.lock.isOpen) return Promise.resolve();
    const isEager = eager.includes(trigger);
    if (this.line.state.value.signInNeeded && !isEager && !this.session.token()) return Promise.resolve();
    if (this.current) {
      if (!this.next || isEager) this.next = trigger;
      return this.current;
    }
    this.current = this.rounds(trigger).finally(() => (this.current = undefined));
    return this.current;
  }

  /** Answers when no round is under way. */
  async idle(): Promise<void> {
    await this.current;
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async rounds(first: Trigger): Promise<void> {
    let trigger: Trigger | undefined = first;
    let again = 60_000;
    try {
      while (trigger && !this.stopped) {
        const now: Trigger = trigger;
        this.next = undefined;
        again = await this.locks.request(`bangfu-sync-${this.core.database.userId}`, () => this.round(now));
        trigger = this.next;
      }
    } finally {
      this.later(again);
    }
  }

  private async round(trigger: Trigger): Promise<number> {
    const isEager = eager.includes(trigger);
    this.line.set({ sending: true });
    try {
      const { again, tried } = await this.drain.run(isEager ? 'eager' : 'calm');
      const { signInNeeded, offline } = this.line.state.value;
      const isOld = this.core.clock.now() - this.pulledAt >= freshFor;
      // Who has just failed to send need not fail to fetch as well, and hold up the next who wants to send.
      const isDown = offline && tried > 0;
      // With nothing to send it takes this to find out that the line is up again.
      const isWanted = isEager || isOld || offline;
      if (!signInNeeded && !isDown && isWanted && (await this.pack.pull())) this.pulledAt = this.core.clock.now();
      return again;
    } catch (error) {
      // The phone was locked or the data closed meanwhile, or a newer version has taken over: what was under way is repeated later.
      if (error instanceof Locked || error instanceof Outdated || error instanceof Closed) return 60_000;
      throw error;
    } finally {
      this.line.set({ sending: false });
    }
  }

  private later(wait: number): void {
    clearTimeout(this.timer);
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.run('timer'), wait);
    (this.timer as { unref?: () => void }).unref?.();
  }
}
