import { Client } from 'pg';

const tables = ['household', 'member'];

/**
 * Seconds in which the server copies ready files of the rows written since a moment into tables of the same shape, keys,
 * indexes and foreign keys: what an import could cost at least.
 */
export async function copied(superUrl: string, since: string): Promise<number[]> {
  const client = new Client(superUrl);
  await client.connect();
  const { rows } = await client.query<{ table: string; columns: string }>(
    `select relname as table, string_agg(quote_ident(attname), ', ' order by attnum) as columns
     from pg_attribute join pg_class on pg_class.oid = attrelid
     where relnamespace = 'bench'::regnamespace and relname = any ($1) and attnum > 0 and not attisdropped and attgenerated = ''
     group by relname order by relname`,
    [tables],
  );
  const [{ folder } = { folder: '' }] = (
    await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`)
  ).rows;
  const file = (table: string) => client.escapeLiteral(`${folder}/bench-${table}.copy`);
  try {
    for (const { table, columns } of rows) {
      const written = `select ${columns} from public.${table} where created_at >= ${client.escapeLiteral(since)}`;
      await client.query(`copy (${written}) to ${file(table)}`);
    }
    const seconds: number[] = [];
    for (let turn = 0; turn < 2; turn++) {
      await client.query('checkpoint');
      const began = performance.now();
      await client.query('begin');
      for (const { table, columns } of rows) await client.query(`copy bench.${table} (${columns}) from ${file(table)}`);
      await client.query('commit');
      seconds.push(Number(((performance.now() - began) / 1000).toFixed(3)));
      for (const { table } of [...rows].reverse())
        await client.query(
          `delete from bench.${table} where id in (select id from public.${table} where created_at >= ${client.escapeLiteral(since)})`,
        );
      await client.query('vacuum bench.household, bench.member');
    }
    return seconds;
  } finally {
    await client.end();
  }
}
