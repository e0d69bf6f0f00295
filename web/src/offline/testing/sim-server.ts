/** What may befall a request: `lose` commits and loses the answer, `cut` loses the request, `busy` answers 503. */
export type Fault = 'none' | 'lose' | 'cut' | 'busy' | 'portal' | 'gateway';

export interface Seen {
  method: string;
  path: string;
  key: string | null;
  body: unknown;
  status: number;
}

interface Household {
  fields: Record<string, unknown>;
  /** Every accepted change, in order: who wrote what. */
  history: { field: string; value: unknown; by: string }[];
  photos: { id: string; kind: string; bytes: number }[];
  steps: unknown[];
}

type Made = { status: number; body: unknown };

/** The rules of the interface that the engine relies on, over a map: idempotency keys, base values, ids of clients. */
export class SimServer {
  readonly households = new Map<string, Household>();
  readonly seen: Seen[] = [];
  /** Decides what befalls each request. */
  fault: (seen: Omit<Seen, 'status'>) => Fault = () => 'none';
  /** Refuses instead of handling, when it gives something. */
  refuse: (seen: Omit<Seen, 'status'>) => Made | undefined = () => undefined;
  /** Sessions that are alive, by token. */
  readonly tokens = new Map<string, { userId: string; assignmentId: string }>();
  /** What the server makes of a typed value. */
  tidies: (value: unknown) => unknown = (value) => value;
  now = Date.parse('2019-03-15T02:00:00Z');
  pack: (since: string | null) => unknown = () => ({ status: 404 });
  private readonly answers = new Map<string, { print: string; made: Made }>();
  private count = 0;

  /** A token of the form of ours; signatures are nobody's business here. */
  issue(userId: string, assignmentId: string, lifetime = 600_000): string {
    const claims = {
      sub: userId,
      aid: assignmentId,
      exp: Math.floor((this.now + lifetime) / 1000),
      n: (this.count += 1),
    };
    const token = `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`;
    this.tokens.set(token, { userId, assignmentId });
    return token;
  }

  readonly fetch = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(input as string, 'http://sim');
    const headers = new Headers(init.headers);
    const body = init.body instanceof FormData ? await readForm(init.body) : parse(init.body as string | undefined);
    const request = { method: init.method ?? 'GET', path: url.pathname, key: headers.get('idempotency-key'), body };
    const fault = this.fault(request);
    // Answers take their turn, as on a real line.
    await new Promise((resolve) => setImmediate(resolve));
    if (fault === 'cut') throw new TypeError('failed to fetch');
    if (fault === 'portal') return new Response('<html>sign in</html>', { headers: { 'content-type': 'text/html' } });
    if (fault === 'gateway')
      return new Response('bad gateway', { status: 502, headers: { 'content-type': 'text/plain' } });
    const made = fault === 'busy' ? problem(503, 'service.busy') : this.answer(request, headers, url);
    this.seen.push({ ...request, status: made.status });
    if (fault === 'lose') throw new TypeError('connection reset');
    return this.response(made, headers);
  };

  private answer(request: Omit<Seen, 'status'>, headers: Headers, url: URL): Made & { replayed?: boolean } {
    const who = this.tokens.get(headers.get('authorization')?.replace('Bearer ', '') ?? '');
    if (!who) return problem(401, 'auth.required');
    if (request.path === '/api/v1/field/pack') return this.pack(url.searchParams.get('since')) as Made;
    const print = JSON.stringify([who.assignmentId, request.method, request.path, request.body]);
    const known = request.key === null ? undefined : this.answers.get(`${who.userId} ${request.key}`);
    if (known)
      return known.print === print ? { ...known.made, replayed: true } : problem(422, 'idempotency.key_reused');
    const made = this.refuse(request) ?? this.handle(request, who.userId);
    if (made.status < 300 && request.key) this.answers.set(`${who.userId} ${request.key}`, { print, made });
    return made;
  }

  private handle({ method, path, body }: Omit<Seen, 'status'>, by: string): Made {
    const [, id = '', part] = /^\/api\/v1\/(?:households|procedures)\/([^/]+)(?:\/(\w+))?$/.exec(path) ?? [];
    if (method === 'PUT') return this.register(id, body as Record<string, unknown>, by);
    const household = this.households.get(id);
    if (!household) return problem(404, 'household.not_found');
    if (method === 'PATCH')
      return this.amend(id, household, (body as { set: Record<string, [unknown, unknown]> }).set, by);
    if (part === 'attachments') {
      const photo = { id: `photo-${(this.count += 1)}`, ...(body as { kind: string; bytes: number }) };
      household.photos.push(photo);
      return { status: 201, body: { ...photo, householdId: id } };
    }
    household.steps.push(body);
    return { status: 200, body: this.view(id, household) };
  }

  private register(id: string, body: Record<string, unknown>, by: string): Made {
    const known = this.households.get(id);
    if (known) return problem(409, 'household.id_taken');
    const history = Object.entries(body).map(([field, value]) => ({ field, value: this.tidies(value), by }));
    const fields = Object.fromEntries(history.map(({ field, value }) => [field, value]));
    const household = { fields, history, photos: [], steps: [] };
    this.households.set(id, household);
    return { status: 200, body: this.view(id, household) };
  }

  private amend(id: string, household: Household, set: Record<string, [unknown, unknown]>, by: string): Made {
    const fields = Object.entries(set);
    const stands = (field: string): unknown => household.fields[field] ?? null;
    const conflicts = fields.filter(([field, [from, to]]) => !same(stands(field), from) && !same(stands(field), to));
    if (conflicts.length)
      return problem(
        409,
        'change.conflict',
        conflicts.map(([path, [from, to]]) => {
          const params = { current: stands(path), from, to, who: 'somebody', when: '2019-03-15T01:00:00.000Z' };
          return { path, code: 'change.conflict', title: 'changed', params };
        }),
      );
    for (const [field, [, typed]] of fields) {
      const to = this.tidies(typed);
      if (same(stands(field), to)) continue;
      household.fields[field] = to;
      household.history.push({ field, value: to, by });
    }
    return { status: 200, body: this.view(id, household) };
  }

  private view(id: string, { fields }: Household): unknown {
    return { id, registration: 'draft', headName: 'Buhe', members: [], revisions: {}, ...fields };
  }

  private response({ status, body, replayed }: Made & { replayed?: boolean }, asked: Headers): Response {
    const isProblem = status >= 400;
    const wait = (body as { retryAfter?: number } | null)?.retryAfter;
    const headers = {
      'content-type': isProblem ? 'application/problem+json; charset=utf-8' : 'application/json; charset=utf-8',
      'x-server-time': new Date(this.now).toISOString(),
      'content-language': asked.get('accept-language') ?? '',
      ...(replayed && { 'idempotency-replayed': 'true' }),
      ...(wait && { 'retry-after': String(wait) }),
    };
    return new Response(body === undefined ? null : JSON.stringify(body), { status, headers });
  }
}

export const problem = (status: number, code: string, errors: unknown[] = [], more: object = {}): Made => ({
  status,
  body: { type: 'about:blank', title: code, status, code, errors, ...more },
});

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const parse = (body: string | undefined | null): unknown => (body ? (JSON.parse(body) as unknown) : null);

async function readForm(form: FormData): Promise<unknown> {
  const file = form.get('file') as Blob;
  const bytes = Buffer.from(await file.arrayBuffer());
  return {
    kind: form.get('kind'),
    caption: form.get('caption'),
    bytes: bytes.length,
    content: bytes.toString('base64'),
  };
}
