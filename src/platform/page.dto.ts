import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { Invalid } from './errors';

/** Query of a list: pages follow each other by an opaque cursor, never by a number of rows to skip. */
export class PageQuery {
  /** Rows a page, 1 to 100. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number = 20;

  /** `nextCursor` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(400)
  @Matches(/^[A-Za-z0-9_-]+$/)
  cursor?: string;
}

/** Writes the sort values of a page's last row as an opaque cursor. */
export const writeCursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** Reads a cursor of `patterns.length` values, each checked against its pattern; throws `page.cursor_invalid`. */
export function readCursor(cursor: string, patterns: readonly RegExp[]): string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === patterns.length) {
      const texts = values.map(String);
      if (texts.every((text, i) => patterns[i]?.test(text))) return texts;
    }
  } catch {
    // not JSON: answered below like any other cursor that this server did not write
  }
  throw new Invalid('page.cursor_invalid', {}, [{ path: 'cursor', code: 'page.cursor_invalid' }]);
}

/** Counting stops here: a list that is longer says so. */
export const countCap = 1000;

/** A page that tells how long its list is. */
export class Counted {
  /** Rows that fit, counted up to 1,000. */
  total: number;
  /** There are more than `total`. */
  totalIsCapped: boolean;

  /** @param count counted up to one more than the cap */
  static upTo(this: void, count: number): Counted {
    return { total: Math.min(count, countCap), totalIsCapped: count > countCap };
  }
}

/** SQL that counts the rows of a list, as "count"; `list` stops at one more than the cap. */
export const countOf = (list: string): string => `select count(*)::int as count from (${list}) counted`;

export const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** A timestamp as PostgreSQL's `to_char(..., 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')` or JavaScript writes it in UTC. */
export const momentPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/;

/** Cuts a result fetched with one row too many into a page; `sortOf` gives the sort values of its last row. */
export function pageOf<T>(
  rows: T[],
  limit: number,
  sortOf: (row: T) => (string | number)[],
): { items: T[]; nextCursor: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? writeCursor(sortOf(last)) : null };
}
