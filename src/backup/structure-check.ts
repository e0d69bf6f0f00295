import { Client } from 'pg';
import { Damaged } from './damaged';

const tables = `select c.oid::int as oid, c.oid::regclass::text as name from pg_class c
  where c.relkind in ('r', 't', 'm') and c.relpersistence = 'p' order by c.oid`;

const indexes = `select c.oid::int as oid, c.oid::regclass::text as name, a.amname as method from pg_class c
  join pg_am a on a.oid = c.relam join pg_index i on i.indexrelid = c.oid
  where c.relkind = 'i' and c.relpersistence = 'p' and i.indisvalid and i.indisready and a.amname in ('btree', 'gin')
  order by c.oid`;

/** Every row of a table must have its entry in a tree, and unique ones only once. */
const check = {
  btree: 'select bt_index_check($1::oid::regclass, true, true)',
  gin: 'select gin_index_check($1::oid::regclass)',
};

/**
 * Looks through every table and index of a database with PostgreSQL's amcheck, as its superuser. The extension is made
 * in the database, so it is for restored ones.
 */
export async function checkStructure(client: Client): Promise<{ tables: number; indexes: number }> {
  await client.query('create extension if not exists amcheck');
  await client.query('set statement_timeout = 0');
  const heaps = (await client.query<{ oid: number; name: string }>(tables)).rows;
  for (const { oid, name } of heaps) {
    const { rows } = await client.query<{ blkno: string; msg: string }>(
      `select blkno::text, msg from verify_heapam($1::oid::regclass) limit 1`,
      [oid],
    );
    if (rows[0]) throw new Damaged(`table ${name}, page ${rows[0].blkno}: ${rows[0].msg}`);
  }
  const trees = (await client.query<{ oid: number; name: string; method: 'btree' | 'gin' }>(indexes)).rows;
  for (const { oid, name, method } of trees)
    try {
      await client.query(check[method], [oid]);
    } catch (error) {
      throw new Damaged(`index ${name}: ${error instanceof Error ? error.message : ''}`, { cause: error });
    }
  return { tables: heaps.length, indexes: trees.length };
}
