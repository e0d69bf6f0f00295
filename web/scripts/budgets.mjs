import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Weighs the build against its budgets: what a browser has to load before the first screen stands, and what each
 * further screen adds. Bytes as sent, gzip -9.
 */
const dist = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));

/** The page of each entry, the screen that opens first, and how much script (kB) first load and each route may take. */
const entries = [
  {
    name: 'field',
    page: 'm/index.html',
    screens: 'src/field/screens/',
    first: /screens\/sign-in\//,
    script: 60,
    route: 20,
    style: 12,
  },
  {
    name: 'console',
    page: 'index.html',
    screens: 'src/console/screens/',
    first: /screens\/home\//,
    script: 120,
    route: 40,
    style: 16,
  },
  {
    name: 'public',
    page: 'p/index.html',
    screens: 'src/public/screens/',
    first: /Board/,
    script: 60,
    route: 20,
    style: 12,
  },
];

/** What each entry fetches by itself behind its first screen: the engine and the frame of phones, the menu of desks. */
const frame = /shell\/(Inside|AccountMenu)\.vue$/;

const weights = new Map();
const weigh = (file) => {
  if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
  return weights.get(file);
};

/** Everything that a chunk needs before it can run. */
function closure(manifest, keys, seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    closure(manifest, manifest[key]?.imports ?? [], seen);
  }
  return seen;
}
const sum = (keys, files) => [...new Set([...keys].flatMap(files))].reduce((total, file) => total + weigh(file), 0);
const scripts = (manifest) => (key) => (manifest[key]?.file?.endsWith('.js') ? [manifest[key].file] : []);
// A build may put all style into one file, which stands by itself.
const styles = (manifest) => (key) =>
  manifest[key]?.css ?? (manifest[key]?.isEntry && manifest['style.css'] ? [manifest['style.css'].file] : []);
const kB = (bytes) => (bytes / 1000).toFixed(1);

let broken = 0;
function hold(what, bytes, limit) {
  const fits = bytes <= limit * 1000;
  if (!fits) broken += 1;
  console.log(`${fits ? 'ok  ' : 'OVER'} ${what}: ${kB(bytes)} kB of ${limit}`);
}

for (const { name, page, screens, first, script, route, style } of entries) {
  const manifest = JSON.parse(readFileSync(join(dist, `.vite/${name}.json`), 'utf8'));
  const dynamic = Object.keys(manifest).filter((key) => key.startsWith(screens) && manifest[key].isDynamicEntry);
  const start = dynamic.filter((key) => first.test(key));
  const words = Object.keys(manifest).filter((key) =>
    new RegExp(`words/zh/(kit|api|session|${name})\\.json$`).test(key),
  );
  const opening = closure(manifest, [page, ...start, ...words]);
  hold(`${name}: script of first load`, sum(opening, scripts(manifest)), script);
  hold(`${name}: style of first load`, sum(opening, styles(manifest)), style);
  // What a route adds is counted from inside: the frame and, on phones, the engine are there by then.
  const shell = closure(manifest, [page, ...Object.keys(manifest).filter((key) => frame.test(key))]);
  for (const key of dynamic) {
    // A part of a screen that comes by itself is weighed beside the screen that fetches it.
    const parents = Object.keys(manifest).filter((one) => one !== page && manifest[one].dynamicImports?.includes(key));
    const there = closure(manifest, parents, new Set(shell));
    const more = [...closure(manifest, [key])].filter((one) => !there.has(one));
    const bytes = sum(more, scripts(manifest));
    if (bytes > route * 900) hold(`${name}: script of ${key.slice(screens.length)}`, bytes, route);
  }
}
process.exit(broken ? 1 : 0);
