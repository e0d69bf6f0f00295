import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Bounds, RowBatch } from './raw-rows';
import { FileRefused, isFileRefusal } from './refusals';
import { batchOf, type WireLine } from './wire';

/** How the reading process is started. Tests run it from its sources and add what that needs. */
export const readerCommand = {
  script: join(__dirname, `reader-process${extname(__filename)}`),
  options: [] as string[],
};

/**
 * Unpacks a workbook in a process of its own, which may use so much memory and time and then is ended: a file made to
 * harm takes nothing down with it. Only this process's rows come back; it is told no key and no address.
 */
export async function* rowsOfWorkbook(
  content: Readable,
  bounds: Bounds,
  signal?: AbortSignal,
): AsyncGenerator<RowBatch> {
  const child = start(bounds);
  const clock = new Stopwatch(child, bounds.time);
  const onAbort = () => void child.kill('SIGKILL');
  signal?.addEventListener('abort', onAbort, { once: true });
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  // The child stops reading as soon as it refuses: a broken pipe then is no failure of its own.
  const fed = pipeline(content, child.stdin!).catch((error: unknown) => error);
  try {
    for await (const line of createInterface({ input: child.stdout! })) {
      const said = JSON.parse(line) as WireLine;
      if ('done' in said) return;
      if ('refused' in said) throw refusal(said.refused, said.params);
      clock.stop();
      yield batchOf(said);
      clock.go();
    }
    signal?.throwIfAborted();
    failed(clock, await ended, await fed, bounds);
  } finally {
    clock.stop();
    signal?.removeEventListener('abort', onAbort);
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await ended;
  }
}

function start(bounds: Bounds): ChildProcess {
  const young = Math.max(2, Math.floor(bounds.memory / 16));
  const heap = [`--max-old-space-size=${bounds.memory}`, `--max-semi-space-size=${young}`];
  return spawn(process.execPath, [...heap, ...readerCommand.options, readerCommand.script, JSON.stringify(bounds)], {
    // None of the application's environment: it holds keys.
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

const refusal = (code: string, params: Record<string, number>): FileRefused =>
  new FileRefused(isFileRefusal(code) ? code : 'import.unreadable', params);

/** The child ended without a last word: it was stopped for its time, ran out of memory, or its input broke off. */
function failed(
  clock: Stopwatch,
  [code, killed]: [number | null, NodeJS.Signals | null],
  fed: unknown,
  bounds: Bounds,
): never {
  if (clock.ranOut) throw new FileRefused('import.too_slow', { seconds: Math.round(bounds.time / 1000) });
  // 134 and SIGABRT are how the engine ends when its heap is full.
  if (code === 134 || killed === 'SIGABRT' || killed === 'SIGKILL') throw new FileRefused('import.too_complex');
  if (fed instanceof Error && (fed as NodeJS.ErrnoException).code !== 'EPIPE') throw fed;
  throw new FileRefused('import.unreadable');
}

/** Ends the child when it has worked for too long; waiting for whoever takes the rows does not count. */
class Stopwatch {
  ranOut = false;
  private left: number;
  private since = Date.now();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly child: ChildProcess,
    time: number,
  ) {
    this.left = time;
    this.go();
  }

  go(): void {
    this.since = Date.now();
    this.timer = setTimeout(() => {
      this.ranOut = true;
      this.child.kill('SIGKILL');
    }, this.left);
  }

  stop(): void {
    if (!this.timer) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.left = Math.max(1, this.left - (Date.now() - this.since));
  }
}
