import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Known } from './known';
import { memberOn, registrationOn, unsentOn } from './phone-work';
import { states, type ScreenState } from './states';

export type Entry = 'console' | 'field' | 'public';

/** A screen that everybody looks at: its route, who opens it, and where. */
export interface Screen {
  entry: Entry;
  /** Name of the route; every route of the sources has to stand here. */
  route: string;
  /** What is looked at of a route with several pictures. */
  part?: string;
  /** Sign-in of the demonstration; none: nobody is signed in. */
  who?: string;
  /** Its address; of what has to be begun first, once it is begun on that page. */
  path: (known: Known, page: Page, url: string) => string | Promise<string>;
  /** Shows a list, or something made of lists: looked at once more in a city without households. */
  lists?: boolean;
}

const at = (
  entry: Entry,
  who: string | undefined,
  screens: Record<string, string | Screen['path']>,
  lists = false,
): Screen[] =>
  Object.entries(screens).map(([name, path]) => {
    const [route = '', part] = name.split(' ');
    return { ...{ entry, route, part, who, lists }, path: typeof path === 'string' ? () => path : path };
  });

const topics = ['head', 'members', 'living', 'income', 'land', 'causes', 'review'];

export const screens: Screen[] = [
  ...at('console', undefined, { 'sign-in': '/sign-in' }),
  ...at(
    'console',
    'supervisor',
    {
      home: '/',
      queue: '/queue',
      households: '/households',
      procedures: '/procedures',
      notices: '/notices',
      objections: '/objections',
      changes: '/changes?mine=false',
      duplicates: '/duplicates',
      exports: '/exports',
      jobs: '/jobs',
    },
    true,
  ),
  ...at('console', 'supervisor', {
    household: ({ book }) => `/households/${book}`,
    ...Object.fromEntries(
      ['years', 'cases', 'files', 'history', 'access'].map((tab) => [
        `household ${tab}`,
        ({ book }: Known) => `/households/${book}?tab=${tab}`,
      ]),
    ),
    procedure: ({ procedure }) => `/procedures/${procedure}`,
    notice: ({ notice }) => `/notices/${notice}`,
    objection: ({ objection }) => `/objections/${objection}`,
    change: ({ change }) => `/changes/${change}`,
    'export-new': '/exports/new',
    account: '/account',
    ...Object.fromEntries(['signIn', 'work', 'notices'].map((tab) => [`account ${tab}`, `/account?tab=${tab}`])),
    standards: '/standards',
    standard: '/standards/poverty.line',
    nowhere: '/nowhere',
  }),
  ...at('console', 'caseworker', { imports: '/imports' }, true),
  ...at('console', 'caseworker', {
    'household draft': ({ draft }) => `/households/${draft}`,
    'procedure-open': ({ submitted }) => `/procedures/open/${submitted}`,
    'change-new': ({ household }) => `/changes/new/${household}`,
    'import-new': '/imports/new',
    import: ({ batch }) => `/imports/${batch}`,
    'import households': ({ batch }) => `/imports/${batch}?tab=households`,
    'import headings': ({ batch }) => `/imports/${batch}?tab=headings`,
  }),
  ...at('console', 'auditor', { audit: '/audit', 'audit accesses': '/audit?tab=accesses' }, true),
  ...at('console', 'auditor', { 'audit verification': '/audit?tab=verification' }),
  ...at('console', 'administrator', {
    staff: '/staff',
    'staff-new': '/staff/new',
    person: ({ staff }) => `/staff/${staff}`,
  }),
  ...at('field', undefined, { 'sign-in': '/m/sign-in' }),
  ...at(
    'field',
    'caseworker',
    { today: '/m/', households: '/m/households', register: '/m/register', uploads: '/m/uploads', scan: '/m/scan' },
    true,
  ),
  ...at('field', 'caseworker', {
    household: ({ household }) => `/m/households/${household}`,
    code: ({ publicId }) => `/m/code/${publicId}`,
    me: '/m/me',
    pin: '/m/me/pin',
    'sign-out': '/m/me/sign-out',
    apply: ({ submitted }) => `/m/households/${submitted}/apply/entry`,
    step: ({ due }) => `/m/households/${due}/step?kind=meeting`,
    registration: (_, page, url) => registrationOn(page, url),
    ...Object.fromEntries(
      topics.map((topic) => [
        `registration-step ${topic}`,
        async (_: Known, page: Page, url: string) => `${await registrationOn(page, url)}/${topic}`,
      ]),
    ),
    'registration-member': (_, page, url) => memberOn(page, url),
    'registration-sent': ({ household }) => `/m/register/sent/${household}`,
    upload: ({ submitted }, page, url) => unsentOn(page, url, submitted),
    nowhere: '/m/nowhere',
  }),
  ...at(
    'public',
    undefined,
    {
      start: '/p/',
      region: ({ township }) => `/p/regions/${township}`,
      board: ({ village }) => `/p/villages/${village}`,
    },
    true,
  ),
  ...at('public', undefined, {
    objection: ({ village, notice }) => `/p/villages/${village}/notices/${notice}/objection`,
    receipt: '/p/receipt',
    code: ({ publicId }) => `/p/h/${publicId}`,
  }),
];

/** The states a screen is looked at in; the further parts of a screen wait and lose the line as the first one does. */
export const statesOf = ({ part }: Screen): readonly ScreenState[] => (part ? ['full', 'error'] : states);

/** What a fault of a screen is told by. */
export const nameOf = ({ entry, route, part }: Screen): string => [entry, route, part].filter(Boolean).join(' ');

/** Screens that one person looks at one after the other, in one window. */
export const toursOf = (chosen: readonly Screen[]): Screen[][] =>
  Object.values(
    chosen.reduce<Record<string, Screen[]>>((all, screen) => {
      (all[`${screen.entry} ${screen.who ?? 'nobody'}`] ??= []).push(screen);
      return all;
    }, {}),
  );

const sources = join(__dirname, '../../web/src');

/** Names of routes in the sources that no line above opens, as `entry/name`. */
export function forgotten(): string[] {
  const files = readdirSync(sources, { recursive: true, withFileTypes: true }).filter(
    ({ name }) => name === 'routes.ts' || name === 'router.ts',
  );
  return files.flatMap(({ parentPath, name }) => {
    const entry = parentPath.slice(sources.length + 1).split('/')[0] as Entry;
    const named = readFileSync(join(parentPath, name), 'utf8').matchAll(/name: '([\w-]+)'/g);
    return [...named]
      .map(([, route = '']) => route)
      .filter((route) => !screens.some((one) => one.entry === entry && one.route === route))
      .map((route) => `${entry}/${route}`);
  });
}
