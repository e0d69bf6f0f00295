import { answersOf, PlannedMeasure, suggestionsFor } from './plan.rules';

const measure = (change: Partial<PlannedMeasure> = {}): PlannedMeasure => ({
  ...{ id: 'one', category: 'A45', causes: [], risks: ['01'], state: '02' },
  ...change,
});
const plan = { causes: ['09'], risks: ['01'] };
const offered = [
  { programme: '08', categories: ['A45'] },
  { programme: '01', categories: ['A39'] },
  { programme: '12', categories: ['A41'] },
];

describe('a plan', () => {
  it.each([
    ['a measure that names it and fits', measure(), ['one']],
    ['none that does not name it', measure({ risks: [] }), []],
    ['none of a category that does not fit', measure({ category: 'A39' }), []],
    ['none that was stopped', measure({ state: '06' }), []],
    ['one that is only proposed', measure({ state: '01' }), ['one']],
  ])('has its risk answered by %s', (_, one, ids) => {
    expect(answersOf(plan, [one])[0]).toEqual({ ground: 'risk', code: '01', measures: ids, answered: ids.length > 0 });
  });

  it('is answered as to "other" by whatever names it', () => {
    const [answer] = answersOf({ causes: [], risks: ['99'] }, [measure({ category: 'A55', risks: ['99'] })]);
    expect(answer?.answered).toBe(true);
  });

  it('has suggestions for what nothing answers, each with its rule and the programmes of the city', () => {
    const found = suggestionsFor(plan, [measure()], 0, offered, 'en');
    expect(found.map(({ ground, code, category, programmes }) => [ground, code, category, programmes])).toEqual([
      ['cause', '09', 'A39', ['01']],
      ['cause', '09', 'A41', ['12']],
    ]);
    expect(found[0]?.why).toContain('lack of capital');
  });

  it('asks for development where people can work, and not where somebody has done so', () => {
    const alone = { causes: [], risks: ['01'] };
    const labour = (measures: PlannedMeasure[], able: number) =>
      suggestionsFor(alone, measures, able, offered, 'zh').filter(({ ground }) => ground === 'labour');
    expect(labour([measure()], 2).map(({ category }) => category)).toEqual(['A39', 'A40', 'A42']);
    expect(labour([measure()], 2)[0]?.why).toContain('2名劳动力');
    expect(labour([measure()], 0)).toEqual([]);
    expect(labour([measure(), measure({ category: 'A40', risks: [] })], 2)).toEqual([]);
    expect(labour([measure({ category: 'A40', state: '06' })], 2)).toHaveLength(3);
  });
});
