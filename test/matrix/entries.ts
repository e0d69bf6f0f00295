import type { Permission } from '../../src/platform/access/permissions';
import type { Place, Site } from './world';

/** What is sent besides the ids in the path. */
export interface Sent {
  query?: string;
  body?: object | FormData;
}

type Values = Record<string, string>;

/** What a route must do for whom; the table of them is `policy.ts`. */
export type Entry = {
  /** Reads of this route by those who may answer something other than 200; the reason stands in the table. */
  reads?: number;
  /** The answer carries personal values in clear to whoever may call it. */
  reveals?: true;
} &
  /** `params`: a kind of thing (`Site.ids`), or else the value itself. */
  (
    | { kind: 'public' | 'reference'; params?: Values; sent?: Sent }
    /** `others`: parameters that name things of one person alone, by the kind of thing (`Site.ids`). */
    | { kind: 'self'; others: Values; sent?: Sent }
    | {
        kind: 'object';
        /** For each parameter of the path, and for each id in the body, the kind of thing (`Site.ids`) that it names. */
        params: Values;
        /** Parameters that name a thing to be created by this request. */
        fresh: string[];
        sent: (site: Site, ids: Values) => Sent;
      }
    | { kind: 'list'; lists: Listing[] }
    | { kind: 'create'; sent: (site: Site) => Sent }
  );

/** One way of asking a list, the ids it answers, and the statement that says which it should answer everywhere. */
export interface Listing {
  sent: (sites: Record<Place, Site>) => Sent;
  ids: (body: never) => string[];
  /** Selects `id` and `region_code` of what matches, in all regions. */
  sql: string;
  /** Values of the statement. */
  values?: (sites: Record<Place, Site>) => unknown[];
  /** The list need not show everything that is in scope. */
  partly?: true;
  /** What asking this way needs beyond the route's own permission; whoever lacks it is refused. */
  needs?: Permission;
}

export const open = (params?: Values, sent?: Sent): Entry => ({ kind: 'public', params, sent });
/** One's own account: everyone who has signed in, and each only their own. */
export const self = (others: Values = {}, sent?: Sent): Entry => ({ kind: 'self', others, sent });
/** Reference data, the same for everyone who may read it. */
export const reference = (params?: Values, sent?: Sent): Entry => ({ kind: 'reference', params, sent });

/** A thing that lies in a place, named in the path; `sent` gives a valid body. */
export const object = (
  params: Values,
  sent: (site: Site, ids: Values) => Sent = () => ({}),
  fresh: string[] = [],
): Entry => ({
  kind: 'object',
  params,
  sent,
  fresh,
});

/** A thing made by this request, whose body names the region. */
export const create = (body: (site: Site) => object): Entry => ({
  kind: 'create',
  sent: (site) => ({ body: body(site) }),
});

export const list = (...lists: Listing[]): Entry => ({ kind: 'list', lists });

/** A listing by query string. */
export const page = <T>(
  query: string | ((sites: Record<Place, Site>) => string),
  ids: (body: T) => string[],
  sql: string,
  values?: Listing['values'],
): Listing => ({
  sent: (sites) => ({ query: typeof query === 'string' ? query : query(sites) }),
  ids,
  sql,
  values,
});

/** A route that shows one value in clear to those the table of visibility lets reveal it. */
export const revealing = (entry: Entry): Entry => ({ ...entry, reveals: true });

interface Items {
  items: { id: string }[];
}

/** A page of `items`. */
export const items = (sql: string, query = 'limit=50', values?: Listing['values']): Listing =>
  page<Items>(query, ({ items: found }) => found.map(({ id }) => id), sql, values);

/** The same, asked for by a body. */
export const found = (
  body: (sites: Record<Place, Site>) => object,
  sql: string,
  values?: Listing['values'],
): Listing => ({ ...items(sql, '', values), sent: (sites) => ({ body: body(sites) }) });

/** The same, for those alone who hold one more permission. */
export const withRight = (needs: Permission, listing: Listing): Listing => ({ ...listing, needs });
