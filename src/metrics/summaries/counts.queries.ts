import type { Statement } from '../../database/trip';
import { regionCondition } from '../../platform/region-filter';
import type { CountQuery, Dimension } from './counts.dto';

/** Kinds of one household, as the summary tells them apart. */
const kinds = 'registration, exit_status, household_attribute, monitoring_type';

/** The column of each dimension; divisions are told apart by place. */
const columnOf: Record<Exclude<Dimension, 'region'>, string> = {
  status: 'exit_status',
  class: 'household_attribute',
  monitoring: 'monitoring_type',
  registration: 'registration',
};

const filters = { registration: 'registration', exitStatus: 'exit_status', monitoringType: 'monitoring_type' } as const;

/** Several codes as the database reads them; digits need no quotes. */
const listed = (codes: readonly string[]): string => `{${codes.join(',')}}`;

/**
 * Counts of places of one level: what was folded plus what was not yet, in one snapshot. The answer is one text of JSON,
 * which goes out as it is.
 *
 * @param places 12-digit codes, not empty
 */
export function countStatement(query: CountQuery, places: readonly string[]): Statement {
  const values: string[] = [listed(places)];
  const kept = (Object.keys(filters) as (keyof typeof filters)[])
    .filter((key) => query[key] !== undefined)
    .map((key) => ` and ${filters[key]} = $${values.push(query[key] ?? '')}`)
    .join('');
  const text = query.by === 'region' ? byRegion(places, kept, values) : byKind(query.by, places, kept, values);
  return { text, values };
}

/** Condition on what was not folded yet, by the level of the places. */
function unfolded(places: readonly string[], values: string[]): string {
  const conditions = places.map(regionCondition);
  const [[column] = ['region_code']] = conditions;
  return `${column} = any ($${values.push(listed(conditions.map(([, value]) => value)))})`;
}

const byKind = (by: keyof typeof columnOf, places: readonly string[], kept: string, values: string[]): string => `
  select json_build_object('by', '${by}', 'total', coalesce(sum(n), 0), 'items', coalesce(json_agg(
      json_build_object('code', nullif(code, ''), 'households', n) order by nullif(code, '')), '[]'))::text as body
  from (
    select ${columnOf[by]} as code, sum(households) as n from (
      select ${kinds}, households from household_count where region_code = any ($1)
      union all
      select ${kinds}, households from household_count_delta where ${unfolded(places, values)}
    ) parts where true${kept} group by 1 having sum(households) <> 0
  ) counted`;

/** Digits of the divisions below those of a level; a village has none, so it stands for itself. */
const digitsBelow: Record<string, number> = { village_code: 12, township_code: 12, banner_code: 9 };

function byRegion(places: readonly string[], kept: string, values: string[]): string {
  const [level] = regionCondition(places[0] ?? '');
  const [division, folded] = level === 'village_code' ? ['code', 'region_code'] : ['parent_code', 'parent_code'];
  return `
  select json_build_object('by', 'region', 'total', coalesce(sum(n), 0), 'items', coalesce(json_agg(
      json_build_object('code', code, 'name', name_zh, 'households', n) order by code), '[]'))::text as body
  from (
    select r.code, r.name_zh, coalesce(sum(households), 0) as n from region r left join (
      select region_code as place, households from household_count where ${folded} = any ($1)${kept}
      union all
      select rpad(left(region_code, ${digitsBelow[level] ?? 6}), 12, '0'), households from household_count_delta
      where ${unfolded(places, values)}${kept}
    ) parts on parts.place = r.code where r.${division} = any ($1) group by 1, 2
  ) counted`;
}

/** Takes the turn of folding; while another process has it there is nothing to do. */
export const takeTurn = `select pg_try_advisory_xact_lock(hashtext('fold household counts')) as mine`;

/**
 * Moves what was appended into the counts of the village, its town, banner and city. A reader sees either none or all of
 * it, since it is one statement.
 */
export const fold = `
  with taken as (
    delete from household_count_delta returning region_code, ${kinds}, households
  ), steps as (
    select place.code, place.parent, ${kinds}, sum(households) as households
    from taken cross join lateral (values
      (region_code, rpad(left(region_code, 9), 12, '0')),
      (rpad(left(region_code, 9), 12, '0'), rpad(left(region_code, 6), 12, '0')),
      (rpad(left(region_code, 6), 12, '0'), rpad(left(region_code, 4), 12, '0')),
      (rpad(left(region_code, 4), 12, '0'), null)) place (code, parent)
    group by 1, 2, ${kinds} having sum(households) <> 0
  )
  insert into household_count as c (region_code, parent_code, ${kinds}, households)
    select code, parent, ${kinds}, households from steps order by code, ${kinds}
  on conflict (region_code, ${kinds}) do update set households = c.households + excluded.households`;

/** Age in seconds of the oldest change that waits to be folded, and how many wait. */
export const lag = `select count(*)::int as waiting,
  coalesce(extract(epoch from clock_timestamp() - min(written_at)), 0)::float8 as seconds from household_count_delta`;
