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

  /** Seals a content under the active key, unless it is already. @returns whether it was sealed anew */
  async reseal(id: string): Promise<boolean> {
    const sealed = await this.storage.get(id);
    if (!sealed || sealed[0] === this.vault.activeKey) return false;
    await this.storage.put(id, this.vault.reseal(sealed, placeOf(id)));
    return true;
  }

  remove(id: string): Promise<void> {
    return this.storage.remove(id);
  }
}

const placeOf = (id: string): string => `file.${id}`;
