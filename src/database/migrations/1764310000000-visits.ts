import { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, logged, protect, regionColumns } from '../scope';

/** Visits at people's homes, the pictures they name, and what speaks for or against that they took place as told. */
export class Visits1764310000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(visit);
    await db.query(photo);
    await db.query(evidence);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger keep_visit_photo on attachment;
      drop function keep_visit_photo;
      drop table visit_evidence, visit_photo, visit`);
  }
}

const ofHousehold = (table: string) => `constraint ${table}_household foreign key (household_id, region_code)
      references household (id, region_code) on update cascade`;

/**
 * Times are told twice: as the phone wrote them, and put right by what was known of its clock. The order of receipt is
 * the server's alone. Words are sealed: they speak of illness and quarrels.
 */
const visit = `
  create table visit (
    id uuid primary key,
    household_id uuid not null,
    ${regionColumns()},
    staff_id uuid not null references staff (id),
    assignment_id uuid references assignment (id),
    purpose text collate "C" not null,
    result text collate "C" not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    device_ahead_ms bigint,
    visited_at timestamptz not null,
    visited_on date not null,
    received_at timestamptz not null,
    receipt bigint generated always as identity,
    met_members uuid[] not null default '{}',
    others_met int not null default 0 check (others_met between 0 and 50),
    family_changed boolean not null,
    income_changed boolean not null,
    guarantees_changed boolean not null,
    changes bytea,
    conditions jsonb not null default '[]',
    measures jsonb not null default '[]',
    requests bytea,
    notes bytea,
    satisfaction int check (satisfaction between 1 and 5),
    latitude numeric(8, 5) check (latitude between -90 and 90),
    longitude numeric(8, 5) check (longitude between -180 and 180),
    accuracy_m int check (accuracy_m between 0 and 100000),
    signature text collate "C" not null check (signature in ('signed', 'confirmed', 'refused', 'absent')),
    content_tag text not null,
    constraint visit_place_whole check
      ((latitude is null) = (longitude is null) and (latitude is null) = (accuracy_m is null)),
    constraint visit_not_before_it_happened check (visited_at <= received_at),
    constraint visit_place unique (id, region_code),
    ${ofHousehold('visit')}
  );
  create index visit_household_newest on visit (household_id, visited_at desc, id desc);
  create index visit_staff_newest on visit (staff_id, visited_at desc, id desc);
  create index visit_village on visit (village_code, visited_at desc, id desc);
  create index visit_township on visit (township_code, visited_at desc, id desc);
  create index visit_banner on visit (banner_code, visited_at desc, id desc);
  create index visit_newest on visit (visited_at desc, id desc);
  ${protect('visit', 'insert')}
  ${logged('visit', 'household_id', ['content_tag', 'receipt'])}
`;

/**
 * A picture is named by its digest, since a phone sends it after the words, or never. Its fingerprint follows once both
 * are there; what is read of it (\`compared_at\`) tells nothing that the picture itself does not.
 */
const photo = `
  create table visit_photo (
    id uuid primary key,
    visit_id uuid not null,
    household_id uuid not null,
    ${regionColumns()},
    kind text collate "C" not null check (kind in ('photo', 'signature')),
    sha256 bytea not null check (length(sha256) = 32),
    taken_at timestamptz,
    staff_id uuid not null references staff (id),
    visited_at timestamptz not null,
    fingerprint bit(256),
    compared_at timestamptz,
    constraint visit_photo_named_once unique (visit_id, sha256),
    constraint visit_photo_visit foreign key (visit_id, region_code)
      references visit (id, region_code) on update cascade,
    ${ofHousehold('visit_photo')}
  );
  create index visit_photo_content on visit_photo (household_id, sha256);
  create index visit_photo_copies on visit_photo (sha256);
  create index visit_photo_waiting on visit_photo (visited_at) where compared_at is null and kind = 'photo';
  create index visit_photo_of_staff on visit_photo (staff_id, visited_at) where fingerprint is not null;
  create index visit_photo_of_township on visit_photo (township_code, visited_at) where fingerprint is not null;
  ${protect('visit_photo', 'insert')}
  ${logged('visit_photo', 'household_id', ['fingerprint', 'compared_at'])}

  create function keep_visit_photo() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    if exists (select 1 from visit_photo p where p.household_id = new.household_id and p.sha256 = new.sha256) then
      raise exception 'a visit names this file'
        using errcode = 'check_violation', constraint = 'attachment_is_evidence';
    end if;
    return new;
  end $$;
  ${definer('keep_visit_photo()', ['app_owner'])}
  create trigger keep_visit_photo before update of closed_at on attachment for each row
    when (old.closed_at is null and new.closed_at is not null) execute function keep_visit_photo();
`;

/** Something about a visit that asks for a look. It blocks nothing; people judge it. */
const evidence = `
  create table visit_evidence (
    id uuid primary key,
    visit_id uuid not null,
    household_id uuid not null,
    ${regionColumns()},
    kind text collate "C" not null check (kind in
      ('same_photo', 'near_photo', 'impossible_travel', 'far_from_home', 'clock_wrong')),
    score int not null check (score between 1 and 100),
    measured jsonb not null,
    other_visit_id uuid,
    other_region_code text collate "C",
    staff_id uuid not null references staff (id),
    found_at timestamptz not null,
    judgement text collate "C" check (judgement in ('explained', 'confirmed')),
    remark text,
    judged_by uuid references staff (id),
    judged_on date,
    constraint visit_evidence_judged_whole check ((judgement is null) = (judged_by is null)),
    constraint visit_evidence_visit foreign key (visit_id, region_code)
      references visit (id, region_code) on update cascade,
    ${ofHousehold('visit_evidence')}
  );
  create unique index visit_evidence_found_once on visit_evidence
    (visit_id, kind, coalesce(other_visit_id, '00000000-0000-0000-0000-000000000000'));
  create index visit_evidence_of_household on visit_evidence (household_id);
  create index visit_evidence_village on visit_evidence (village_code, found_at desc, id desc);
  create index visit_evidence_township on visit_evidence (township_code, found_at desc, id desc);
  create index visit_evidence_banner on visit_evidence (banner_code, found_at desc, id desc);
  create index visit_evidence_newest on visit_evidence (found_at desc, id desc);
  ${protect('visit_evidence', 'update')}
  ${logged('visit_evidence', 'household_id')}
`;
