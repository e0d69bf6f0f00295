import fc from 'fast-check';
import { LoggedChange, rebuild, Values } from './rebuild.rules';

const here = 'household-1';
const elsewhere = 'household-2';

interface Step {
  row: number;
  act: 'set' | 'remove' | 'leave' | 'return';
  field: number;
  value: number | null;
}

const steps = fc.array(
  fc.record<Step>({
    row: fc.integer({ min: 0, max: 5 }),
    act: fc.constantFrom('set', 'set', 'set', 'set', 'remove', 'leave', 'return'),
    field: fc.integer({ min: 0, max: 3 }),
    value: fc.option(fc.integer({ min: 0, max: 9 })),
  }),
  { maxLength: 200 },
);

type Stored = Map<string, { household: string; values: Values }>;

/** What stands in the household, by table and id. */
const inHousehold = (stored: Stored) =>
  [...stored]
    .filter(([, { household }]) => household === here)
    .map(([row, { values }]) => [row, values])
    .sort();

/** Does each step to stored rows, writes the log of it, and keeps what stood after each. */
function play(taken: Step[]) {
  const stored: Stored = new Map();
  const log: LoggedChange[] = [];
  const states: unknown[] = [inHousehold(stored)];
  for (const [i, { row: n, act, field, value }] of taken.entries()) {
    const row = `row-${n}`;
    const known = stored.get(row);
    const write = (op: LoggedChange['op'], household: string, values: Values | null) =>
      log.push({ seq: String(i + 1), at: new Date(i * 1000), op, table: 'thing', row, household, new: values });
    if (act === 'set' && !known) {
      stored.set(row, { household: here, values: { [`f${field}`]: value } });
      write('insert', here, { [`f${field}`]: value });
    } else if (act === 'set' && known) {
      known.values[`f${field}`] = value;
      write('update', known.household, { [`f${field}`]: value });
    } else if (known && act === 'remove') {
      stored.delete(row);
      write('delete', known.household, null);
    } else if (known && act !== 'set') {
      known.household = act === 'leave' ? elsewhere : here;
      write('update', known.household, {});
    }
    states.push(structuredClone(inHousehold(stored)));
  }
  return { log, states };
}

const found = (log: LoggedChange[], moment: Date) =>
  [...(rebuild(log, here, moment).get('thing') ?? new Map<string, Values>())]
    .map(([row, values]) => [row, values])
    .sort();

describe('the record rebuilt from the log', () => {
  it('is what was stored, at every moment', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 200 }), (taken, pick) => {
        const { log, states } = play(taken);
        const i = Math.min(pick, taken.length);
        expect(found(log, new Date(i * 1000))).toEqual(states[i]);
      }),
      { numRuns: 300 },
    );
  });

  it('is what is stored after ten thousand changes, in whatever order the rows arrive', () => {
    const [taken = []] = fc.sample(
      fc.array(
        fc.record<Step>({
          row: fc.integer({ min: 0, max: 300 }),
          act: fc.constantFrom('set', 'set', 'set', 'remove', 'leave', 'return'),
          field: fc.integer({ min: 0, max: 20 }),
          value: fc.integer(),
        }),
        { minLength: 10_000, maxLength: 10_000 },
      ),
      1,
    );
    const { log, states } = play(taken);
    expect(found([...log].reverse(), new Date(1e12))).toEqual(states.at(-1));
  });

  it('leaves blanked values out and knows nothing before the first change', () => {
    const at = new Date(0);
    const row = { at, table: 'household', row: here, household: here };
    const log: LoggedChange[] = [
      { ...row, seq: '1', op: 'insert', new: { name: null, village: 'a' } },
      { ...row, seq: '2', op: 'erase', new: { seq: 1, fields: ['new.name'] } },
    ];
    expect(rebuild(log, here, at)).toEqual(new Map());
    expect(rebuild(log, here, new Date(1)).get('household')?.get(here)).toEqual({ name: null, village: 'a' });
  });
});
