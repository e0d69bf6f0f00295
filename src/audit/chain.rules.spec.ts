import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { canonical, differing, digestsOf, fieldsOf, genesis, hashOf, LogRow } from './chain.rules';
import { sealRows } from './sealer';
import { Verifier } from './verify';

const key = randomBytes(32);
const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<never>;
const texts = fc.option(fc.dictionary(fc.string(), fc.json()));

const row = fc.record<LogRow>({
  seq: fc.bigInt({ min: 1n, max: 9n }).map(String),
  xid: fc.constant('5'),
  table: fc.string(),
  op: fc.constantFrom('insert', 'update', 'delete'),
  row: fc.string(),
  household: fc.option(fc.string()),
  fromHousehold: fc.constant(null),
  region: fc.option(fc.string()),
  staff: fc.option(fc.string()),
  assignment: fc.constant(null),
  role: fc.string(),
  request: fc.option(fc.string()),
  reason: fc.option(fc.string()),
  at: fc.constant('2019-05-01T00:00:00.000000Z'),
  recordedAt: fc.constant('2019-05-01T00:00:00.000000Z'),
  old: texts,
  new: texts,
});

const batch = { floor: '0', horizon: '10', ceiling: '12', sealedAt: '2019-05-01T00:00:01.000000Z' };

/** The same object with its keys put in in another order. */
function reversed(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
}

describe('the canonical text', () => {
  it('does not depend on the order of keys, and means what it was made of', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonical(value);
        expect(canonical(reversed(value) as never)).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is shared by no two values', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const same = canonical(a) === canonical(b);
        expect(same).toBe(
          canonical(JSON.parse(canonical(a)) as never) === canonical(JSON.parse(canonical(b)) as never),
        );
        if (same) expect(JSON.parse(canonical(a))).toEqual(JSON.parse(canonical(b)));
      }),
    );
  });
});

describe('a seal', () => {
  it('tells which value differs', () => {
    fc.assert(
      fc.property(row, fc.nat(), (logged, pick) => {
        const digests = digestsOf(logged, key);
        expect(differing(logged, digests, key)).toEqual([]);
        const fields = fieldsOf(logged).filter(([field]) => field !== 'reason');
        const [field = '', text = ''] = fields[pick % (fields.length || 1)] ?? [];
        if (!field) return;
        const side = field.startsWith('old.') ? 'old' : 'new';
        const changed = { ...logged, [side]: { ...logged[side], [field.slice(4)]: `${text} ` } };
        expect(differing(changed, digests, key).map(([name]) => name)).toEqual([field]);
      }),
    );
  });

  it('covers everything of the row but the values themselves', () => {
    fc.assert(
      fc.property(row, row, (one, other) => {
        const link = { ...batch, position: 1, seq: one.seq, ends: true, digests: '', prev: genesis };
        const bare = ({ reason: _, old, new: after, ...rest }: LogRow) =>
          JSON.stringify([rest, old && Object.keys(old).sort(), after && Object.keys(after).sort()]);
        expect(hashOf(link, one) === hashOf(link, other)).toBe(bare(one) === bare(other));
      }),
    );
  });

  it('verifies, and without the key too, whatever the rows are', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const seals = sealRows(undefined, batch, rows, true, key);
        for (const known of [key, undefined]) {
          const verifier = new Verifier([], known);
          seals.forEach((seal, i) => verifier.link(seal, rows[i]!));
          expect(verifier.verdict()).toMatchObject({ links: rows.length, found: 0, findings: [] });
        }
      }),
    );
  });
});
