import { MigrationInterface, QueryRunner } from 'typeorm';
import { logged, readableByAll } from '../scope';

/** Kinds of help in versions: what is written down of a measure, by day. A version is never changed, only followed. */
export class Programmes1764300001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table programme_version (
        id uuid primary key,
        programme text collate "C" not null,
        kind text not null check (kind in ('tongliao', 'national')),
        version int not null check (version > 0),
        valid_from date not null,
        title_zh text not null,
        title_en text not null,
        subtypes jsonb not null check (jsonb_typeof(subtypes) = 'array'),
        schema jsonb not null check (jsonb_typeof(schema) = 'object'),
        source text not null,
        reason text,
        published_by uuid references staff (id),
        published_at timestamptz not null default now(),
        constraint programme_version_taken unique (programme, version),
        constraint programme_day_taken unique (programme, valid_from)
      );
      ${readableByAll('programme_version')}
      grant insert on programme_version to app_admin;
      alter table programme_version enable row level security;
      create policy read on programme_version for select using (true);
      create policy city_office on programme_version for insert to app_admin
        with check (current_setting('app.township') = '' and current_setting('app.banner') = '');
      ${logged('programme_version', null)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table programme_version');
  }
}
