import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestApp } from '../app';

export type Entry = 'console' | 'field' | 'public';

/** A screen that everybody looks at: its route, who opens it, and where. */
export interface Screen {
  entry: Entry;
  /** Name of the route; every route of the sources has to stand here. */
  route: string;
  /** Sign-in of the demonstration; none: nobody is signed in. */
  who?: string;
  path: (known: Known) => string;
}

/** Ids of things that the demonstration holds, for the addresses of screens about one thing. */
export interface Known {
  household: string;
  draft: string;
  submitted: string;
  procedure: string;
  notice: string;
  boardNotice: string;
  objection: string;
  change: string;
  batch: string;
  staff: string;
  village: string;
  township: string;
  publicId: string;
  member: string;
}

const at = (entry: Entry, who: string | undefined, screens: Record<string, string | Screen['path']>): Screen[] =>
  Object.entries(screens).map(([route, path]) => ({
    ...{ entry, route, who },
    path: typeof path === 'string' ? () => path : path,
  }));

export const screens: Screen[] = [
  ...at('console', undefined, { 'sign-in': '/sign-in' }),
  ...at('console', 'supervisor', {
    home: '/',
    queue: '/queue',
    households: '/households',
    household: ({ household }) => `/households/${household}`,
    procedures: '/procedures',
    procedure: ({ procedure }) => `/procedures/${procedure}`,
    notices: '/notices',
    notice: ({ notice }) => `/notices/${notice}`,
    objections: '/objections',
    objection: ({ objection }) => `/objections/${objection}`,
    changes: '/changes',
    change: ({ change }) => `/changes/${change}`,
    duplicates: '/duplicates',
    exports: '/exports',
    'export-new': '/exports/new',
    jobs: '/jobs',
    account: '/account',
    standards: '/standards',
    standard: '/standards/poverty.line',
  }),
  ...at('console', 'caseworker', {
    'procedure-open': ({ submitted }) => `/procedures/open/${submitted}`,
    'change-new': ({ household }) => `/changes/new/${household}`,
    imports: '/imports',
    'import-new': '/imports/new',
    import: ({ batch }) => `/imports/${batch}`,
  }),
  ...at('console', 'auditor', { audit: '/audit' }),
  ...at('console', 'administrator', {
    staff: '/staff',
    'staff-new': '/staff/new',
    person: ({ staff }) => `/staff/${staff}`,
  }),
  ...at('field', undefined, { 'sign-in': '/m/sign-in' }),
  ...at('field', 'caseworker', {
    today: '/m/',
    households: '/m/households',
    household: ({ household }) => `/m/households/${household}`,
    register: '/m/register',
    uploads: '/m/uploads',
    scan: '/m/scan',
    code: ({ publicId }) => `/m/code/${publicId}`,
    me: '/m/me',
    pin: '/m/me/pin',
    'sign-out': '/m/me/sign-out',
    apply: ({ submitted }) => `/m/households/${submitted}/apply/entry`,
  }),
  ...at('public', undefined, {
    start: '/p/',
    region: ({ township }) => `/p/regions/${township}`,
    board: ({ village }) => `/p/villages/${village}`,
    objection: ({ village, boardNotice }) => `/p/villages/${village}/notices/${boardNotice}/objection`,
    receipt: '/p/receipt',
    code: ({ publicId }) => `/p/h/${publicId}`,
  }),
];

/** Routes that are looked at where something leads to them, by the tests of what leads there. */
const elsewhere = new Set([
  ...['registration', 'registration-member', 'registration-step', 'registration-sent', 'step', 'upload', 'nowhere'],
]);

const sources = join(__dirname, '../../web/src');

/** Names of routes in the sources that no line above opens, as `entry/name`. */
export function forgotten(): string[] {
  const files = readdirSync(sources, { recursive: true, withFileTypes: true }).filter(
    ({ name }) => name === 'routes.ts',
  );
  return files.flatMap(({ parentPath, name }) => {
    const entry = parentPath.slice(sources.length + 1).split('/')[0] as Entry;
    const named = readFileSync(join(parentPath, name), 'utf8').matchAll(/name: '([\w-]+)'/g);
    return [...named]
      .map(([, route = '']) => route)
      .filter((route) => !elsewhere.has(route) && !screens.some((one) => one.entry === entry && one.route === route))
      .map((route) => `${entry}/${route}`);
  });
}

/** Looks up one thing of each kind in the demonstration's village. */
export async function known(app: TestApp): Promise<Known> {
  const village = '150521101200';
  const one = async (text: string): Promise<string> =>
    (await app.sql.query<{ id: string }>(text, [village])).rows[0]?.id ?? '00000000-0000-7000-8000-000000000000';
  const household = (registration: string): Promise<string> =>
    one(`select id from household where village_code = $1 and registration = '${registration}' order by id limit 1`);
  return {
    village,
    township: '150521101000',
    household: await household('registered'),
    draft: await household('draft'),
    submitted: await one(
      `select h.id from household h where village_code = $1 and registration = 'submitted'
        and not exists (select from procedure p where p.household_id = h.id and p.state = 'open') limit 1`,
    ),
    procedure: await one(`select id from procedure where village_code = $1 and state = 'open' order by id limit 1`),
    notice: await one(`select id from notice where village_code = $1 order by id limit 1`),
    boardNotice: await one(`select id from notice where village_code = $1 and state = 'running' limit 1`),
    objection: await one(`select id from objection where village_code = $1 order by id limit 1`),
    change: await one(`select id from change_request where village_code = $1 order by id limit 1`),
    batch: await one(`select id from import_batch where region_code = $1 order by id limit 1`),
    staff: await one(`select id from staff where $1 <> '' order by id limit 1`),
    publicId: await one(
      `select public_id as id from household where village_code = $1 and public_id is not null limit 1`,
    ),
    member: await one(
      `select m.id from member m join household h on h.id = m.household_id where h.village_code = $1 limit 1`,
    ),
  };
}
