import 'reflect-metadata';
import { readConfig } from '../src/platform/config';
import { Vault } from '../src/platform/vault';
import { crowd, mixed } from './crowd';
import { exported } from './exports';
import { figures } from './figures';
import { imported } from './imports';
import { Installation, run, startInstallation } from './installation';
import { limits } from './limits';
import { generatorOf } from './load';
import { Operation, operations, People, Registering } from './operations';
import { readOptions } from './options';
import { plantPerson } from './people';
import { plansOf, sizesOf } from './plans';
import { report, Row, rowOf, screen } from './report';
import { Range } from './rounds';
import { Samples } from './samples';
import { say } from './say';
import { startApplication, startBaseline, Target } from './targets';
import { makeTwins } from './twin-tables';
import { catchUp, fill, seed } from './volume';

const options = readOptions(process.argv.slice(2));
/** The application and the floor. */
interface Targets {
  ours: Target;
  baseline: Target;
}

const generator = generatorOf(options.generator);
/** What is open, closed in reverse whatever happens. */
const open: (() => Promise<void>)[] = [];
let closing: Promise<void> | undefined;
const closeAll = (): Promise<void> =>
  (closing ??= (async () => {
    for (const close of open.reverse()) await close().catch((error: Error) => say(error.message));
  })());

/** A part that fails takes no other with it: the results are written without it, and the run counts as failed. */
const faults: string[] = [];
async function part<T>(name: string, measure: () => Promise<T>): Promise<T | null> {
  try {
    return await measure();
  } catch (error) {
    faults.push(`${name}: ${(error as Error).message}`);
    say(`FAILED ${faults.at(-1)}`);
    return null;
  }
}

const asked = (name: string): boolean => !options.only.length || options.only.includes(name);

async function main(): Promise<void> {
  const began = Date.now();
  const installation = await startInstallation(options.keep);
  open.push(() => installation.stop());
  const vault = new Vault(readConfig(installation.environment));
  await prepare(installation, vault);
  const people = await plant(installation);
  const register = new Registering(vault, options.households + 1_000_000);
  const all = await operations(people, new Samples(installation), register);
  const wanted = all.filter(({ name }, i) => {
    const first = all.findIndex((one) => one.name === name) === i;
    return asked(name) && (first || !options.smoke);
  });
  const work = options.smoke ? [] : await part('plans', () => plansOf(installation, wanted));
  const ours = await startApplication(installation, options);
  open.push(() => ours.stop());
  const baseline = await startBaseline(installation);
  open.push(() => baseline.stop());
  say(`ready after ${Math.round((Date.now() - began) / 1000)} s`);
  const sizes = await sizesOf(installation);
  const singles = await part('figures', () => figures(ours, people.caseworker));
  const floors = await part('pgbench', () => limits(installation.superUrl, people, options.seconds));
  const rows = await measure(installation, { ours, baseline }, wanted);
  rows.push(...(await bulk(installation, { ours, baseline }, people)));
  const { crowd: many, mixed: minutes, seconds } = options;
  const crowded = many ? await part('crowd', () => crowd(generator, ours, all, many, seconds * 2)) : null;
  const offices = minutes ? await part('mixed', () => mixed(generator, ours, all, minutes)) : null;
  const extras = { limits: floors, figures: singles, crowd: crowded, mixed: offices, work, sizes, faults };
  await report(options, installation, generator, rows, extras);
  say(`done after ${Math.round((Date.now() - began) / 1000)} s, written to ${options.out}`);
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  if (faults.length || failed) throw new Error(`${failed} requests failed; ${faults.join('; ')}`);
}

/** Requests, one after another. */
async function measure(installation: Installation, targets: Targets, wanted: readonly Operation[]): Promise<Row[]> {
  const range = new Range(options, generator, installation.serverPid);
  const rows: Row[] = [];
  for (const operation of wanted)
    await part(operation.name, async () => {
      rows.push(rowOf(operation, await range.measure(operation, [targets.ours, targets.baseline])));
      say(screen(rows.slice(-1), rows.length === 1));
    });
  return rows;
}

/** Whole files, out and in. */
async function bulk(installation: Installation, targets: Targets, { caseworker, assessor }: People): Promise<Row[]> {
  const rows: (Row | null)[] = [];
  if (asked('export')) {
    const many = await run<{ count: number }>(installation.superUrl, ['select count(*)::int as count from household']);
    rows.push(...((await part('export', () => exported(targets, assessor, many[0]!.count, 2))) ?? []));
  }
  const banner = `${caseworker.regions[0]!.slice(0, 6)}000000`;
  const size = Math.min(10_000, Math.ceil(options.households / 4));
  if (asked('import'))
    rows.push(await part('import', () => imported(installation, targets.ours, banner, size, options.smoke)));
  const found = rows.filter((row) => row !== null);
  if (found.length) say(screen(found, true));
  return found;
}

async function prepare(installation: Installation, vault: Vault): Promise<void> {
  if (!installation.filled) {
    const { households, smoke } = options;
    say(`filling ${households} households`);
    if (smoke) {
      const filler = await startApplication(installation, { smoke });
      await fill(installation, filler, new Registering(vault, 0), households).finally(() => filler.stop());
    } else await seed(installation, households);
    await makeTwins(installation.superUrl);
  }
  const caughtUp = options.smoke ? 0 : await catchUp(installation);
  if (!installation.filled || caughtUp) {
    await run(installation.superUrl, ['vacuum (analyze)']);
    await installation.keep();
  }
  await run(installation.superUrl, ['checkpoint']);
}

/** A caseworker of the busiest village, a supervisor of its banner, an assessor of the city. */
async function plant(installation: Installation): Promise<People> {
  const village = await new Samples(installation).busiestVillage();
  return {
    caseworker: await plantPerson(installation, 'caseworker', [village]),
    supervisor: await plantPerson(installation, 'supervisor', [`${village.slice(0, 6)}000000`]),
    assessor: await plantPerson(installation, 'assessor', [`${village.slice(0, 4)}00000000`]),
  };
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void closeAll().finally(() => process.exit(1)));

void main()
  .catch((error: Error) => {
    console.error(error.stack);
    process.exitCode = 1;
  })
  .finally(() => void closeAll().then(() => process.exit()));
