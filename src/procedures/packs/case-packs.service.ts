import { Injectable } from '@nestjs/common';
import type { Finding } from '../../checker/checker';
import { HouseholdChecks } from '../../households/household-checks.service';
import type { Packed } from '../../households/packs/household-packs.service';
import type { SignedIn } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { UnitOfWork } from '../../platform/unit-of-work';
import type { Standards } from '../../regions/standards.rules';
import { factsOf } from '../case-facts.service';
import { caseOf } from '../case.queries';
import { ChangeRequests } from '../changes/change-requests.service';
import { definitionOf } from '../definitions.rules';
import { NoticesService } from '../notices/notices.service';
import { personOf } from '../opening.service';
import { readOpenViews } from '../procedure-view.queries';
import type { ProcedureView } from '../procedure.dto';
import { missingNow, openTo, stepOf } from '../procedure.rules';
import { viewOf } from '../procedure.views';
import { CasePack } from './case-pack.dto';

type OpenRow = Awaited<ReturnType<typeof readOpenViews>>[number];
type StandardsOf = (regionCode: string) => Standards;

/** Puts together what is under way for many households at once, as `GET /procedures/{id}` says it of each. */
@Injectable()
export class CasePacks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly checks: HouseholdChecks,
    private readonly notices: NoticesService,
    private readonly changes: ChangeRequests,
  ) {}

  /**
   * What is under way for households that have been read, in four statements.
   *
   * @param standardsOf those in force at a place today
   */
  async of(packed: readonly Packed[], standardsOf: StandardsOf, me: SignedIn): Promise<Map<string, CasePack>> {
    const ids = packed.map(({ household }) => household.id);
    const [rows, notices, changes] = await Promise.all([
      readOpenViews(this.work, ids),
      this.notices.running(ids),
      this.changes.unfinished(ids),
    ]);
    const findings = await this.findingsFor(rows, packed, standardsOf);
    const packs = new Map<string, CasePack>(
      ids.map((id) => [id, { procedure: null, notices: [], changeRequests: [] }]),
    );
    for (const row of rows) {
      const pack = packs.get(row.household_id);
      const found = findings.get(row.household_id) ?? [];
      if (pack) pack.procedure = this.viewOf(row, found, standardsOf(row.region_code), me);
    }
    for (const notice of notices) packs.get(notice.householdId)?.notices.push(notice);
    for (const change of changes) packs.get(change.householdId)?.changeRequests.push(change);
    return packs;
  }

  /** What the checker says where the present step wants it to say nothing. */
  private async findingsFor(
    rows: readonly OpenRow[],
    packed: readonly Packed[],
    standardsOf: StandardsOf,
  ): Promise<Map<string, Finding[]>> {
    const wanted = new Set(
      rows.filter((row) => stepOf(definitionOf(row), row.step).clean).map((row) => row.household_id),
    );
    const checked = packed.filter(({ household }) => wanted.has(household.id));
    if (!checked.length) return new Map();
    return this.checks.findingsIn(
      checked.map(({ household, members, pack }) => ({ household, members, waivers: pack.waivers })),
      standardsOf,
    );
  }

  private viewOf(row: OpenRow, found: readonly Finding[], standards: Standards, me: SignedIn): ProcedureView {
    const today = this.clock.today();
    const def = definitionOf(row);
    const current = caseOf(row, row.records);
    const facts = factsOf(def, stepOf(def, row.step), row, found, standards);
    const now = { missing: missingNow(def, current, today, facts), actions: openTo(def, current, personOf(me)) };
    return viewOf(row, def, now, today, me.role);
  }
}
