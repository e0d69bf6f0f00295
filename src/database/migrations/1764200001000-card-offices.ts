import { MigrationInterface, QueryRunner } from 'typeorm';
import { definer } from '../scope';

/** Whoever reads the code on a card without an account learns which office to ask, and nothing of the household. */
export class CardOffices1764200001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function card_office(card text) returns table (township text, banner text)
        language sql stable security definer set search_path = public, pg_temp as $$
          select t.name_zh, b.name_zh
          from household h join region t on t.code = rpad(h.township_code, 12, '0')
            join region b on b.code = rpad(h.banner_code, 12, '0')
          where h.public_id = card $$;
      ${definer('card_office(text)', ['app_public'])}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function card_office');
  }
}
