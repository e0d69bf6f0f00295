import { parseArgs } from 'node:util';
import { joinInstallation } from '../database/installation';
import { Config, processEnvironment, readConfig } from '../platform/config';

/** Options of a command, all of them with a value. */
export function options<Name extends string>(names: readonly Name[]): Partial<Record<Name, string>> {
  const known = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  return parseArgs({ args: process.argv.slice(2), options: known }).values as Partial<Record<Name, string>>;
}

/** Runs a command; an error is told in one line and as exit code. */
export function run(main: () => Promise<void>): void {
  void main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

/** The installation, whether its application runs or not, as configuration; embedded servers are left as they were. */
export async function withInstallation(act: (config: Config, embedded: boolean) => Promise<void>): Promise<void> {
  const given = processEnvironment();
  const { environment, stop } = await joinInstallation(given, (line) => console.error(line));
  try {
    await act(readConfig(environment), given.DATABASE_URL === undefined);
  } finally {
    await stop();
  }
}
