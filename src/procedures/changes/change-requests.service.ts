import { Injectable } from '@nestjs/common';
import { significant, type SignedIn } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Conflict, NotFound, Refused } from '../../platform/errors';
import { countCap, Counted, momentPattern, pageOf, readCursor, uuidPattern } from '../../platform/page.dto';
import { regionFilter } from '../../platform/region-filter';
import { UnitOfWork } from '../../platform/unit-of-work';
import { FamilyChanges } from '../../households/family/family-changes.service';
import type { LockedFamily } from '../../households/family/family-rows.rules';
import type { Case } from '../case.rules';
import { definitionOf, exclusiveKinds, nothingPending, structuralKinds } from './change-definitions.rules';
import { conflictsOf, householdsOf, partOf, Prepared, prepare, routeFacts, targetOf } from './change-planning.rules';
import type { ChangeBody } from './change-request.dto';
import {
  ChangeRow,
  countRequests,
  findRequest,
  insertRequest,
  listRequests,
  Surroundings,
  surroundings,
  unfinishedRequests,
} from './change-requests.queries';
import { carryingOf, requestValues } from './change-rows';
import { ChangeItem, ChangePage, ChangeQuery, ChangeView } from './change-view.dto';
import { ChangeViews } from './change-views.service';
import { personOf } from '../opening.service';
import { open } from '../procedure.rules';

/** Asks for changes of household, and shows what was asked for. Deciding is the business of `ChangeDecisions`. */
@Injectable()
export class ChangeRequests {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly families: FamilyChanges,
    private readonly views: ChangeViews,
  ) {}

  /**
   * Asks for a change, or again for one that was returned; one that needs no decision takes effect with it. The same request again answers with where it
   * stands now, also after the household has gone elsewhere.
   */
  async request(id: string, body: ChangeBody, me: SignedIn): Promise<ChangeView> {
    const stands = await this.work.row<ChangeRow>(findRequest, [id]);
    if (stands && !this.isAnew(stands, body)) return this.repeated(stands, body, me);
    const families = await this.families.lock(householdsOf(body));
    const met = await this.meet(id, body);
    if (met.contentTag !== (stands?.contentTag ?? null)) return this.request(id, body, me);
    refuseIfMet(body, met);
    const [family] = families as [LockedFamily];
    const today = this.clock.today();
    const prepared = prepare(body, families, today);
    const opened = open(definitionOf(routeFacts(body, family)), personOf(me), today, nothingPending.standards);
    const atOnce = opened.state === 'decided';
    if (atOnce) await this.families.claim(family, carryingOf(id, body));
    const row = await this.insert(id, body, { family, prepared, opened, known: stands?.decisions ?? [] });
    if (atOnce) await this.takeEffect(id, body, families, prepared);
    return this.views.view(row, me, atOnce ? undefined : []);
  }

  /** A request; of an open one also where the household has changed underneath. */
  async get(id: string, me: SignedIn): Promise<ChangeView> {
    const row = await this.work.row<ChangeRow>(findRequest, [id]);
    if (!row) throw new NotFound('change-request');
    if (row.step === null || !this.views.seesAll(row, me)) return this.views.view(row, me);
    const body = this.views.bodyOf(row);
    const families = await this.families.read(householdsOf(body));
    const gone = families.length < householdsOf(body).length;
    return this.views.view(row, me, gone ? undefined : conflictsOf(body, row.base, families));
  }

  /** The queue of an office, or the requests in its region, newest first. */
  async list(query: ChangeQuery, me: SignedIn): Promise<ChangePage> {
    const { limit = 20, cursor, type = null, state = null, householdId = null, mine, regionCode } = query;
    const [column, region] = regionFilter(regionCode);
    const [moment, last] = cursor ? readCursor(cursor, [momentPattern, uuidPattern]) : [null, null];
    const { level, regions } = me.scope;
    const office = regions.map((code) => significant(code, level));
    const turn = mine ? [level, office] : [null, null];
    const filter = [type, state, householdId, ...turn];
    const valuesOf = (after: (string | null | undefined)[], most: number) => [
      ...[...after, ...filter, most],
      ...[office[0]?.length, region],
    ];
    const [rows, counted] = await Promise.all([
      this.work.rows<ChangeRow & { sortedAt: string }>(listRequests(column), valuesOf([moment, last], limit + 1)),
      this.work.row<{ count: number }>(countRequests(column), valuesOf([null, null], countCap + 1)),
    ]);
    const { items, nextCursor } = pageOf(rows, limit, ({ sortedAt, id }) => [sortedAt, id]);
    return { items: items.map((row) => this.views.item(row)), nextCursor, ...Counted.upTo(counted?.count ?? 0) };
  }

  /** Requests of several households that wait or were sent back, in one statement. */
  async unfinished(householdIds: readonly string[]): Promise<ChangeItem[]> {
    const rows = await this.work.rows<ChangeRow & Record<string, unknown>>(unfinishedRequests, [[...householdIds]]);
    return rows.map((row) => this.views.item(row));
  }

  /** A returned request is asked for again under its id, with other content. */
  private isAnew({ state, contentTag }: ChangeRow, body: ChangeBody): boolean {
    return state === 'returned' && contentTag !== this.views.contentTag(body);
  }

  private repeated(row: ChangeRow, body: ChangeBody, me: SignedIn): ChangeView {
    if (row.contentTag !== this.views.contentTag(body)) throw new Conflict('change.id_taken');
    return this.views.view(row, me);
  }

  private async meet(id: string, body: ChangeBody): Promise<Surroundings> {
    const values = [id, householdsOf(body), body.evidence, targetOf(body), structuralKinds, partOf(body)];
    const met = await this.work.row<Surroundings>(surroundings, values);
    if (!met) throw new Error('a select without source gives one row');
    return met;
  }

  private async insert(
    id: string,
    body: ChangeBody,
    made: { family: LockedFamily; prepared: Prepared; opened: Case; known: ChangeRow['decisions'] },
  ): Promise<ChangeRow> {
    await this.work.because(reasonFor(body));
    const stored = { payload: this.views.seal(id, body), contentTag: this.views.contentTag(body) };
    const acting = { staffId: this.work.staffId, now: this.clock.now() };
    const values = requestValues(id, body, { ...made, ...stored, ...acting });
    const row = await this.work.row<ChangeRow>(insertRequest, values);
    if (!row) throw new Conflict('change.id_taken');
    return row;
  }

  private takeEffect(id: string, body: ChangeBody, families: readonly LockedFamily[], done: Prepared): Promise<void> {
    return this.families.apply(done.plan, families, done.after, carryingOf(id, body));
  }
}

/** For the log: which kind of change the rows that follow belong to. */
export const reasonFor = ({ kind, reasonText }: ChangeBody): string =>
  `change.${kind}${reasonText ? `: ${reasonText}` : ''}`;

function refuseIfMet(body: ChangeBody, met: Surroundings): void {
  if (met.partTaken) throw new Conflict('household.id_taken');
  if (structuralKinds.includes(body.kind) && met.running) throw new Conflict('change.already_running');
  if (exclusiveKinds.includes(body.kind) && met.procedureOpen) throw new Refused('change.procedure_open');
  const faults = [
    ...(met.evidence < body.evidence.length ? [{ path: 'evidence', code: 'change.evidence_unknown' }] : []),
    ...(body.kind === 'move' && met.targetLevel !== 'village'
      ? [{ path: 'toRegionCode', code: 'change.village_unknown' }]
      : []),
  ];
  if (faults.length) throw new Refused('change.refused', {}, faults);
}
