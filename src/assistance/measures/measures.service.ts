import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Conflict, type Fault, NotFound, Refused } from '../../platform/errors';
import { momentPattern, pageOf, readCursor, uuidPattern } from '../../platform/page.dto';
import { regionFilter } from '../../platform/region-filter';
import { UnitOfWork } from '../../platform/unit-of-work';
import { faultsOfDetails } from '../programmes/detail-schemas.rules';
import { categoryOf, incomeItemOf, orientationOf, SubtypeRule } from '../programmes/programme.rules';
import { MeasureItem, MeasurePage, MeasureQuery, MeasureView, ProposeMeasure } from './measure.dto';
import { relocationClosed } from './measure.rules';
import {
  findMeasure,
  insertMeasure,
  listMeasures,
  MeasureRow,
  measuresOf,
  measuresOfPlan,
  Met,
  meetProposal,
} from './measures.queries';
import { MeasureViews } from './measure-views.service';

/** More than any measure may ask for. */
const mostFen = 100_000_000_000;

/** Measures for households: proposing and looking; what is decided later is with `MeasureActs`. */
@Injectable()
export class MeasuresService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly views: MeasureViews,
  ) {}

  /** Proposes a measure, or anew one that was returned. The same again answers with where it stands now. */
  async propose(id: string, input: ProposeMeasure, me: SignedIn): Promise<MeasureView> {
    const stands = await this.work.row<MeasureRow>(findMeasure, [id]);
    if (stands && (stands.returnedReason === null || same(stands, input))) return this.repeated(stands, input, me);
    const { householdId, planId = null, memberId = null, programmeVersionId, startOn } = input;
    const values = [householdId, planId, memberId, programmeVersionId, startOn];
    const met = await this.work.row<Met>(meetProposal, values);
    if (!met) throw new NotFound('household');
    const rule = refuseUnfit(input, met);
    const made = await this.work.row(insertMeasure, this.valuesOf(id, input, met, rule));
    if (!made) throw new Conflict('measure.id_taken');
    return this.get(id, me);
  }

  async get(id: string, me: SignedIn): Promise<MeasureView> {
    const row = await this.work.row<MeasureRow>(findMeasure, [id]);
    if (!row) throw new NotFound('measure');
    return this.views.view(row, me.role);
  }

  /** The measures of a household, the latest first. */
  async ofHousehold(householdId: string): Promise<MeasureItem[]> {
    const seen = await this.work.row('select from household where id = $1', [householdId]);
    if (!seen) throw new NotFound('household');
    return this.views.items(await this.work.rows<MeasureRow>(measuresOf, [householdId]));
  }

  /** The measures of a plan, in the order of their first days. */
  async ofPlan(planId: string): Promise<MeasureItem[]> {
    return this.views.items(await this.work.rows<MeasureRow>(measuresOfPlan, [planId]));
  }

  /** Measures in scope, the newest first; with `waiting` those that this office decides on. */
  async list(query: MeasureQuery, me: SignedIn): Promise<MeasurePage> {
    const { limit = 20, cursor, regionCode, householdId = null, state = null, programme = null, waiting } = query;
    const [moment, last] = cursor ? readCursor(cursor, [momentPattern, uuidPattern]) : [null, null];
    const [column, region] = regionFilter(regionCode);
    const bounds = waiting ? await this.boundsOf(me) : [null, null];
    const place = column.replace(/(\w+_code)/, 'm.$1');
    const rows = await this.work.rows<MeasureRow & { sortedAt: string }>(listMeasures(place), [
      ...[moment, last, householdId, state, programme, region, limit + 1, ...bounds],
    ]);
    const { items, nextCursor } = pageOf(rows, limit, ({ sortedAt, id }) => [sortedAt, id]);
    return { items: await this.views.items(items), nextCursor };
  }

  /** The amounts this office decides on; nobody below the township or above the banner decides. */
  private async boundsOf({ scope }: SignedIn): Promise<[number, number]> {
    const [region = ''] = scope.regions;
    const { fen } = await this.views.townshipMax(region);
    if (scope.level === 'township') return [0, fen];
    return scope.level === 'banner' ? [fen + 1, mostFen] : [1, 0];
  }

  private repeated(row: MeasureRow, input: ProposeMeasure, me: SignedIn): Promise<MeasureView> {
    if (!same(row, input)) throw new Conflict('measure.id_taken');
    return this.views.view(row, me.role);
  }

  private valuesOf(id: string, input: ProposeMeasure, met: Met, rule: SubtypeRule): unknown[] {
    const category = categoryOf(input.subtype);
    return [
      ...[id, input.householdId, met.regionCode, input.planId ?? null, input.memberId ?? null],
      ...[input.programmeVersionId, met.version?.programme, input.subtype, category, orientationOf(category)],
      ...[incomeItemOf(rule, input.details), input.causes, input.risks, JSON.stringify(input.details)],
      ...[input.startOn, input.endOn ?? null, input.askedFen, this.work.staffId, this.clock.now()],
    ];
  }
}

/** What a proposal must fit; answers the rule of its sub-type. */
function refuseUnfit(input: ProposeMeasure, met: Met): SubtypeRule {
  if (['refused', 'closed'].includes(met.registration)) throw new Refused('household.closed');
  const { version } = met;
  if (!version) throw new NotFound('programme');
  const rule = (version.subtypes as SubtypeRule[]).find(({ code }) => code === input.subtype);
  const closed = relocationClosed(categoryOf(input.subtype), met.monitoringIdentifiedOn);
  const faults: Fault[] = [
    ...(met.planKnown ? [] : [{ path: 'planId', code: 'measure.plan_unknown' }]),
    ...(met.memberKnown ? [] : [{ path: 'memberId', code: 'measure.member_unknown' }]),
    ...(met.inForce === version.id ? [] : [{ path: 'programmeVersionId', code: 'measure.version_not_in_force' }]),
    ...(rule ? [] : [{ path: 'subtype', code: 'measure.subtype_of_other_programme' }]),
    ...(closed ? [{ path: 'subtype', code: 'measure.relocation_closed' }] : []),
    ...(input.endOn && input.endOn < input.startOn ? [{ path: 'endOn', code: 'measure.ends_before_start' }] : []),
    ...faultsOfDetails(version.id, version.schema, input.details),
  ];
  if (faults.length || !rule) throw new Refused('measure.refused', {}, faults);
  return rule;
}

/** Whether a proposal says what stands already. */
function same(row: MeasureRow, input: ProposeMeasure): boolean {
  const said = (one: Partial<ProposeMeasure>) =>
    canonical([
      ...[one.householdId, one.planId ?? null, one.memberId ?? null, one.programmeVersionId, one.subtype],
      ...[one.causes, one.risks, one.details, one.startOn, one.endOn ?? null, one.askedFen],
    ]);
  return said(input) === said({ ...row, askedFen: Number(row.askedFen) });
}

/** A value as text, the fields of objects in one order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
