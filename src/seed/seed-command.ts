import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { fillDatabase } from './fill-command';

const usage = `usage: npm run seed -- --households N
  fills the database of the installation with a city of N households, 1 to 1000000, the same one every time`;

const whole = (text: string | undefined, most: number): number | null => {
  const value = Number(text);
  return Number.isInteger(value) && value >= 1 && value <= most ? value : null;
};

/** `npm run seed`: invented people in any number, for a look around, for tests and for measuring (docs/seed.md). */
async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { households: { type: 'string' } } });
  const households = whole(values.households, 1_000_000);
  if (!households) throw new Error(usage);
  await fillDatabase(households);
}

void main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
