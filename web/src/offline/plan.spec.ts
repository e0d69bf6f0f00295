import fc from 'fast-check';
import { decided } from './decide.rules';
import { BadPlan } from './errors';
import { answersIn, filledIn } from './plan';
import type { ConflictField, Decision } from './types';
import { create, householdPath, newId, newPhone, openTab, type Tab } from './testing/phone';
import { SimServer } from './testing/sim-server';

describe('what screens plan', () => {
  let tab: Tab;
  beforeEach(async () => {
    newPhone();
    const server = new SimServer();
    server.fault = () => 'cut';
    tab = await openTab(server);
  });
  afterEach(() => tab.offline.close());
  const id = newId();
  const write = (path: string, body: unknown = {}, key?: string) =>
    tab.offline.outbox.add([{ entity: id, method: 'POST', path, body, key }]);

  it.each([
    '/api/v1/households?name=x',
    '/api/v1/households/布和',
    '/households/x',
    'https://elsewhere/api/v1/x',
    '/api/v1/a b',
  ])('goes to no address like %s', async (path) => {
    await expect(write(path)).rejects.toBeInstanceOf(BadPlan);
    expect(await tab.offline.unsent()).toEqual({ drafts: 0, operations: 0 });
  });

  it('refers only to answers that will have come by then', async () => {
    const step = (key: string) => ({ photoId: { $answer: key } });
    await expect(write(householdPath(id), step('nobody'))).rejects.toBeInstanceOf(BadPlan);
    const inOne = [
      { entity: id, method: 'POST' as const, path: householdPath(id), body: step('later') },
      { ...create(id), key: 'later' },
    ];
    await expect(tab.offline.outbox.add(inOne)).rejects.toBeInstanceOf(BadPlan);
    expect(await tab.offline.unsent()).toEqual({ drafts: 0, operations: 0 });
    await tab.offline.outbox.add([inOne[1] as (typeof inOne)[1]]);
    await tab.offline.outbox.add([inOne[0] as (typeof inOne)[0]]);
    expect(await tab.offline.unsent()).toEqual({ drafts: 0, operations: 2 });
  });

  it('gets the numbers of this device in one row, and both clocks', async () => {
    tab.clock.at += 5000;
    await tab.offline.outbox.add([create(newId()), create(newId())]);
    await tab.offline.outbox.add([create(newId())]);
    const items = await tab.offline.outbox.list();
    expect(items.map(({ deviceSeq }) => deviceSeq)).toEqual([1, 2, 3]);
    expect(items[0]).toMatchObject({
      createdAt: '2019-03-15T02:00:05.000Z',
      deviceTime: '2019-03-15T02:00:05.000Z',
      label: 'Buhe',
      bytes: 28,
    });
  });

  it('has its holes filled wherever they are, and nothing else touched', () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.boolean());
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.constantFrom('a', 'b').map((key) => ({ $answer: key })),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('x', 'y', 'z'), tie('tree'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (body) => {
        const filled = filledIn(
          body,
          new Map([
            ['a', 'id-a'],
            ['b', 'id-b'],
          ]),
        );
        expect(answersIn(filled).size).toBe(0);
        const text = JSON.stringify(body).replace(/\{"\$answer":"(.)"\}/g, '"id-$1"');
        expect(JSON.stringify(filled)).toBe(text);
        if (!answersIn(body).size) expect(filled).toEqual(body);
      }),
    );
  });
});

describe('what a person decides about fields', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
  const fields = fc.constantFrom('address', 'phone', 'bankName', 'notes');
  const decision: fc.Arbitrary<Decision> = fc.oneof(
    fc.constant({ choice: 'mine' as const }),
    fc.constant({ choice: 'theirs' as const }),
    value.map((other) => ({ choice: 'other' as const, value: other })),
  );

  it('is exactly what is sent, each based on what stands', () => {
    const change = fc.dictionary(fields, fc.tuple(value, value), { minKeys: 1 });
    fc.assert(
      fc.property(change, fc.dictionary(fields, fc.tuple(value, decision)), (set, answers) => {
        const contested = Object.keys(answers).filter((field) => field in set);
        const conflict = contested.map((field): ConflictField => ({
          ...{
            field,
            from: set[field]?.[0],
            mine: set[field]?.[1],
            theirs: answers[field]?.[0],
            who: null,
            when: null,
          },
        }));
        const decisions = Object.fromEntries(contested.map((field) => [field, answers[field]?.[1] as Decision]));
        const body = decided({ set, reason: 'r' }, conflict, decisions) as {
          set: Record<string, unknown>;
          reason: string;
        } | null;
        const expected: [string, unknown][] = Object.entries(set).flatMap(
          ([field, [from, to]]): [string, unknown][] => {
            if (!contested.includes(field)) return [[field, [from, to]]];
            const [theirs, how] = answers[field] as [unknown, Decision];
            if (how.choice === 'theirs') return [];
            return [[field, [theirs, how.choice === 'mine' ? to : how.value]]];
          },
        );
        if (expected.length) expect(body).toEqual({ set: Object.fromEntries(expected), reason: 'r' });
        else expect(body).toBeNull();
      }),
    );
  });

  it('is a word on every one of them', () =>
    expect(() =>
      decided(
        { set: { a: ['1', '2'] } },
        [{ field: 'a', from: '1', mine: '2', theirs: '3', who: null, when: null }],
        {},
      ),
    ).toThrow(BadPlan));
});
