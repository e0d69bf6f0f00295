import fc from 'fast-check';
import { paginate, wrap } from './paging.rules';

describe('paginate', () => {
  it('keeps every row once and in order, overfills no page and leaves room for the closing', () => {
    const heights = fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(
        heights,
        fc.integer({ min: 200, max: 500 }),
        fc.integer({ min: 180, max: 500 }),
        (rows, first, closing) => {
          const pages = paginate(rows, first, 600, closing);
          expect(pages.flat()).toEqual(rows.map((_, i) => i));
          expect(pages.at(-1)!.length).toBeGreaterThan(0);
          pages.forEach((page, i) => {
            const used = page.reduce((sum, row) => sum + rows[row]!, 0);
            const last = i === pages.length - 1 ? closing : 0;
            expect(used + last).toBeLessThanOrEqual(i === 0 ? first : 600);
          });
        },
      ),
    );
  });

  it('takes three rows along when the closing needs a page of its own', () => {
    expect(paginate([25, 25, 25, 25, 25], 130, 600, 300)).toEqual([
      [0, 1],
      [2, 3, 4],
    ]);
  });
});

describe('wrap', () => {
  const widthOf = (text: string): number => [...text].length;

  it('breaks a long name after a middle dot', () => {
    expect(wrap('额尔德尼·孟克巴雅尔·乌力吉', 12, widthOf)).toEqual(['额尔德尼·孟克巴雅尔·', '乌力吉']);
  });

  it('begins no line with a middle dot', () => {
    expect(wrap('额尔德尼孟克·乌力吉', 6, widthOf)).toEqual(['额尔德尼孟', '克·乌力吉']);
    expect(wrap('额尔德尼·孟克·乌力吉', 7, widthOf)).toEqual(['额尔德尼·', '孟克·乌力吉']);
  });

  it('loses nothing and fits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('乌', '·', '𬭳', 'a'), minLength: 1 }),
        fc.integer({ min: 2, max: 9 }),
        (text, width) => {
          const lines = wrap(text, width, widthOf);
          expect(lines.join('')).toBe(text);
          expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
