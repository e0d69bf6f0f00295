import { regionFilter } from '../../platform/region-filter';
import type { UnitOfWork } from '../../platform/unit-of-work';
import type { AlertCount, AlertQuery, AlertView } from './alert.dto';

/** Rows counted before a list only says that there are more. */
export const mostCounted = 10_000;

const columns = `a.id, a.household_id as "householdId", h.number as "householdNumber", h.head_name as "headName",
  a.region_code as "regionCode", r.name_zh as "villageName", a.rule, a.state, a.found, a.line, a.clears,
  a.first_on::text as "firstOn", a.last_on::text as "lastOn", a.dismissal_reason as "dismissalReason",
  (select s.name from staff s where s.id = a.dismissed_by) as "dismissedBy", a.dismissed_on::text as "dismissedOn",
  a.dismissed_until::text as "dismissedUntil"`;
const from = `from alert a join household h on h.id = a.household_id join region r on r.code = a.region_code`;

const inPlace = (column: string): string => column.replace(/(\w+_code)/, 'a.$1');

/** Alerts of the region, the latest first; one more than `limit` when there are more. */
export const listAlerts = (
  work: UnitOfWork,
  { rule, state, regionCode, householdId }: AlertQuery,
  after: string[] | undefined,
  limit: number,
): Promise<(AlertView & { total: number })[]> => {
  const [column, code] = regionFilter(regionCode);
  const asked = `a.state = $1 and ($2::text is null or a.rule = $2) and ($3::uuid is null or a.household_id = $3)
    and ($4::text is null or ${inPlace(column)} = $4)`;
  return work.rows(
    `select ${columns},
       (select count(*)::int from (select 1 from alert a where ${asked} limit ${mostCounted + 1}) c) as total
     ${from} where ${asked} and ($5::date is null or (a.first_on, a.id) < ($5, $6))
     order by a.first_on desc, a.id desc limit $7`,
    [state ?? 'open', rule ?? null, householdId ?? null, code, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );
};

export const readAlert = (work: UnitOfWork, id: string): Promise<AlertView | undefined> =>
  work.row<AlertView & Record<string, unknown>>(`select ${columns} ${from} where a.id = $1`, [id]);

export interface Counted {
  items: AlertCount[];
  households: number;
  scannedOn: string | null;
}

/** Open alerts of a region by rule. */
export async function countAlerts(work: UnitOfWork, regionCode: string | undefined): Promise<Counted> {
  const [column, code] = regionFilter(regionCode);
  const row = await work.row<Counted & Record<string, unknown>>(
    `with standing as materialized (
       select rule, household_id from alert a where state = 'open' and ($1::text is null or ${inPlace(column)} = $1))
     select coalesce((select jsonb_agg(jsonb_build_object('rule', rule, 'alerts', n) order by rule)
         from (select rule, count(*) as n from standing group by rule) each), '[]') as items,
       (select count(distinct household_id)::int from standing) as households,
       (select day::text from scan where ended_at is not null order by ended_at desc limit 1) as "scannedOn"`,
    [code],
  );
  return row ?? { items: [], households: 0, scannedOn: null };
}

/** Lets an open alert rest. @returns whether it was open */
export const dismiss = async (
  work: UnitOfWork,
  id: string,
  { reason, until }: { reason: string; until: string },
  staffId: string,
  today: string,
): Promise<boolean> =>
  (await work.row(
    `update alert set state = 'dismissed', dismissal_reason = $2, dismissed_until = $3, dismissed_by = $4,
       dismissed_on = $5
     where id = $1 and state = 'open' returning 1 as done`,
    [id, reason, until, staffId, today],
  )) !== undefined;
