import { BeforeApplicationShutdown, Injectable, Logger, OnApplicationBootstrap } from '@nestjs/common';
import { jobActor } from '../platform/access/actor';
import { JobFiles } from '../platform/jobs/job-files.service';
import { UnitOfWork } from '../platform/unit-of-work';
import { retention } from './retention';
import { describeError } from '../platform/error.filter';

const hour = 3_600_000;
const batch = 1000;

/** Deletes what was kept long enough, in batches, so that nothing else waits for it. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Housekeeping.name);
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly work: UnitOfWork,
    private readonly jobFiles: JobFiles,
  ) {}

  onApplicationBootstrap(): void {
    const failed = (error: unknown) => this.logger.error(`what is old could not be deleted: ${describeError(error)}`);
    this.timer = setInterval(() => void this.tidy().catch(failed), hour).unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Deletes what is due, files of jobs first; several servers may do so at once. @returns deleted rows by table */
  async tidy(): Promise<Record<string, number>> {
    await this.jobFiles.wipe();
    const counts: Record<string, number> = {};
    for (const { table, since, days } of retention) {
      const sql = `with gone as (delete from ${table} where ctid = any (array(select ctid from ${table}
          where ${since} < now() - $1 * interval '1 day' limit ${batch} for update skip locked)) returning 1)
        select count(*)::int as gone from gone`;
      let total = 0;
      for (let gone = batch; gone === batch; total += gone)
        gone = await this.work.run(jobActor, async () => {
          await this.work.because('retention');
          return (await this.work.row<{ gone: number }>(sql, [days]))?.gone ?? 0;
        });
      counts[table] = total;
    }
    return counts;
  }
}
