import type { RegionView } from '../regions/region.dto';
import type { UnitOfWork } from '../platform/unit-of-work';

/** A page of households, and what could be seen when they were looked for. */
export interface HouseholdsFound {
  snapshot: string;
  /** One more than the limit when there are more. */
  households: { id: string; why: 'closed' | 'left' | null }[];
}

/** Where and under which circumstances somebody asks. */
export interface Circumstances {
  /** Which run of the server numbers transactions: after a crash or a restoration numbers could come twice. */
  run: string;
  /** The regions and those around them. */
  regions: RegionView[];
}

const circumstances = `
  select extract(epoch from pg_postmaster_start_time())::text as run,
    (select json_agg(json_build_object('code', code, 'nameZh', name_zh, 'nameMn', name_mn, 'level', level,
        'parentCode', parent_code) order by code)
      from region where code in (select left(code, digits) || repeat('0', 12 - digits)
        from unnest($1::text[]) code, unnest(array[4, 6, 9, 12]) digits)) as regions`;

export const readCircumstances = async (work: UnitOfWork, codes: readonly string[]): Promise<Circumstances> => {
  const row = await work.row<Circumstances & Record<string, unknown>>(circumstances, [[...codes]]);
  if (!row) throw new Error('a select without source gives one row');
  return row;
};

/** Every household of the place that is not closed, by id. */
const whole = `
  select id, null as why from household
  where registration <> 'closed' and ($1::uuid is null or id > $1) order by id limit $2`;

/**
 * The households that transactions have touched which could not be seen at an earlier moment: those that began later,
 * and those that had begun and not yet ended ($3 their lowest number, $4 all of it). With $5, also those with an open
 * case.
 */
const touched = `
  select t.household_id as id, case when h.id is null then 'left' when h.registration = 'closed' then 'closed' end as why
  from (
    select household_id from village_change where xid >= $3::xid8 and not pg_visible_in_snapshot(xid, $4::pg_snapshot)
    union select household_id from procedure where state = 'open' and $5
  ) t left join household h on h.id = t.household_id
  where $1::uuid is null or t.household_id > $1 order by 1 limit $2`;

/** The snapshot is the statement's own: what it does not show, the next difference will. */
const seen = (page: string): string => `
  select pg_current_snapshot()::text as snapshot,
    (select coalesce(json_agg(page order by id), '[]') from (${page}) page) as households`;

const found = async (work: UnitOfWork, page: string, values: unknown[]): Promise<HouseholdsFound> => {
  const row = await work.row<HouseholdsFound & Record<string, unknown>>(seen(page), values);
  if (!row) throw new Error('a select without source gives one row');
  return row;
};

export const everyHousehold = (work: UnitOfWork, after: string | null, limit: number): Promise<HouseholdsFound> =>
  found(work, whole, [after, limit + 1]);

export const touchedHouseholds = (
  work: UnitOfWork,
  snapshot: string,
  openCases: boolean,
  after: string | null,
  limit: number,
): Promise<HouseholdsFound> => found(work, touched, [after, limit + 1, snapshot.split(':', 1)[0], snapshot, openCases]);
