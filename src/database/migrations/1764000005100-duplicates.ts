import { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, loggedByRow as logged } from '../scope';

/** A pair is seen from both sides: whoever works at the place of one of them. */
const seenFrom = {
  village: `region_a = any (string_to_array(current_setting('app.villages'), ','))
      or region_b = any (string_to_array(current_setting('app.villages'), ','))`,
  township: `current_setting('app.township') in (township_a, township_b)`,
  banner: `current_setting('app.banner') in (banner_a, banner_b)`,
  city: 'true',
};

const side = (of: 'a' | 'b'): string => `
    member_${of} uuid not null,
    region_${of} text collate "C" not null,
    banner_${of} text collate "C" generated always as (left(region_${of}, 6)) stored,
    township_${of} text collate "C" generated always as (left(region_${of}, 9)) stored,
    constraint duplicate_pair_member_${of} foreign key (member_${of}, region_${of})
      references member (id, region_code) on update cascade on delete cascade,`;

/** Two records that may be one person, and which people still have to be compared with all others. */
export class Duplicates1764000005100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(pairs);
    await db.query(comparisons);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop trigger ask_comparison on member; drop trigger ask_again on member;
      drop trigger ask_comparisons on household;
      drop table duplicate_pair, duplicate_comparison; drop function ask_comparison, ask_comparisons;
      drop index member_birth_date; alter table member drop constraint member_place`);
  }
}

const pairs = `
  alter table member add constraint member_place unique (id, region_code);
  create index member_birth_date on member (birth_date) where active;

  create table duplicate_pair (
    id uuid primary key,
    ${side('a')}
    ${side('b')}
    kind text not null check (kind in ('sameIdNumber', 'sameNameAndBirthDate', 'nearName')),
    different_numbers boolean not null,
    state text not null default 'open' check (state in ('open', 'confirmed', 'notDuplicate', 'lapsed')),
    found_at timestamptz not null,
    decided_by uuid references staff (id),
    decided_at timestamptz,
    reason text,
    constraint duplicate_pair_ordered check (member_a < member_b),
    constraint duplicate_pair_once unique (member_a, member_b),
    constraint duplicate_pair_decided check ((state in ('confirmed', 'notDuplicate')) = (decided_at is not null))
  );
  create index duplicate_pair_newest on duplicate_pair (state, found_at desc, id desc);
  create index duplicate_pair_b on duplicate_pair (member_b);
  alter table duplicate_pair enable row level security;
  alter table duplicate_pair force row level security;
  ${Object.entries(seenFrom)
    .map(
      ([level, condition]) => `
  create policy ${level} on duplicate_pair to lvl_${level}, ro_${level} using (${condition});
  grant select on duplicate_pair to lvl_${level}, ro_${level};
  grant update on duplicate_pair to lvl_${level};`,
    )
    .join('')}
  create policy system on duplicate_pair to app_job, app_definer using (true);
  grant select, insert, update, delete on duplicate_pair to app_job, app_definer;
  ${logged('duplicate_pair', null)}
`;

/** However a member is written (form, import, change or decision of a household), a trigger asks for a comparison with everyone. */
const comparisons = `
  create table duplicate_comparison (
    member_id uuid primary key references member (id) on delete cascade,
    asked_at timestamptz not null
  );
  create index duplicate_comparison_age on duplicate_comparison (asked_at);
  alter table duplicate_comparison enable row level security;
  alter table duplicate_comparison force row level security;
  create policy system on duplicate_comparison to app_job, app_definer using (true);
  grant select, insert, update, delete on duplicate_comparison to app_job, app_definer;

  create function ask_comparison() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    insert into duplicate_comparison values (new.id, clock_timestamp())
      on conflict (member_id) do update set asked_at = excluded.asked_at;
    return null;
  end $$;
  create function ask_comparisons() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    insert into duplicate_comparison select id, clock_timestamp() from member where household_id = new.id order by id
      on conflict (member_id) do update set asked_at = excluded.asked_at;
    return null;
  end $$;
  ${definer('ask_comparison()', ['app_owner'])}
  ${definer('ask_comparisons()', ['app_owner'])}
  create trigger ask_comparisons after update of registration on household for each row
    when (old.registration is distinct from new.registration) execute function ask_comparisons();
  create trigger ask_comparison after insert on member for each row execute function ask_comparison();
  create trigger ask_again after update on member for each row
    when ((old.name, old.birth_date, old.id_number_index, old.status, old.household_id, old.region_code)
      is distinct from (new.name, new.birth_date, new.id_number_index, new.status, new.household_id, new.region_code))
    execute function ask_comparison();
`;
