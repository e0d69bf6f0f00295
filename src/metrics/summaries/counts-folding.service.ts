import { BeforeApplicationShutdown, Injectable, Logger, OnApplicationBootstrap } from '@nestjs/common';
import { jobActor } from '../../platform/access/actor';
import { describeError } from '../../platform/error.filter';
import { UnitOfWork } from '../../platform/unit-of-work';
import { fold, lag, takeTurn } from './counts.queries';

/** Milliseconds from one folding to the next: what waits longer than a second has been forgotten. */
const pause = 500;

/** Folds what writes appended into the counts, in real time; several servers take turns. */
@Injectable()
export class CountsFolding implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(CountsFolding.name);
  private timer?: NodeJS.Timeout;
  private round: Promise<void> = Promise.resolve();
  private stopped = false;
  private healthy = true;

  constructor(private readonly work: UnitOfWork) {}

  onApplicationBootstrap(): void {
    this.round = this.turn();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.round;
  }

  /** Folds all that waits now, unless another process is at it. */
  async fold(): Promise<void> {
    await this.work.run(jobActor, async () => {
      const turn = await this.work.row<{ mine: boolean }>(takeTurn);
      if (turn?.mine) await this.work.rows(fold);
    });
  }

  /** How many changes wait to be folded, and the age of the oldest in seconds. */
  async lag(): Promise<{ waiting: number; seconds: number }> {
    const waiting = await this.work.run(jobActor, () => this.work.row<{ waiting: number; seconds: number }>(lag));
    return waiting ?? { waiting: 0, seconds: 0 };
  }

  /** Puts counts right that somebody's writing past the triggers left wrong. @returns kinds of households put right */
  async heal(): Promise<number> {
    const healed = await this.work.run(jobActor, () =>
      this.work.row<{ kinds: number }>(`select heal_household_counts() as kinds`),
    );
    return healed?.kinds ?? 0;
  }

  private async turn(): Promise<void> {
    try {
      await this.fold();
      this.healthy = true;
    } catch (error) {
      if (this.healthy) this.logger.error(`folding stopped: ${describeError(error)}`);
      this.healthy = false;
    }
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.round = this.turn();
    }, pause).unref();
  }
}
