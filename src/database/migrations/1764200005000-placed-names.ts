import { MigrationInterface, QueryRunner } from 'typeorm';
import { definer } from '../scope';
import { findInBanner } from './1764200003000-name-search';

const readers = ['village', 'township', 'banner', 'city'].flatMap((level) => [`lvl_${level}`, `ro_${level}`]);

/**
 * Parts of names are indexed together with their banner, as one text each. With the banner as a column beside them every
 * search went through everybody of the banner, 5 ms for the four bearers of a rare name at 74,000 members; now through
 * those alone who bear it. The statistics are made at once: without them a search is planned for a name that nearly nobody
 * or nearly everybody bears.
 */
export class PlacedNames1764200005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function placed_grams(place text, grams text[]) returns text[]
        language plpgsql immutable strict parallel safe as $$
      begin
        return string_to_array(place || array_to_string(grams, chr(1) || place), chr(1));
      end $$;
      drop index member_grams;
      create index member_grams on member using gin (placed_grams(banner_code, grams));
      analyze member;
      drop function find_households;
      ${findInBanner(placed)};
      ${definer('find_households(jsonb, text[], text, bytea, bytea, int, int, timestamptz, uuid)', readers)}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index member_grams;
      create index member_grams on member using gin (banner_code, grams);
      drop function find_households;
      ${findInBanner()};
      ${definer('find_households(jsonb, text[], text, bytea, bytea, int, int, timestamptz, uuid)', readers)};
      drop function placed_grams`);
  }
}

/** In the banner that is asked about, else in each of the city's. */
const placed = `
  place_of_names := coalesce(case when region !~ '00000000$' then left(region, 6) end, banner,
    case level when 'banner' then current_setting('app.banner') end);
  select '(' || string_agg(format('placed_grams(m.banner_code, m.grams) @> placed_grams(%L, $1)', left(b.code, 6)), ' or ')
    || ')' || containing into named
  from region b where b.level = 'banner' and left(b.code, 6) = coalesce(place_of_names, left(b.code, 6));`;
