import { onDay } from '../helpers/helpers.queries';

/** A pairing as stored. */
export interface PairingRow {
  id: string;
  householdId: string;
  helperId: string;
  role: string;
  startedOn: string;
  endedOn: string | null;
  reason: string | null;
  endReason: string | null;
}

const columns = `p.id, p.household_id as "householdId", p.helper_id as "helperId", p.role,
  to_char(p.started_on, 'YYYY-MM-DD') as "startedOn", to_char(p.ended_on, 'YYYY-MM-DD') as "endedOn", p.reason,
  p.end_reason as "endReason"`;

/** A household as lists of pairings show it. */
const household = `jsonb_build_object('id', h.id, 'regionCode', h.region_code, 'villageName', v.name_zh,
  'number', h.number, 'headName', h.head_name, 'memberCount', h.member_count, 'exitStatus', h.exit_status,
  'monitoringType', h.monitoring_type)`;

export const findPairing = `select ${columns} from pairing p where p.id = $1`;

/** Every pairing of a household, the latest first. */
export const pairingsOf = `select ${columns} from pairing p where p.household_id = $1
  order by p.started_on desc, p.role, p.id`;

/** Households that helpers answer for on a day: $1 households, $2 the day. */
export const responsibleOn = `select ${columns} from pairing p
  where p.household_id = any ($1) and p.role = '01' and ${onDay('p', '$2::date')}`;

/** A household kept from being paired by others until the transaction ends; $2 the id of the pairing to be made. */
export const lockHousehold = `
  select h.id, h.region_code as "regionCode", h.registration from household h where h.id = $1 for no key update`;

/** A helper who may be paired: $1 the helper, $2 the household, $3 the day. */
export const meetHelper = `
  select h.id, to_char(h.left_on, 'YYYY-MM-DD') as "leftOn",
    (select o.obstacle from helper_obstacles($1, array[$2::uuid]) o) as obstacle
  from helper h where h.id = $1`;

/** Those who answer for a household on a day or later: $1 the household, $2 the day. */
export const answeringFrom = `select ${columns} from pairing p
  where p.household_id = $1 and p.role = '01' and (p.ended_on is null or p.ended_on > $2) order by p.started_on`;

/** Ends a pairing on a day. Values: id, day, reason. */
export const endPairing = `update pairing p set ended_on = $2, end_reason = $3
  where p.id = $1 and p.ended_on is null and p.started_on < $2 returning ${columns}`;

/** Values: id, household, region, helper, role, first day, reason, who, when. Nothing comes back where the id is taken. */
export const insertPairing = `
  insert into pairing as p (id, household_id, region_code, helper_id, role, started_on, reason, paired_by, paired_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing returning ${columns}`;

/**
 * Pairings that a hand-over is about, their households locked in one order. Values: helper, the day, households or null.
 */
export const toHandOver = `
  select p.id, p.household_id as "householdId", p.region_code as "regionCode",
    p.started_on >= $2::date as late, o.obstacle
  from pairing p join household h on h.id = p.household_id
    left join lateral (select obstacle from helper_obstacles($4, array[p.household_id])) o on true
  where p.helper_id = $1 and p.role = '01' and p.ended_on is null and h.registration not in ('refused', 'closed')
    and ($3::uuid[] is null or p.household_id = any ($3))
  order by p.household_id for no key update of h`;

/** Values: old pairings, their households and places, new ids, new helper, day, reason, who, when. */
export const handOver = `
  with ended as (
    update pairing set ended_on = $6, end_reason = $7 where id = any ($1) returning id
  )
  insert into pairing (id, household_id, region_code, helper_id, role, started_on, reason, paired_by, paired_at)
  select new.id, new.household, new.region, $5, '01', $6, $7, $8, $9
  from unnest($4::uuid[], $2::uuid[], $3::text[]) new (id, household, region)
  where (select count(*) from ended) = cardinality($1)
  returning household_id`;

/**
 * The newest first; filters that are null do not count. Values: moment and id of the last, helper, role, today or null
 * for all times, region, rows.
 */
export const listPairings = (place: string): string => `
  select ${columns}, ${household} as household,
    to_char(p.paired_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortedAt"
  from pairing p join household h on h.id = p.household_id join region v on v.code = p.region_code
  where ($1::timestamptz is null or (p.paired_at, p.id) < ($1, $2::uuid))
    and ($3::uuid is null or p.helper_id = $3) and ($4::text is null or p.role = $4)
    and ($5::date is null or (${onDay('p', '$5')})) and ($6::text is null or ${place} = $6)
  order by p.paired_at desc, p.id desc limit $7`;

/** Households on the register without anybody who answers for them. Values: id of the last, today, region, rows. */
export const unpaired = (place: string): string => `
  select h.id, ${household} as household from household h join region v on v.code = h.region_code
  where h.registration = 'registered' and ($1::uuid is null or h.id > $1) and ($3::text is null or ${place} = $3)
    and not exists (select from pairing p where p.household_id = h.id and p.role = '01' and ${onDay('p', '$2::date')})
  order by h.id limit $4`;
