import { run } from './installation';

/** Tables of the registry that writes of the baselines go to. */
const tables = ['household', 'member'];

const definitions = `
  select format('alter table bench.%s add constraint %I %s', t, c.conname, pg_get_constraintdef(c.oid)) as text, 1 as turn
  from unnest($1::text[]) t join pg_constraint c on c.conrelid = ('public.' || t)::regclass and c.contype = 'f'
  union all
  select replace(pg_get_indexdef(i.indexrelid), ' ON public.', ' ON bench.'), 0
  from unnest($1::text[]) t join pg_index i on i.indrelid = ('public.' || t)::regclass
  order by turn`;

/**
 * Tables of the same columns, rows, keys, indexes and foreign keys as those of the registry, without triggers and
 * policies, in the schema `bench`: what the baselines write to, so that they pay for storing and for nothing else.
 */
export async function makeTwins(superUrl: string): Promise<void> {
  const [known] = await run(superUrl, [`select 1 from pg_namespace where nspname = 'bench'`]);
  if (known) return;
  await run(superUrl, ['create schema bench']);
  for (const table of tables) {
    const columns = await run<{ name: string }>(
      superUrl,
      [
        `select quote_ident(attname) as name from pg_attribute
         where attrelid = $1::text::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      ],
      [`public.${table}`],
    );
    const list = columns.map(({ name }) => name).join(', ');
    const like = `like public.${table} including defaults including generated including constraints`;
    await run(superUrl, [
      `create table bench.${table} (${like})`,
      `insert into bench.${table} (${list}) select ${list} from public.${table}`,
    ]);
  }
  const rest = await run<{ text: string }>(superUrl, [definitions], [tables]);
  await run(superUrl, ['set search_path = bench, public', ...rest.map(({ text }) => text)]);
}
