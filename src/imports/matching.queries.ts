import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '../platform/unit-of-work';
import type { Matching } from './reading/forms';

/** Matchings are kept for a whole banner: its offices fill in the same sheets. A batch of the city keeps its own. */
const banner = `case when substr($1, 5, 2) = '00' then $1 else rpad(left($1, 6), 12, '0') end`;

/** What people of the banner have said about a file with these headings. */
export async function keptMatchings(work: UnitOfWork, regionCode: string, signature: string): Promise<Matching[]> {
  const row = await work.row<{ columns: Matching[] }>(
    `select columns from import_matching where region_code = ${banner} and signature = $2`,
    [regionCode, signature],
  );
  return row?.columns ?? [];
}

/** Keeps what a person says about the headings of a file; what was said before about other headings of it stays. */
export const keepMatchings = (
  work: UnitOfWork,
  {
    regionCode,
    signature,
    columns,
    by,
    at,
  }: {
    regionCode: string;
    signature: string;
    columns: Matching[];
    by: string;
    at: Date;
  },
): Promise<unknown> =>
  work.rows(
    `insert into import_matching (id, region_code, signature, columns, set_by, set_at)
     values ($6, ${banner}, $2, $3::jsonb, $4, $5)
     on conflict on constraint import_matching_taken do update set set_by = excluded.set_by, set_at = excluded.set_at,
       columns = excluded.columns || (select coalesce(jsonb_agg(old), '[]') from jsonb_array_elements(import_matching.columns) old
         where not exists (select from jsonb_array_elements(excluded.columns) said where said ->> 'heading' = old ->> 'heading'))`,
    [regionCode, signature, JSON.stringify(columns), by, at, uuidv7()],
  );
