import { createHash } from 'node:crypto';

/** A file as it came in, held in memory and bounded by configuration. Its JSON is its digest, never its content. */
export class Upload {
  /** SHA-256 of the content. */
  readonly digest: Buffer;

  constructor(readonly content: Buffer) {
    this.digest = createHash('sha256').update(content).digest();
  }

  toJSON(): object {
    return { sha256: this.digest.toString('hex'), bytes: this.content.length };
  }
}
