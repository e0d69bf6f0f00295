import { MigrationInterface, QueryRunner } from 'typeorm';
import { logged, protect, regionColumns } from '../scope';

/** Import batches, what they were read into, and the matchings of headings that people keep. */
export class Imports1764100003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(batch);
    await db.query(staged);
    await db.query(matching);
    await db.query(maintained);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`revoke maintain on household, member, survey, income_statement, income_line from app_job;
      drop table import_matching, import_problem, import_row, import_household, import_batch`);
  }
}

/**
 * One uploaded file and what becomes of it. The file lies sealed in the file storage under `file_id`; its name is not
 * kept, since it may name a person. `hands` are all who prepared it: none of them may decide. `merge_xid` is the transaction that merged it: the log rows of any other one that
 * touch the same households are what an undo asks for. `checked_at` is the machine's time when
 * its reading began: standards that were set later were not used.
 */
const batch = `
  create table import_batch (
    id uuid primary key,
    ${regionColumns()},
    state text not null check (state in ('reading', 'failed', 'staged', 'submitted', 'merging', 'merged', 'undoing',
      'undone', 'refused', 'withdrawn')),
    format text not null check (format in ('xlsx', 'csv')),
    file_id uuid not null,
    file_bytes bigint not null check (file_bytes >= 0),
    file_digest bytea not null check (length(file_digest) = 32),
    job_id uuid,
    headings jsonb not null default '[]',
    counts jsonb,
    fault jsonb,
    prepared_by uuid not null references staff (id),
    prepared_at timestamptz not null,
    hands uuid[] not null,
    read_at timestamptz,
    checked_at timestamptz,
    submitted_by uuid references staff (id),
    submitted_at timestamptz,
    without_faulty boolean not null default false,
    doubt_reason text,
    decided_by uuid references staff (id),
    decided_at timestamptz,
    decision_reason text,
    merged_at timestamptz,
    merge_xid xid8,
    undone_by uuid references staff (id),
    undone_at timestamptz,
    undo_reason text,
    updated_at timestamptz not null,
    wiped_at timestamptz,
    constraint import_four_eyes check (decided_by is null or decided_by <> all (hands)),
    constraint import_batch_region foreign key (region_code) references region (code)
  );
  create index import_batch_newest on import_batch (prepared_at desc, id desc);
  create index import_batch_banner_newest on import_batch (banner_code, prepared_at desc, id desc);
  create index import_batch_to_wipe on import_batch (updated_at) where wiped_at is null;
  ${protect('import_batch')}
  ${logged('import_batch', null, ['updated_at', 'counts', 'headings'])}
`;

const readers = ['village', 'township', 'banner', 'city'].flatMap((level) => [`lvl_${level}`, `ro_${level}`]).join();

/** Readable with the batch, which has the place; written by the system alone. */
const readWithBatch = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy system on ${table} to app_job using (true);
  create policy readers on ${table} for select to ${readers} using (batch_id in (select id from import_batch));
  grant select on ${table} to ${readers};
  grant select, insert, update, delete, maintain on ${table} to app_job;`;

/** The columns that are sealed in the tables a batch is merged into; staged values are sealed for their final place. */
const sealedColumns = [
  ...['phone', 'bank_account', 'monitoring_contact_phone', 'notes', 'id_number', 'health_notes', 'collector_phone'],
];

/**
 * A household of the file (`import_household`, under the id it has or will have) and the rows it wants to write
 * (`import_row`): an insert with its values, or an update with the columns that differ and nothing else. `seen` is the
 * mark of the register's household when it was read (household_completeness.changes): another one at merging says that
 * somebody was faster. `before` keeps what an update replaced, for the undo. Nobody but the system's own role is granted
 * `import_row`: COPY, which fills it, takes no table with row-level security.
 */
const staged = `
  create table import_household (
    batch_id uuid not null references import_batch (id) on delete cascade,
    id uuid not null,
    seq int not null,
    reference text not null,
    sheet text not null,
    row int not null,
    kind text not null check (kind in ('new', 'update', 'unchanged', 'faulty')),
    place_code text collate "C",
    number text collate "C",
    head_name text,
    head_index bytea,
    members int not null,
    changes jsonb not null default '[]',
    seen bigint,
    outcome text check (outcome in ('merged', 'left-out')),
    before jsonb,
    primary key (batch_id, id)
  );
  create unique index import_household_order on import_household (batch_id, seq);
  create index import_household_target on import_household (id);

  create table import_row (
    id uuid primary key,
    batch_id uuid not null references import_batch (id) on delete cascade,
    owner_id uuid not null,
    target text not null check (target in ('household', 'member', 'survey', 'income_statement', 'income_line')),
    row_id uuid not null,
    op text not null check (op in ('insert', 'update')),
    columns text[] not null default '{}',
    row jsonb not null,
    ${sealedColumns.map((column) => `${column} bytea, before_${column} bytea`).join(',\n    ')},
    before jsonb
  );
  create index import_row_of_batch on import_row (batch_id, target, op);

  create table import_problem (
    batch_id uuid not null references import_batch (id) on delete cascade,
    seq int not null,
    owner_id uuid,
    sheet text not null,
    row int not null,
    "column" text,
    heading text,
    field text,
    path text,
    code text not null,
    params jsonb not null default '{}',
    severity text not null check (severity in ('error', 'doubt', 'hint', 'conflict')),
    primary key (batch_id, seq)
  );
  create index import_problem_of on import_problem (batch_id, owner_id);
  ${readWithBatch('import_household')}
  ${readWithBatch('import_problem')}
  grant select, insert, update, delete, maintain on import_row to app_job;
`;

/** What a person has said about headings, kept for the whole banner and every file with the same ones. */
const matching = `
  create table import_matching (
    id uuid primary key,
    ${regionColumns()},
    signature text not null,
    columns jsonb not null check (jsonb_typeof(columns) = 'array'),
    set_by uuid not null references staff (id),
    set_at timestamptz not null,
    constraint import_matching_taken unique (region_code, signature)
  );
  ${protect('import_matching', '')}
  ${logged('import_matching', null)}
`;

/** After a merge the tables have new sizes: the planner has to learn of it, and count-only reads need the map of pages. */
const maintained = `
  grant maintain on household, member, survey, income_statement, income_line, household_completeness, identity_claim,
    duplicate_comparison, change_log to app_job;
`;
