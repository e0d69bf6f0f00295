import { MigrationInterface, QueryRunner } from 'typeorm';
import { loggedByRow as logged, protect, regionColumns } from '../scope';

/** Changes of household: what became of each household and from where it came, and the requests that led to it. */
export class Changes1764000007000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(lineage);
    await db.query(request);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table change_request, household_lineage');
  }
}

const ofHousehold = (table: string) => `
    household_id uuid not null,
    ${regionColumns()},
    constraint ${table}_household foreign key (household_id, region_code)
      references household (id, region_code) on update cascade`;

/**
 * Each household's file has its own entry of a split or merge, so that it goes along when the household moves. The
 * other household is named as it was, since it may be out of sight today. `member_ids` are rows of this household,
 * `other_member_ids` the same persons' rows in the other one, in the same order.
 */
const lineage = `
  create table household_lineage (
    id uuid primary key,
    ${ofHousehold('lineage')},
    kind text not null check (kind in ('part-left', 'split-from', 'absorbed', 'merged-into', 'moved', 'closed')),
    occurred_on date not null,
    from_region_code text collate "C" not null,
    to_region_code text collate "C" not null,
    other_household_id uuid,
    other_number text,
    other_head_name text,
    member_ids uuid[] not null default '{}',
    other_member_ids uuid[] not null default '{}',
    request_id uuid not null,
    recorded_at timestamptz not null,
    constraint lineage_members_pair check (cardinality(member_ids) = cardinality(other_member_ids)),
    constraint lineage_other_named check ((kind in ('moved', 'closed')) = (other_household_id is null))
  );
  create index household_lineage_of on household_lineage (household_id, recorded_at);
  ${protect('household_lineage', 'insert')}
  ${logged('household_lineage', 'household_id')}
`;

/** One of the two ends lies in the reader's place; served by the index on `ends` like the other policies by theirs. */
const atEither = (level: string): string =>
  level === 'village'
    ? `ends && string_to_array(current_setting('app.villages'), ',')`
    : `ends @> array[current_setting('app.${level}')]`;

/**
 * A move is seen from both its ends: by the office it leaves, also afterwards, and by the one that is asked to accept
 * it. `payload` is sealed, for it may hold a new member's numbers; `base` is what the request rests on, `diff` the two
 * sides as last shown. `waits_level` says the level whose turn it is: of the village it goes to when it waits for
 * acceptance, else of the household's own, wherever that is by then.
 */
const request = `
  create table change_request (
    id uuid primary key,
    ${ofHousehold('change_request')},
    type text not null,
    kind text not null check (kind in ('growth', 'decline', 'split', 'merge', 'move', 'head', 'closing')),
    other_household_id uuid,
    origin_code text collate "C" not null,
    target_code text collate "C",
    ends text[] collate "C" generated always as (array[origin_code, left(origin_code, 9), left(origin_code, 6),
      target_code, left(target_code, 9), left(target_code, 6)]) stored,
    household_number text,
    head_name text not null,
    member_count int not null,
    reason text,
    reason_text text,
    occurred_on date not null,
    evidence uuid[] not null,
    payload bytea not null,
    content_tag text not null,
    base jsonb not null,
    diff jsonb not null,
    warnings text[] not null,
    state text not null check (state in ('requested', 'awaiting-acceptance', 'returned', 'decided', 'refused', 'withdrawn')),
    step text,
    since_day date not null,
    waits_level text check (waits_level in ('village', 'township', 'banner', 'city')),
    decisions jsonb not null check (jsonb_typeof(decisions) = 'array'),
    requested_by uuid not null references staff (id),
    requested_at timestamptz not null,
    updated_at timestamptz not null,
    constraint change_waits_while_open check ((state in ('requested', 'awaiting-acceptance')) = (step is not null)),
    constraint change_move_has_target check ((kind = 'move') = (target_code is not null)),
    constraint change_target_unknown foreign key (target_code) references region (code)
  );
  create unique index change_already_running on change_request (household_id)
    where step is not null and kind in ('split', 'merge', 'move', 'head', 'closing');
  create index change_request_household on change_request (household_id, requested_at desc);
  create index change_request_other on change_request (other_household_id) where step is not null;
  create index change_request_newest on change_request (requested_at desc, id desc);
  create index change_request_banner on change_request (banner_code, requested_at desc, id desc);
  create index change_request_township on change_request (township_code, requested_at desc, id desc);
  create index change_request_village on change_request (village_code, requested_at desc, id desc);
  create index change_request_ends on change_request using gin (ends);
  create index change_request_waiting on change_request (waits_level, requested_at) where step is not null;
  ${protect('change_request')}
  ${['village', 'township', 'banner']
    .map(
      (level) => `
  create policy other_end_${level} on change_request for select to lvl_${level}, ro_${level}
    using (${atEither(level)});
  create policy accepted_by_${level} on change_request for update to lvl_${level} using (${atEither(level)});`,
    )
    .join('')}
  ${logged('change_request', 'household_id', ['updated_at', 'base', 'diff', 'content_tag', 'ends'])}
`;
