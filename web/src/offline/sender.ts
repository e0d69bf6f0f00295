import { patienceFor } from '@/api/patience';
import { retryAfterOf } from './backoff.rules';
import { type Answer } from './classify';
import type { Clock } from './core';
import { bearerOf, type Session } from './session';

/** A request to the interface. A body that is a form is a photograph. */
export interface Outgoing {
  method: string;
  path: string;
  key?: string;
  body?: unknown;
  form?: FormData;
  bytes?: number;
}

/** What came of asking. `none`: no answer, or not all of it; `signIn`: nobody, or somebody else, is signed in. */
export type Asked = { kind: 'answer'; answer: Answer } | { kind: 'none' } | { kind: 'signIn' } | { kind: 'assignment' };

/** How long an answer may take, ms, where no photograph is sent. */
const patience = 20_000;

/** Asks our server as one person under one assignment, or not at all. */
export class Sender {
  constructor(
    private readonly userId: string,
    private readonly session: Session,
    private readonly clock: Clock,
    private readonly ask: typeof fetch = (input, init) => fetch(input, init),
    private readonly origin = '',
  ) {}

  /** @param assignmentId the assignment that the request was made under; undefined: any */
  async send(outgoing: Outgoing, assignmentId?: string): Promise<Asked> {
    for (let again = 1; ; again -= 1) {
      const token = await this.token();
      if (typeof token !== 'string') return token;
      const bearer = bearerOf(token);
      // Another tab may have signed in as somebody else: the cookie is shared, and with it whose token we get.
      if (bearer?.userId !== this.userId) return { kind: 'signIn' };
      const elsewhere = assignmentId !== undefined && bearer.assignmentId !== assignmentId;
      const answer = elsewhere ? undefined : await this.once(outgoing, token);
      if (!elsewhere && !answer) return { kind: 'none' };
      if (answer && (answer.status !== 401 || answer.serverTime === null)) return { kind: 'answer', answer };
      if (again <= 0) return { kind: elsewhere ? 'assignment' : 'signIn' };
      const renewed = await this.session.renew();
      if (renewed !== 'renewed') return { kind: renewed === 'ended' ? 'signIn' : 'none' };
    }
  }

  private async token(): Promise<string | Asked> {
    const held = this.session.token();
    const soon = this.clock.server().getTime() / 1000 + 5;
    if (held && (bearerOf(held)?.expiresAt ?? 0) > soon) return held;
    const renewed = await this.session.renew();
    const token = this.session.token();
    if (renewed === 'renewed' && token) return token;
    return { kind: renewed === 'ended' ? 'signIn' : 'none' };
  }

  /** One request; undefined when no answer came, or not all of it, within the time. */
  private async once(outgoing: Outgoing, token: string): Promise<Answer | undefined> {
    const stop = new AbortController();
    const { method, path, form, body, bytes = 0 } = outgoing;
    const long = patienceFor(patience, bytes);
    const limit = (wait: number) => setTimeout(() => stop.abort(), wait);
    // What is sent takes its time before an answer begins, what is fetched after it has begun.
    let timer = limit(method === 'GET' ? patience : long);
    try {
      const response = await this.ask(`${this.origin}${path}`, {
        ...{ method, headers: this.headers(outgoing, token), signal: stop.signal },
        // A sign-in page of a hotspot is often a redirect away; our interface never redirects.
        ...{ redirect: 'manual', credentials: 'same-origin', cache: 'no-store' },
        body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
      });
      clearTimeout(timer);
      timer = limit(long);
      return await this.read(response);
    } catch {
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  private headers({ key, body }: Outgoing, token: string): Record<string, string> {
    return {
      authorization: `Bearer ${token}`,
      'accept-language': this.session.language(),
      ...(key !== undefined && { 'idempotency-key': key }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
  }

  private async read(response: Response): Promise<Answer> {
    const contentType = response.headers.get('content-type') ?? '';
    const text = await response.text();
    const serverTime = response.headers.get('x-server-time');
    if (serverTime !== null) this.clock.note(response);
    return {
      ...{ status: response.status, contentType, serverTime },
      retryAfter: retryAfterOf(response.headers.get('retry-after'), this.clock.now()),
      replayed: response.headers.get('idempotency-replayed') === 'true',
      body: /json/.test(contentType) ? parsed(text) : undefined,
    };
  }
}

function parsed(text: string): unknown {
  return text ? (JSON.parse(text) as unknown) : undefined;
}
