import { MigrationInterface, QueryRunner } from 'typeorm';
import { definer } from '../scope';
import { find as findInCity } from './1764000004100-household-search';

const readers = ['village', 'township', 'banner', 'city'].flatMap((level) => [`lvl_${level}`, `ro_${level}`]);

/**
 * Names are looked for within a banner instead of in the whole city: the index knows the banner, and a name that many
 * bear is not gathered to the last one to show twenty of them.
 */
export class NameSearch1764200003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create extension if not exists btree_gin;
      drop index member_grams;
      create index member_grams on member using gin (banner_code, grams);
      drop function find_households;
      ${findInBanner()};
      ${definer('find_households(jsonb, text[], text, bytea, bytea, int, int, timestamptz, uuid)', readers)}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index member_grams;
      create index member_grams on member using gin (grams);
      drop function find_households;
      ${findInCity}`);
  }
}

/** Who bears a name: `m.grams` hold all of `$1`, as the index of this release finds it. */
const inBanner = `if banner is not null then named := named || format(' and m.banner_code = %L', banner); end if;`;

/**
 * Conditions on place are written for an alias that stands as `@`. They hold for a household and its members alike,
 * since members follow their household. Below a banner the way from the households of the place to their members is
 * open too; which one is shorter is for the planner to say.
 *
 * More than `many` bearers of a name among households of more than `p_cap` are not all gathered: then the total is
 * p_cap, and the page comes from walking down the households and asking each for the name.
 *
 * @param narrowed turns the condition `named` into one that the index answers; `bare` stays what a row is asked
 */
export const findInBanner = (narrowed = inBanner): string => `
  create function find_households(p_filter jsonb, p_grams text[], p_contains text, p_id_number bytea,
    p_phone bytea, p_limit int, p_cap int, p_after_at timestamptz, p_after_id uuid)
    returns table (ids uuid[], total int)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare
    many constant int := 1500;
    level text := substr(current_setting('role'), 1 + position('_' in current_setting('role')));
    villages text[] := case when level = 'village' then string_to_array(current_setting('app.villages'), ',') end;
    place text := case level
      when 'village' then format('@.village_code = any (%L::text[])', villages)
      when 'township' then format('@.township_code = %L', current_setting('app.township'))
      when 'banner' then format('@.banner_code = %L', current_setting('app.banner'))
      when 'city' then 'true'
      else 'false'
    end;
    banner text := case level
      when 'village' then (select min(left(v, 6)) from unnest(villages) v having count(distinct left(v, 6)) = 1)
      when 'township' then left(current_setting('app.township'), 6)
    end;
    region text := p_filter ->> 'region_code';
    kinds text;
    named text := 'm.grams @> $1';
    containing text := '';
    bare text;
    place_of_names text;
    bearers text;
    homes uuid[];
    hits text[] := '{}';
  begin
    if region is not null then
      place := place || format(' and @.%s = %L', case
        when region !~ '000$' then 'village_code' when region !~ '000000$' then 'township_code'
        when region !~ '00000000$' then 'banner_code' else 'city_code' end,
        case when region !~ '000$' then region when region !~ '000000$' then left(region, 9)
        when region !~ '00000000$' then left(region, 6) else left(region, 4) end);
      place := replace(place, '@.city_code', 'left(@.region_code, 4)');
      if region !~ '000000$' then banner := left(region, 6); end if;
    end if;
    select coalesce(string_agg(format(' and h.%I = %L', key, value), ''), '') into kinds from jsonb_each_text(p_filter)
      where key in ('registration', 'exit_status', 'monitoring_type', 'number', 'public_id');
    if p_contains is not null then
      containing := ' and position($2 in translate(lower(m.name), ''· '', '''')) > 0';
    end if;
    named := named || containing;
    bare := named;
    ${narrowed}
    bearers := case when banner is null
      then format('select m.household_id from member m where %s and %s', named, replace(place, '@', 'm'))
      else format('select m.household_id from member m join household h on h.id = m.household_id
        where %s and %s and %s', named, replace(place, '@', 'm'), replace(place, '@', 'h')) end;

    if p_grams is not null then
      if p_id_number is null and p_phone is null then
        execute format('with hits (id) as materialized (%s) select array(select id from hits limit %s)', bearers, many + 1)
          into homes using p_grams, p_contains;
      end if;
      if cardinality(homes) > many then
        if kinds = '' then
          select least(count(distinct id), p_cap) into total from unnest(homes) id;
        else
          execute format('select count(*)::int from (select 1 from household h where h.id = any ($1)%s limit $2) counted',
            kinds) into total using homes, p_cap;
        end if;
        if total >= p_cap then
          return query execute format('
            select array(select h.id from household h
              where %s%s and ($3 is null or (h.updated_at, h.id) < ($3, $4))
                and exists (select from member m where m.household_id = h.id and %s offset 0)
              order by h.updated_at desc, h.id desc limit $5), $6',
            replace(place, '@', 'h'), kinds, bare)
            using p_grams, p_contains, p_after_at, p_after_id, p_limit, p_cap;
          return;
        end if;
        homes := null;
      end if;
      hits := hits || case when homes is null then bearers else 'select unnest($9)' end;
    end if;
    if p_id_number is not null then
      hits := hits || format('select m.household_id from member m where m.id_number_index = $3 and %s',
        replace(place, '@', 'm'));
    end if;
    if p_phone is not null then
      hits := hits || format('(select m.household_id from member m where m.phone_index = $4 and %s
        union select h.id from household h where h.phone_index = $4 and %s)',
        replace(place, '@', 'm'), replace(place, '@', 'h'));
    end if;
    if cardinality(hits) = 0 then raise exception 'nothing to look for' using errcode = '22023'; end if;
    return query execute format('
      with hits (household_id) as materialized (%s),
        matching as materialized (select h.id, h.updated_at from household h
          where h.id in (select household_id from hits) and %s%s)
      select array(select id from matching where $5 is null or (updated_at, id) < ($5, $6)
          order by updated_at desc, id desc limit $7),
        (select count(*)::int from (select 1 from matching limit $8) counted)',
      array_to_string(hits, ' intersect '), replace(place, '@', 'h'), kinds)
      using p_grams, p_contains, p_id_number, p_phone, p_after_at, p_after_id, p_limit, p_cap, homes;
  end $$`;
