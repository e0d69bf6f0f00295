import { Writable } from 'node:stream';
import type { Incoming } from './file-storage';
import { chunkBytes, sealChunk } from './sealed-stream.rules';

type Done = (error?: Error | null) => void;

/** Takes bytes in clear and hands them sealed to the storage. `finish` comes once they are kept for good. */
export class SealedWriter extends Writable {
  /** Bytes in clear taken so far. */
  bytes = 0;
  private incoming?: Incoming;
  private waiting: Buffer[] = [];
  private waitingBytes = 0;
  private number = 0;
  private kept = false;

  constructor(
    private readonly open: () => Promise<Incoming>,
    private readonly head: Buffer,
    private readonly key: Buffer,
  ) {
    super({ decodeStrings: true, highWaterMark: chunkBytes });
  }

  override _construct(done: Done): void {
    settle(done, async () => {
      this.incoming = await this.open();
      await this.incoming.write(this.head);
    });
  }

  override _write(part: Buffer, _: BufferEncoding, done: Done): void {
    this.bytes += part.length;
    this.waitingBytes += part.length;
    this.waiting.push(part);
    if (this.waitingBytes <= chunkBytes) done();
    else settle(done, () => this.sealFull());
  }

  override _final(done: Done): void {
    settle(done, async () => {
      await this.incoming?.write(sealChunk(this.key, this.number, true, Buffer.concat(this.waiting)));
      await this.incoming?.keep();
      this.kept = true;
    });
  }

  override _destroy(error: Error | null, done: Done): void {
    if (this.kept || !this.incoming) done(error);
    else this.incoming.discard().then(() => done(error), done);
  }

  /** Seals every chunk that is full and surely not the last. */
  private async sealFull(): Promise<void> {
    let rest = Buffer.concat(this.waiting);
    const sealed: Buffer[] = [];
    for (; rest.length > chunkBytes; rest = rest.subarray(chunkBytes), this.number += 1)
      sealed.push(sealChunk(this.key, this.number, false, rest.subarray(0, chunkBytes)));
    this.waiting = [rest];
    this.waitingBytes = rest.length;
    await this.incoming?.write(Buffer.concat(sealed));
  }
}

const settle = (done: Done, act: () => Promise<void>): void => void act().then(() => done(), done);
