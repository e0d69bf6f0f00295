import { open, seal } from './crypto';
import type { Database } from './database';
import type { Lock } from './lock';
import type { Sealed } from './schema';

/** Clocks of the phone and, as far as it is known, of the server. */
export interface Clock {
  now(): number;
  server(): Date;
  /** Learns the server's time from an answer. */
  note(response: Response): void;
}

/** What all parts of the engine share. */
export class Core {
  constructor(
    readonly database: Database,
    readonly lock: Lock,
    readonly clock: Clock,
    /** The assignment that work is done under now. */
    readonly assignmentId: () => string,
    /** Tells everybody, other tabs included, that something has changed. */
    readonly changed: () => void,
  ) {}

  /** Seals a value for a place in the database. */
  seal(place: string, value: unknown): Promise<Sealed> {
    return seal(this.lock.key(), place, value);
  }

  /** Opens a value of a place in the database; throws `Locked`. */
  open<T>(place: string, sealed: Sealed): Promise<T> {
    return open<T>(this.lock.key(), place, sealed);
  }
}

/** Where sealed values stand; a row that was moved or renamed does not open. */
export const places = {
  draft: (id: string): string => `draft.${id}`,
  operation: (key: string): string => `operation.${key}`,
  trouble: (key: string): string => `trouble.${key}`,
  record: (kind: string, id: string): string => `record.${kind}.${id}`,
  blob: (id: string): string => `blob.${id}`,
  content: (id: string): string => `content.${id}`,
  receipt: (key: string): string => `receipt.${key}`,
};
