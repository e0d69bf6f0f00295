import fc from 'fast-check';
import { codes } from '../regions/code-lists.rules';
import {
  annualPeriod,
  computedItems,
  monitoringPeriod,
  officialItems,
  perHead,
  selfReliance,
  subItemTargets,
  summariseIncome,
  targetOf,
} from './income';

const item = fc.constantFrom(...officialItems, ...Object.keys(subItemTargets));
const line = fc.record({ item, amountFen: fc.integer({ min: 0, max: 1_000_000_000 }) });
const lines = fc.array(line, { maxLength: 40 });
const people = fc.integer({ min: 1, max: 20 });

describe('income formula', () => {
  it('computes the worked sheet of a household', () => {
    const summary = summariseIncome({
      peopleCount: 3,
      lines: [
        { item: 'W1', amountFen: 1_000_000 },
        { item: 'O2', amountFen: 3_000_000 },
        { item: 'O5', amountFen: 50_000 },
        { item: 'X2', amountFen: 1_200_000 },
        { item: 'P1', amountFen: 10_000 },
        { item: 'P2', amountFen: 200_000 },
        { item: 'T02', amountFen: 300_000 },
        { item: 'T07', amountFen: 150_000 },
        { item: 'AAC083', amountFen: 5_000 },
        { item: 'T19', amountFen: 80_000 },
        { item: 'R1', amountFen: 500_000 },
      ],
    });
    expect(summary).toMatchObject({
      wages: 1_000_000,
      operating: 3_050_000,
      property: 210_000,
      transfer: 455_000,
      gross: 4_715_000,
      expenditure: 1_200_000,
      net: 3_515_000,
      perPerson: 1_171_667,
      reference: 3_095_000,
      referencePerPerson: 1_031_667,
    });
    expect(summary.items).toMatchObject({ AAC077: 300_000, AAC078: 150_000, AAC083: 5_000, AAC092: 10_000 });
    expect(selfReliance(summary)).toEqual({ numerator: 4_260_000, denominator: 4_715_000 });
  });

  it.each([
    ['alone', [['T02', 300, 'posted']], 300],
    [
      'of several deliveries',
      [
        ['T02', 100, 'posted'],
        ['T02', 200, 'posted'],
      ],
      300,
    ],
    [
      'that the household reports as well',
      [
        ['T02', 300, 'posted'],
        ['T02', 300, 'reported'],
      ],
      300,
    ],
    [
      'of which it reports less',
      [
        ['T02', 300, 'posted'],
        ['T02', 100, 'reported'],
      ],
      300,
    ],
    [
      'beside more of the same item',
      [
        ['T02', 300, 'posted'],
        ['T02', 500, 'reported'],
      ],
      500,
    ],
    [
      'that it reports under the official item',
      [
        ['T02', 300, 'posted'],
        ['AAC077', 250, 'reported'],
      ],
      300,
    ],
    [
      'beside another item of the same sum',
      [
        ['T05', 300, 'posted'],
        ['T06', 200, 'reported'],
      ],
      500,
    ],
  ] as const)('counts a benefit %s once', (_, lines, transfer) => {
    const facts = lines.map(([code, amountFen, origin]) => ({ item: code, amountFen, origin }));
    expect(summariseIncome({ peopleCount: 1, lines: facts }).transfer).toBe(transfer);
  });

  it('does not depend on the order of lines nor on how an amount is split over them', () => {
    fc.assert(
      fc.property(lines, people, fc.nat(), (all, peopleCount, cut) => {
        const split = all.flatMap(({ item: code, amountFen }) => {
          const part = cut % (amountFen + 1);
          return [
            { item: code, amountFen: part },
            { item: code, amountFen: amountFen - part },
          ];
        });
        expect(summariseIncome({ lines: split.reverse(), peopleCount })).toEqual(
          summariseIncome({ lines: all, peopleCount }),
        );
      }),
    );
  });

  it('counts every fen of every line once', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const { gross, expenditure, insurancePayment, selfPaid } = summariseIncome({ lines: all, peopleCount: 1 });
        expect(gross + expenditure + insurancePayment + selfPaid).toBe(
          all.reduce((sum, one) => sum + one.amountFen, 0),
        );
      }),
    );
  });

  it('gives the same whether the sub-item or its official item is typed', () => {
    const coarse = fc.constantFrom(...Object.entries(subItemTargets).filter(([, target]) => target.startsWith('AAC')));
    fc.assert(
      fc.property(coarse, fc.nat(), ([subItem, official], amountFen) => {
        const of = (code: string) => summariseIncome({ lines: [{ item: code, amountFen }], peopleCount: 2 });
        expect(of(subItem)).toEqual(of(official));
      }),
    );
  });

  it('places exactly the codes of the published lists', () => {
    expect(Object.keys(subItemTargets).sort()).toEqual(codes('income-sub-item').sort());
    expect([...officialItems, ...computedItems].sort()).toEqual(codes('income-item').sort());
  });

  it('knows no target for results and unknown codes, not even for names every object has', () => {
    for (const code of [...computedItems, 'W9', '', 'toString', '__proto__']) expect(targetOf(code)).toBeNull();
  });
});

describe('share per head', () => {
  it('is never further than half a fen from the exact share, and symmetric about zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), people, (fen, count) => {
        const share = perHead(fen, count) ?? NaN;
        expect(Math.abs(2 * (share * count - fen))).toBeLessThanOrEqual(count);
        expect(perHead(-fen, count)).toBe(share === 0 ? 0 : -share);
      }),
    );
  });

  it.each([
    [5, 2, 3],
    [-5, 2, -3],
    [-1, 4, 0],
    [100, 3, 33],
    [100, 0, null],
    [100, 1.5, null],
    [100, null, null],
  ])('of %s fen among %s is %s', (fen, count, share) => expect(perHead(fen, count)).toBe(share));
});

describe('periods', () => {
  it('runs from October to September in the campaign years', () => {
    expect(annualPeriod(2019)).toEqual({ start: '2018-10-01', end: '2019-09-30' });
    expect(annualPeriod(2024, 301)).toEqual({ start: '2023-03-01', end: '2024-02-29' });
    expect(annualPeriod(2024, 101)).toEqual({ start: '2024-01-01', end: '2024-12-31' });
  });

  it.each([
    ['2024-05-20', '2023-05-01', '2024-04-30'],
    ['2024-03-01', '2023-03-01', '2024-02-29'],
    ['2024-01-31', '2023-01-01', '2023-12-31'],
  ])('for an identification on %s runs from %s to %s', (identifiedOn, start, end) => {
    expect(monitoringPeriod(identifiedOn)).toEqual({ start, end });
  });

  it('refuses what is no date', () => expect(() => monitoringPeriod('2024-02-30')).toThrow(RangeError));
});
