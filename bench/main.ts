import 'reflect-metadata';
import { readConfig } from '../src/platform/config';
import { Vault } from '../src/platform/vault';
import { crowd, mixed } from './crowd';
import { figures } from './figures';
import { Installation, run, startInstallation } from './installation';
import { limits } from './limits';
import { generatorOf } from './load';
import { operations, People, Registering } from './operations';
import { readOptions } from './options';
import { plantPerson } from './people';
import { plansOf, sizesOf } from './plans';
import { report, Row, rowOf, screen } from './report';
import { Range } from './rounds';
import { Samples } from './samples';
import { say } from './say';
import { startApplication, startBaseline } from './targets';
import { makeTwins } from './twin-tables';
import { fill } from './volume';

const options = readOptions(process.argv.slice(2));
const generator = generatorOf(options.generator);
/** What is open, closed in reverse whatever happens. */
const open: (() => Promise<void>)[] = [];
let closing: Promise<void> | undefined;
const closeAll = (): Promise<void> =>
  (closing ??= (async () => {
    for (const close of open.reverse()) await close().catch((error: Error) => say(error.message));
  })());

async function main(): Promise<void> {
  const began = Date.now();
  const installation = await startInstallation(options.keep);
  open.push(() => installation.stop());
  const vault = new Vault(readConfig(installation.environment));
  await prepare(installation, vault);
  const people = await plant(installation);
  const register = new Registering(vault, options.households + 1_000_000);
  const all = await operations(people, new Samples(installation), register);
  const wanted = all
    .filter(({ name }) => !options.only.length || options.only.includes(name))
    .filter(({ name }, i, these) => !options.smoke || these.findIndex((one) => one.name === name) === i);
  const work = options.smoke ? [] : await plansOf(installation, wanted);
  const ours = await startApplication(installation, options);
  open.push(() => ours.stop());
  const baseline = await startBaseline(installation);
  open.push(() => baseline.stop());
  say(`ready after ${Math.round((Date.now() - began) / 1000)} s`);
  const sizes = await sizesOf(installation);
  const singles = await figures(ours, people.caseworker);
  const [village = ''] = people.caseworker.regions;
  const floors = await limits(installation.superUrl, village, options.seconds);
  const range = new Range(options, generator, installation.serverPid);
  const rows: Row[] = [];
  for (const operation of wanted) {
    rows.push(rowOf(operation, await range.measure(operation, [ours, baseline])));
    say(screen(rows.slice(-1), rows.length === 1));
  }
  const { crowd: many, mixed: minutes, seconds } = options;
  const crowded = many ? await crowd(generator, ours, all, many, seconds * 2) : null;
  const offices = minutes ? await mixed(generator, ours, all, minutes) : null;
  const extras = { limits: floors, figures: singles, crowd: crowded, mixed: offices, work, sizes };
  await report(options, installation, generator, rows, extras);
  say(`done after ${Math.round((Date.now() - began) / 1000)} s, written to ${options.out}`);
}

async function prepare(installation: Installation, vault: Vault): Promise<void> {
  if (!installation.filled) {
    say(`filling ${options.households} households`);
    const filler = await startApplication(installation, { smoke: options.smoke });
    await fill(installation, filler, new Registering(vault, 0), options.households).finally(() => filler.stop());
    await makeTwins(installation.superUrl);
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
