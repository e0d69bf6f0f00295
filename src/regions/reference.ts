import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedStandards } from './shipped-standards';
import { standardKinds } from './standard-keys';

type Query = (text: string, values: unknown[]) => Promise<unknown>;

/** Loads what ships with the project (reference/README.md); running it again brings only what is new. */
export async function loadReference(query: Query): Promise<void> {
  await loadRegions(query);
  await loadStandards(query);
}

/** The shipped divisions: code, name, level, code of the one around it. */
export const shippedRegions = (): string[][] =>
  readFileSync(join(__dirname, 'reference', 'regions-1505.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','));

async function loadRegions(query: Query): Promise<void> {
  const rows = shippedRegions();
  const column = (i: number) => rows.map((row) => row[i] || null);
  await query(
    `insert into region (code, name_zh, level, parent_code)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])
     on conflict (code) do update set name_zh = excluded.name_zh, level = excluded.level, parent_code = excluded.parent_code
     where (region.name_zh, region.level, region.parent_code)
       is distinct from (excluded.name_zh, excluded.level, excluded.parent_code)`,
    [column(0), column(1), column(2), column(3)],
  );
}

async function loadStandards(query: Query): Promise<void> {
  const rows = shippedStandards.map((standard) => ({
    id: idOf(`${standard.key} ${standard.regionCode} ${standard.validFrom}`),
    unit: standardKinds[standard.key].unit,
    ...standard,
  }));
  await query(
    `insert into standard (id, key, region_code, valid_from, value, unit, source)
     select r.id, r.key, r."regionCode", r."validFrom", r.value, r.unit, r.source
     from jsonb_to_recordset($1::jsonb) as r (id uuid, key text, "regionCode" text, "validFrom" date, value numeric, unit text, source text)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

/** The same id for the same text on every installation, in the form of a UUID (version 8). */
function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
