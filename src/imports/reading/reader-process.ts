/**
 * The process that unpacks a workbook: its content comes in by standard input, its rows go out by standard output, a
 * line of JSON a batch. It has no keys, no database and little memory, and ends when its parent closes either pipe.
 */
import { once } from 'node:events';
import { importBounds, type Bounds } from './raw-rows';
import { FileRefused } from './refusals';
import { type WireLine, wireLines } from './wire';
import { readWorkbook } from './workbook-rows';

async function content(limit: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of process.stdin) {
    pieces.push(piece as Buffer);
    bytes += (piece as Buffer).length;
    if (bytes > limit) throw new FileRefused('import.file_too_large', { limit });
  }
  return Buffer.concat(pieces.splice(0), bytes);
}

async function say(line: WireLine): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
}

async function main(): Promise<void> {
  const bounds: Bounds = { ...importBounds, ...(JSON.parse(process.argv[2] ?? '{}') as Partial<Bounds>) };
  try {
    await readWorkbook(await content(bounds.bytes), bounds, async (batch) => {
      for (const line of wireLines(batch)) await say(line);
    });
    await say({ done: true });
  } catch (error) {
    // Whatever a library says about a file may repeat a piece of it, so only the kind of refusal goes out.
    const refusal = error instanceof FileRefused ? error : new FileRefused('import.unreadable');
    await say({ refused: refusal.code, params: refusal.params as Record<string, number> });
  }
}

process.stdout.on('error', () => process.exit(1));
void main();
