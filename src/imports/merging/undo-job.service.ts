import { Injectable, Logger, OnModuleInit } from '@nestjs/common';
import { describeError, faultOf } from '../../platform/error.filter';
import { Clock } from '../../platform/clock';
import { Refused } from '../../platform/errors';
import { JobAborted, JobCancelled, JobKinds, RunningJob } from '../../platform/jobs/job-kinds';
import { UnitOfWork } from '../../platform/unit-of-work';
import { batchById, writeBatch } from '../batch.queries';
import { systemFor } from '../staging/staging.service';
import { targets } from '../staging/staged';
import { dependentsOf, lockMerged, removeRows, restoreDerived, restoreRows } from './undo.queries';

export const undoJob = 'import-undo';

interface Input {
  batchId: string;
}
type Running = RunningJob<Input>;

/** Takes a merged batch back in one transaction, unless something rests on it by now. */
@Injectable()
export class UndoJob implements OnModuleInit {
  private readonly logger = new Logger(UndoJob.name);

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly kinds: JobKinds,
  ) {}

  onModuleInit(): void {
    this.kinds.define<Input, object>({ kind: undoJob, restart: 'again', run: (job) => this.run(job) });
  }

  private async run(job: Running): Promise<object> {
    const { batchId } = job.input;
    try {
      await this.work.run(systemFor(job.actor), () => this.undo(job), `${batchId}-undo`);
      await this.maintain();
      return { batchId };
    } catch (error) {
      const cause: unknown = job.signal.aborted ? job.signal.reason : error;
      const cancelled = cause instanceof JobCancelled;
      if (!cancelled && (cause instanceof JobAborted || faultOf(error).status === 503)) throw error;
      const code = cancelled ? 'import.cancelled' : faultOf(error).code;
      await this.work.run(systemFor(job.actor), async () => {
        const batch = await batchById(this.work, batchId, 'for update');
        const back = { state: 'merged', undone_by: null, undo_reason: null, fault: { code } } as const;
        if (batch?.state === 'undoing') await writeBatch(this.work, batchId, back, this.clock.now());
      });
      throw error;
    }
  }

  private async maintain(): Promise<void> {
    await this.work
      .maintain(targets)
      .catch((error: unknown) => this.logger.warn(`tables are not analysed after an undo: ${describeError(error)}`));
  }

  private async undo(job: Running): Promise<void> {
    const { batchId } = job.input;
    const batch = await batchById(this.work, batchId, 'for update');
    if (batch?.state !== 'undoing') return;
    await this.work.because(`undo of import ${batchId}: ${batch.undo_reason ?? ''}`);
    await lockMerged(this.work, batchId);
    const [dependent] = await dependentsOf(this.work, batchId, 1);
    if (dependent) throw new Refused('import.has_dependents', { number: dependent.number, what: dependent.what });
    await job.progress('removing', 0, 2);
    await removeRows(this.work, batchId);
    await job.progress('restoring', 1, 2);
    for (const target of targets) await restoreRows(this.work, batchId, target);
    await restoreDerived(this.work, batchId);
    const now = this.clock.now();
    await writeBatch(this.work, batchId, { state: 'undone', undone_at: now, fault: null }, now);
  }
}
