import { uuidv7 } from 'uuidv7';
import { openBytes, sealBytes } from './crypto';
import { type Core, places } from './core';
import type { BlobRow, Tx } from './schema';

/** What a photograph shows. */
export interface PhotoAbout {
  kind: string;
  caption?: string;
}

export interface PhotoItem extends PhotoAbout {
  blobId: string;
  bytes: number;
}

/** Photographs that wait with a draft or an operation, sealed. */
export class Blobs {
  constructor(private readonly core: Core) {}

  async add(owner: string, blob: Blob, about: PhotoAbout): Promise<string> {
    const id = uuidv7();
    const key = this.core.lock.key();
    const content = await sealBytes(key, places.content(id), await blob.arrayBuffer());
    const sealed = await this.core.seal(places.blob(id), { ...about, type: blob.type });
    const row: BlobRow = { id, owner, bytes: blob.size, sealed, content };
    await this.core.database.writeSafely(['blobs'], (tx) => tx.objectStore('blobs').add(row));
    return id;
  }

  async of(owner: string): Promise<PhotoItem[]> {
    const rows = await this.core.database.read(['blobs'], (tx) => tx.objectStore('blobs').index('owner').getAll(owner));
    return Promise.all(rows.map(async (row) => ({ ...(await this.about(row)), blobId: row.id, bytes: row.bytes })));
  }

  /** The photograph itself; undefined when it is not there any more. */
  async open(id: string): Promise<Blob | undefined> {
    const row = await this.core.database.read(['blobs'], (tx) => tx.objectStore('blobs').get(id));
    if (!row) return undefined;
    const { type } = await this.core.open<{ type: string }>(places.blob(id), row.sealed);
    return new Blob([await openBytes(this.core.lock.key(), places.content(id), row.content)], { type });
  }

  async remove(id: string): Promise<void> {
    await this.core.database.write(['blobs'], (tx) => tx.objectStore('blobs').delete(id));
  }

  private async about(row: BlobRow): Promise<PhotoAbout> {
    const { kind, caption } = await this.core.open<PhotoAbout>(places.blob(row.id), row.sealed);
    return { kind, caption };
  }
}

/** Deletes the photographs of a draft or an operation. */
export async function removeBlobsOf(tx: Tx<'readwrite'>, owner: string): Promise<void> {
  const blobs = tx.objectStore('blobs');
  for (const id of await blobs.index('owner').getAllKeys(owner)) await blobs.delete(id);
}
