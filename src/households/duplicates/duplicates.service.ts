import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { Conflict, NotFound, Refused } from '../../platform/errors';
import { Counted, momentPattern, pageOf, readCursor, uuidPattern } from '../../platform/page.dto';
import { UnitOfWork } from '../../platform/unit-of-work';
import { DuplicateSearch } from './duplicate-search.service';
import { DecideDuplicate, DuplicatePage, DuplicateQuery, DuplicateView } from './duplicate.dto';
import { countPairs, decidePair, pairById, pairsIn } from './duplicates.queries';

/** The review queue of records that may be one person. */
@Injectable()
export class DuplicatesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly search: DuplicateSearch,
  ) {}

  /** Pairs with a side in the reader's region, the newest first. Who was written just now is compared before. */
  async queue({ limit = 20, cursor, state = 'open', kind }: DuplicateQuery): Promise<DuplicatePage> {
    const after = cursor ? readCursor(cursor, [momentPattern, uuidPattern]) : null;
    await this.work.as('app_job', () => this.search.next());
    const [rows, count] = await Promise.all([
      pairsIn(this.work, { state, kind }, limit, after),
      countPairs(this.work, { state, kind }),
    ]);
    const { items, nextCursor } = pageOf(rows, limit, ({ foundAt, id }) => [foundAt, id]);
    return { items: items.map(DuplicateView.of), nextCursor, ...Counted.upTo(count) };
  }

  /** Decides a pair; the same decision again answers with what stands, another one is a conflict. */
  async decide(id: string, { decision, reason }: DecideDuplicate): Promise<DuplicateView> {
    const decided = await decidePair(this.work, id, { state: decision, reason, at: this.clock.now() });
    const pair = await pairById(this.work, id);
    if (!pair) throw new NotFound('duplicate');
    if (!decided && pair.state === 'lapsed') throw new Refused('duplicate.lapsed');
    if (pair.state !== decision)
      throw new Conflict('duplicate.decided', { state: pair.state, who: pair.decidedBy, when: pair.decidedAt });
    return DuplicateView.of(pair);
  }
}
