import { MigrationInterface, QueryRunner } from 'typeorm';
import { definer } from '../scope';

const readers = ['village', 'township', 'banner', 'city'].flatMap((level) => [`lvl_${level}`, `ro_${level}`]);

/**
 * Search by what only sealed or derived columns know. Under row-level security the index of name parts cannot be used,
 * since its operators are not leakproof; so the search is one function of the definer's that repeats the scope. Its
 * statement is written for the scope and the criteria at hand, and planned with their values: a name that every fifth
 * person bears is planned otherwise than a rare one.
 */
export class HouseholdSearch1764000004100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(find);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function find_households`);
  }
}

/** `p_filter` has the keys region_code, registration, exit_status, monitoring_type, number and public_id; each must be equal. */
export const find = `
  create function find_households(p_filter jsonb, p_grams text[], p_contains text, p_id_number bytea, p_phone bytea,
    p_limit int, p_cap int, p_after_at timestamptz, p_after_id uuid) returns table (ids uuid[], total int)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare
    scope text := case substr(current_setting('role'), 1 + position('_' in current_setting('role')))
      when 'village' then format('village_code = any (%L::text[])', string_to_array(current_setting('app.villages'), ','))
      when 'township' then format('township_code = %L', current_setting('app.township'))
      when 'banner' then format('banner_code = %L', current_setting('app.banner'))
      when 'city' then 'true'
      else 'false'
    end;
    hits text[] := '{}';
    filters text := scope;
    region text := p_filter ->> 'region_code';
  begin
    if p_grams is not null then
      hits := hits || format('select household_id from member where grams @> $1 and %s %s', scope,
        case when p_contains is not null then 'and position($2 in translate(lower(name), ''· '', '''')) > 0' else '' end);
    end if;
    if p_id_number is not null then
      hits := hits || format('select household_id from member where id_number_index = $3 and %s', scope);
    end if;
    if p_phone is not null then
      hits := hits || format('(select household_id from member where phone_index = $4 and %1$s
        union select id from household where phone_index = $4 and %1$s)', scope);
    end if;
    if cardinality(hits) = 0 then raise exception 'nothing to look for' using errcode = '22023'; end if;
    if region is not null then
      filters := filters || format(' and %s = %L', case
        when region !~ '000$' then 'village_code' when region !~ '000000$' then 'township_code'
        when region !~ '00000000$' then 'banner_code' else 'left(region_code, 4)' end,
        case when region !~ '000$' then region when region !~ '000000$' then left(region, 9)
        when region !~ '00000000$' then left(region, 6) else left(region, 4) end);
    end if;
    select filters || coalesce(string_agg(format(' and %I = %L', key, value), ''), '') into filters
      from jsonb_each_text(p_filter) where key in ('registration', 'exit_status', 'monitoring_type', 'number', 'public_id');
    return query execute format('
      with hits as materialized (%s),
        matching as materialized (select id, updated_at from household where id in (select household_id from hits) and %s)
      select array(select id from matching where $5 is null or (updated_at, id) < ($5, $6)
          order by updated_at desc, id desc limit $7),
        (select count(*)::int from (select 1 from matching limit $8) counted)',
      array_to_string(hits, ' intersect '), filters)
      using p_grams, p_contains, p_id_number, p_phone, p_after_at, p_after_id, p_limit, p_cap;
  end $$;
  ${definer('find_households(jsonb, text[], text, bytea, bytea, int, int, timestamptz, uuid)', readers)}
`;
