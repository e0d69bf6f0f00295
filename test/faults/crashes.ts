import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Stage } from './stage';
import { Outcome, outcomeOf, repeat, sum, Writers } from './writers';

/** Milliseconds that something took, over several runs. */
export interface Times {
  least: number;
  median: number;
  most: number;
}

const times = (all: readonly number[]): Times => {
  const sorted = [...all].sort((a, b) => a - b);
  return { least: sorted[0] ?? 0, median: sorted[sorted.length >> 1] ?? 0, most: sorted.at(-1) ?? 0 };
};

export interface CrashResult extends Outcome {
  runs: number;
  /** Sent once more under the same key, and how often that had another effect or answer. */
  repeated: number;
  wrong: number;
  /** From the kill, or from the next start, until it was ready again. */
  back: Times;
}

const random = (least: number, most: number): number => least + Math.floor(Math.random() * (most - least));

/** F1: the application is killed somewhere in the middle of 200 writes, and everything is sent once more. */
export async function killApplication(stage: Stage, runs: number, writes = 200): Promise<CrashResult> {
  const outcomes: Outcome[] = [];
  const back: number[] = [];
  const again = { repeated: 0, wrong: 0 };
  for (let run = 0; run < runs; run++) {
    const writers = new Writers(stage, 16, writes, false);
    await Promise.race([sleep(random(30, 1200)), writers.done()]);
    await stage.kill();
    const attempts = await writers.stop();
    back.push(await stage.start());
    outcomes.push(await outcomeOf(stage, attempts));
    const { repeated, wrong } = await repeat(stage, attempts);
    const after = await outcomeOf(stage, attempts);
    again.repeated += repeated;
    again.wrong += wrong + after.lost + after.unknown + after.partial;
  }
  return { runs, ...sum(outcomes), ...again, back: times(back) };
}

export interface ServerCrashResult extends CrashResult {
  /** Runs in which readiness was false for a while, as it must be while the server is away. */
  unready: number;
}

/** F2: every process of the database server is killed under 16 writers; the application finds it again by itself. */
export async function killServer(stage: Stage, runs: number): Promise<ServerCrashResult> {
  const outcomes: Outcome[] = [];
  const back: number[] = [];
  const again = { repeated: 0, wrong: 0 };
  let unready = 0;
  for (let run = 0; run < runs; run++) {
    const writers = new Writers(stage, 16, Infinity, true);
    await sleep(random(500, 3000));
    const killed = Date.now();
    killTree(stage.server().pid);
    let away = false;
    for (;;) {
      const ready = await stage.isReady();
      away ||= !ready;
      if (ready && (away || Date.now() - killed > 5000)) break;
      if (Date.now() - killed > 60_000) throw new Error('the server does not come back');
      await sleep(20);
    }
    back.push(Date.now() - killed);
    unready += away ? 1 : 0;
    await sleep(700);
    const attempts = await writers.stop();
    outcomes.push(await outcomeOf(stage, attempts));
    const unanswered = attempts.filter(({ answer }) => answer === null).slice(0, 100);
    const { repeated, wrong } = await repeat(stage, unanswered);
    const after = await outcomeOf(stage, unanswered);
    again.repeated += repeated;
    again.wrong += wrong + after.lost + after.unknown + after.partial;
  }
  return { runs, ...sum(outcomes), ...again, back: times(back), unready };
}

/** A process and its children, all at once. */
function killTree(pid: number): void {
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
  for (const one of [pid, ...children.trim().split(/\s+/).map(Number)]) {
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // It ended by itself when the first one went.
    }
  }
}

/**
 * F3: the application is killed, so that the database server is left alone; the next start adopts it, or replaces it
 * when it hangs. Somebody had registered a household just before.
 */
export async function orphanServer(stage: Stage, runs: number, hanging: boolean): Promise<CrashResult> {
  const outcomes: Outcome[] = [];
  const back: number[] = [];
  for (let run = 0; run < runs; run++) {
    const writers = new Writers(stage, 4, 40, false);
    await writers.done();
    const { pid } = stage.server();
    await stage.kill();
    if (hanging) process.kill(pid, 'SIGSTOP');
    back.push(await stage.start());
    if (hanging === (stage.server().pid === pid)) throw new Error(hanging ? 'not replaced' : 'not adopted');
    outcomes.push(await outcomeOf(stage, await writers.stop()));
  }
  return { runs, ...sum(outcomes), repeated: 0, wrong: 0, back: times(back) };
}
