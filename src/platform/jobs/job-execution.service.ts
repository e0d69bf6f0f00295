import { Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { setTimeout as wait } from 'node:timers/promises';
import { Actor, jobActor } from '../access/actor';
import { ActorSource } from '../access/actor-source';
import { Config } from '../config';
import { describeError, faultOf } from '../error.filter';
import { Refused } from '../errors';
import { SealedFiles } from '../files/sealed-files.service';
import { UnitOfWork } from '../unit-of-work';
import { JobRow } from './job.dto';
import { JobCancelled, JobHandedBack, JobKinds, JobLost } from './job-kinds';
import { JobRun } from './job-run';
import { endJob, finishJob, handBack, orphans, recoverJobs } from './jobs.queries';

/** Attempts after which a job that keeps being interrupted has failed: it may be what brings the process down. */
const mostAttempts = 3;
/** Seconds without a sign of life after which a job's process counts as dead. */
const deadAfter = 20;
/** Tries, a second apart, to write down how a job ended while the database is away. */
const triesToEnd = 60;

/** Runs one job from its beginning to the end that is written down. */
@Injectable()
export class JobExecution {
  private readonly logger = new Logger(JobExecution.name);

  constructor(
    private readonly work: UnitOfWork,
    private readonly kinds: JobKinds,
    private readonly files: SealedFiles,
    private readonly config: Config,
    private readonly modules: ModuleRef,
  ) {}

  /** An attempt at a job that was taken, not begun yet. */
  prepare(row: JobRow): JobRun {
    return new JobRun(row, this.work, this.files);
  }

  /** Works and writes down how it ended; never fails. */
  async execute(run: JobRun): Promise<void> {
    try {
      run.actor = await this.actorOf(run.row);
      const result = await this.work.patiently(() => this.kinds.of(run.row.kind).run(run));
      const { step, done, total } = run.at;
      const values = [JSON.stringify(result ?? null), step, done, total, run.fileBytes, this.config.JOB_FILE_DAYS];
      await this.write(run, finishJob, values);
    } catch (error) {
      await this.fail(run, error);
    }
  }

  /** Tells an attempt to stop because the process does; what may not run twice is left to end. */
  stop(run: JobRun): void {
    if (this.kinds.of(run.row.kind).restart === 'again') run.abort(new JobHandedBack());
  }

  /** Takes care of jobs whose process died. @returns how many there were */
  recover(): Promise<number> {
    return this.work.run(jobActor, async () => {
      const rows = await this.work.rows<JobRow>(orphans, [this.kinds.names(), deadAfter]);
      if (!rows.length) return 0;
      for (const { file_id } of rows) if (file_id) await this.files.remove(file_id);
      const ids = rows.map(({ id }) => id);
      await this.work.rows(recoverJobs, [ids, this.kinds.names('again'), mostAttempts]);
      return rows.length;
    });
  }

  private async fail(run: JobRun, error: unknown): Promise<void> {
    const cause: unknown = run.signal.aborted ? run.signal.reason : error;
    try {
      await run.discardFile();
      if (cause instanceof JobLost) return;
      if (cause instanceof JobCancelled) await this.write(run, endJob, ['cancelled', null]);
      else if (cause instanceof JobHandedBack) await this.write(run, handBack, [1]);
      else await this.failOrRepeat(run, cause);
    } catch (unwritten) {
      this.logger.error(`the end of job ${run.id} is not written: ${describeError(unwritten)}`);
    }
  }

  /** What failed because the database was away or busy is tried again later, where that is safe. */
  private async failOrRepeat(run: JobRun, error: unknown): Promise<void> {
    const { status, code, params } = faultOf(error);
    const { kind, attempts } = run.row;
    if (status >= 500) this.logger.error(`job ${run.id} (${kind}): ${describeError(error)}`);
    if (status === 503 && this.kinds.of(kind).restart === 'again' && attempts < mostAttempts)
      await this.write(run, handBack, [0]);
    else await this.write(run, endJob, ['failed', JSON.stringify({ code, params })]);
  }

  /** Writes the end of an attempt, if it is still the one that counts; waits for a database that is away. */
  private async write(run: JobRun, statement: string, values: unknown[]): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await this.work.run(jobActor, () => this.work.rows(statement, [run.runId, ...values]));
        return;
      } catch (error) {
        if (tries === triesToEnd || faultOf(error).status !== 503) throw error;
        await wait(1000, undefined, { ref: false });
      }
    }
  }

  private async actorOf({ staff_id, assignment_id }: JobRow): Promise<Actor> {
    if (!staff_id || !assignment_id) return jobActor;
    const actor = await this.modules.get(ActorSource, { strict: false }).standing(staff_id, assignment_id);
    if (!actor) throw new Refused('job.assignment_ended');
    return actor;
  }
}
