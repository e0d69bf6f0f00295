import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { SharedReads } from '../../platform/shared-reads';
import { UnitOfWork } from '../../platform/unit-of-work';
import type { CountQuery } from './counts.dto';
import { countStatement } from './counts.queries';
import { placesWithin } from './places.rules';

/** Counts households from the summary. */
@Injectable()
export class CountsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: SharedReads,
  ) {}

  /** Counts in the asker's region, as a text of JSON. Equal questions of one region at one moment are read once. */
  count(query: CountQuery, me: SignedIn): Promise<string> {
    const { databaseRole, scope } = me;
    const statement = countStatement(query, placesWithin(scope, query.regionCode));
    const question = JSON.stringify([databaseRole, scope, statement]);
    return this.reads.read(question, async () => {
      const [[[body] = []] = []] = await this.work.ask(me, [statement]);
      if (!body) throw new Error('a count without an answer');
      return body;
    });
  }
}
