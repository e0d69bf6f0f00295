import { MigrationInterface, QueryRunner } from 'typeorm';
import { definer } from '../scope';

/** The chain of seals over the change log, its guards, and the one way to blank a value (docs/audit.md). */
export class Seals1764000003100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(seals);
    await db.query(guards);
    await db.query(erasure);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function erase_value;
      drop trigger append_only on change_log;
      drop trigger never_emptied on change_log;
      drop table change_seal;
      drop function refuse_rewriting`);
  }
}

/**
 * A batch is sealed in one view of the database. `floor` and `horizon` are the transactions it covers (from, below);
 * those above `ceiling` began to write after the view, which was taken at `sealed_at` by the server's clock. `ends`
 * marks the last link of a batch.
 */
const seals = `
  create table change_seal (
    position bigint primary key check (position > 0),
    seq bigint not null constraint change_sealed_once unique,
    floor xid8 not null,
    horizon xid8 not null,
    ceiling xid8 not null,
    ends boolean not null,
    digests bytea not null,
    prev bytea not null,
    hash bytea not null,
    mac bytea not null,
    sealed_at timestamptz not null
  );
  grant select, insert on change_seal to app_seal;
  grant select on change_log to app_seal;
  create policy sealer on change_log for select to app_seal using (true);
`;

const guards = `
  create function refuse_rewriting() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and tg_table_name = 'change_log' and current_user = 'app_definer' then return new; end if;
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
  end $$;
  create trigger append_only before update or delete on change_log for each row execute function refuse_rewriting();
  create trigger never_emptied before truncate on change_log execute function refuse_rewriting();
  create trigger append_only before update or delete on change_seal for each row execute function refuse_rewriting();
  create trigger never_emptied before truncate on change_seal execute function refuse_rewriting();
`;

/**
 * Blanks values of one row that the law wants erased, and says so in a row of its own: the verifier accepts a blank
 * only where such a row names it. Fields are written `old.<column>`, `new.<column>` or `reason`.
 */
const erasure = `
  create function erase_value(p_seq bigint, p_fields text[], p_why text) returns int language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare
    target change_log;
    field text;
    erased text[] := '{}';
  begin
    if coalesce(p_why, '') = '' then raise exception 'an erasure needs a reason' using errcode = 'check_violation'; end if;
    if not exists (select from change_seal where seq = p_seq) then
      raise exception 'a row can be blanked once it is sealed' using errcode = 'object_not_in_prerequisite_state';
    end if;
    select * into strict target from change_log where seq = p_seq for update;
    foreach field in array p_fields loop
      if field = 'reason' and target.reason is not null then
        target.reason := null;
      elsif field like 'old.%' and target.old -> substr(field, 5) <> 'null' then
        target.old := jsonb_set(target.old, array[substr(field, 5)], 'null');
      elsif field like 'new.%' and target.new -> substr(field, 5) <> 'null' then
        target.new := jsonb_set(target.new, array[substr(field, 5)], 'null');
      else
        continue;
      end if;
      erased := erased || field;
    end loop;
    if erased = '{}' then return 0; end if;
    update change_log set old = target.old, new = target.new, reason = target.reason where seq = p_seq;
    insert into change_log (table_name, op, row_id, household_id, region_code, staff_id, assignment_id, database_role,
      request_id, reason, at, new)
    values (target.table_name, 'erase', target.row_id, target.household_id, target.region_code,
      nullif(current_setting('app.staff', true), '')::uuid, nullif(current_setting('app.assignment', true), '')::uuid,
      current_setting('role'), nullif(current_setting('app.request', true), ''), p_why,
      coalesce(nullif(current_setting('app.now', true), '')::timestamptz, clock_timestamp()),
      jsonb_build_object('seq', p_seq, 'fields', to_jsonb(erased)));
    return cardinality(erased);
  end $$;
  grant update (old, new, reason) on change_log to app_definer;
  grant select on change_seal to app_definer;
  ${definer('erase_value(bigint, text[], text)', ['app_job'])}
`;
