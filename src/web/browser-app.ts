import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isInterface, pathOf } from './page-headers.rules';

/** Where the build of the browser application lies, from the sources and from the compiled code alike. */
export const builtApp = join(__dirname, '..', '..', 'web', 'dist');

/** The pages that routes of the browser lead into, the more special address first. */
const entries = [
  { under: '/m/', page: 'm/index.html' },
  { under: '/p/', page: 'p/index.html' },
  { under: '/', page: 'index.html' },
];

/** Names in this folder change with the content. */
const hashed = 'assets/';
const forGood = 'public, max-age=31536000, immutable';
const askEachTime = 'no-cache';

/**
 * Serves the browser application beside the interface: its files as they were when the process started, and for every
 * other address that a browser opens as a page, the page of the entry it lies under. Without a build there is only the
 * interface.
 */
export async function serveBrowserApp(app: NestFastifyApplication, folder: string): Promise<void> {
  const root = resolve(folder);
  const files = filesIn(root);
  if (!files.size) return;
  await app.register(fastifyStatic, {
    root,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply: FastifyReply, path: string) => {
      const name = relative(root, path).split(sep).join('/');
      void reply.header('cache-control', name.startsWith(hashed) ? forGood : askEachTime);
    },
  });
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', (request, reply, done) => {
    const found = readable(request) ? addressed(files, pathOf(request.url), opensPage(request)) : undefined;
    if (!found) done();
    else if (found.endsWith('/')) void reply.redirect(request.url.replace(/^\/\w+/, '$&/'), 308);
    else void reply.sendFile(found);
  });
}

const readable = ({ method, url }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && !isInterface(pathOf(url));

const opensPage = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/html') ?? false;

/** The file for an address; a folder, with its stroke, where the address only lacks that. */
function addressed(files: ReadonlySet<string>, path: string, asPage: boolean): string | undefined {
  if (files.has(path.slice(1))) return path.slice(1);
  const entry = entries.find(({ under }) => `${path}/`.startsWith(under));
  if (!entry || !files.has(entry.page)) return undefined;
  // A service worker answers for what lies under its folder: the field application begins with the stroke.
  if (`${path}/` === entry.under) return entry.under;
  return path === entry.under || (asPage && !path.startsWith(`/${hashed}`)) ? entry.page : undefined;
}

/**
 * The files of a build by their addresses. What was compressed in advance lies beside what it stands for; names with a
 * dot in front are for the makers.
 */
function filesIn(root: string): ReadonlySet<string> {
  try {
    const found = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const names = found.map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'));
    return new Set(names.filter((name) => !/\.(br|gz)$|(^|\/)\./.test(name)));
  } catch {
    return new Set(); // there is no build
  }
}
