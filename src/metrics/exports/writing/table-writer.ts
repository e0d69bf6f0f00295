import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Cell } from '../cells.rules';

/** Writes a table row by row; each call ends when the reader can take more. */
export interface TableWriter {
  head(headings: readonly string[]): Promise<void>;
  rows(rows: readonly (readonly Cell[])[]): Promise<void>;
  /** Ends the file, and the stream under it. */
  end(): Promise<void>;
}

/** Writes and waits while the reader is slower; throws when the reader has gone. */
export async function put(out: Writable, part: string | Buffer): Promise<void> {
  if (out.destroyed) throw gone(out);
  if (out.write(part)) return;
  const stop = new AbortController();
  const left = once(out, 'close', { signal: stop.signal }).then(() => {
    throw gone(out);
  });
  try {
    await Promise.race([once(out, 'drain', { signal: stop.signal }), left]);
  } finally {
    left.catch(() => undefined);
    stop.abort();
  }
}

/** Ends a stream and waits until all of it is taken. */
export async function finish(out: Writable): Promise<void> {
  if (out.destroyed) throw gone(out);
  await new Promise<void>((resolve, reject) => {
    out.once('error', reject);
    out.once('close', () => (out.writableFinished ? resolve() : reject(gone(out))));
    out.end(() => resolve());
  });
}

const gone = (out: Writable): Error => out.errored ?? new Error('the reader has gone');
