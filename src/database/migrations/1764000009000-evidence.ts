import { MigrationInterface, QueryRunner } from 'typeorm';
import { definer } from '../scope';

/** What a decision rests on stays: a file that a case or a request for change names cannot be removed and wiped. */
export class Evidence1764000009000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index change_request_other;
      create index change_request_other on change_request (other_household_id) where other_household_id is not null;
      ${keepEvidence}
      ${definer('keep_evidence()', ['app_owner'])}
      create trigger keep_evidence before update of closed_at on attachment for each row
        when (old.closed_at is null and new.closed_at is not null) execute function keep_evidence();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger keep_evidence on attachment;
      drop function keep_evidence;
      drop index change_request_other;
      create index change_request_other on change_request (other_household_id) where step is not null;
    `);
  }
}

const keepEvidence = `
  create function keep_evidence() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if exists (
      select 1 from procedure p where p.household_id = new.household_id and (
        p.application ->> 'attachmentId' = new.id::text
        or exists (select 1 from meeting m where m.procedure_id = p.id and m.minutes_id = new.id)
        or exists (select 1 from home_check c where c.procedure_id = p.id and c.photo_id = new.id)
        or exists (select 1 from notice n where n.procedure_id = p.id and n.photo_id = new.id))
    ) or exists (
      select 1 from change_request r where r.household_id = new.household_id and new.id = any (r.evidence)
    ) or exists (
      select 1 from change_request r where r.other_household_id = new.household_id and new.id = any (r.evidence)
    ) then
      raise exception 'a case or a request names this file'
        using errcode = 'check_violation', constraint = 'attachment_is_evidence';
    end if;
    return new;
  end $$;`;
