import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';

const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The calendar day in Asia/Shanghai of a moment, as YYYY-MM-DD: every deadline of the procedures is such a day. */
export const dayOf = (moment: Date): string => shanghai.format(moment);

/** The day `days` calendar days after (before, when negative) a YYYY-MM-DD day. */
export function addDays(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** Calendar days from one YYYY-MM-DD day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/**
 * The time of the domain: real, or shifted in a demonstration and in tests. Sessions, second factors and seals use
 * the real time instead.
 */
@Injectable()
export class Clock {
  private readonly fixed = new AsyncLocalStorage<Date>();
  private offset = 0;

  now(): Date {
    return this.fixed.getStore() ?? new Date(Date.now() + this.offset);
  }

  /** Today in Asia/Shanghai, YYYY-MM-DD. */
  today(): string {
    return dayOf(this.now());
  }

  /** Runs `work` as if it were `moment`, beside everything else: for writing down what happened earlier. */
  at<T>(moment: Date, work: () => Promise<T>): Promise<T> {
    return this.fixed.run(moment, work);
  }

  /** Milliseconds between the real time and the time of the domain. */
  shift(milliseconds: number): void {
    this.offset = milliseconds;
  }
}
