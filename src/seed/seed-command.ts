import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { cityBegins } from '../demo/city/plot';
import { homePlace } from '../demo/city/places';
import { dayOf } from '../platform/clock';
import { fillDatabase } from './fill-command';
import { writeInvented } from './workbook/write-file';

const usage = `usage: npm run seed -- --households N
  fills the database of the installation with a city of N households, 1 to 1000000, the same one every time
usage: npm run seed -- --workbook N --out FILE.xlsx|FILE.csv [--spoil PERCENT] [--place CODE] [--on YYYY-MM-DD]
  writes a file of N households for the import, 1 to 25000, and beside it a list of the rows it has spoiled`;

const options = {
  households: { type: 'string' },
  workbook: { type: 'string' },
  out: { type: 'string' },
  spoil: { type: 'string', default: '0' },
  place: { type: 'string', default: `${homePlace.slice(0, 6)}000000` },
  on: { type: 'string', default: dayOf(cityBegins) },
} as const;

const within = (text: string | undefined, least: number, most: number): number | null => {
  const value = Number(text);
  return text && value >= least && value <= most ? value : null;
};
const whole = (text: string | undefined, most: number): number | null => {
  const value = within(text, 1, most);
  return Number.isInteger(value) ? value : null;
};

/** `npm run seed`: invented people in any number, for a look around, for tests and for measuring (docs/seed.md). */
async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options });
  const households = whole(values.households, 1_000_000);
  if (households) return fillDatabase(households);
  const order = { households: whole(values.workbook, 25_000), spoil: within(values.spoil, 0, 20) };
  const { place, on } = values;
  const fits = /^1505\d{8}$/.test(place) && /^20\d\d-\d\d-\d\d$/.test(on) && /\.(xlsx|csv)$/i.test(values.out ?? '');
  if (!order.households || order.spoil === null || !values.out || !fits) throw new Error(usage);
  const written = await writeInvented(values.out, { households: order.households, spoil: order.spoil, place, on });
  process.stdout.write(`${JSON.stringify(written)}\n`);
}

void main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
