import { Unavailable } from './errors';

interface Waiter {
  enter: () => void;
  timer: NodeJS.Timeout;
}

/**
 * Lets as many in at once as there are connections; the others wait in line, each for a limited time. The pool itself
 * knows one limit for all, and a request that met two queues could wait twice as long as anybody may.
 */
export class Turnstile {
  private inside = 0;
  private readonly line: Waiter[] = [];

  constructor(readonly size: number) {}

  /** How many are inside. */
  get busy(): number {
    return this.inside;
  }

  /** How many stand in line. */
  get waiting(): number {
    return this.line.length;
  }

  /** Enters at once (undefined), or when it is one's turn; fails as busy after `limit` milliseconds. */
  enter(limit: number): Promise<void> | undefined {
    if (this.inside >= this.size) return this.queue(limit);
    this.inside += 1;
    return undefined;
  }

  /** Leaves, and lets the next one in. */
  leave(): void {
    const next = this.line.shift();
    if (!next) {
      this.inside -= 1;
      return;
    }
    clearTimeout(next.timer);
    next.enter();
  }

  private queue(limit: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.line.splice(this.line.indexOf(waiter), 1);
        reject(new Unavailable('service.busy', { retryAfter: 2 }));
      }, limit);
      const waiter = { enter: resolve, timer };
      this.line.push(waiter);
    });
  }
}
