import { BeforeApplicationShutdown, Injectable, Logger, OnApplicationBootstrap } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { uuidv7 } from 'uuidv7';
import { jobActor } from '../access/actor';
import { Config } from '../config';
import { describeError } from '../error.filter';
import { DiskSpace } from '../files/disk-space.service';
import { UnitOfWork } from '../unit-of-work';
import { JobRow } from './job.dto';
import { JobExecution } from './job-execution.service';
import { JobCancelled, JobKinds, JobLost } from './job-kinds';
import { JobRun } from './job-run';
import { beat, claimJob } from './jobs.queries';

/** Milliseconds from one look for work, and one sign of life, to the next. */
const lookEvery = 1000;
const beatEvery = 2000;
/** Rounds of signs of life from one look for jobs of dead processes to the next. */
const roundsToRecover = 3;
/** How long (ms) a stop waits for jobs to hand themselves back. */
const grace = 10_000;

/**
 * Takes jobs that wait, a few at once, and runs them. Any number of processes may do so: a job is locked while it is
 * taken, and whoever runs it gives a sign of life every two seconds.
 */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(JobRunner.name);
  private readonly running = new Map<string, { run: JobRun; ended: Promise<void> }>();
  private readonly timers: NodeJS.Timeout[] = [];
  private filling?: Promise<void>;
  private stopping = false;
  private rounds = 0;

  constructor(
    private readonly work: UnitOfWork,
    private readonly kinds: JobKinds,
    private readonly execution: JobExecution,
    private readonly config: Config,
    private readonly disk: DiskSpace,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.push(setInterval(() => this.look(), beatEvery).unref());
    if (this.config.JOBS_AT_ONCE) this.timers.push(setInterval(() => this.wake(), lookEvery).unref());
  }

  /** Takes no more jobs, tells those that run to stop, and waits for them to be handed back. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.filling;
    for (const { run } of this.running.values()) this.execution.stop(run);
    const ended = Promise.all([...this.running.values()].map(({ ended }) => ended));
    await Promise.race([ended, wait(grace, undefined, { ref: false })]);
    for (const timer of this.timers) clearInterval(timer);
  }

  /** Looks for work now. */
  wake(): void {
    if (this.config.JOBS_AT_ONCE && !this.filling) this.work.outside(() => void this.fillSoon());
  }

  /** Gives a sign of life now, and learns which jobs are to stop. */
  look(): void {
    this.work.outside(() => void this.giveSign().catch((error) => this.complain('no sign of life', error)));
  }

  /** Runs what waits, and what that leads to, until nothing is left: for commands and tests. */
  async drain(): Promise<void> {
    await this.execution.recover();
    for (let row = await this.claim(); row; row = await this.claim()) await this.begin(row);
    await Promise.all([...this.running.values()].map(({ ended }) => ended));
  }

  private async fillSoon(): Promise<void> {
    this.filling = this.fill().catch((error) => this.complain('jobs were not taken', error));
    await this.filling;
    this.filling = undefined;
  }

  private async fill(): Promise<void> {
    while (!this.stopping && !this.disk.low && this.running.size < this.config.JOBS_AT_ONCE) {
      const row = await this.claim();
      if (!row) return;
      void this.begin(row);
    }
  }

  private claim(): Promise<JobRow | undefined> {
    return this.work.run(jobActor, () => this.work.row<JobRow>(claimJob, [this.kinds.names(), uuidv7()]));
  }

  private begin(row: JobRow): Promise<void> {
    const run = this.execution.prepare(row);
    const ended = this.execution.execute(run).then(() => {
      this.running.delete(run.runId);
      this.wake();
    });
    this.running.set(run.runId, { run, ended });
    return ended;
  }

  private async giveSign(): Promise<void> {
    if (this.rounds++ % roundsToRecover === 0 && (await this.execution.recover())) this.wake();
    const ids = [...this.running.keys()];
    if (!ids.length) return;
    const alive = await this.work.run(jobActor, () =>
      this.work.rows<{ run_id: string; cancelling: boolean }>(beat, [ids]),
    );
    for (const id of ids) {
      const found = alive.find(({ run_id }) => run_id === id);
      if (!found) this.running.get(id)?.run.abort(new JobLost());
      else if (found.cancelling) this.running.get(id)?.run.abort(new JobCancelled());
    }
  }

  private complain(what: string, error: unknown): void {
    if (!this.stopping) this.logger.error(`${what}: ${describeError(error)}`);
  }
}
