import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Query = (text: string, values: unknown[]) => Promise<unknown>;

const read = (name: string): string => readFileSync(join(__dirname, 'reference', name), 'utf8');

/** Loads the divisions that ship with the project (reference/README.md); running it again brings changes only. */
export async function loadReference(query: Query): Promise<void> {
  const rows = read('regions-1505.csv')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','));
  const column = (i: number) => rows.map((row) => row[i] || null);
  await query(
    `insert into region (code, name_zh, level, parent_code)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])
     on conflict (code) do update set name_zh = excluded.name_zh, level = excluded.level, parent_code = excluded.parent_code
     where (region.name_zh, region.level) is distinct from (excluded.name_zh, excluded.level)`,
    [column(0), column(1), column(2), column(3)],
  );
}
