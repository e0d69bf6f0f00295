import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { SealedFields } from '../../households/sealed-fields.service';
import { covers, type SignedIn } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Conflict, type Fault, Forbidden, NotFound, Refused } from '../../platform/errors';
import { momentPattern, pageOf, readCursor, uuidPattern } from '../../platform/page.dto';
import { regionFilter } from '../../platform/region-filter';
import { UnitOfWork } from '../../platform/unit-of-work';
import {
  BatchForm,
  BatchLineView,
  DeliveryBatchPage,
  BatchPreview,
  BatchQuery,
  DeliveryBatchView,
  UndoBatch,
} from './batch.dto';
import { batchView, deliverLines, findBatch, insertBatch, linesOf, listBatches, reverseBatch } from './batches.queries';

interface Met extends Record<string, unknown> {
  line: number;
  number: string;
  amountFen: string;
  headName: string | null;
  measureId: string | null;
  measures: number;
  leftFen: string | null;
  startOn: string | null;
  twice: boolean;
}
type Found = DeliveryBatchView & { contentTag: string | null } & Record<string, unknown>;

/** Deliveries to many households by one list: looked at before, recorded as a whole, and taken back as a whole. */
@Injectable()
export class BatchesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly sealed: SealedFields,
  ) {}

  /** What would become of each line; nothing is recorded. */
  async preview(form: BatchForm): Promise<BatchPreview> {
    const lines = (await this.meet(form, false)).map((met) => this.lineView(met, form));
    const totalFen = lines.reduce((sum, { amountFen }) => sum + amountFen, 0);
    return { lines, totalFen, faults: lines.filter(({ fault }) => fault !== null).length };
  }

  /** Records the whole list, or nothing and what is wrong with each line. The same again answers the same. */
  async deliver(id: string, form: BatchForm, me: SignedIn): Promise<DeliveryBatchView> {
    if (!covers(me.scope, form.regionCode)) throw new Forbidden('region.out_of_scope');
    const contentTag = this.sealed.contentTag(form);
    const stands = await this.work.row<Found>(findBatch, [id]);
    if (stands) return repeated(stands, contentTag);
    const met = await this.meet(form, true);
    const faults = met.flatMap((one): Fault[] => {
      const { fault } = this.lineView(one, form);
      return fault === null ? [] : [{ path: `lines.${one.line}`, code: fault }];
    });
    if (faults.length) throw new Refused('batch.refused', {}, faults);
    const total = met.reduce((sum, { amountFen }) => sum + Number(amountFen), 0);
    const made = await this.work.row(insertBatch, [
      ...[id, form.regionCode, form.title, form.deliveredOn, met.length, total, contentTag, this.work.staffId],
      this.clock.now(),
    ]);
    if (!made) throw new Conflict('batch.id_taken');
    await this.work.because(`batch: ${form.title}`);
    await this.work.rows(deliverLines, [
      ...[met.map(() => uuidv7()), met.map(({ measureId }) => measureId), met.map(({ amountFen }) => amountFen)],
      ...[form.kind, form.deliveredOn, form.title, id, this.work.staffId, this.clock.now()],
    ]);
    return this.get(id);
  }

  /** Takes the whole list back, with the reason; refused once a household has signed for its measure. */
  async undo(id: string, { reason }: UndoBatch): Promise<DeliveryBatchView> {
    const row = await this.work.row<Found>(`${findBatch} for no key update of b`, [id]);
    if (!row) throw new NotFound('batch');
    if (row.undoneAt !== null) {
      if (row.undoReason !== reason) throw new Conflict('batch.undone');
      return batchView(row);
    }
    const signed = await this.work.row(
      `select 1 from benefit b join measure m on m.id = b.measure_id
       where b.batch_id = $1 and b.reversed_at is null and m.state = '05' limit 1`,
      [id],
    );
    if (signed) throw new Refused('benefit.signed_for');
    await this.work.because(`batch: ${reason}`);
    await this.work.rows(reverseBatch, [id, this.work.staffId, this.clock.now(), reason]);
    return this.get(id);
  }

  /** Lists in scope, the newest first. */
  async list({ limit = 20, cursor, regionCode }: BatchQuery): Promise<DeliveryBatchPage> {
    const [moment, last] = cursor ? readCursor(cursor, [momentPattern, uuidPattern]) : [null, null];
    const [column, region] = regionFilter(regionCode);
    const place = column.replace(/(\w+_code)/, 'b.$1');
    const rows = await this.work.rows<Found & { sortedAt: string }>(listBatches(place), [
      ...[moment, last, region, limit + 1],
    ]);
    const { items, nextCursor } = pageOf(rows, limit, ({ sortedAt, id }) => [sortedAt, id]);
    return { items: items.map(batchView), nextCursor };
  }

  private meet({ subtype, lines }: BatchForm, lock: boolean): Promise<Met[]> {
    const values = [lines.map(({ number }) => number), lines.map(({ amountFen }) => amountFen), subtype];
    return this.work.rows<Met>(linesOf(lock), values);
  }

  private lineView(met: Met, { deliveredOn }: BatchForm): BatchLineView {
    const { line, number, headName, measureId } = met;
    const remainingFen = met.leftFen === null ? null : Number(met.leftFen);
    const amountFen = Number(met.amountFen);
    return { line, number, headName, amountFen, measureId, remainingFen, fault: this.faultOf(met, deliveredOn) };
  }

  private faultOf(met: Met, deliveredOn: string): string | null {
    if (met.headName === null) return 'batch.household_unknown';
    if (met.twice) return 'batch.household_twice';
    if (met.measures !== 1) return met.measures ? 'batch.measures_several' : 'batch.measure_missing';
    if (deliveredOn > this.clock.today()) return 'measure.in_future';
    if (met.startOn !== null && deliveredOn < met.startOn) return 'benefit.before_measure';
    return Number(met.amountFen) > Number(met.leftFen) ? 'batch.beyond_approved' : null;
  }

  private async get(id: string): Promise<DeliveryBatchView> {
    const row = await this.work.row<Found>(findBatch, [id]);
    if (!row) throw new NotFound('batch');
    return batchView(row);
  }
}

function repeated(row: Found, contentTag: string | null): DeliveryBatchView {
  if (row.contentTag !== contentTag) throw new Conflict('batch.id_taken');
  return batchView(row);
}
