import { Injectable } from '@nestjs/common';
import { visibility } from '../../households/household.visibility';
import type { Role } from '../../platform/access/permissions';
import { Clock } from '../../platform/clock';
import { UnitOfWork } from '../../platform/unit-of-work';
import { inForceOf, Standards } from '../../regions/standards.rules';
import { StandardsService } from '../../regions/standards.service';
import { benefitsOf, BenefitRow, benefitView } from '../benefits/benefits.queries';
import type { MeasureItem, MeasureView } from './measure.dto';
import { decidingLevel } from './measure.rules';
import type { MeasureRow } from './measures.queries';

const townshipMax = 'measure.townshipMax';

/** Measures as people see them. */
@Injectable()
export class MeasureViews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly standards: StandardsService,
  ) {}

  /** A measure with its benefits, in two statements. */
  async view(row: MeasureRow, role: Role | null): Promise<MeasureView> {
    const [benefits, standards] = await Promise.all([
      this.work.rows<BenefitRow>(benefitsOf, [row.id]),
      this.standards.of(row.regionCode, this.clock.today()),
    ]);
    const free = readsNotes(role);
    return {
      ...item(row, standards.number(townshipMax)),
      details: free ? row.details : null,
      decidedBy: row.decidedBy,
      decidedOn: row.decidedOn,
      opinion: free ? row.opinion : null,
      standards: row.standards,
      completedOn: row.completedOn,
      verifiedOn: row.verifiedOn,
      evidenceId: row.evidenceId,
      stoppedOn: row.stoppedOn,
      stopReason: free ? row.stopReason : null,
      proposedBy: row.proposedBy,
      proposedAt: row.proposedAt,
      benefits: benefits.map((one) => benefitView(one, row.details)),
    };
  }

  /** Rows of a list, each with the level that decides on it. */
  async items(rows: readonly MeasureRow[]): Promise<MeasureItem[]> {
    const all = await this.standards.around([...new Set(rows.map(({ regionCode }) => regionCode))]);
    const today = this.clock.today();
    return rows.map((row) => item(row, inForceOf(all, row.regionCode, today).number(townshipMax)));
  }

  /** The standards at a place today, and the most that the township decides on. */
  async townshipMax(regionCode: string): Promise<{ standards: Standards; fen: number }> {
    const standards = await this.standards.of(regionCode, this.clock.today());
    return { standards, fen: standards.number(townshipMax) };
  }
}

/** Details and opinions may tell of an illness: they are kept from those who read no notes. */
const readsNotes = (role: Role | null): boolean => role !== null && visibility[role].notes.view !== 'never';

const item = (row: MeasureRow, townshipMaxFen: number): MeasureItem => ({
  id: row.id,
  householdId: row.householdId,
  householdNumber: row.householdNumber,
  headName: row.headName,
  villageName: row.villageName,
  planId: row.planId,
  memberId: row.memberId,
  programmeVersionId: row.programmeVersionId,
  programme: row.programme,
  subtype: row.subtype,
  category: row.category,
  orientation: row.orientation,
  incomeItem: row.incomeItem,
  causes: row.causes,
  risks: row.risks,
  startOn: row.startOn,
  endOn: row.endOn,
  askedFen: Number(row.askedFen),
  approvedFen: row.approvedFen === null ? null : Number(row.approvedFen),
  deliveredFen: Number(row.deliveredFen),
  state: row.state,
  decidingLevel: decidingLevel(Number(row.askedFen), townshipMaxFen),
  returnedReason: row.returnedReason,
});
