import { Injectable } from '@nestjs/common';
import { completeness } from '../../checker/completeness';
import type { HouseholdFacts, IncomeFacts, MemberFacts } from '../../checker/facts';
import { covers } from '../../platform/access/actor';
import { NotFound } from '../../platform/errors';
import { PageQuery, pageOf, readCursor, uuidPattern } from '../../platform/page.dto';
import { UnitOfWork } from '../../platform/unit-of-work';
import { RegionsService } from '../../regions/regions.service';
import { CompletenessView, VillageCompleteness } from './completeness.dto';
import { countOf, Forms, formsIn, formsOf, mostMissing, storeCounts, villageCount } from './completeness.queries';
import { fieldsOfRow } from '../../platform/columns';

/**
 * How complete the forms of households are. Counts are stored and made anew only for households that have changed
 * since, in one go, by whoever asks first.
 */
@Injectable()
export class CompletenessService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly regions: RegionsService,
  ) {}

  /** The count of one household; throws `household.not_found`. */
  async of(householdId: string): Promise<CompletenessView> {
    await this.count(await formsOf(this.work, householdId));
    const row = await countOf(this.work, householdId);
    if (!row) throw new NotFound('household');
    return { householdId, filled: row.filled, total: row.total, missing: row.missing };
  }

  /** The count of a village and a page of its households, those that miss most first. */
  async village(code: string, { limit = 20, cursor }: PageQuery): Promise<VillageCompleteness> {
    const { scope } = this.work.actor;
    if (!scope || !covers(scope, code)) throw new NotFound('region');
    const region = await this.regions.get(code);
    const after = cursor ? (readCursor(cursor, [/^\d{1,6}$/, uuidPattern]) as [string, string]) : null;
    await this.count(await formsIn(this.work, region.code));
    const [sums, rows] = await Promise.all([
      villageCount(this.work, region.code),
      mostMissing(this.work, region.code, limit, after),
    ]);
    const page = pageOf(rows, limit, ({ id, filled, total }) => [total - filled, id]);
    const items = page.items.map(({ missing: _, ...share }) => share);
    return { regionCode: region.code, households: 0, filled: 0, total: 0, ...sums, items, nextCursor: page.nextCursor };
  }

  /** Counts are derived and hold for every reader alike, so that readers without the right to write store them too. */
  private async count(outdated: Forms[]): Promise<void> {
    if (!outdated.length) return;
    const counts = outdated.map((forms) => ({ forms, ...completeness(factsOf(forms)) }));
    await this.work.as('app_job', () => storeCounts(this.work, counts));
  }
}

/** Only whether a field has a value matters here, so that sealed values stay sealed. */
const factsOf = ({ household, members, survey, income }: Forms): HouseholdFacts => ({
  ...(fieldsOfRow(household) as HouseholdFacts),
  members: (members ?? []).map((member) => fieldsOfRow(member) as unknown as MemberFacts),
  survey: survey && fieldsOfRow(survey),
  income: income && ({ ...fieldsOfRow(income), lines: income.lines } as unknown as IncomeFacts),
});
