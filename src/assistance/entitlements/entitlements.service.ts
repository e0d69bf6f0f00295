import { Injectable } from '@nestjs/common';
import { visibility } from '../../households/household.visibility';
import type { SignedIn } from '../../platform/access/actor';
import { NotFound } from '../../platform/errors';
import { pageOf, readCursor, uuidPattern } from '../../platform/page.dto';
import { regionFilter } from '../../platform/region-filter';
import { UnitOfWork } from '../../platform/unit-of-work';
import { EntitlementPage, EntitlementQuery, EntitlementView, PolicyView } from './entitlement.dto';
import { entitlementSql, missing, policies, unfounded } from './policies.rules';

interface Row extends Record<string, unknown> {
  policy: string;
  householdId: string;
  memberId: string;
  memberName: string;
  entitled: boolean | null;
  receiving: boolean;
  facts: Record<string, unknown>;
}

const clauses = new Map(policies.map(({ code, clause }) => [code, clause]));
/** A degree of disability is for those who see more of an illness than its kind. */
const healthFacts = ['disabilityLevel'];

/** Who is entitled to a help and does not get it, and who gets it without being entitled. */
@Injectable()
export class EntitlementsService {
  constructor(private readonly work: UnitOfWork) {}

  policies(): PolicyView[] {
    return policies.map(({ code, titleZh, titleEn, subtypes, clause }) => ({
      ...{ code, titleZh, titleEn, subtypes: [...subtypes], clause },
    }));
  }

  /** What each rule says of each living member of a household. */
  async ofHousehold(householdId: string, me: SignedIn): Promise<EntitlementView[]> {
    const seen = await this.work.row('select from household where id = $1', [householdId]);
    if (!seen) throw new NotFound('household');
    const asked = policies.map((policy) => entitlementSql(policy, 'h.id = $1')).join(' union all ');
    const rows = await this.work.rows<Row>(`${asked} order by policy, "memberId"`, [householdId]);
    return rows.map((row) => viewOf(row, me));
  }

  /** Gaps of one policy among the households on the register in scope, in the order of the households. */
  async list(query: EntitlementQuery, me: SignedIn): Promise<EntitlementPage> {
    const { kind, limit = 20, cursor, regionCode } = query;
    const policy = policies.find(({ code }) => code === query.policy);
    if (!policy) throw new NotFound('policy');
    const last = cursor ? readCursor(cursor, [uuidPattern, uuidPattern]) : [null, null];
    const [column, region] = regionFilter(regionCode);
    const where = `h.registration = 'registered' and ($3::text is null or ${column.replace(/(\w+_code)/, 'h.$1')} = $3)
      and ($1::uuid is null or (h.id, m.id) > ($1, $2::uuid)) and ${(kind === 'missing' ? missing : unfounded)(policy)}`;
    const rows = await this.work.rows<Row>(`${entitlementSql(policy, where)} order by h.id, m.id limit $4`, [
      ...[...last, region, limit + 1],
    ]);
    const { items, nextCursor } = pageOf(rows, limit, (row) => [row.householdId, row.memberId]);
    return { items: items.map((row) => viewOf(row, me)), nextCursor };
  }
}

function viewOf(
  { policy, householdId, memberId, memberName, entitled, receiving, facts }: Row,
  me: SignedIn,
): EntitlementView {
  const health = visibility[me.role].health.view === 'clear';
  const seen = Object.entries(facts).filter(([name]) => health || !healthFacts.includes(name));
  return {
    ...{ policy, householdId, memberId, memberName, receiving, clause: clauses.get(policy) ?? '' },
    entitled: entitled === null ? 'unknown' : entitled ? 'yes' : 'no',
    facts: Object.fromEntries(seen),
  };
}
