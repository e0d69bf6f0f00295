import { BeforeApplicationShutdown, Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../platform/config';

/** Milliseconds from one measurement to the next. */
const pause = 250;

/** How far the process is behind: the time by which a timer comes too late. */
@Injectable()
export class EventLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** The last two delays, ms. One long breath is no overload, two in a row are. */
  private delays: [number, number] = [0, 0];
  private expected = 0;
  private timer?: NodeJS.Timeout;

  constructor(private readonly config: Config) {}

  onApplicationBootstrap(): void {
    this.expected = Date.now() + pause;
    this.timer = setInterval(() => this.measure(), pause).unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  get behind(): boolean {
    return Math.min(...this.delays) > this.config.LOOP_DELAY_MS;
  }

  private measure(): void {
    const now = Date.now();
    this.delays = [this.delays[1], Math.max(0, now - this.expected)];
    this.expected = now + pause;
  }
}
