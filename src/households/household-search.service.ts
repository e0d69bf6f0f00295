import { Injectable } from '@nestjs/common';
import { momentPattern, pageOf, readCursor, uuidPattern } from '../platform/page.dto';
import { UnitOfWork } from '../platform/unit-of-work';
import { HouseholdQuery, SearchHouseholds } from './household-query.dto';
import { HouseholdPage } from './household-view.dto';
import { After, countCap, findHouseholds, Found, listHouseholds } from './households.queries';
import { nameQuery } from './member-search.rules';
import { SealedFields } from './sealed-fields.service';

const defaultLimit = 20;

/** Lists households and finds them by the people in them. */
@Injectable()
export class HouseholdSearch {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sealed: SealedFields,
  ) {}

  /** A page of the households in scope, the last changed first. */
  async list(query: HouseholdQuery): Promise<HouseholdPage> {
    const limit = query.limit ?? defaultLimit;
    return page(await listHouseholds(this.work, query, afterOf(query), limit + 1), limit);
  }

  /** A page of the households with a member of that name, identity number or phone; all that is given must hold. */
  async search(query: SearchHouseholds): Promise<HouseholdPage> {
    const { name, idNumber, phone } = query;
    if (!name && !idNumber && !phone) return this.list(query);
    const limit = query.limit ?? defaultLimit;
    const wanted = name ? nameQuery(name) : null;
    if (name && !wanted) return page({ rows: [], total: 0 }, limit);
    const criteria = {
      grams: wanted?.grams ?? null,
      contains: wanted?.contains ?? null,
      idNumber: idNumber ? this.sealed.indexOf('idNumber', idNumber) : null,
      phone: phone ? this.sealed.indexOf('phone', phone) : null,
    };
    return page(await findHouseholds(this.work, query, criteria, afterOf(query), limit + 1), limit);
  }
}

const afterOf = ({ cursor }: HouseholdQuery): After =>
  cursor ? (readCursor(cursor, [momentPattern, uuidPattern]) as [string, string]) : null;

function page({ rows, total }: Found, limit: number): HouseholdPage {
  const { items, nextCursor } = pageOf(rows, limit, ({ moment, id }) => [moment, id]);
  return {
    items: items.map(({ moment: _, ...item }) => item),
    nextCursor,
    total: Math.min(total, countCap),
    totalIsCapped: total > countCap,
  };
}
