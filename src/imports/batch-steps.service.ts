import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../platform/access/actor';
import { Clock } from '../platform/clock';
import { Forbidden, Refused } from '../platform/errors';
import type { JobState } from '../platform/jobs/job.dto';
import { JobsService } from '../platform/jobs/jobs.service';
import { UnitOfWork } from '../platform/unit-of-work';
import { BatchView } from './batch.dto';
import { BatchColumns, BatchRow, writeBatch } from './batch.queries';
import { needed, next } from './batch.rules';
import type { BatchStep, SubmitImport } from './batch-step.dto';
import { Batches, withHand } from './batches.service';
import { dependentsOf } from './merging/undo.queries';
import { mergingJob } from './merging/merging-job.service';
import { undoJob } from './merging/undo-job.service';

/** What a refusal lists at most. */
const most = 100;

/** Hands batches in, decides on them, takes them back. */
@Injectable()
export class BatchSteps {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: JobsService,
    private readonly batches: Batches,
  ) {}

  async step(id: string, input: BatchStep, me: SignedIn): Promise<BatchView> {
    const permission = needed[input.kind];
    if (!me.permissions.includes(permission)) throw new Forbidden('access.forbidden', { permission });
    const batch = await this.batches.find(id, 'for update');
    const to = next(batch.state, input.kind, await this.jobState(batch));
    if (!to) throw new Refused('import.out_of_order', { state: batch.state });
    if (batch.wiped_at && input.kind !== 'withdraw') throw new Refused('import.wiped');
    if (input.kind === 'read-again') return this.batches.view(await this.batches.read(batch, me));
    const columns = await this.columns(batch, input, me);
    return this.batches.view(await writeBatch(this.work, id, { fault: null, ...columns, state: to }, this.clock.now()));
  }

  private columns(
    batch: BatchRow,
    input: Exclude<BatchStep, { kind: 'read-again' }>,
    me: SignedIn,
  ): Promise<BatchColumns> {
    switch (input.kind) {
      case 'submit':
        return Promise.resolve(this.submitted(batch, input, me));
      case 'withdraw':
        return Promise.resolve({ decision_reason: input.reason });
      case 'refuse':
        return Promise.resolve(this.decided(batch, me, input.reason));
      case 'approve':
        return this.approved(batch, me, input.opinion ?? null);
      case 'undo':
        return this.undoing(batch, me, input.reason);
    }
  }

  /** What is handed in must be worth it, and what is wrong with it must have been said. */
  private submitted(batch: BatchRow, { withoutFaulty = false, doubtReason }: SubmitImport, me: SignedIn): BatchColumns {
    const { counts } = batch;
    if (!counts || counts.new + counts.update === 0) throw new Refused('import.nothing_to_merge');
    if (counts.errors > 0 && !withoutFaulty) throw new Refused('import.faulty', { errors: counts.errors });
    if (counts.doubts > 0 && doubtReason === undefined) throw new Refused('import.doubts', { doubts: counts.doubts });
    return {
      ...{ submitted_by: me.staffId, submitted_at: this.clock.now(), hands: withHand(batch.hands, me) },
      ...{ without_faulty: withoutFaulty, doubt_reason: doubtReason ?? null },
    };
  }

  /** Four eyes: whoever had a hand in a batch does not decide on it, under whichever assignment. */
  private decided({ hands }: BatchRow, me: SignedIn, reason: string | null): BatchColumns {
    if (hands.includes(me.staffId)) throw new Forbidden('import.four_eyes');
    return { decided_by: me.staffId, decided_at: this.clock.now(), decision_reason: reason };
  }

  private async approved(batch: BatchRow, me: SignedIn, opinion: string | null): Promise<BatchColumns> {
    const columns = this.decided(batch, me, opinion);
    if (await this.standardsChanged(batch)) throw new Refused('import.standards_changed');
    const job = await this.jobs.start(mergingJob, { batchId: batch.id });
    return { ...columns, job_id: job.id };
  }

  private async undoing(batch: BatchRow, me: SignedIn, reason: string): Promise<BatchColumns> {
    const dependents = await this.work.as('app_job', () => dependentsOf(this.work, batch.id, most));
    if (dependents.length) {
      const faults = dependents.map(({ householdId, number, what, times }) => ({
        path: `households[${householdId}]`,
        code: 'import.dependent',
        params: { number, what, times },
      }));
      throw new Refused('import.has_dependents', { most }, faults);
    }
    const job = await this.jobs.start(undoJob, { batchId: batch.id });
    return { undone_by: me.staffId, undo_reason: reason, job_id: job.id };
  }

  /** Whether a standard that the checks have used was set since the file was read. */
  private async standardsChanged({ region_code: code, checked_at: checkedAt }: BatchRow): Promise<boolean> {
    const row = await this.work.row(
      `select 1 from standard where set_at > $2 and ($1 like rtrim(region_code, '0') || '%'
         or region_code like rtrim($1, '0') || '%') limit 1`,
      [code, checkedAt],
    );
    return row !== undefined;
  }

  private async jobState({ job_id: id }: BatchRow): Promise<JobState | null> {
    if (id === null) return null;
    const find = () => this.work.row<{ state: JobState }>('select state from job where id = $1', [id]);
    return (await this.work.as('app_job', find))?.state ?? null;
  }
}
