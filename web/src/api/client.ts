import createClient, { type Middleware } from 'openapi-fetch';
import { uuidv7 } from 'uuidv7';
import { language } from '@/i18n';
import { patienceFor } from './patience';
import type { components, paths } from './schema';
import { Problem } from './problem';
import { noteServerTime } from './server-clock';
import { accessToken, renewToken } from './token';

/** The shapes of the interface by their names: `Schema['HouseholdView']`. */
export type Schema = components['schemas'];

/** How long an answer may take, ms, where nothing but a few words is sent. A long list over a bad line included. */
const patience = 30_000;

const writes = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Asks the server, once more with a new token if the present one has run out. Whatever is no success becomes a
 * `Problem`, an answer that never came included.
 */
async function ask(request: Request): Promise<Response> {
  const again = request.clone();
  const first = await send(request);
  if (first.status !== 401 || !(await renewToken())) return checked(first);
  again.headers.set('authorization', `Bearer ${accessToken() ?? ''}`);
  return checked(await send(again));
}

async function send(request: Request): Promise<Response> {
  const stop = new AbortController();
  const limit = patienceFor(patience, await weightOf(request));
  const timer = setTimeout(() => stop.abort(), limit);
  request.signal.addEventListener('abort', () => stop.abort());
  try {
    const response = await fetch(request, { signal: stop.signal, credentials: 'same-origin' });
    noteServerTime(response);
    return response;
  } catch {
    throw new Problem(0, request.signal.aborted ? 'request.given_up' : 'connection.none', '');
  } finally {
    clearTimeout(timer);
  }
}

/** Bytes of a file on its way to the server; everything else that is sent is small. */
const weightOf = async (request: Request): Promise<number> =>
  /^multipart\//.test(request.headers.get('content-type') ?? '') ? (await request.clone().blob()).size : 0;

/** Throws for anything but a success of our own server. */
export async function checked(response: Response): Promise<Response> {
  if (response.ok && !/text\/html/.test(response.headers.get('content-type') ?? '')) return response;
  if (!/application\/problem\+json/.test(response.headers.get('content-type') ?? ''))
    throw new Problem(response.status >= 500 ? response.status : 0, 'connection.foreign', '');
  const body = (await response.json()) as { code: string; title: string; errors?: [] };
  const wait = Number(response.headers.get('retry-after')) || undefined;
  throw new Problem(response.status, body.code, body.title, body.errors ?? [], body, wait);
}

const headers: Middleware = {
  onRequest({ request }) {
    const token = accessToken();
    if (token) request.headers.set('authorization', `Bearer ${token}`);
    request.headers.set('accept-language', language());
    if (writes.has(request.method) && !request.headers.has('idempotency-key'))
      request.headers.set('idempotency-key', uuidv7());
    return request;
  },
};

/** The typed client. `await api.GET('/api/v1/me')` gives `{ data }` or throws a `Problem`. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: ask });
api.use(headers);

/** The data of an answer that has some; the rest of what openapi-fetch returns is of no use once problems are thrown. */
export async function got<T>(answer: Promise<{ data?: T }>): Promise<T> {
  return (await answer).data as T;
}

/** A file of the interface, with the name that the server gives it. */
export async function download(path: string): Promise<{ blob: Blob; name: string }> {
  const token = accessToken();
  const request = new Request(new URL(path, location.origin), {
    headers: { 'accept-language': language(), ...(token && { authorization: `Bearer ${token}` }) },
  });
  const response = await ask(request);
  const disposition = response.headers.get('content-disposition') ?? '';
  const name = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1] ?? /filename="?([^";]+)/.exec(disposition)?.[1];
  return { blob: await response.blob(), name: name ? decodeURIComponent(name) : 'bangfu' };
}
