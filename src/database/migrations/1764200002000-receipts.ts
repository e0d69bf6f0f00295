import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a key of a request stands for, so that people see which of their writes the office has: the operation, and the
 * transaction of its effect, by which the log knows the household.
 */
export class Receipts1764200002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table idempotency add column method text, add column path text, add column status int,
        add column xid xid8;
      create index idempotency_newest on idempotency (owner, created_at desc, key desc);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index idempotency_newest;
      alter table idempotency drop column method, drop column path, drop column status, drop column xid`);
  }
}
