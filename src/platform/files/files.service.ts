import { Injectable } from '@nestjs/common';
import { Vault } from '../vault';
import { FileStorage } from './file-storage';

/** Contents of uploaded files, sealed before they leave the process: no disk and no storage service sees them in clear. */
@Injectable()
export class Files {
  constructor(
    private readonly storage: FileStorage,
    private readonly vault: Vault,
  ) {}

  put(id: string, content: Buffer): Promise<void> {
    return this.storage.put(id, this.vault.seal(content, placeOf(id)));
  }

  /** The content in clear, or undefined when it is gone. */
  async get(id: string): Promise<Buffer | undefined> {
    const sealed = await this.storage.get(id);
    return sealed && this.vault.openBytes(sealed, placeOf(id));
  }

  remove(id: string): Promise<void> {
    return this.storage.remove(id);
  }
}

const placeOf = (id: string): string => `file.${id}`;
