import { MigrationInterface, QueryRunner } from 'typeorm';
import { definer } from '../scope';

/** The public board tells of a notice which variant of a procedure it belongs to: a removal is no exit. */
export class RemovalNotices1764000009200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`drop function public_notices; ${board(true)}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function public_notices; ${board(false)}`);
  }
}

const board = (variant: boolean): string => `
  create function public_notices(village text, announced_since date)
    returns table (id uuid, type text, head_name text, people int, village_name text, township_name text, from_day text,
      to_day text${variant ? ', variant text' : ''})
    language sql stable security definer set search_path = public, pg_temp as $$
      select n.id, n.type, n.head_name, n.people, v.name_zh, t.name_zh, n.from_day::text, n.to_day::text
        ${variant ? ', p.variant' : ''}
      from notice n join procedure p on p.id = n.procedure_id join region v on v.code = n.region_code
        left join region t on t.code = v.parent_code
      where n.village_code = village and n.from_day <= domain_today()
        and ((n.state = 'running' and n.to_day >= domain_today())
          or (n.state = 'announced' and n.from_day >= announced_since))
      order by n.from_day desc, n.id desc limit 500 $$;
  ${definer('public_notices(text, date)', ['app_public'])}
`;
