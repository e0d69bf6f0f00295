import { Injectable, Logger, OnModuleInit } from '@nestjs/common';
import { DatabaseError } from 'pg';
import { addDays, Clock } from '../../platform/clock';
import { describeError, faultOf } from '../../platform/error.filter';
import { JobAborted, JobCancelled, JobKinds, RunningJob } from '../../platform/jobs/job-kinds';
import { UnitOfWork } from '../../platform/unit-of-work';
import { batchById, BatchColumns, BatchRow, writeBatch } from '../batch.queries';
import { digitsOf, systemFor } from '../staging/staging.service';
import { Target, targets } from '../staging/staged';
import * as sql from './merge.queries';

export const mergingJob = 'import-merge';

interface Input {
  batchId: string;
}
type Running = RunningJob<Input>;

/** Tries when somebody claims one of the numbers between the check and the claim. */
const tries = 3;
/** Days for which an explained doubt of an import is let pass; the longest that a person could set. */
const explainedFor = 365;

/**
 * Merges an approved batch into the register: everything that is not left out, in one transaction of set-based
 * statements. Run again after a crash it finds either nothing written or the batch merged.
 */
@Injectable()
export class MergingJob implements OnModuleInit {
  private readonly logger = new Logger(MergingJob.name);

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly kinds: JobKinds,
  ) {}

  onModuleInit(): void {
    this.kinds.define<Input, object>({ kind: mergingJob, restart: 'again', run: (job) => this.run(job) });
  }

  private async run(job: Running): Promise<object> {
    const { batchId } = job.input;
    try {
      const counts = await this.withRetries(job);
      if (counts) await this.maintain();
      return { batchId, ...counts };
    } catch (error) {
      const cause: unknown = job.signal.aborted ? job.signal.reason : error;
      const cancelled = cause instanceof JobCancelled;
      if (!cancelled && (cause instanceof JobAborted || faultOf(error).status === 503)) throw error;
      const fault = { code: cancelled ? 'import.cancelled' : 'import.merge_failed' };
      const columns: BatchColumns = { state: 'submitted', decided_by: null, decided_at: null, fault };
      await this.work.run(systemFor(job.actor), async () => {
        const batch = await batchById(this.work, batchId, 'for update');
        if (batch?.state === 'merging') await writeBatch(this.work, batchId, columns, this.clock.now());
      });
      throw error;
    }
  }

  /** The merge stands whether or not the planner has learnt of it yet. */
  private async maintain(): Promise<void> {
    await this.work
      .maintain(targets)
      .catch((error: unknown) => this.logger.warn(`tables are not analysed after a merge: ${describeError(error)}`));
  }

  private async withRetries(job: Running): Promise<sql.MergeCounts | null> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.work.run(systemFor(job.actor), () => this.merge(job), job.input.batchId);
      } catch (error) {
        if (attempt === tries || !isTaken(error)) throw error;
      }
    }
  }

  private async merge(job: Running): Promise<sql.MergeCounts | null> {
    const { batchId } = job.input;
    const batch = await batchById(this.work, batchId, 'for update');
    if (batch?.state !== 'merging') return null;
    await this.work.because(`import ${batchId}`);
    await sql.analyzeStaged(this.work);
    await job.progress('checking', 0, steps);
    await sql.lockHouseholds(this.work, batchId);
    await sql.judge(this.work, batchId, digitsOf(batch.region_code));
    await sql.number(this.work, batchId);
    await sql.analyzeStaged(this.work); // who is merged was not known before, and every set below asks for it
    await job.progress('writing', 1, steps);
    const now = this.clock.now();
    for (const [i, target] of targets.entries()) {
      await sql.insertRows(this.work, target, [batchId, now, batch.prepared_by]);
      await job.progress('writing', 2 + i, steps);
    }
    await this.change(batchId, now);
    await this.explain(batch, now);
    const counts = await sql.mergeCounts(this.work, batchId);
    const mergedCounts = batch.counts && { ...batch.counts, ...counts };
    const xid = await sql.transactionId(this.work);
    const done = { state: 'merged', merged_at: now, merge_xid: xid, counts: mergedCounts, fault: null } as const;
    await writeBatch(this.work, batchId, done, now);
    return counts;
  }

  private async change(batchId: string, now: Date): Promise<void> {
    const changed = new Map<Target, string[]>();
    for (const target of targets) changed.set(target, await sql.changedColumns(this.work, batchId, target));
    const touched = targets.filter((target) => changed.get(target)?.length);
    if (touched.length) await sql.keepDerived(this.work, batchId);
    for (const target of touched) {
      const columns = changed.get(target) ?? [];
      await sql.keepBefore(this.work, batchId, target, columns);
      await sql.updateRows(this.work, target, columns, [batchId, now]);
    }
  }

  private async explain(batch: BatchRow, now: Date): Promise<void> {
    if (batch.doubt_reason === null) return;
    const until = addDays(this.clock.today(), explainedFor);
    const who = batch.submitted_by ?? batch.prepared_by;
    await sql.explainDoubts(this.work, [batch.id, now, until, batch.doubt_reason, who]);
  }
}

/** Checking, numbering, and each of the tables. */
const steps = 2 + targets.length;

const isTaken = (error: unknown): boolean =>
  error instanceof DatabaseError && ['identity_number_taken', 'identity_claim_pkey'].includes(error.constraint ?? '');
