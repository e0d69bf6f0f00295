import { UnitOfWork } from '../platform/unit-of-work';

export interface StandardRow {
  id: string;
  key: string;
  region_code: string;
  valid_from: string;
  value: string;
  unit: string;
  source: string;
  reason: string | null;
  set_by: string | null;
  set_at: Date;
}

/** A region's own code and those of the regions around it. */
const around = `array[$1, left($1, 9) || '000', left($1, 6) || '000000', left($1, 4) || '00000000']`;

/** Of each key the value of the innermost region that has one, by the latest day that is not after `day`. */
export const inForce = (work: UnitOfWork, regionCode: string, day: string): Promise<StandardRow[]> =>
  work.rows<StandardRow>(
    `select distinct on (key) *, valid_from::text from standard
     where region_code = any (${around}) and valid_from <= $2
     order by key, region_code desc, standard.valid_from desc`,
    [regionCode, day],
  );

/** Every value that was ever set for several regions and the regions around them. */
export const standardsAround = (work: UnitOfWork, regionCodes: readonly string[]): Promise<StandardRow[]> =>
  work.rows<StandardRow>(
    `select *, valid_from::text from standard
     where region_code in (select left(code, digits) || repeat('0', 12 - digits)
       from unnest($1::text[]) code, unnest(array[4, 6, 9, 12]) digits)
     order by key, region_code desc, standard.valid_from desc, id`,
    [[...regionCodes]],
  );

export const standardHistory = (work: UnitOfWork, key: string, regionCode: string): Promise<StandardRow[]> =>
  work.rows<StandardRow>(
    `select *, valid_from::text from standard where region_code = any (${around}) and key = $2
     order by standard.valid_from desc, region_code desc limit 200`,
    [regionCode, key],
  );

/** Names of those who set standards, by id; without any, nothing is asked. */
export async function staffNames(work: UnitOfWork, ids: readonly string[]): Promise<Map<string, string>> {
  if (!ids.length) return new Map();
  const sql = `select id, name from staff where id = any ($1::uuid[])`;
  const rows = await work.rows<{ id: string; name: string }>(sql, [[...new Set(ids)]]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
