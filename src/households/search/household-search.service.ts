import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { AccessLog } from '../../platform/access-log';
import { Forbidden } from '../../platform/errors';
import { Counted, momentPattern, pageOf, readCursor, uuidPattern } from '../../platform/page.dto';
import { SharedReads } from '../../platform/shared-reads';
import { UnitOfWork } from '../../platform/unit-of-work';
import { HouseholdQuery, SearchHouseholds } from './household-query.dto';
import { After, findHouseholds, Found, foundBy, listed, listStatements } from './households.queries';
import { nameQuery } from './member-search.rules';
import { SealedFields } from '../sealed-fields.service';

const defaultLimit = 20;

/** Lists households and finds them by the people in them. */
@Injectable()
export class HouseholdSearch {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sealed: SealedFields,
    private readonly accesses: AccessLog,
    private readonly reads: SharedReads,
  ) {}

  /**
   * A page of the households in scope, the last changed first. Those who look at the same page of the same region at one
   * moment share one reading.
   */
  list(query: HouseholdQuery, me: SignedIn): Promise<string> {
    const limit = query.limit ?? defaultLimit;
    const statements = listStatements(query, afterOf(query), limit + 1);
    const question = JSON.stringify([me.databaseRole, me.scope, statements]);
    return this.reads.read(question, async () => page(listed(await this.work.ask(me, statements)), limit));
  }

  /**
   * A page of the households with a member of that name, identity number or phone; all that is given must hold. To
   * find somebody by a number is to learn the number: a mask and a birth date leave five hundred to try. So it is for
   * those who may reveal one, and each try is noted.
   */
  async search(query: SearchHouseholds, me: SignedIn, requestId: string): Promise<string> {
    const { name, idNumber, phone } = query;
    if (!name && !idNumber && !phone) return this.list(query, me);
    const limit = query.limit ?? defaultLimit;
    const wanted = name ? nameQuery(name) : null;
    if (name && !wanted) return page({ rows: [], total: 0 }, limit);
    const criteria = {
      grams: wanted?.grams ?? null,
      contains: wanted?.contains ?? null,
      idNumber: idNumber ? this.sealed.indexOf('idNumber', idNumber) : null,
      phone: phone ? this.sealed.indexOf('phone', phone) : null,
    };
    const statement = findHouseholds(query, criteria, afterOf(query), limit + 1);
    const ask = async () => foundBy(await this.work.ask(me, [statement], requestId));
    if (!idNumber && !phone) return page(await ask(), limit);
    refuseUnlessRevealing(me);
    const noted = async () => {
      const found = await ask();
      if (idNumber) await this.note('idNumber', found, me);
      if (phone) await this.note('phone', found, me);
      return found;
    };
    return page(await this.work.within(me, noted, requestId), limit);
  }

  private note(field: string, { rows }: Found, me: SignedIn): Promise<void> {
    const [only, ...more] = rows;
    const householdId = more.length ? undefined : only?.id;
    return this.accesses.record({
      ...{ action: 'number-search', field, householdId },
      regionCode: only?.regionCode ?? me.scope.regions[0],
    });
  }
}

function refuseUnlessRevealing(me: SignedIn): void {
  if (!me.permissions.includes('household.reveal'))
    throw new Forbidden('access.forbidden', { permission: 'household.reveal' });
}

const afterOf = ({ cursor }: HouseholdQuery): After =>
  cursor ? (readCursor(cursor, [momentPattern, uuidPattern]) as [string, string]) : null;

/** A page (HouseholdPage) as a text of JSON. */
function page({ rows, total }: Found, limit: number): string {
  const { items, nextCursor } = pageOf(rows, limit, ({ moment, id }) => [moment, id]);
  const rest = { nextCursor, ...Counted.upTo(total) };
  return `{"items":[${items.map(({ item }) => item).join(',')}],${JSON.stringify(rest).slice(1)}`;
}
