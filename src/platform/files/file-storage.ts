import type { Readable } from 'node:stream';

/** A content on its way into the storage, part by part; nobody sees it before it is kept. */
export interface Incoming {
  write(part: Buffer): Promise<void>;
  /** Makes it the content under its id, durably. */
  keep(): Promise<void>;
  /** Forgets what was written. */
  discard(): Promise<void>;
}

/**
 * Where contents of files are kept. Contents are handed over sealed and names are ids, so that whoever runs the
 * storage learns neither what is in a file nor whose it is.
 */
export abstract class FileStorage {
  /** Keeps a content under an id, durably: it survives a loss of power once this has answered. */
  abstract put(id: string, content: Buffer): Promise<void>;

  /** The content under an id, or undefined when there is none. */
  abstract get(id: string): Promise<Buffer | undefined>;

  /** Begins a content that is too large to be held in memory. */
  abstract receive(id: string): Promise<Incoming>;

  /** The content under an id as it is read, and its size in bytes; undefined when there is none. */
  abstract read(id: string): Promise<{ content: Readable; bytes: number } | undefined>;

  /** Destroys the content under an id, begun ones included; not there is as good as removed. */
  abstract remove(id: string): Promise<void>;
}
