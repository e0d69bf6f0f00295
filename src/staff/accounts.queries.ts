import type { Scope } from '../platform/access/actor';
import { significant } from '../platform/access/actor';
import type { UnitOfWork } from '../platform/unit-of-work';
import type { StaffQuery, StaffView } from './accounts.dto';

type Row = StaffView & Record<string, unknown>;

const view = `
  select s.id, s.login, s.name, s.region_code as "regionCode", s.state, s.created_at as "createdAt",
    s.last_signed_in_at as "lastSignedInAt", s.totp_since is not null as "secondFactor",
    (select coalesce(json_agg(json_build_object('id', a.id, 'role', a.role, 'level', a.level, 'regions', a.regions,
        'regionNames', (select json_agg(r.name_zh order by place) from unnest(a.regions) with ordinality held (code, place)
          join region r on r.code = held.code),
        'grantedBy', a.granted_by, 'grantedByName', (select g.name from staff g where g.id = a.granted_by), 'createdAt', a.created_at, 'endedAt', a.ended_at) order by a.created_at, a.id), '[]')
      from assignment a where a.staff_id = s.id) as assignments
  from staff s`;

/** The region of an administrator in the words of the query, so that the index serves it; the policy says it again. */
function placed({ level, regions: [region = ''] }: Scope): { sql: string; value: string } {
  if (level === 'city') return { sql: `left(s.region_code, 4) = $1`, value: significant(region, 'city') };
  const column = level === 'township' ? 's.township_code' : 's.banner_code';
  return { sql: `${column} = $1`, value: significant(region, level) };
}

const filters = `
  and ($2::text is null or s.name ilike $2 or s.login ilike $2) and ($3::text is null or s.state = $3)
  and ($4::text is null or exists
    (select 1 from assignment a where a.staff_id = s.id and a.role = $4 and a.ended_at is null))`;

const valuesOf = (scope: Scope, { search, state, role }: StaffQuery): unknown[] => [
  placed(scope).value,
  search === undefined ? null : `%${search.replace(/[\\%_]/g, '\\$&')}%`,
  state ?? null,
  role ?? null,
];

/** A page of accounts by name, with one row too many when there is a next page. */
export const listStaff = (
  work: UnitOfWork,
  scope: Scope,
  query: StaffQuery,
  after: string[] | null,
  limit: number,
): Promise<StaffView[]> =>
  work.rows<Row>(
    `${view} where ${placed(scope).sql} ${filters}
     and ($5::text is null or (s.name collate "C", s.id) > ($5 collate "C", $6::uuid))
     order by s.name collate "C", s.id limit $7`,
    [...valuesOf(scope, query), after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );

export async function countStaff(work: UnitOfWork, scope: Scope, query: StaffQuery): Promise<number> {
  const counted = await work.row<{ n: number }>(
    `select count(*)::int as n from staff s where ${placed(scope).sql} ${filters}`,
    valuesOf(scope, query),
  );
  return counted?.n ?? 0;
}

/** One account inside the administrator's region; `lock` keeps others from changing it meanwhile. */
export const oneStaff = (work: UnitOfWork, scope: Scope, id: string, lock: boolean): Promise<StaffView | undefined> =>
  work.row<Row>(`${view} where ${placed(scope).sql} and s.id = $2 ${lock ? 'for update of s' : ''}`, [
    placed(scope).value,
    id,
  ]);
