import { BeforeApplicationShutdown, Injectable, Logger, OnApplicationBootstrap } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { jobActor, significant, SignedIn } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { describeError } from '../../platform/error.filter';
import type { JobView } from '../../platform/jobs/job.dto';
import { JobKinds, RunningJob } from '../../platform/jobs/job-kinds';
import { JobsService } from '../../platform/jobs/jobs.service';
import { UnitOfWork } from '../../platform/unit-of-work';
import { beginScan, endScan, notePart, partsOf, scan, Scanned, townshipsOf } from './scan.queries';

/** What a scan is asked to do: its id, the day it looks at, and the first digits of the townships. */
interface ScanInput {
  scanId: string;
  day: string;
  digits: string;
}

const kind = 'monitoring-scan';
/** Milliseconds between looks whether the night's scan is due. */
const interval = 3_600_000;
const city = '1505';

/** Looks at every household each night, one township a transaction; a scan that was broken off goes on where it stopped. */
@Injectable()
export class ScanService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(ScanService.name);
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: JobsService,
    private readonly kinds: JobKinds,
  ) {}

  onApplicationBootstrap(): void {
    this.kinds.define<ScanInput, Scanned>({ kind, restart: 'again', run: (job) => this.run(job) });
    this.timer = setInterval(() => {
      this.nightly().catch((error: unknown) => this.logger.error(`the scan waits: ${describeError(error)}`));
    }, interval).unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Asks for the scan of a new day, once however many servers ask. */
  async nightly(): Promise<void> {
    const day = this.clock.today();
    await this.work.run(jobActor, async () => {
      const scanId = uuidv7();
      if (!(await beginScan(this.work, scanId, day, true))) return;
      const nobody = { staffId: null, assignmentId: null, regionCode: null };
      await this.jobs.startFor(nobody, kind, { scanId, day, digits: city });
    });
  }

  /** Scans the region of whoever asks, now. */
  async ask({ scope }: SignedIn): Promise<JobView> {
    const day = this.clock.today();
    const scanId = uuidv7();
    await this.work.as('app_job', () => beginScan(this.work, scanId, day, false));
    const digits = significant(scope.regions[0] ?? city, scope.level);
    return this.jobs.start(kind, { scanId, day, digits });
  }

  private async run(job: RunningJob<ScanInput>): Promise<Scanned> {
    const { scanId, day, digits } = job.input;
    const [townships, done] = await this.read(() =>
      Promise.all([townshipsOf(this.work, digits), partsOf(this.work, scanId)]),
    );
    const sum = { households: 0, raised: 0, cleared: 0 };
    for (const [i, township] of townships.entries()) {
      await job.progress('townships', i, townships.length);
      const part = done.get(township) ?? (await this.part(scanId, township, day, job.requestId));
      for (const key of ['households', 'raised', 'cleared'] as const) sum[key] += part[key];
    }
    await this.read(() => endScan(this.work, scanId));
    return sum;
  }

  private part(scanId: string, township: string, day: string, requestId: string): Promise<Scanned> {
    return this.work.run(
      jobActor,
      async () => {
        const part = await scan(this.work, township, day);
        await notePart(this.work, scanId, township, part);
        return part;
      },
      requestId,
    );
  }

  private read<T>(act: () => Promise<T>): Promise<T> {
    return this.work.run(jobActor, act);
  }
}
