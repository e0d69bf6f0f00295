import { MigrationInterface, QueryRunner } from 'typeorm';
import { definer } from '../scope';

const readers = ['village', 'township', 'banner', 'city'].flatMap((level) => [`lvl_${level}`, `ro_${level}`]);

/**
 * The doors to the logs of one household, for whoever sees the household now, wherever the rows were written. (The
 * bodies are bound when they run: the table of households is made by a later migration.)
 */
export class History1764000003200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      grant select on staff, assignment to app_definer;
      create policy readers_of_history on assignment for select to app_definer using (true);

      create function household_in_scope(p_household uuid) returns boolean language plpgsql stable security definer
        set search_path = public, pg_temp as $$
      begin
        return exists (select from household h
          where h.id = p_household and within_scope(h.village_code, h.township_code, h.banner_code));
      end $$;
      ${definer('household_in_scope(uuid)', readers)}

      create function household_log(p_household uuid, p_before bigint, p_limit int)
        returns table (seq bigint, at timestamptz, op text, table_name text, row_id text, staff_id uuid, staff_name text,
          staff_role text, request_id text, reason text, old jsonb, new jsonb)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      begin
        if not household_in_scope(p_household) then return; end if;
        return query select l.seq, l.at, l.op, l.table_name, l.row_id, l.staff_id, s.name, a.role, l.request_id, l.reason,
          l.old, l.new
        from (
          (select * from change_log where household_id = p_household and seq < p_before order by seq desc limit p_limit)
          union all
          (select * from change_log where from_household_id = p_household and seq < p_before order by seq desc limit p_limit)
        ) l left join staff s on s.id = l.staff_id left join assignment a on a.id = l.assignment_id
        order by l.seq desc limit p_limit;
      end $$;
      ${definer('household_log(uuid, bigint, int)', readers)}

      create function household_events(p_household uuid, p_until timestamptz)
        returns table (seq bigint, at timestamptz, op text, table_name text, row_id text, household_id uuid, old jsonb,
          new jsonb)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      begin
        if not household_in_scope(p_household) then return; end if;
        return query
          select l.seq, l.at, l.op, l.table_name, l.row_id, l.household_id, l.old, l.new from change_log l
            where l.household_id = p_household and l.at < p_until
          union
          select l.seq, l.at, l.op, l.table_name, l.row_id, l.household_id, l.old, l.new from change_log l
            where l.from_household_id = p_household and l.at < p_until
          union
          select l.seq, l.at, l.op, l.table_name, l.row_id, l.household_id, l.old, l.new
            from (select distinct c.table_name, c.row_id from change_log c
              where c.household_id = p_household and c.from_household_id is not null) came
            join change_log l using (table_name, row_id) where l.at < p_until
          order by 1;
      end $$;
      ${definer('household_events(uuid, timestamptz)', readers)}

      create function household_accesses(p_household uuid, p_before uuid, p_limit int)
        returns table (id uuid, at timestamptz, action text, field text, purpose text, staff_id uuid, staff_name text,
          role text, request_id text)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      begin
        if not household_in_scope(p_household) then return; end if;
        return query select a.id, a.at, a.action, a.field, a.purpose, a.staff_id, s.name, a.role, a.request_id
        from access_log a left join staff s on s.id = a.staff_id
        where a.household_id = p_household and a.id < p_before order by a.id desc limit p_limit;
      end $$;
      ${definer('household_accesses(uuid, uuid, int)', readers)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop policy readers_of_history on assignment');
    await db.query('drop function household_accesses, household_events, household_log, household_in_scope');
  }
}
