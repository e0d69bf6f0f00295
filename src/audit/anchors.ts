import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Anchor, anchorMac, canonical, Seal } from './chain.rules';

/** Adds the head of the chain to the anchor file, on disk before this returns; what is there is never rewritten. */
export async function appendAnchor(file: string, head: Seal | undefined, at: Date, key: Buffer): Promise<Anchor> {
  const bare = { position: head?.position ?? 0, hash: head?.hash ?? '', at: at.toISOString() };
  const anchor = { ...bare, mac: anchorMac(bare, key) };
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'a', 0o600);
  try {
    await handle.appendFile(`${canonical({ ...anchor })}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return anchor;
}

/** The lines of the anchor file; empty when there is none. */
export async function anchorLines(file: string): Promise<string[]> {
  try {
    return (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
