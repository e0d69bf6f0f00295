import { Injectable } from '@nestjs/common';
import { jobActor } from '../platform/access/actor';
import { Clock, dayOf } from '../platform/clock';
import { Config } from '../platform/config';
import { Invalid } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { ClockView, MoveClock } from './clock.dto';

const setting = 'clock.offset';
const earliest = Date.parse('2013-01-01T00:00:00Z');
const latest = Date.parse('2100-01-01T00:00:00Z');

/** The movable clock of the demonstration: its distance from the real time is stored, so that a restart keeps it. */
@Injectable()
export class ClockService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  view(): ClockView {
    return { now: this.clock.now().toISOString(), today: this.clock.today() };
  }

  /** Moves the clock; deadlines, notices and the log follow it, sessions and seals keep the real time. */
  async move({ now, days = 0 }: MoveClock): Promise<ClockView> {
    const from = now === undefined ? this.clock.now().getTime() : Date.parse(now);
    const to = from + days * 86_400_000;
    if (to < earliest || to > latest)
      throw new Invalid('request.invalid', {}, [{ path: 'now', code: 'clock.out_of_range' }]);
    const offset = to - Date.now();
    await this.work.as('app_job', () => this.store(offset));
    this.work.afterCommit(() => this.clock.shift(offset));
    return { now: new Date(to).toISOString(), today: dayOf(new Date(to)) };
  }

  /** Sets the clock as it was left, or at first to where the demonstration begins. */
  async start(begins: Date): Promise<void> {
    const offset = await this.work.run(jobActor, async () => {
      const stored = await this.work.row<{ value: string }>(`select value from setting where name = $1`, [setting]);
      if (stored) return Number(stored.value);
      const first = (this.config.BANGFU_NOW ? Date.parse(this.config.BANGFU_NOW) : begins.getTime()) - Date.now();
      await this.store(first);
      return first;
    });
    this.clock.shift(offset);
  }

  private store(offset: number): Promise<unknown> {
    return this.work.rows(
      `insert into setting (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value`,
      [setting, String(offset)],
    );
  }
}
