import { MigrationInterface, QueryRunner } from 'typeorm';

/** The system's own role may delete what was kept long enough, and seal stored answers under another key. */
export class Upkeep1764000009100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`grant delete on session, access_code to app_job; grant update (answer) on idempotency to app_job`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `revoke delete on session, access_code from app_job; revoke update (answer) on idempotency from app_job`,
    );
  }
}
