import { getMetadataStorage } from 'class-validator';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { hasSentence } from '../src/platform/messages';
import { startApp, TestApp } from './app';

interface Table {
  name: string;
  forced: boolean;
  policies: string[];
  /** Roles of staff that hold a right on the table. */
  readers: string[];
  logged: boolean;
}

/** Tables with a village or a household, and how they are protected. */
const placed = `
  select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
    array(select r.rolname::text from pg_policy p, unnest(p.polroles) role join pg_roles r on r.oid = role
          where p.polrelid = c.oid) as policies,
    array(select rolname::text from pg_roles where rolname ~ '^(lvl|ro)_'
          and has_table_privilege(oid, c.oid, 'select, insert, update, delete')) as readers,
    exists (select 1 from pg_trigger t join pg_proc f on f.oid = t.tgfoid
            where t.tgrelid = c.oid and f.proname = 'log_change') as logged
  from pg_class c
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and exists (
    select 1 from pg_attribute a where a.attrelid = c.oid and a.attname in ('household_id', 'village_code')
      and not a.attisdropped)
  order by 1`;

/** Foreign keys by which rows follow a household or a member, and whether an index finds those of one. */
const following = `
  select c.conrelid::regclass || ': ' || c.conname as name, exists (
      select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = any (c.conkey)) as indexed
  from pg_constraint c where c.contype = 'f' and c.confrelid in ('household'::regclass, 'member'::regclass)`;

/** The logs themselves, and what is computed anew from logged tables. */
const derived = new Set([
  'change_log',
  'access_log',
  'household_completeness',
  'identity_claim',
  'household_count',
  'household_count_delta',
  'village_change',
]);

describe('the schema', () => {
  let app: TestApp;
  let columns: Map<string, Set<string>>;

  beforeAll(async () => {
    app = await startApp();
    const { rows } = await app.sql.query<{ name: string; columns: string[] }>(
      `select c.relname as name, array_agg(a.attname::text) as columns from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v') group by 1`,
    );
    columns = new Map(rows.map((row) => [row.name, new Set(row.columns)]));
  });
  afterAll(() => app.stop());

  it('has every table and column that the entities name', () => {
    const missing = app.get(DataSource).entityMetadatas.flatMap(({ tableName, columns: named }) =>
      named
        .map(({ databaseName }) => databaseName)
        .filter((column) => !columns.get(tableName)?.has(column))
        .map((column) => `${tableName}.${column}`),
    );
    expect(missing).toEqual([]);
    expect(app.get(DataSource).entityMetadatas.length).toBeGreaterThan(0);
  });

  it('protects at all four levels, and logs, every table that has a place', async () => {
    const { rows } = await app.sql.query<Table>(placed);
    const faults = rows.flatMap(({ name, forced, policies, readers, logged }) => [
      ...(forced || !readers.length ? [] : [`${name}: row-level security is not forced`]),
      ...readers.filter((role) => !policies.includes(role)).map((role) => `${name}: no policy for ${role}`),
      ...(logged || derived.has(name) ? [] : [`${name}: not logged`]),
    ]);
    expect(faults).toEqual([]);
    const read = rows.filter(({ readers }) => readers.length);
    expect(read.map(({ name }) => name)).toEqual(expect.arrayContaining(['household', 'member', 'survey']));
  });

  it('finds by an index what follows a household or a member that moves or goes', async () => {
    const { rows } = await app.sql.query<{ name: string; indexed: boolean }>(following);
    expect(rows.filter(({ indexed }) => !indexed)).toEqual([]);
    expect(rows.length).toBeGreaterThan(10);
  });

  it('has a sentence in both languages for every code that the sources throw', () => {
    const codes = new Set(
      sources('src').flatMap((text) => [
        ...[...text.matchAll(thrown)].map(([, code]) => code!),
        ...[...text.matchAll(named)].map(([, code]) => code!),
      ]),
    );
    expect([...codes].filter((code) => !hasSentence(code) && !code.startsWith('invalid.')).sort()).toEqual([]);
    expect(codes.size).toBeGreaterThan(20);
  });

  it('has a sentence of its own for everything a validator can say', () => {
    const { validationMetadatas } = getMetadataStorage() as unknown as {
      validationMetadatas: Map<unknown, { name?: string; type: string }[]>;
    };
    const names = [...validationMetadatas.values()].flat().map(({ name, type }) => name ?? type);
    const said = [...new Set(names)].filter((name) => !['conditionalValidation', 'isOptional', 'isUrl'].includes(name));
    expect(said.filter((name) => !hasSentence(`invalid.${name}`))).toEqual([]);
    expect(said).toContain('isLength');
  });
});

const thrown = /new (?:Invalid|Unauthorized|Forbidden|Conflict|TooLarge|Refused|TooMany|Unavailable)\(\s*'([^']+)'/g;
/** Faults listed in an answer: `{ path: ..., code: '...' }`. */
const named = /path: [^,{}]+,\s*code: '([a-zA-Z_]+\.[a-zA-Z_.]+)'/g;

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}
