import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../platform/access/actor';
import { Clock } from '../platform/clock';
import { Fault, Invalid, Refused } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { BatchView, HeadingMatch, MatchHeadings } from './batch.dto';
import { next } from './batch.rules';
import { Batches } from './batches.service';
import { keepMatchings } from './matching.queries';
import { fieldOf } from './reading/fields.rules';
import { groupBy } from './staging/compare.rules';

/** What people say that headings mean. It is kept for the banner, so that a sheet is explained once. */
@Injectable()
export class Matchings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly batches: Batches,
  ) {}

  /** Keeps matchings of the headings of a batch and has its file read with them. */
  async match(id: string, { columns }: MatchHeadings, me: SignedIn): Promise<BatchView> {
    const batch = await this.batches.find(id, 'for update');
    if (!next(batch.state, 'read-again', 'done')) throw new Refused('import.out_of_order', { state: batch.state });
    if (batch.state === 'reading') throw new Refused('import.out_of_order', { state: batch.state });
    if (batch.wiped_at) throw new Refused('import.wiped');
    const sheets = new Map(batch.headings.map((sheet) => [sheet.sheet, sheet]));
    const faults = columns.flatMap((column, i): Fault[] => {
      const sheet = sheets.get(column.sheet);
      const there = [...(sheet?.columns ?? []), ...(sheet?.unknown ?? []), ...(sheet?.ignored ?? [])];
      if (!there.some(({ heading }) => heading === column.heading))
        return [{ path: `columns.${i}.heading`, code: 'import.heading_unknown' }];
      return (column.field ?? null) === null || fieldOf(column.field ?? '')
        ? []
        : [{ path: `columns.${i}.field`, code: 'import.field_unknown' }];
    });
    if (faults.length) throw new Invalid('request.invalid', {}, faults);
    for (const [name, said] of groupBy(columns, ({ sheet }) => sheet))
      await this.keep(batch.region_code, sheets.get(name)?.signature ?? '', said, me);
    return this.batches.view(await this.batches.read(batch, me));
  }

  private keep(regionCode: string, signature: string, said: readonly HeadingMatch[], me: SignedIn): Promise<unknown> {
    const columns = said.map(({ heading, field }) => ({ heading, field: field ?? null }));
    const kept = { regionCode, signature, columns, by: me.staffId, at: this.clock.now() };
    return this.work.as('app_job', () => keepMatchings(this.work, kept));
  }
}
