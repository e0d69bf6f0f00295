import { regionCondition } from '../../platform/region-filter';
import type { UnitOfWork } from '../../platform/unit-of-work';
import type { HouseholdQuery } from './household-query.dto';
import type { HouseholdItem } from '../household-view.dto';

/** Counting stops here: a list that is longer says so. */
export const countCap = 1000;

/** A row of a list, and its moment as exactly as the database keeps it, for the cursor. */
export type ListRow = HouseholdItem & { moment: string };

/** The last row of the page before. */
export type After = [moment: string, id: string] | null;

export interface Found {
  rows: ListRow[];
  /** Counted up to one more than the cap. */
  total: number;
}

const columns = `id, region_code as "regionCode",
  (select v.name_zh from region v where v.code = region_code) as "villageName", number, registration, head_name as "headName",
  member_count as "memberCount", villager_group as "villagerGroup", address, phone_masked as phone,
  exit_status as "exitStatus", monitoring_type as "monitoringType", updated_at as "updatedAt",
  to_char(updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as moment`;

const filters = {
  registration: 'registration',
  exitStatus: 'exit_status',
  monitoringType: 'monitoring_type',
  number: 'number',
  publicId: 'public_id',
} as const;

/** A page of the households in scope and how many there are; `limit` rows at most. */
export async function listHouseholds(
  work: UnitOfWork,
  query: HouseholdQuery,
  after: After,
  limit: number,
): Promise<Found> {
  const values: unknown[] = [];
  const equal = ([column, value]: [string, string]) => `${column} = $${values.push(value)}`;
  const wanted = (Object.keys(filters) as (keyof typeof filters)[]).flatMap((key): [string, string][] =>
    query[key] === undefined ? [] : [[filters[key], query[key]]],
  );
  if (query.regionCode) wanted.unshift(regionCondition(query.regionCode));
  const where = wanted.map(equal).join(' and ') || 'true';
  const counting = work.row<{ total: number }>(
    `select count(*)::int as total from (select 1 from household where ${where} limit ${countCap + 1}) counted`,
    [...values],
  );
  const start = after ? `and (updated_at, id) < ($${values.push(after[0])}, $${values.push(after[1])})` : '';
  const listing = work.rows<ListRow>(
    `select ${columns} from household where ${where} ${start}
     order by updated_at desc, id desc limit $${values.push(limit)}`,
    values,
  );
  const [counted, rows] = await Promise.all([counting, listing]);
  return { rows, total: counted?.total ?? 0 };
}

/** What to look for, besides the filters. */
export interface Criteria {
  grams: string[] | null;
  contains: string | null;
  idNumber: Buffer | null;
  phone: Buffer | null;
}

/** A page of the households that a person is found in. */
export async function findHouseholds(
  work: UnitOfWork,
  query: HouseholdQuery,
  criteria: Criteria,
  after: After,
  limit: number,
): Promise<Found> {
  const { regionCode, registration, exitStatus, monitoringType, number, publicId } = query;
  const filter = {
    region_code: regionCode,
    ...{ registration, exit_status: exitStatus, monitoring_type: monitoringType, number, public_id: publicId },
  };
  const found = await work.row<{ ids: string[]; total: number }>(
    `select ids, total from find_households($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      JSON.stringify(filter),
      ...[criteria.grams, criteria.contains, criteria.idNumber, criteria.phone],
      ...[limit, countCap + 1, after?.[0] ?? null, after?.[1] ?? null],
    ],
  );
  if (!found?.ids.length) return { rows: [], total: found?.total ?? 0 };
  const rows = await work.rows<ListRow>(
    `select ${columns} from household where id = any ($1) order by updated_at desc, id desc`,
    [found.ids],
  );
  return { rows, total: found.total };
}
