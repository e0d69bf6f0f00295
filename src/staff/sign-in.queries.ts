import type { Level, Role } from '../platform/access/permissions';
import { UnitOfWork } from '../platform/unit-of-work';

/** An assignment that has not ended. */
export interface Held {
  id: string;
  role: Role;
  level: Level;
  regions: string[];
}

/** What a sign-in knows of the account it asks for and of the tries before it. */
export interface Knock {
  id: string | null;
  login: string;
  name: string;
  state: 'invited' | 'active' | 'disabled' | null;
  password_hash: string | null;
  password_set_at: Date | null;
  former_password_hashes: string[];
  totp_secret: Buffer | null;
  assignments: Held[];
  last_assignment_id: string | null;
  device_id: string | null;
  pair_wait: number | null;
  account_failures: number;
  address_failures: number;
}

const held = `(select coalesce(json_agg(json_build_object('id', a.id, 'role', a.role, 'level', a.level,
    'regions', a.regions) order by a.created_at, a.id), '[]')
  from assignment a where a.staff_id = p.id and a.ended_at is null)`;

const knock = `
  with failed as (
    select at from sign_in_attempt
    where login_digest = $2 and address = $3 and outcome = 'failed' and at > now() - interval '30 minutes'
      and at > coalesce((select max(at) from sign_in_attempt
        where login_digest = $2 and address = $3 and outcome = 'succeeded'), '-infinity')
  ), last as (select max(at) as at from failed)
  select p.id, p.login, p.name, p.state, p.password_hash, p.password_set_at, p.former_password_hashes, p.totp_secret,
    ${held} as assignments,
    (select s.assignment_id from session s where s.staff_id = p.id order by s.created_at desc limit 1)
      as last_assignment_id,
    (select d.id from device d where d.staff_id = p.id and d.token_hash = $4) as device_id,
    (select ceil(900 - extract(epoch from now() - last.at))::int from last
      where (select count(*) from failed where failed.at > last.at - interval '15 minutes') >= 5) as pair_wait,
    (select count(*)::int from sign_in_attempt
      where login_digest = $2 and outcome = 'failed' and at > now() - interval '1 hour') as account_failures,
    (select count(*)::int from sign_in_attempt
      where address = $3 and outcome = 'failed' and at > now() - interval '1 hour') as address_failures
  from (select 1) one left join staff p on p.login = $1`;

/**
 * Reads the account of a login, if there is one, and counts the failures around it. Tries on one login wait for one
 * another, so that many at once are counted exactly.
 */
export async function knockAt(
  work: UnitOfWork,
  login: string,
  digest: Buffer,
  address: string,
  device: Buffer | null,
): Promise<Knock> {
  await work.rows(`select pg_advisory_xact_lock($1)`, [digest.readInt32BE(0)]);
  return (await work.row<Knock & Record<string, unknown>>(knock, [login, digest, address, device])) as Knock;
}

/** Counts a try as failed before it is checked; whoever proves to be right takes it back. */
export const countTry = (work: UnitOfWork, id: string, digest: Buffer, address: string): Promise<unknown> =>
  work.rows(`insert into sign_in_attempt (id, login_digest, address, outcome) values ($1, $2, $3, 'failed')`, [
    id,
    digest,
    address,
  ]);

/** Takes the counted failure of a try back. */
export const settleTry = (work: UnitOfWork, id: string, outcome: 'incomplete' | 'succeeded'): Promise<unknown> =>
  work.rows(`update sign_in_attempt set outcome = $2 where id = $1`, [id, outcome]);
