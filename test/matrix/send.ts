import { uuidv7 } from 'uuidv7';
import type { Person } from '../make';
import type { TestApp } from '../app';
import type { Sent } from './entries';

export interface Route {
  method: string;
  url: string;
}

export interface Answer {
  status: number;
  text: string;
}

export const nameOf = ({ method, url }: Route): string => `${method} ${url}`;

/** Sends a request within the process. Parameters that are not given get an id that nothing has. */
export async function send(
  app: TestApp,
  person: Person | null,
  route: Route,
  params: Record<string, string> = {},
  { query, body }: Sent = {},
): Promise<Answer> {
  const path = route.url.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? uuidv7()));
  const { payload, headers } = await payloadOf(body);
  const answer = await app.app.inject({
    method: route.method as 'GET',
    url: query ? `${path}?${query}` : path,
    headers: { ...headers, ...(person && { authorization: `Bearer ${app.token(person)}` }) },
    payload,
  });
  return { status: answer.statusCode, text: answer.payload };
}

async function payloadOf(body: Sent['body']) {
  if (!(body instanceof FormData)) return { payload: body, headers: {} };
  const encoded = new Response(body);
  return {
    payload: Buffer.from(await encoded.arrayBuffer()),
    headers: { 'content-type': encoded.headers.get('content-type')! },
  };
}
