import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileStorage, Incoming } from './file-storage';

/** Files in a folder, spread over sub-folders by the end of the id, which is the random part of it. */
export class FolderStorage extends FileStorage {
  constructor(private readonly folder: string) {
    super();
  }

  async put(id: string, content: Buffer): Promise<void> {
    const incoming = await this.receive(id);
    try {
      await incoming.write(content);
    } catch (error) {
      await incoming.discard();
      throw error;
    }
    await incoming.keep();
  }

  async get(id: string): Promise<Buffer | undefined> {
    return existing(readFile(this.pathOf(id)));
  }

  async receive(id: string): Promise<Incoming> {
    const path = this.pathOf(id);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const partial = partOf(path);
    const file = await open(partial, 'w', 0o600);
    return {
      write: (part) => file.appendFile(part),
      keep: async () => {
        await file.sync();
        await file.close();
        await rename(partial, path);
        await syncFolder(dirname(path));
      },
      discard: async () => {
        await file.close();
        await rm(partial, { force: true });
      },
    };
  }

  async read(id: string): Promise<{ content: Readable; bytes: number } | undefined> {
    const file = await existing(open(this.pathOf(id), 'r'));
    if (!file) return undefined;
    const { size } = await file.stat();
    return { content: file.createReadStream(), bytes: size };
  }

  async remove(id: string): Promise<void> {
    const path = this.pathOf(id);
    await rm(path, { force: true });
    await rm(partOf(path), { force: true });
  }

  /** Where the content under an id lies. */
  pathOf(id: string): string {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error('a file is named by its id');
    return join(this.folder, id.slice(-4, -2), id.slice(-2), id);
  }
}

const partOf = (path: string): string => `${path}.part`;

/** What a file gives, or undefined when there is no such file. */
async function existing<T>(given: Promise<T>): Promise<T | undefined> {
  try {
    return await given;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A new name in a folder is on the disk only once the folder itself is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
