import fc from 'fast-check';
import { type Answer, classify, provesNothingDone } from './classify';

const json = 'application/json; charset=utf-8';
const problemJson = 'application/problem+json; charset=utf-8';
const serverTime = '2019-03-15T02:00:00.000Z';

const answer = (status: number, more: Partial<Answer> = {}): Answer => ({
  ...{ status, contentType: status < 400 ? json : problemJson, serverTime, replayed: false },
  body: status < 400 ? {} : { title: 't', code: 'some.code', errors: [] },
  ...more,
});

const conflict = (path: string) => ({
  ...{ path, code: 'change.conflict', title: 'x' },
  params: { current: 'Z', from: 'A', to: 'B', who: null, when: null },
});

describe('what an answer means', () => {
  it.each([
    [200, 'accepted'],
    [201, 'accepted'],
    [204, 'accepted'],
    [301, 'again'],
    [302, 'again'],
    [400, 'rejected'],
    [401, 'signIn'],
    [403, 'rejected'],
    [404, 'rejected'],
    [405, 'rejected'],
    [408, 'again'],
    [409, 'rejected'],
    [410, 'rejected'],
    [412, 'rejected'],
    [413, 'rejected'],
    [415, 'rejected'],
    [422, 'rejected'],
    [425, 'again'],
    [428, 'rejected'],
    [429, 'again'],
    [500, 'again'],
    [501, 'again'],
    [502, 'again'],
    [503, 'again'],
    [504, 'again'],
    [507, 'again'],
  ] as const)('%i of our server: %s', (status, kind) => expect(classify(answer(status)).kind).toBe(kind));

  it('no answer at all, or half of one: again, and it may have been done', () =>
    expect(classify(undefined)).toEqual({ kind: 'again', uncertain: true }));

  it.each([200, 302, 401, 403, 404, 409, 413, 422, 511])(
    '%i with a page, as hotspots and gateways give: again',
    (status) => {
      const page = answer(status, { contentType: 'text/html; charset=utf-8', body: undefined });
      expect(classify(page)).toMatchObject({ kind: 'again', uncertain: true });
      expect(classify({ ...page, serverTime: null })).toMatchObject({ kind: 'again', uncertain: true });
    },
  );

  it('a success that does not come from our server is none, JSON or not', () => {
    expect(classify(answer(200, { serverTime: null })).kind).toBe('again');
    expect(classify(answer(204, { serverTime: null, contentType: '' })).kind).toBe('again');
  });

  it('a refusal that is not in our form decides nothing', () => {
    expect(classify(answer(403, { contentType: 'text/plain', body: undefined })).kind).toBe('again');
    expect(classify(answer(403, { contentType: json, body: { error: 'blocked' } })).kind).toBe('again');
    expect(classify(answer(401, { contentType: json, body: {} })).kind).toBe('again');
  });

  it('503 of our server: again, not before it says, and certainly not done', () =>
    expect(classify(answer(503, { retryAfter: 7000 }))).toEqual({ kind: 'again', uncertain: false, wait: 7000 }));

  it('409 with both values of each field is a conflict, any other 409 a refusal', () => {
    const of = (errors: unknown[]) => classify(answer(409, { body: { code: 'c', title: 't', errors } }));
    const fields = [{ field: 'address', from: 'A', mine: 'B', theirs: 'Z', who: null, when: null }];
    expect(of([conflict('address')])).toMatchObject({ kind: 'conflict', fields });
    expect(of([conflict('address'), { path: 'x', code: 'household.id_number_taken' }]).kind).toBe('rejected');
    expect(of([{ path: 'address', code: 'change.conflict' }]).kind).toBe('rejected');
    expect(of([]).kind).toBe('rejected');
  });

  it('only a success of our own server lets an operation go', () => {
    const any = fc.record({
      status: fc.integer({ min: 100, max: 599 }),
      contentType: fc.constantFrom(json, problemJson, 'text/html', 'text/plain', ''),
      serverTime: fc.constantFrom(serverTime, null),
      replayed: fc.boolean(),
      body: fc.anything(),
    });
    fc.assert(
      fc.property(fc.option(any, { nil: undefined }), (given) => {
        const own = given?.serverTime !== null && given?.contentType !== 'text/html';
        const success = given !== undefined && own && given.status >= 200 && given.status < 300;
        expect(classify(given).kind === 'accepted').toBe(success);
      }),
      { numRuns: 500 },
    );
  });

  it('refusals of what stands before the handler say nothing of an earlier try', () => {
    expect([401, 403, 429, 503].filter(provesNothingDone)).toEqual([]);
    expect([400, 404, 409, 413, 415, 422].every(provesNothingDone)).toBe(true);
  });
});
