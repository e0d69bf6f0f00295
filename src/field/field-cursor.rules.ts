import { createHash } from 'node:crypto';

/** Days without contact after which a phone begins its pack anew; until then the server knows what has changed since. */
export const packDays = 7;

const dayInMs = 86_400_000;

/** Up to where a phone knows everything, and what it was told beside the households. */
export interface Mark {
  /** PostgreSQL's own word for which transactions could be seen: `xmin:xmax:those of them that were still running`. */
  snapshot: string;
  /** When, in milliseconds of the real time. */
  at: number;
  /** The day of the domain; with another one, what is missing of open cases may be something else. */
  day: string;
  /** Versions of the code lists and of the standards. */
  codes: string;
  standards: string;
}

/**
 * Where a phone stands. `since` is the mark it has reached, null before its first pack is whole. While pages of a pack
 * follow each other, `next` is the mark that it will have reached after the last one, and `after` the last household.
 */
export interface Position {
  /** Who asks, with which right and where, as a digest. */
  asker: string;
  /** Which run of the database server numbered the transactions. */
  server: string;
  since: Mark | null;
  next: Mark | null;
  after: string | null;
}

/** Who asks, under which assignment and where: with any of it another, the pack is another one. */
export const askerOf = (me: {
  assignmentId: string;
  permissions: readonly string[];
  scope: { level: string; regions: readonly string[] };
}): string => versionOf([me.assignmentId, me.permissions, me.scope.level, [...me.scope.regions].sort()]);

/** A short name for a content: the same content has the same. */
export const versionOf = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 16);

export const writePosition = (position: Position): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** What a cursor says, or undefined when it says nothing that this server could have written. */
export function readPosition(cursor: string): Position | undefined {
  try {
    const read = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Partial<Position> | null;
    return isPosition(read) ? read : undefined;
  } catch {
    return undefined; // not JSON: like any other cursor that this server did not write
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const snapshot = /^\d{1,20}:\d{1,20}:(\d{1,20}(,\d{1,20})*)?$/;

function isPosition(read: Partial<Position> | null): read is Position {
  if (typeof read?.asker !== 'string' || typeof read.server !== 'string') return false;
  const marks = [read.since, read.next].every((mark) => mark === null || isMark(mark));
  const between = read.after === null ? read.next === null : uuid.test(String(read.after)) && read.next !== null;
  return marks && between && (read.since ?? read.next) !== null;
}

const isMark = (mark: Partial<Mark> | undefined): boolean =>
  mark !== undefined &&
  snapshot.test(String(mark.snapshot)) &&
  Number.isSafeInteger(mark.at) &&
  [mark.day, mark.codes, mark.standards].every((text) => typeof text === 'string');

/** Whether what has changed since a position can be told; else the phone begins anew. */
export function isCurrent({ since, next, ...position }: Position, asker: string, server: string, now: number): boolean {
  const oldest = since ?? next;
  return (
    position.asker === asker && position.server === server && oldest !== null && now - oldest.at < packDays * dayInMs
  );
}
