import { uuidv7 } from 'uuidv7';
import { newPublicId } from '../../src/households/public-id.rules';
import { changedTables, checksums } from '../checksums';
import type { Entry } from './entries';
import { idsOf, Matrix, Ruled } from './matrix';
import { holds, Site, Subject } from './world';

type ObjectEntry = Extract<Entry, { kind: 'object' }>;
type SelfEntry = Extract<Entry, { kind: 'self' }>;
type CreateEntry = Extract<Entry, { kind: 'create' }>;

/** A thing out of scope answers exactly as one that is missing, whichever part of the path names it. */
export async function foreignObjects(matrix: Matrix, route: Ruled, entry: ObjectEntry): Promise<void> {
  await unchanged(matrix, route, async () => {
    for (const [subject, site] of beyond(matrix, route)) {
      for (const foreign of mixtures(Object.keys(entry.params)))
        await tryForeign(matrix, route, entry, subject, site, foreign);
      if (matrix.brief) return;
    }
  });
}

async function tryForeign(
  matrix: Matrix,
  route: Ruled,
  entry: ObjectEntry,
  subject: Subject,
  site: Site,
  foreign: string[],
) {
  const { own } = matrix.world.sites;
  const here = idsOf(entry.params, own.ids);
  const there = idsOf(entry.params, site.ids);
  const near = (param: string) => (entry.fresh.includes(param) ? uuidv7() : here[param]!);
  const ask = (instead: (param: string) => string) => {
    const ids = Object.fromEntries(
      Object.keys(here).map((param) => [param, foreign.includes(param) ? instead(param) : near(param)]),
    );
    return matrix.as(subject, route, ids, entry.sent(foreign.length === Object.keys(here).length ? site : own, ids));
  };
  const where = `${site.place} ${foreign.join('+')}`;
  const answer = await ask((param) => there[param]!);
  const fresh = foreign.every((param) => entry.fresh.includes(param));
  if (fresh) {
    // an id of somebody else's thing is offered for a new one: refused, without a word on whose it is
    if (![403, 404, 409].includes(answer.status))
      matrix.find('scope', route, subject.name, `${where} taken: ${answer.status} ${answer.text}`);
    return;
  }
  const missing = await ask((param) => absent[entry.params[param] ?? ''] ?? uuidv7());
  // what the body asks for may be another role's business; otherwise: named in the path it is not there; named in the body only, the request may also be refused
  const refusals = foreign.some((param) => route.url.includes(`:${param}`)) ? [404] : [404, 422];
  const refused = refusals.includes(answer.status) || answer.text.includes('"access.forbidden"');
  if (!refused || answer.text !== missing.text) {
    const said = `${answer.status} ${answer.text} / missing: ${missing.status} ${missing.text}`;
    matrix.find('scope', route, subject.name, `${where}: ${said}`);
  }
}

/** Names of things that do not exist, where a name is no UUID: a village, and a card that nobody was given. */
const absent: Record<string, string> = { village: '150521101999', publicId: newPublicId() };

/** What belongs to one person answers everybody else as if it were missing, at whatever level they work. */
export async function othersThings(matrix: Matrix, route: Ruled, { others, sent }: SelfEntry): Promise<void> {
  if (!Object.keys(others).length) return;
  await unchanged(matrix, route, async () => {
    for (const subject of matrix.world.subjects) {
      for (const { place, ids } of Object.values(matrix.world.sites)) {
        const answer = await matrix.as(subject, route, idsOf(others, ids), sent);
        const missing = await matrix.as(subject, route, {}, sent);
        if (answer.status !== 404 || answer.text !== missing.text)
          matrix.find('scope', route, subject.name, `of ${place}: ${answer.status} ${answer.text}`);
      }
    }
  });
}

/** A body that names a region out of scope is refused as such, and leaves nothing behind. */
export async function refusedCreation(matrix: Matrix, route: Ruled, entry: CreateEntry): Promise<void> {
  await unchanged(matrix, route, async () => {
    for (const [subject, site] of beyond(matrix, route)) {
      const { status, text } = await matrix.as(subject, route, {}, entry.sent(site));
      if (status !== 403 || !text.includes('"region.out_of_scope"'))
        matrix.find('scope', route, subject.name, `made in ${site.place}: ${status} ${text}`);
      if (matrix.brief) return;
    }
  });
}

/** Each permitted subject with each place out of their scope. */
const beyond = (matrix: Matrix, route: Ruled): [Subject, Site][] =>
  matrix.permitted(route).flatMap((subject) =>
    Object.values(matrix.world.sites)
      .filter((site) => !holds(subject, site))
      .map((site): [Subject, Site] => [subject, site]),
  );

/** Which parameters name something foreign: all of them, and each alone. */
const mixtures = (params: string[]): string[][] =>
  params.length === 1 ? [params] : [params, ...params.map((param) => [param])];

async function unchanged(matrix: Matrix, route: Ruled, act: () => Promise<void>): Promise<void> {
  if (route.method === 'GET') return act();
  const before = await checksums(matrix.app.sql);
  await act();
  const changed = changedTables(before, await checksums(matrix.app.sql));
  if (changed.length) matrix.find('scope', route, 'someone', `changed ${changed.join(', ')}`);
}
