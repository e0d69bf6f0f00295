import { significant } from '../../src/platform/access/actor';
import type { Entry, Listing, Sent } from './entries';
import { type Matrix, mayCall, type Ruled } from './matrix';
import type { Subject } from './world';

/** A list shows what an independent statement finds within the scope, neither more nor less, and counts the same. */
export async function wrongLists(
  matrix: Matrix,
  route: Ruled,
  { lists }: Extract<Entry, { kind: 'list' }>,
): Promise<void> {
  for (const listing of lists) {
    for (const subject of matrix.permitted(route)) {
      if (matrix.brief && subject.level === 'city') continue;
      const able = listing.needs === undefined || mayCall(subject.role, listing.needs);
      if (matrix.brief && !able) continue;
      if (!able) {
        const { status, text } = await matrix.as(subject, route, {}, listing.sent(matrix.world.sites));
        if (status !== 403) matrix.find('permission', route, subject.name, `${status} ${text}`);
        continue;
      }
      const wrong = await compare(matrix, route, subject, listing);
      if (wrong) matrix.find('list', route, subject.name, wrong);
      if (matrix.brief) break;
    }
  }
}

async function compare(matrix: Matrix, route: Ruled, subject: Subject, listing: Listing): Promise<string | undefined> {
  const expected = await inScope(matrix, subject, listing);
  const shown: string[] = [];
  const sent = listing.sent(matrix.world.sites);
  for (let cursor: string | undefined, pages = 0; pages < 20; pages += 1) {
    const { status, text } = await matrix.as(subject, route, {}, atCursor(sent, cursor));
    if (status !== 200) return `${status} ${text}`;
    const body = JSON.parse(text) as { nextCursor?: string | null; total?: number };
    shown.push(...listing.ids(body as never));
    if (!listing.partly && typeof body.total === 'number' && body.total !== expected.length)
      return `counts ${body.total}, there are ${expected.length}`;
    if (!body.nextCursor) break;
    cursor = body.nextCursor;
  }
  const more = shown.filter((id) => !expected.includes(id));
  const fewer = expected.filter((id) => !shown.includes(id));
  const query = sent.query ?? JSON.stringify(sent.body ?? '');
  if (more.length || (fewer.length && !listing.partly))
    return `${query} shows ${more.length} too many, lacks ${fewer.length} of ${expected.length}`;
  return new Set(shown).size === shown.length ? undefined : `${query} repeats rows`;
}

async function inScope(
  { app, world }: Matrix,
  { region, level }: Subject,
  { sql, values }: Listing,
): Promise<string[]> {
  const bound = values?.(world.sites) ?? [];
  const { rows } = await app.sql.query<{ id: string }>(
    `select distinct id::text from (${sql}) found where starts_with(region_code, $${bound.length + 1})`,
    [...bound, significant(region, level)],
  );
  return rows.map(({ id }) => id);
}

const atCursor = (sent: Sent, cursor: string | undefined): Sent =>
  cursor === undefined
    ? sent
    : 'body' in sent && sent.body && !('query' in sent)
      ? { body: { ...sent.body, cursor } }
      : { query: [sent.query, `cursor=${cursor}`].filter(Boolean).join('&') };
