import { createHash } from 'node:crypto';

/** A file as it came in, held in memory and bounded by configuration. Its JSON is its digest, never its content. */
export class Upload {
  content: Buffer;
  /** SHA-256 of the content. */
  digest: Buffer;

  /** Not a constructor, because the validation pipe makes its copy of a body with constructors that take nothing. */
  static of(content: Buffer): Upload {
    return Object.assign(new Upload(), { content, digest: createHash('sha256').update(content).digest() });
  }

  toJSON(): object {
    return { sha256: this.digest.toString('hex'), bytes: this.content.length };
  }
}
