import { Injectable, OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { AppError } from '../../platform/errors';
import { faultOf } from '../../platform/error.filter';
import { JobAborted, JobCancelled, JobKinds, RunningJob } from '../../platform/jobs/job-kinds';
import { SealedFiles } from '../../platform/files/sealed-files.service';
import { UnitOfWork } from '../../platform/unit-of-work';
import { batchById, BatchColumns, BatchRow, writeBatch } from '../batch.queries';
import { keptMatchings } from '../matching.queries';
import type { Matching, SheetHeadings } from '../reading/forms';
import { importBounds } from '../reading/raw-rows';
import { readForms } from '../reading/read-forms';
import { Staging, systemFor } from './staging.service';
import type { StagingRun } from './staging-run';
import { clearStaged } from './staging.queries';

export const readingJob = 'import-read';

/** Households that are compared, checked and staged in one transaction. */
const chunkSize = 400;

interface Input {
  batchId: string;
}

type Running = RunningJob<Input>;

/** Reads an uploaded file into a batch. Run again after a crash it begins anew, and what it had staged goes first. */
@Injectable()
export class ReadingJob implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly kinds: JobKinds,
    private readonly staging: Staging,
    private readonly files: SealedFiles,
  ) {}

  onModuleInit(): void {
    this.kinds.define<Input, object>({ kind: readingJob, restart: 'again', run: (job) => this.run(job) });
  }

  private async run(job: Running): Promise<object> {
    const batch = await this.system(job, () => batchById(this.work, job.input.batchId));
    const begun = new Date();
    if (batch?.state !== 'reading') return { state: batch?.state ?? 'gone' };
    try {
      const run = await this.read(job, batch);
      const { counts, headings } = run;
      await this.end(job, { state: 'staged', counts, headings, fault: null, checked_at: begun });
      return { ...counts };
    } catch (error) {
      const cause: unknown = job.signal.aborted ? job.signal.reason : error;
      if (cause instanceof JobCancelled)
        await this.end(job, { state: 'withdrawn', fault: { code: 'import.cancelled' } });
      if (cause instanceof JobAborted || faultOf(error).status === 503) throw error;
      const fault =
        error instanceof AppError ? { code: error.code, params: error.params } : { code: 'import.read_failed' };
      await this.end(job, { state: 'failed', fault });
      throw error;
    }
  }

  /** Reads with what is kept about headings: where some are known by then, the reading begins again with them. */
  private async read(job: Running, batch: BatchRow): Promise<StagingRun> {
    const first = await this.attempt(job, batch, []);
    if (first.run) return first.run;
    const { run } = await this.attempt(job, batch, first.matchings);
    if (!run) throw new Error('headings were matched twice');
    return run;
  }

  private async attempt(
    job: Running,
    batch: BatchRow,
    matchings: Matching[],
  ): Promise<{ run?: StagingRun; matchings: Matching[] }> {
    const run = await this.staging.begin(batch, job.actor);
    await this.system(job, () => clearStaged(this.work, batch.id));
    const source = { fileName: `upload.${batch.format}`, open: () => this.files.openSealed(batch.file_id) };
    const read = (rows: number) => job.progress('reading', rows);
    const kept: Matching[] = [];
    for await (const part of readForms(source, { bounds: importBounds, matchings, signal: job.signal, read })) {
      if (part.kind === 'sheet') {
        if (!matchings.length) kept.push(...(await this.kept(job, batch, part.headings)));
        run.sheet(part.headings);
        continue;
      }
      if (kept.length && part.kind === 'household') return { matchings: kept };
      if (part.kind === 'problem') await this.staging.note(run, [{ ...part.problem, path: null }]);
      else run.add(part.household);
      if (run.gathered < chunkSize) continue;
      await this.staging.stage(run);
      await job.progress('checking', run.counts.households);
    }
    if (kept.length) return { matchings: kept };
    await this.staging.stage(run);
    return { run, matchings };
  }

  private async kept(job: Running, batch: BatchRow, { unknown, signature }: SheetHeadings): Promise<Matching[]> {
    if (!unknown.length) return [];
    return this.system(job, () => keptMatchings(this.work, batch.region_code, signature));
  }

  private async end(job: Running, columns: BatchColumns): Promise<void> {
    const now = this.clock.now();
    await this.system(job, () => writeBatch(this.work, job.input.batchId, { ...columns, read_at: now }, now));
  }

  private system<T>(job: Running, act: () => Promise<T>): Promise<T> {
    return this.work.run(systemFor(job.actor), act, job.requestId);
  }
}
