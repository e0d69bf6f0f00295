import type { Writable } from 'node:stream';

/** How long (ms) a line may wait for others. */
const delay = 200;
/** Characters that are written without waiting. */
const full = 64 * 1024;

/** Writes objects as lines, many at once: a write to a pipe costs as much as answering a small request. */
export class Lines {
  private waiting = '';
  private timer?: NodeJS.Timeout;

  constructor(private readonly target: Writable) {}

  write(line: object): void {
    this.waiting += `${JSON.stringify(line)}\n`;
    if (this.waiting.length >= full) this.flush();
    else this.timer ??= setTimeout(() => this.flush(), delay);
  }

  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.waiting) this.target.write(this.waiting);
    this.waiting = '';
  }
}
