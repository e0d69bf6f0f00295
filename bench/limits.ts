import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { run } from './installation';
import { People } from './operations';
import { say } from './say';

/** What the database does by itself, without HTTP: pgbench with prepared statements, 16 clients. */
export interface Limit {
  name: string;
  perSecond: number;
  milliseconds: number;
}

const scripts = ['read', 'page', 'count', 'register'];

/** Empty where pgbench is not installed. */
export async function limits(superUrl: string, people: People, seconds: number): Promise<Limit[]> {
  if (spawnSync('pgbench', ['--version']).error) return [];
  const [counted] = await run<{ households: number }>(superUrl, [
    'create table if not exists bench.pick (n int primary key, id uuid)',
    'truncate bench.pick',
    'insert into bench.pick select row_number() over (order by md5(id::text)), id from household limit 100000',
    'analyze bench.pick',
    'select count(*)::int as households from bench.pick',
  ]);
  const [village = ''] = people.caseworker.regions;
  const given = { households: counted!.households, village, banner: village.slice(0, 6) };
  const found: Limit[] = [];
  for (const name of scripts) {
    const variables = Object.entries(given).flatMap(([key, value]) => ['-D', `${key}=${value}`]);
    const script = join(__dirname, 'pgbench', `${name}.sql`);
    const flags = ['-n', '-M', 'prepared', '-c16', '-j2', `-T${Math.max(1, Math.round(seconds))}`, ...variables];
    const { stdout } = await promisify(execFile)('pgbench', [...flags, '-f', script, superUrl]);
    const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1]);
    const limit = {
      name,
      perSecond: Math.round(number(/^tps = ([\d.]+)/m)),
      milliseconds: number(/^latency average = ([\d.]+)/m),
    };
    if (!Number.isFinite(limit.perSecond)) continue;
    say(`pgbench ${name}: ${limit.perSecond}/s, ${limit.milliseconds} ms`);
    found.push(limit);
  }
  return found;
}
