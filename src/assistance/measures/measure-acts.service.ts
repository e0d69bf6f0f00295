import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Forbidden, NotFound, Refused } from '../../platform/errors';
import { UnitOfWork } from '../../platform/unit-of-work';
import { ApproveMeasure, CompleteMeasure, MeasureView, ReturnMeasure, StopMeasure, VerifyMeasure } from './measure.dto';
import { after, decidingLevel, MeasureAct } from './measure.rules';
import { findMeasure, lockMeasure, MeasureRow } from './measures.queries';
import { MeasureViews } from './measure-views.service';

/** What becomes of a measure: decided, completed, signed for, stopped. The same again answers with where it stands. */
@Injectable()
export class MeasureActs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly views: MeasureViews,
  ) {}

  /** Approves an amount; the township up to the standard of its place, the banner above. */
  async approve(id: string, { approvedFen, opinion }: ApproveMeasure, me: SignedIn): Promise<MeasureView> {
    const row = await this.lock(id);
    if (row.state === '02' && Number(row.approvedFen) === approvedFen && row.opinion === opinion)
      return this.views.view(row, me.role);
    const state = this.lead(row, 'approve');
    if (row.returnedReason !== null) throw new Refused('measure.returned');
    const { standards, fen } = await this.views.townshipMax(row.regionCode);
    const level = decidingLevel(Number(row.askedFen), fen);
    if (me.scope.level !== level) throw new Refused(`measure.${level}_decides`, { limitFen: fen });
    if (row.proposedById === me.staffId) throw new Forbidden('measure.own');
    if (approvedFen > Number(row.askedFen)) {
      const path = { path: 'approvedFen', code: 'measure.more_than_asked', params: { askedFen: Number(row.askedFen) } };
      throw new Refused('measure.refused', {}, [path]);
    }
    await this.work.because(`measure: ${opinion}`);
    await this.work.rows(
      `update measure set state = $2, approved_fen = $3, opinion = $4, decided_by = $5, decided_on = $6,
         decided_level = $7, standards = $8, updated_at = $9 where id = $1`,
      [
        ...[id, state, approvedFen, opinion, me.staffId, this.clock.today(), level],
        ...[JSON.stringify(standards.used()), this.clock.now()],
      ],
    );
    return this.view(id, me);
  }

  /** Sends a proposal back to be made anew. */
  async return(id: string, { reason }: ReturnMeasure, me: SignedIn): Promise<MeasureView> {
    const row = await this.lock(id);
    if (row.state === '01' && row.returnedReason === reason) return this.views.view(row, me.role);
    this.lead(row, 'return');
    const { fen } = await this.views.townshipMax(row.regionCode);
    const level = decidingLevel(Number(row.askedFen), fen);
    if (me.scope.level !== level) throw new Refused(`measure.${level}_decides`, { limitFen: fen });
    await this.work.because(`measure: ${reason}`);
    await this.set(id, 'returned_reason = $3', [reason]);
    return this.view(id, me);
  }

  /** Says that everything was delivered. */
  async complete(id: string, { on }: CompleteMeasure, me: SignedIn): Promise<MeasureView> {
    const row = await this.lock(id);
    if (row.state === '04' && row.completedOn === on) return this.views.view(row, me.role);
    const state = this.lead(row, 'complete');
    const given = await this.work.row('select from benefit where measure_id = $1 and reversed_at is null limit 1', [
      id,
    ]);
    if (!given) throw new Refused('measure.nothing_delivered');
    if (on > this.clock.today()) throw new Refused('measure.in_future');
    await this.set(id, 'state = $3, completed_on = $4', [state, on]);
    return this.view(id, me);
  }

  /** Records that the household has signed for what it got. */
  async verify(id: string, { signedOn, evidenceId }: VerifyMeasure, me: SignedIn): Promise<MeasureView> {
    const row = await this.lock(id);
    if (row.state === '05' && row.verifiedOn === signedOn && row.evidenceId === evidenceId)
      return this.views.view(row, me.role);
    const state = this.lead(row, 'verify');
    const paper = await this.work.row(
      'select from attachment where id = $1 and household_id = $2 and closed_at is null',
      [evidenceId, row.householdId],
    );
    if (!paper) throw new Refused('measure.refused', {}, [{ path: 'evidenceId', code: 'measure.evidence_unknown' }]);
    if (signedOn > this.clock.today()) throw new Refused('measure.in_future');
    await this.set(id, 'state = $3, verified_on = $4, evidence_id = $5', [state, signedOn, evidenceId]);
    return this.view(id, me);
  }

  /** Ends a measure before its time; what was delivered stays. */
  async stop(id: string, { on, reason }: StopMeasure, me: SignedIn): Promise<MeasureView> {
    const row = await this.lock(id);
    if (row.state === '06' && row.stoppedOn === on && row.stopReason === reason) return this.views.view(row, me.role);
    const state = this.lead(row, 'stop');
    await this.work.because(`measure: ${reason}`);
    await this.set(id, 'state = $3, stopped_on = $4, stop_reason = $5', [state, on, reason]);
    return this.view(id, me);
  }

  private async lock(id: string): Promise<MeasureRow> {
    const row = await this.work.row<MeasureRow>(lockMeasure, [id]);
    if (!row) throw new NotFound('measure');
    return row;
  }

  private lead({ state }: MeasureRow, act: MeasureAct): string {
    const next = after(state, act);
    if (!next) throw new Refused('measure.state_refuses', { state });
    return next;
  }

  private set(id: string, columns: string, values: unknown[]): Promise<unknown> {
    return this.work.rows(`update measure set ${columns}, updated_at = $2 where id = $1`, [
      id,
      this.clock.now(),
      ...values,
    ]);
  }

  private async view(id: string, me: SignedIn): Promise<MeasureView> {
    const row = await this.work.row<MeasureRow>(findMeasure, [id]);
    if (!row) throw new NotFound('measure');
    return this.views.view(row, me.role);
  }
}
