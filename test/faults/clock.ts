import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Stage } from './stage';
import { outcomeOf, Writers } from './writers';

const libraries = [
  '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1',
  '/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1',
];

/** A clock of the application's process that can be turned while it runs: libfaketime's where it is, else one of our own. */
export class TurnableClock {
  private readonly file = join(tmpdir(), `bangfu-clock-${process.pid}`);
  private readonly library = libraries.find(existsSync);

  constructor() {
    this.turn(0);
  }

  get by(): string {
    return this.library ? 'libfaketime' : 'a preloaded script';
  }

  /** What starts a process under this clock. */
  get options(): { node: string[]; environment: Record<string, string> } {
    if (!this.library) {
      const node = ['-r', join(__dirname, 'turnable-clock.js')];
      return { node, environment: { BANGFU_TEST_CLOCK: this.file } };
    }
    const environment = {
      ...{ LD_PRELOAD: this.library, FAKETIME_TIMESTAMP_FILE: this.file },
      ...{ FAKETIME_NO_CACHE: '1', FAKETIME_DONT_FAKE_MONOTONIC: '1' },
    };
    return { node: [], environment };
  }

  turn(seconds: number): void {
    const sign = seconds < 0 ? '-' : '+';
    writeFileSync(this.file, `${sign}${Math.abs(seconds)}\n`);
  }
}

export interface ClockResult {
  by: string;
  /** Status of a request whose token was two days too old for the process. */
  aheadTwoDays: number | undefined;
  /** Statuses of a request with a token of the future, and of one signed in anew, an hour back. */
  backOneHour: (number | undefined)[];
  /** Writes on both sides of the jumps that are not there, whole. Must be 0. */
  lost: number;
  /** Rows of a list of pages that was read over a jump and missing or twice. Must be 0. */
  misread: number;
  /** What the verifier says of the log. */
  log: string;
}

const hour = 3600;

/** F7: the clock of the process jumps ahead by two days and back by an hour while people work. */
export async function turnClock(stage: Stage, clock: TurnableClock): Promise<ClockResult> {
  const ask = async () => (await stage.send('caseworker', 'GET', '/households?limit=1'))?.status;
  const attempts: Awaited<ReturnType<Writers['stop']>> = [];
  const write = async () => {
    const writers = new Writers(stage, 4, 40, true);
    await writers.done();
    attempts.push(...(await writers.stop()));
  };
  await write();
  clock.turn(48 * hour);
  const aheadTwoDays = await ask();
  await stage.signIn();
  await write();
  clock.turn(0);
  await stage.signIn();
  const misread = await readOver(stage, () => clock.turn(-hour));
  const backOneHour = [await ask()];
  await stage.signIn();
  backOneHour.push(await ask());
  await write();
  clock.turn(0);
  await stage.signIn();
  await write();
  const { lost, partial, unknown } = await outcomeOf(stage, attempts);
  const log = await verdict(stage);
  return { by: clock.by, aheadTwoDays, backOneHour, lost: lost + partial + unknown, misread, log };
}

interface Page {
  items: { id: string }[];
  nextCursor: string | null;
}

/** Reads a list page by page, turning the clock and writing after the second one. */
async function readOver(stage: Stage, turn: () => void): Promise<number> {
  const there = await stage.rows<{ id: string }>(`select h.id from household h join assignment a
    on h.region_code = any (a.regions) join staff s on s.id = a.staff_id where s.login = 'caseworker'`);
  const seen: string[] = [];
  let cursor: string | null = null;
  for (let page = 0; page === 0 || cursor; page++) {
    if (page === 2) {
      turn();
      const writers = new Writers(stage, 2, 10, true);
      await writers.done();
    }
    const query = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const answer = await stage.send('caseworker', 'GET', `/households?limit=10${query}`);
    if (answer?.status !== 200) throw new Error(`page ${page}: ${answer?.status}`);
    const { items, nextCursor } = answer.body as Page;
    seen.push(...items.map(({ id }) => id));
    cursor = nextCursor;
  }
  const missing = there.filter(({ id }) => !seen.includes(id)).length;
  return missing + seen.length - new Set(seen).size;
}

async function verdict(stage: Stage): Promise<string> {
  for (let i = 0; i < 100; i++) {
    const answer = await stage.send('auditor', 'GET', '/audit/verification');
    const { state, running } = (answer?.body ?? {}) as { state?: string; running?: boolean };
    if (state && state !== 'unknown' && !running) return state;
    await sleep(200);
  }
  return 'unknown';
}
