import { Injectable, Logger } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { NotFound, Unavailable } from '../errors';
import { Vault } from '../vault';
import { FileStorage } from './file-storage';
import { headOf, openChunks, saltBytes, sealedSize } from './sealed-stream.rules';
import { SealedWriter } from './sealed-writer';

/** Files too large to stand in memory, such as uploaded workbooks and exports: sealed while they are written. */
@Injectable()
export class SealedFiles {
  private readonly logger = new Logger(SealedFiles.name);

  constructor(
    private readonly storage: FileStorage,
    private readonly vault: Vault,
  ) {}

  /** Where to write a new file. It exists once `finish` was emitted; destroyed before that, it leaves nothing. */
  createSealed(id: string): SealedWriter {
    const salt = randomBytes(saltBytes);
    const key = this.vault.streamKey(this.vault.activeKey, salt, placeOf(id));
    return new SealedWriter(() => this.storage.receive(id), headOf(this.vault.activeKey, salt), key);
  }

  /** The content of a file in clear, as it is read. The stream fails where the file was changed or cut short. */
  openSealed(id: string): Readable {
    return Readable.from(this.contentOf(id), { objectMode: false });
  }

  /** Throws unless a file is there with its whole length; what is changed within it shows while it is read. */
  async refuseIncomplete(id: string, bytes: number): Promise<void> {
    const found = await this.storage.read(id);
    if (!found) throw new NotFound('file');
    found.content.destroy();
    if (found.bytes === sealedSize(bytes)) return;
    this.logger.error(`file ${id} has ${found.bytes} bytes instead of ${sealedSize(bytes)}`);
    throw new Unavailable('file.damaged');
  }

  /** Seals a file under the active key, unless it is already. @returns whether it was sealed anew */
  async reseal(id: string): Promise<boolean> {
    const found = await this.storage.read(id);
    if (!found) return false;
    for await (const part of found.content as AsyncIterable<Buffer>) {
      if (part[0] === this.vault.activeKey) return false;
      break;
    }
    await pipeline(this.openSealed(id), this.createSealed(id));
    return true;
  }

  remove(id: string): Promise<void> {
    return this.storage.remove(id);
  }

  private async *contentOf(id: string): AsyncGenerator<Buffer> {
    const found = await this.storage.read(id);
    if (!found) throw new NotFound('file');
    yield* openChunks(found.content as AsyncIterable<Buffer>, (keyId, salt) =>
      this.vault.streamKey(keyId, salt, placeOf(id)),
    );
  }
}

const placeOf = (id: string): string => `stream.${id}`;
