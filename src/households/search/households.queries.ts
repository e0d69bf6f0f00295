import type { Statement, Texts } from '../../database/trip';
import { momentSql } from '../../platform/columns';
import { countCap } from '../../platform/page.dto';
import { regionCondition } from '../../platform/region-filter';
import type { HouseholdQuery } from './household-query.dto';

/** A row of a list as a text of JSON (HouseholdItem), and what the cursor and the access log need of it. */
export interface ListRow {
  id: string;
  regionCode: string;
  /** As exactly as the database keeps it. */
  moment: string;
  item: string;
}

/** The last row of the page before. */
export type After = [moment: string, id: string] | null;

export interface Found {
  rows: ListRow[];
  /** Counted up to one more than the cap. */
  total: number;
}

const columns = `id, region_code as "regionCode",
  to_char(updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as moment,
  (select row_to_json(item) from (select id, region_code as "regionCode",
    (select v.name_zh from region v where v.code = region_code) as "villageName", number, registration,
    head_name as "headName", member_count as "memberCount", villager_group as "villagerGroup", address,
    phone_masked as phone, exit_status as "exitStatus", monitoring_type as "monitoringType",
    ${momentSql('updated_at')} as "updatedAt") item)::text as item`;

const finding = `
  select found.total, page.* from find_households($1, (select array_agg(value) from jsonb_array_elements_text($2::jsonb)),
    $3, $4, $5, $6, $7, $8, $9) found
  left join lateral (
    select ${columns} from household where id = any (found.ids) order by updated_at desc, id desc) page on true`;

const filters = {
  registration: 'registration',
  exitStatus: 'exit_status',
  monitoringType: 'monitoring_type',
  number: 'number',
  publicId: 'public_id',
} as const;

/** Statements for the number of households in scope, up to one more than the cap, and for `limit` rows of them. */
export function listStatements(query: HouseholdQuery, after: After, limit: number): Statement[] {
  const values: string[] = [];
  const equal = ([column, value]: [string, string]) => `${column} = $${values.push(value)}`;
  const wanted = (Object.keys(filters) as (keyof typeof filters)[]).flatMap((key): [string, string][] =>
    query[key] === undefined ? [] : [[filters[key], query[key]]],
  );
  if (query.regionCode) wanted.unshift(regionCondition(query.regionCode));
  const where = wanted.map(equal).join(' and ') || 'true';
  const counting = {
    text: `select count(*) from (select 1 from household where ${where} limit ${countCap + 1}) counted`,
    values: [...values],
  };
  const start = after ? `and (updated_at, id) < ($${values.push(after[0])}, $${values.push(after[1])})` : '';
  const text = `select ${columns} from household where ${where} ${start}
     order by updated_at desc, id desc limit $${values.push(String(limit))}`;
  return [counting, { text, values }];
}

/** What the statements of a list found. */
export const listed = ([counted = [], rows = []]: Texts[]): Found => ({
  rows: (rows as ItemTexts[]).map(rowOf),
  total: Number(counted[0]?.[0]),
});

type ItemTexts = [id: string, regionCode: string, moment: string, item: string];

const rowOf = ([id, regionCode, moment, item]: ItemTexts): ListRow => ({ id, regionCode, moment, item });

/** What to look for, besides the filters. */
export interface Criteria {
  grams: string[] | null;
  contains: string | null;
  idNumber: Buffer | null;
  phone: Buffer | null;
}

/** The statement for a page of the households that a person is found in; `foundBy` reads its answer. */
export function findHouseholds(query: HouseholdQuery, criteria: Criteria, after: After, limit: number): Statement {
  const { regionCode, registration, exitStatus, monitoringType, number, publicId } = query;
  const filter = {
    region_code: regionCode,
    ...{ registration, exit_status: exitStatus, monitoring_type: monitoringType, number, public_id: publicId },
  };
  return {
    text: finding,
    values: [
      JSON.stringify(filter),
      ...[criteria.grams && JSON.stringify(criteria.grams), criteria.contains, criteria.idNumber, criteria.phone],
      ...[String(limit), String(countCap + 1), after?.[0] ?? null, after?.[1] ?? null],
    ],
  };
}

/** What a search found. The total comes first, alone when nobody was found. */
export function foundBy([rows = []]: Texts[]): Found {
  const items = rows.filter(([, id]) => id !== null).map((row) => row.slice(1));
  return { rows: (items as ItemTexts[]).map(rowOf), total: Number(rows[0]?.[0]) };
}
