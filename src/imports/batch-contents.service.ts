import { Injectable } from '@nestjs/common';
import { pageOf, readCursor } from '../platform/page.dto';
import { sentence } from '../platform/messages';
import type { Language } from '../platform/language';
import { UnitOfWork } from '../platform/unit-of-work';
import {
  DependentList,
  ProblemPage,
  ProblemQuery,
  ProblemView,
  StagedPage,
  StagedQuery,
  StagedView,
} from './batch.dto';
import { Batches } from './batches.service';
import { dependentsOf } from './merging/undo.queries';

const number = /^\d{1,9}$/;
const mostDependents = 200;

/** What a batch holds: its problems, its households, and what rests on it since it was merged. */
@Injectable()
export class BatchContents {
  constructor(
    private readonly work: UnitOfWork,
    private readonly batches: Batches,
  ) {}

  /** Problems in the order of the file. */
  async problems(id: string, { limit = 20, cursor, severity }: ProblemQuery, language: Language): Promise<ProblemPage> {
    await this.batches.find(id);
    const [after = '-1'] = cursor === undefined ? [] : readCursor(cursor, [number]);
    const rows = await this.work.rows<Omit<ProblemView, 'reason'> & { seq: number }>(
      `select seq, sheet, row, "column", heading, field, code, params, severity, owner_id as "householdId"
       from import_problem where batch_id = $1 and seq > $2::int and ($3::text is null or severity = $3)
       order by seq limit $4`,
      [id, after, severity ?? null, limit + 1],
    );
    const page = pageOf(rows, limit, ({ seq }) => [seq]);
    const items = page.items.map(({ seq: _, ...row }) => ({
      ...row,
      reason: sentence(row.code, language, row.params),
    }));
    return { items, nextCursor: page.nextCursor };
  }

  /** Households in the order of the file. */
  async households(id: string, { limit = 20, cursor, kind }: StagedQuery): Promise<StagedPage> {
    await this.batches.find(id);
    const [after = '-1'] = cursor === undefined ? [] : readCursor(cursor, [number]);
    const rows = await this.work.rows<StagedView & { seq: number }>(
      `select seq, id, reference, sheet, row, kind, place_code as "regionCode", number, head_name as "headName", members,
         changes, outcome
       from import_household where batch_id = $1 and seq > $2::int and ($3::text is null or kind = $3)
       order by seq limit $4`,
      [id, after, kind ?? null, limit + 1],
    );
    const page = pageOf(rows, limit, ({ seq }) => [seq]);
    return { items: page.items.map(({ seq: _, ...row }) => row), nextCursor: page.nextCursor };
  }

  /** What was done after the merge and keeps it from being undone. */
  async dependents(id: string): Promise<DependentList> {
    const batch = await this.batches.find(id);
    if (batch.merge_xid === null || batch.state === 'undone') return { items: [] };
    return { items: await this.work.as('app_job', () => dependentsOf(this.work, id, mostDependents)) };
  }
}
