import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Conflict, type Fault, NotFound, Refused } from '../../platform/errors';
import { pageOf, readCursor, uuidPattern } from '../../platform/page.dto';
import { regionFilter } from '../../platform/region-filter';
import { UnitOfWork } from '../../platform/unit-of-work';
import { selfReliance, summariseIncome } from '../../checker/income';
import type { IncomeLineFacts } from '../../checker/facts';
import { after } from '../measures/measure.rules';
import {
  BenefitView,
  DeliverBenefit,
  DifferenceItem,
  DifferencePage,
  DifferenceQuery,
  ReverseBenefit,
  SelfRelianceYear,
} from './benefit.dto';
import {
  BenefitRow,
  benefitView,
  differences,
  findBenefit,
  insertBenefit,
  lockForDelivery,
  reverseBenefit,
  yearsOf,
} from './benefits.queries';

interface Delivering extends Record<string, unknown> {
  id: string;
  householdId: string;
  regionCode: string;
  state: string;
  incomeItem: string | null;
  startOn: string;
  details: Record<string, unknown>;
  approvedFen: string | null;
  deliveredFen: string;
  evidence: number;
}

interface Paid extends Record<string, unknown> {
  householdId: string;
  householdNumber: string | null;
  headName: string;
  villageName: string;
  year: number;
  item: string;
  paidFen: string;
  reportedFen: string | null;
}

/** What reaches households: deliveries, their reversal, and how they stand in the income. */
@Injectable()
export class BenefitsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Records a delivery, never beyond what was approved. The same again answers the same. */
  async deliver(id: string, input: DeliverBenefit): Promise<BenefitView> {
    const measure = await this.work.row<Delivering>(lockForDelivery, [input.measureId, input.evidence]);
    if (!measure) throw new NotFound('measure');
    const stands = await this.work.row<BenefitRow>(findBenefit, [id]);
    if (stands) return repeated(stands, input, measure);
    const state = after(measure.state, 'deliver');
    if (!state) throw new Refused('measure.state_refuses', { state: measure.state });
    refuseUnfit(input, measure, this.clock.today());
    const { kind, deliveredOn, description, quantity = null, unit = null, amountFen, evidence } = input;
    const made = await this.work.row(insertBenefit, [
      ...[id, measure.id, measure.householdId, measure.regionCode, kind, deliveredOn, description, quantity, unit],
      ...[amountFen, measure.incomeItem, evidence, this.work.staffId, this.clock.now(), state],
    ]);
    if (!made) throw new Conflict('benefit.id_taken');
    return this.view(id, measure.details);
  }

  /** Takes a delivery back: its amount is free again, and what it had posted is taken out of the income. */
  async reverse(id: string, { reason }: ReverseBenefit, me: SignedIn): Promise<BenefitView> {
    const row = await this.work.row<BenefitRow>(findBenefit, [id]);
    if (!row) throw new NotFound('benefit');
    const measure = await this.work.row<Delivering>(lockForDelivery, [row.measureId, []]);
    if (!measure) throw new NotFound('benefit');
    if (row.reversedAt !== null) {
      if (row.reverseReason !== reason) throw new Conflict('benefit.reversed');
      return benefitView(row, measure.details);
    }
    if (measure.state === '05') throw new Refused('benefit.signed_for');
    await this.work.because(`benefit: ${reason}`);
    const taken = await this.work.row(reverseBenefit, [id, me.staffId, this.clock.now(), reason]);
    if (!taken) throw new Conflict('benefit.reversed');
    return this.view(id, measure.details);
  }

  /** Where what was paid and what households report do not fit, in the order of the households. */
  async differences({ limit = 20, cursor, regionCode }: DifferenceQuery): Promise<DifferencePage> {
    const last = cursor ? readCursor(cursor, [uuidPattern, /^\d{1,4}$/, /^[A-Z]\d{1,2}$/]) : [null, null, null];
    const [column, region] = regionFilter(regionCode);
    const place = /^left/.test(column) ? 'banner_code' : column;
    const wide = place !== column;
    const values = [...last, wide ? null : region, limit + 1];
    const rows = await this.work.rows<Paid>(differences(place), values);
    const { items, nextCursor } = pageOf(rows, limit, ({ householdId, year, item }) => [householdId, year, item]);
    return { items: items.map(differenceOf), nextCursor };
  }

  /** The self-reliance share of a household over the years: own effort over gross income, and what help brought. */
  async selfReliance(householdId: string): Promise<SelfRelianceYear[]> {
    const seen = await this.work.row('select from household where id = $1', [householdId]);
    if (!seen) throw new NotFound('household');
    const years = await this.work.rows<{ year: number; peopleCount: number; lines: IncomeLineFacts[] }>(yearsOf, [
      householdId,
    ]);
    return years.map(({ year, peopleCount, lines }) => {
      const { numerator, denominator } = selfReliance(summariseIncome({ lines, peopleCount }));
      const posted = lines.filter(({ origin }) => origin === 'posted');
      const benefitsFen = posted.reduce((sum, { amountFen }) => sum + amountFen, 0);
      return { year, ownFen: numerator, grossFen: denominator, benefitsFen };
    });
  }

  private async view(id: string, details: Record<string, unknown>): Promise<BenefitView> {
    const row = await this.work.row<BenefitRow>(findBenefit, [id]);
    if (!row) throw new NotFound('benefit');
    return benefitView(row, details);
  }
}

function refuseUnfit(input: DeliverBenefit, measure: Delivering, today: string): void {
  const remainingFen = Number(measure.approvedFen) - Number(measure.deliveredFen);
  const faults: Fault[] = [
    ...(input.deliveredOn > today ? [{ path: 'deliveredOn', code: 'measure.in_future' }] : []),
    ...(input.deliveredOn < measure.startOn ? [{ path: 'deliveredOn', code: 'benefit.before_measure' }] : []),
    ...(measure.evidence < input.evidence.length ? [{ path: 'evidence', code: 'measure.evidence_unknown' }] : []),
    ...(input.amountFen > remainingFen
      ? [{ path: 'amountFen', code: 'benefit.beyond_approved', params: { remainingFen } }]
      : []),
  ];
  if (faults.length) throw new Refused('benefit.refused', {}, faults);
}

function repeated(row: BenefitRow, input: DeliverBenefit, measure: Delivering): BenefitView {
  const { measureId, kind, deliveredOn, description, quantity, unit, amountFen, evidence } = row;
  const same =
    measureId === input.measureId &&
    kind === input.kind &&
    deliveredOn === input.deliveredOn &&
    description === input.description &&
    (quantity === null ? null : Number(quantity)) === (input.quantity ?? null) &&
    unit === (input.unit ?? null) &&
    Number(amountFen) === input.amountFen &&
    evidence.join() === input.evidence.join();
  if (!same) throw new Conflict('benefit.id_taken');
  return benefitView(row, measure.details);
}

function differenceOf({ year, paidFen, reportedFen, ...row }: Paid): DifferenceItem {
  const kind = year === 0 ? 'noStatement' : reportedFen === null ? 'notReported' : 'lessReported';
  return {
    ...{ householdId: row.householdId, householdNumber: row.householdNumber, headName: row.headName },
    ...{ villageName: row.villageName, item: row.item, year: year || null, paidFen: Number(paidFen) },
    ...{ reportedFen: reportedFen === null ? null : Number(reportedFen), kind },
  };
}
