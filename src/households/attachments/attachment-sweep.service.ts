import { BeforeApplicationShutdown, Injectable, Logger, OnApplicationBootstrap } from '@nestjs/common';
import { jobActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Files } from '../../platform/files/files.service';
import { UnitOfWork } from '../../platform/unit-of-work';
import { describeError } from '../../platform/error.filter';

/** Days a removed file can still be fetched back by the office that keeps the server. */
const graceDays = 30;
const hour = 3_600_000;
const batch = 200;

/** Destroys the contents of files that were removed some time ago; their rows stay as the record of it. */
@Injectable()
export class AttachmentSweep implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(AttachmentSweep.name);
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly files: Files,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.sweep().catch((error: unknown) =>
        this.logger.error(`removed files could not be wiped: ${describeError(error)}`),
      );
    }, hour).unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Wipes what is due; several servers may do so at once. Answers how many were wiped. */
  async sweep(): Promise<number> {
    const due = new Date(this.clock.now().getTime() - graceDays * 24 * hour);
    const wiped = await this.work.run(jobActor, async () => {
      const rows = await this.work.rows<{ id: string }>(
        `select id from attachment where closed_at < $1 and wiped_at is null limit ${batch} for update skip locked`,
        [due],
      );
      for (const { id } of rows) await this.files.remove(id);
      await this.work.rows(`update attachment set wiped_at = $2 where id = any ($1)`, [
        rows.map(({ id }) => id),
        this.clock.now(),
      ]);
      return rows.length;
    });
    return wiped < batch ? wiped : wiped + (await this.sweep());
  }
}
