import type { Level } from '../../platform/access/permissions';
import { countOf } from '../../platform/page.dto';
import type { Difference, Base } from '../../households/family/household-comparison.rules';
import type { ChangeKind } from './change-definitions.rules';
import type { ChangeDecision, ChangeState } from './change-view.dto';

/** A request as stored, with the names of those who acted. */
export interface ChangeRow {
  id: string;
  householdId: string;
  regionCode: string;
  type: string;
  kind: ChangeKind;
  otherHouseholdId: string | null;
  originCode: string;
  targetCode: string | null;
  householdNumber: string | null;
  headName: string;
  memberCount: number;
  reason: string | null;
  reasonText: string | null;
  occurredOn: string;
  evidence: string[];
  payload: Buffer;
  contentTag: string;
  base: Base;
  diff: Difference[];
  warnings: string[];
  state: ChangeState;
  step: string | null;
  sinceDay: string;
  waitsLevel: Level | null;
  decisions: ChangeDecision[];
  requestedAt: Date;
  officeName: string | null;
  originName: string;
  targetName: string | null;
}

const item = `r.id, r.household_id as "householdId", r.region_code as "regionCode", r.type, r.kind,
  r.origin_code as "originCode", r.target_code as "targetCode", r.household_number as "householdNumber",
  r.head_name as "headName", r.member_count as "memberCount", r.reason, r.state, r.step, r.waits_level as "waitsLevel",
  to_char(r.occurred_on, 'YYYY-MM-DD') as "occurredOn", r.requested_at as "requestedAt",
  (select name_zh from region where code = rpad(left(
    case when r.step = 'acceptance' then coalesce(r.target_code, r.region_code) else r.region_code end,
    case r.waits_level when 'village' then 12 when 'township' then 9 when 'banner' then 6 when 'city' then 4 end),
    12, '0')) as "officeName",
  (select name_zh from region where code = r.origin_code) as "originName",
  (select name_zh from region where code = r.target_code) as "targetName"`;

const whole = `${item}, r.other_household_id as "otherHouseholdId", r.reason_text as "reasonText", r.evidence, r.payload,
  r.content_tag as "contentTag", r.base, r.diff, r.warnings, to_char(r.since_day, 'YYYY-MM-DD') as "sinceDay", (
    select jsonb_agg(act || jsonb_build_object('staffName', s.name) order by place)
    from jsonb_array_elements(r.decisions) with ordinality done (act, place)
    join staff s on s.id = (act ->> 'staffId')::uuid
  ) as decisions`;

export const findRequest = `select ${whole} from change_request r where r.id = $1`;

/** A new request, or one that was returned and is asked for again; null where the id is taken by another. */
export const insertRequest = `
  with made as (
    insert into change_request (id, household_id, region_code, type, kind, other_household_id, origin_code, target_code,
      household_number, head_name, member_count, reason, reason_text, occurred_on, evidence, payload, content_tag, base,
      diff, warnings, state, step, since_day, waits_level, decisions, requested_by, requested_at, updated_at)
    values ($1, $2, $3, $4, $5, $6, $3, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
      $23, $24, $25, $26, $26)
    on conflict (id) do update set reason = excluded.reason, reason_text = excluded.reason_text, diff = excluded.diff,
      occurred_on = excluded.occurred_on, evidence = excluded.evidence, payload = excluded.payload, base = excluded.base,
      content_tag = excluded.content_tag, other_household_id = excluded.other_household_id, state = excluded.state,
      origin_code = excluded.origin_code, target_code = excluded.target_code, warnings = excluded.warnings,
      step = excluded.step, since_day = excluded.since_day, waits_level = excluded.waits_level,
      decisions = excluded.decisions, updated_at = excluded.updated_at
    where change_request.state = 'returned' and change_request.household_id = excluded.household_id
      and change_request.kind = excluded.kind
    returning *
  ) select ${whole} from made r`;

/** Moves a request on; nothing comes back when somebody else did so first, or a procedure is open that excludes it. */
export const stepRequest = `
  with moved as (
    update change_request r set state = $3, step = $4, since_day = $5, waits_level = $6, decisions = $7,
      diff = coalesce($8, r.diff), updated_at = $9
    where r.id = $1 and r.step = $2 and r.content_tag = $11 and not ($10 and exists (
      select 1 from procedure p where p.household_id in (r.household_id, r.other_household_id) and p.state = 'open'))
    returning *
  ) select ${whole} from moved r`;

export interface Surroundings {
  contentTag: string | null;
  procedureOpen: boolean;
  running: boolean;
  evidence: number;
  targetLevel: string | null;
  partTaken: boolean;
}

/** What a new request meets: $1 its id, $2 its households, $3 its evidence, $4 its target, $5 structural kinds, $6 a part to be made. */
export const surroundings = `
  select (select content_tag from change_request where id = $1) as "contentTag",
    exists (select 1 from procedure where household_id = any ($2::uuid[]) and state = 'open') as "procedureOpen",
    exists (select 1 from change_request where step is not null and kind = any ($5)
      and (household_id = any ($2::uuid[]) or other_household_id = any ($2::uuid[]))) as running,
    (select count(*)::int from attachment
      where id = any ($3::uuid[]) and household_id = any ($2::uuid[]) and closed_at is null) as evidence,
    (select level from region where code = $4) as "targetLevel",
    exists (select 1 from household where id = $6) as "partTaken"`;

/** Requests of several households ($1) that wait or were sent back, newest first. */
export const unfinishedRequests = `
  select ${item} from change_request r
  where r.household_id = any ($1::uuid[]) and (r.step is not null or r.state = 'returned')
  order by r.requested_at desc, r.id desc`;

/**
 * Newest first; filters that are null do not count. $6, $7, $9: level and codes of this office, and their length. $10 is
 * compared with `place`, a column of the region.
 */
export const listRequests = (place: string): string =>
  listing(`${item}, to_char(r.requested_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortedAt"`, place);

/** How many there are: the same values, without a request to begin after and with the cap of lists as the limit. */
export const countRequests = (place: string): string => countOf(listing('', place));

const listing = (shown: string, place: string): string => `
  select ${shown} from change_request r
  where ($1::timestamptz is null or (r.requested_at, r.id) < ($1, $2::uuid))
    and ($3::text is null or r.type = $3) and ($4::text is null or r.state = $4)
    and ($5::uuid is null or r.household_id = $5 or r.other_household_id = $5)
    and ($6::text is null or (r.step is not null and r.waits_level = $6
      and left(case r.step when 'acceptance' then r.target_code else r.region_code end, $9) = any ($7::text[])))
    and ($10::text is null or ${place} = $10)
  order by r.requested_at desc, r.id desc limit $8`;
