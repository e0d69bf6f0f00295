import { Injectable } from '@nestjs/common';
import { SealerService } from '../audit/sealer.service';
import { CountsFolding } from '../metrics/summaries/counts-folding.service';
import { jobActor } from '../platform/access/actor';
import { jobStates } from '../platform/jobs/job.dto';
import { UnitOfWork } from '../platform/unit-of-work';
import { Readiness } from './readiness.service';

/** Something that is done a little later: how much of it waits, and the age of the oldest in seconds. */
export interface Lag {
  waiting: number;
  seconds: number;
}

/** What only the database knows of the state of the system. */
export interface Stored {
  sealing: Lag;
  folding: Lag;
  /** Jobs that wait or run, and those that ended within a day, by state. */
  jobs: Record<string, number>;
}

const jobsByState = `select state, count(*)::int as count from job
  where state in ('waiting', 'running') or ended_at > now() - interval '1 day' group by state`;

/** Asks the database for what is shown of it. */
@Injectable()
export class StoredFigures {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sealer: SealerService,
    private readonly counts: CountsFolding,
    private readonly readiness: Readiness,
  ) {}

  /** The figures, or nothing when the database is away or too busy to tell. */
  async read(): Promise<Stored | undefined> {
    if (!(await this.readiness.database())) return undefined;
    try {
      const [sealing, folding, jobs] = await Promise.all([this.sealer.lag(), this.counts.lag(), this.jobs()]);
      return { sealing, folding, jobs };
    } catch {
      return undefined;
    }
  }

  private async jobs(): Promise<Record<string, number>> {
    const rows = await this.work.run(jobActor, () => this.work.rows<{ state: string; count: number }>(jobsByState));
    const none = Object.fromEntries(jobStates.map((state) => [state, 0]));
    return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
  }
}
