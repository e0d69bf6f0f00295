import { Injectable } from '@nestjs/common';
import { HouseholdPlaces } from '../households/household-place.service';
import type { SignedIn } from '../platform/access/actor';
import { Clock, dayOf } from '../platform/clock';
import { Conflict, NotFound } from '../platform/errors';
import { momentPattern, pageOf, readCursor, uuidPattern } from '../platform/page.dto';
import { UnitOfWork } from '../platform/unit-of-work';
import { VisitDoubts } from './evidence/visit-doubts.service';
import { RecordVisit, VisitItem, VisitPage, VisitQuery, VisitView } from './visit.dto';
import { insertVisit, listVisits, mostCounted, ReadVisit, readVisit, VisitRow } from './visit.queries';
import { visitTime } from './visit.rules';
import { VisitWords } from './visit-words.service';

/** Visits at people's homes: told once by whoever made them, read by the offices above. */
@Injectable()
export class VisitsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly households: HouseholdPlaces,
    private readonly words: VisitWords,
    private readonly doubts: VisitDoubts,
  ) {}

  /**
   * Writes a visit down. The same again answers the same. A household that was closed while the phone had no line was
   * visited all the same: the visit is taken.
   */
  async record(id: string, input: RecordVisit, me: SignedIn): Promise<VisitView> {
    const { regionCode } = await this.households.find(input.householdId);
    const row = this.rowOf(id, input, regionCode, me);
    const first = await insertVisit(this.work, row);
    const read = await readVisit(this.work, id);
    if (read?.contentTag !== row.contentTag) throw new Conflict('visit.id_taken');
    if (first) await this.doubts.look(row);
    return this.viewOf(read, me);
  }

  /** Visits of the region, the latest first. */
  async list({ limit = 20, cursor, ...query }: VisitQuery): Promise<VisitPage> {
    const after = cursor ? readCursor(cursor, [momentPattern, uuidPattern]) : undefined;
    const rows = await listVisits(this.work, query, after, limit);
    const page = pageOf(rows, limit, ({ visitedAt, id }) => [visitedAt, id]);
    const total = Math.min(rows[0]?.total ?? 0, mostCounted);
    return { ...page, items: page.items.map(({ total: _, ...item }) => item), total };
  }

  /** A visit, with its words for roles that read them. */
  async get(id: string, me: SignedIn): Promise<VisitView> {
    const read = await readVisit(this.work, id);
    if (!read) throw new NotFound('visit');
    await this.words.opened(read);
    return this.viewOf(read, me);
  }

  private rowOf(id: string, input: RecordVisit, regionCode: string, { staffId, assignmentId }: SignedIn): VisitRow {
    const receivedAt = this.clock.now();
    const { at: visitedAt } = visitTime(input, receivedAt);
    return {
      ...{ id, householdId: input.householdId, regionCode, staffId, assignmentId },
      ...{ visitedAt, visitedOn: dayOf(visitedAt), receivedAt, input },
      ...this.words.seal(id, input),
      contentTag: this.words.tag(staffId, input),
    };
  }

  private viewOf(read: ReadVisit, { role }: SignedIn): VisitView {
    const { conditions = [], measures = [] } = read;
    return {
      ...{ ...itemOf(read), startedAt: read.startedAt, endedAt: read.endedAt, lastVisitOn: read.lastVisitOn },
      ...{ deviceAheadMs: read.deviceAheadMs === null ? null : Number(read.deviceAheadMs) },
      ...{ metMembers: read.metMembers, othersMet: read.othersMet, familyChanged: read.familyChanged },
      ...{ incomeChanged: read.incomeChanged, guaranteesChanged: read.guaranteesChanged, conditions, measures },
      ...{ place: placeOf(read), photos: read.photos, signature: read.signature, ...this.words.open(read, role) },
    };
  }
}

const itemOf = (read: VisitItem): VisitItem => ({
  ...{ id: read.id, householdId: read.householdId, householdNumber: read.householdNumber, headName: read.headName },
  ...{ regionCode: read.regionCode, villageName: read.villageName, staffId: read.staffId, staffName: read.staffName },
  ...{ purpose: read.purpose, result: read.result, visitedAt: read.visitedAt, visitedOn: read.visitedOn },
  ...{ receivedAt: read.receivedAt, changed: read.changed, satisfaction: read.satisfaction },
  photoCount: read.photoCount,
});

const placeOf = ({ latitude, longitude, accuracyM }: ReadVisit): VisitView['place'] =>
  latitude === null || longitude === null || accuracyM === null
    ? null
    : { latitude: Number(latitude), longitude: Number(longitude), accuracyM };
