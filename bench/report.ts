import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { Installation, run } from './installation';
import { Outcome } from './load';
import { Operation } from './operations';
import { Options } from './options';
import { Measured, Round } from './rounds';

/** One line of the table and of `operations` in the results. */
export interface Row {
  name: string;
  role: string;
  /** Requests a second, best round. */
  ours: number;
  baseline: number;
  ratio: number;
  /** Requests of all rounds, of both, that were refused or lost. */
  failed: number;
  /** Milliseconds at four connections; for import and export, of the whole. */
  p50: number;
  p95: number;
  p99: number;
  /** Most megabytes that the application held. */
  memory: number;
  /** Microseconds of processor time a request, least of the rounds: application + PostgreSQL. */
  cpu?: { ours: [number, number]; baseline: [number, number] };
  /** Milliseconds in the throughput rounds. */
  loaded?: { p50: number; p95: number; p99: number };
  rounds: { ours: object[]; baseline: object[] };
}

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));
const best = (rounds: Round[]): Round => rounds.reduce((a, b) => (b.perSecond > a.perSecond ? b : a));
const least = (rounds: Round[]): [number, number] => [
  Math.round(Math.min(...rounds.map(({ cpu }) => cpu))),
  Math.round(Math.min(...rounds.map(({ databaseCpu }) => databaseCpu))),
];

export function rowOf({ name, role }: Operation, measured: Map<string, Measured>): Row {
  const [ours, baseline] = [measured.get('ours')!, measured.get('baseline')!];
  const [fast, floor] = [best(ours.rounds), best(baseline.rounds)];
  const times = ({ p50, p95, p99 }: Outcome) => ({
    p50: round(p50),
    p95: round(p95),
    p99: round(p99),
  });
  return {
    ...{ name, role, ours: Math.round(fast.perSecond), baseline: Math.round(floor.perSecond) },
    ratio: round(fast.perSecond / floor.perSecond),
    ...times(ours.calm ?? fast),
    failed: [...ours.rounds, ...baseline.rounds].reduce((sum, { failed, lost }) => sum + failed + lost, 0),
    memory: Math.round(ours.memory),
    cpu: { ours: least(ours.rounds), baseline: least(baseline.rounds) },
    loaded: times(fast),
    rounds: { ours: ours.rounds, baseline: baseline.rounds },
  };
}

const widths = [10, 11, 9, 9, 6, 8, 8, 8, 7, 12, 12];
const line = (cells: (string | number)[]): string =>
  cells.map((cell, i) => (i < 2 ? String(cell).padEnd(widths[i]!) : String(cell).padStart(widths[i]!))).join(' ');

/** The rows as a table; CPU in µs of application + PostgreSQL. */
export function screen(rows: Row[], head: boolean): string {
  const titles = [
    'operation',
    'role',
    'ours/s',
    'base/s',
    'ratio',
    'p50 ms',
    'p95',
    'p99',
    'MB',
    'cpu ours',
    'cpu base',
  ];
  const lines = rows.map(({ name, role, ours, baseline, ratio, p50, p95, p99, memory, cpu }) =>
    line([
      name,
      role,
      ours,
      baseline,
      ratio,
      p50,
      p95,
      p99,
      memory,
      cpu?.ours.join('+') ?? '',
      cpu?.baseline.join('+') ?? '',
    ]),
  );
  return [...(head ? [line(titles)] : []), ...lines].join('\n');
}

/** Writes everything to the results file. */
export async function report(
  options: Options,
  { superUrl }: Installation,
  generator: string,
  operations: Row[],
  extras: object,
): Promise<void> {
  const [volume] = await run(superUrl, [
    `select (select count(*) from household)::int as households, (select count(*) from member)::int as members,
       (pg_database_size(current_database()) / 1048576)::int as megabytes`,
  ]);
  const [{ version } = {}] = await run(superUrl, ['show server_version']).then((rows) =>
    rows.map((row) => ({ version: row.server_version })),
  );
  const packages = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const results = {
    at: new Date().toISOString(),
    machine: { cpu: cpus()[0]?.model, cores: cpus().length, memory: Math.round(totalmem() / 2 ** 20), load: loadavg() },
    versions: { node: process.version, postgres: version, generator, nest: packages.dependencies['@nestjs/core'] },
    volume,
    settings: {
      mode: 'production: sign-in tokens, scope, validation, change log and access log on; only rates are raised',
      ...{ connections: options.connections, latencyConnections: 4, pool: 10, seconds: options.seconds },
    },
    rounds: options.rounds,
    operations,
    ...extras,
  };
  mkdirSync(dirname(options.out), { recursive: true });
  writeFileSync(options.out, JSON.stringify(results, null, 1));
}
