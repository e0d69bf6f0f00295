import type { Outgoing } from './sender';
import { Sender } from './sender';
import { bearerOf } from './session';
import { assignmentId, newId, newSession, TestClock, userId } from './testing/phone';
import { SimServer } from './testing/sim-server';

const get: Outgoing = { method: 'GET', path: '/api/v1/field/pack' };

describe('asking the server', () => {
  let server: SimServer;
  let session: ReturnType<typeof newSession>;
  let seen: RequestInit[];
  const senderOf = (ask: typeof fetch = server.fetch as typeof fetch) =>
    new Sender(
      userId,
      session,
      new TestClock(),
      (input, init) => (seen.push(init ?? {}), ask(input, init)),
      'http://sim',
    );
  const headers = (): Record<string, string> => seen.at(-1)?.headers as Record<string, string>;
  beforeEach(() => {
    seen = [];
    server = new SimServer();
    server.pack = () => ({ status: 200, body: { some: 'page' } });
    session = newSession(server);
  });
  afterEach(() => jest.useRealTimers());

  it('says who one is, in which language, and under which key', async () => {
    const asked = await senderOf().send({ ...get, key: 'k-12345678' });
    expect(asked).toMatchObject({ kind: 'answer', answer: { status: 200, body: { some: 'page' }, replayed: false } });
    expect(headers()).toEqual({
      authorization: `Bearer ${session.token()}`,
      'accept-language': 'zh',
      'idempotency-key': 'k-12345678',
    });
    expect(seen[0]).toMatchObject({ redirect: 'manual', cache: 'no-store', credentials: 'same-origin' });
  });

  it('sends JSON as such, and leaves the type of a form to the browser', async () => {
    await senderOf().send({ method: 'PUT', path: '/api/v1/households/x', key: 'k', body: { a: 1 } });
    expect(seen[0]?.body).toBe('{"a":1}');
    expect(headers()['content-type']).toBe('application/json');
    const form = new FormData();
    form.append('file', new Blob(['x']));
    await senderOf().send({ method: 'POST', path: '/api/v1/households/x/attachments', key: 'k', form });
    expect(seen[1]?.body).toBe(form);
    expect(headers()).not.toHaveProperty('content-type');
  });

  it.each([
    ['GET', 0, 20_000],
    ['GET', 150_000, 20_000],
    ['PATCH', 0, 20_000],
    ['POST', 150_000, 57_500],
  ])('waits for an answer to %s with %i bytes to begin at most %i ms', async (method, bytes, limit) => {
    jest.useFakeTimers();
    const never: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))));
    let asked: unknown;
    void senderOf(never)
      .send({ ...get, method, bytes })
      .then((came) => (asked = came));
    await jest.advanceTimersByTimeAsync(limit - 1);
    expect(asked).toBeUndefined();
    await jest.advanceTimersByTimeAsync(1);
    expect(asked).toEqual({ kind: 'none' });
  });

  it('gives a long answer that has begun the time that it needs on a slow line', async () => {
    jest.useFakeTimers();
    const slow: typeof fetch = (_, init) => {
      const body = new ReadableStream({
        start(stream) {
          const end = setTimeout(() => {
            stream.enqueue(new TextEncoder().encode('{}'));
            stream.close();
          }, 50_000);
          init?.signal?.addEventListener('abort', () => {
            clearTimeout(end);
            stream.error(new Error('aborted'));
          });
        },
      });
      const headers = { 'content-type': 'application/json', 'x-server-time': 'now' };
      return Promise.resolve(new Response(body, { headers }));
    };
    const asked = senderOf(slow).send({ ...get, bytes: 150_000 });
    await jest.advanceTimersByTimeAsync(50_000);
    expect(await asked).toMatchObject({ kind: 'answer', answer: { status: 200 } });
    const tooSlow = senderOf(slow).send({ ...get, bytes: 100_000 });
    await jest.advanceTimersByTimeAsync(50_000);
    expect(await tooSlow).toEqual({ kind: 'none' });
  });

  it('counts an answer that breaks off, or that is no JSON though it says so, as none', async () => {
    const body = () => new ReadableStream({ start: (stream) => stream.error(new Error('reset')) });
    const broken = () => Promise.resolve(new Response(body(), { headers: { 'x-server-time': 'now' } }));
    expect(await senderOf(broken).send(get)).toEqual({ kind: 'none' });
    const half = { 'content-type': 'application/json', 'x-server-time': 'now' };
    const cut = () => Promise.resolve(new Response('{"some": "pa', { headers: half }));
    expect(await senderOf(cut).send(get)).toEqual({ kind: 'none' });
  });

  it('renews a token that is about to end before it is used, and one that was refused once', async () => {
    const first = session.token();
    const clock = new TestClock();
    clock.at += 598_000;
    const early = new Sender(
      userId,
      session,
      clock,
      (input, init) => (seen.push(init ?? {}), server.fetch(input, init)),
    );
    expect((await early.send(get)).kind).toBe('answer');
    expect(seen).toHaveLength(1);
    expect(session.token()).not.toBe(first);
    session.expire();
    expect(await senderOf().send(get)).toMatchObject({ kind: 'answer', answer: { status: 200 } });
    expect(seen).toHaveLength(3);
  });

  it('does not go round in circles with a server that refuses every token', async () => {
    session.renew = () => Promise.resolve('renewed' as const);
    session.expire();
    expect(await senderOf().send(get)).toEqual({ kind: 'signIn' });
    expect(seen).toHaveLength(2);
  });

  it('tells a session that is over from a line that is down', async () => {
    session.expire();
    session.renew = () => Promise.resolve('unknown' as never);
    expect(await senderOf().send(get)).toEqual({ kind: 'none' });
    session.renew = () => Promise.resolve('ended' as never);
    expect(await senderOf().send(get)).toEqual({ kind: 'signIn' });
  });

  it('does not take the 401 of a hotspot for an end of the session', async () => {
    const portal = () =>
      Promise.resolve(new Response('<html>', { status: 401, headers: { 'content-type': 'text/html' } }));
    expect(await senderOf(portal).send(get)).toMatchObject({ kind: 'answer', answer: { serverTime: null } });
    expect(seen).toHaveLength(1);
  });

  it('sends nothing as somebody else, nor under another assignment', async () => {
    session.as = { userId, assignmentId: newId() };
    await session.renew();
    expect(await senderOf().send(get, assignmentId)).toEqual({ kind: 'assignment' });
    session.as = { userId: newId(), assignmentId };
    await session.renew();
    expect(await senderOf().send(get, assignmentId)).toEqual({ kind: 'signIn' });
    expect(seen).toEqual([]);
  });

  it('reads what tokens say, and nothing into what is none', () => {
    expect(bearerOf(session.token() as string)).toMatchObject({ userId, assignmentId });
    for (const none of ['', 'a', 'a.b', 'a.b.c', `a.${btoa('{}')}.c`, `a.${btoa('null')}.c`])
      expect(bearerOf(none)).toBeUndefined();
  });
});
