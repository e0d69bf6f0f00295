import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { visibility } from '../../households/household.visibility';
import { Clock } from '../../platform/clock';
import { Conflict, Forbidden, NotFound } from '../../platform/errors';
import { momentPattern, pageOf, readCursor, uuidPattern } from '../../platform/page.dto';
import { UnitOfWork } from '../../platform/unit-of-work';
import { EvidencePage, EvidenceQuery, EvidenceView, JudgeEvidence } from './evidence.dto';
import { judge, listEvidence, readEvidence } from './evidence.queries';

/** What asks for a look, and what came of looking. */
@Injectable()
export class VisitEvidenceService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list({ limit = 20, cursor, ...filter }: EvidenceQuery): Promise<EvidencePage> {
    const after = cursor ? readCursor(cursor, [momentPattern, uuidPattern]) : undefined;
    const rows = await listEvidence(this.work, filter, after, limit);
    const { items, nextCursor } = pageOf(rows, limit, ({ foundAt, id }) => [foundAt, id]);
    return { items: items.map((row) => this.seen(row)), nextCursor };
  }

  /** Judges once; nobody judges their own visit. The same judgement by the same person again answers the same. */
  async judge(id: string, input: JudgeEvidence, { staffId }: SignedIn): Promise<EvidenceView> {
    const before = await readEvidence(this.work, id);
    if (!before) throw new NotFound('visit_evidence');
    if (before.staffId === staffId) throw new Forbidden('visit.own_evidence');
    const first = await judge(this.work, id, input, staffId, this.clock.today());
    const { judgement, remark } = before;
    if (!first && (judgement !== input.judgement || remark !== input.remark))
      throw new Conflict('visit.evidence_judged');
    const after = await readEvidence(this.work, id);
    return this.seen(after ?? before);
  }

  /** What was found out is a note like any other. */
  private seen(row: EvidenceView): EvidenceView {
    const { role } = this.work.actor;
    return role && visibility[role].notes.view === 'clear' ? row : { ...row, remark: null };
  }
}
