import fc from 'fast-check';
import { COLUMN, columnsOf } from './vertical.rules';

describe('columns', () => {
  it('are one at full size while the text fits, then smaller, then several', () => {
    const room = { height: 100, width: 60 };
    expect(columnsOf([4, 4], 0.5, 10, room)).toEqual({ size: 10, words: [[0, 1]] });
    expect(columnsOf([5, 5], 0.5, 10, room)).toEqual({ size: 9, words: [[0, 1]] });
    expect(columnsOf([6, 6], 0.5, 10, room)).toEqual({ size: 8, words: [[0, 1]] });
    expect(columnsOf([7, 7], 0.5, 10, room)).toEqual({ size: 8, words: [[0], [1]] });
  });

  it('make one word that is too long small enough', () => {
    const { size, words } = columnsOf([40], 0.3, 10, { height: 100, width: 30 });
    expect(words).toEqual([[0]]);
    expect(size * 40).toBeLessThanOrEqual(100);
    expect(size * 40).toBeGreaterThan(90);
  });

  it('hold every word once and in order, and never leave their room', () => {
    const lengths = fc.array(fc.double({ min: 0.3, max: 30, noNaN: true }), { minLength: 1, maxLength: 20 });
    const points = fc.integer({ min: 20, max: 500 });
    fc.assert(
      fc.property(lengths, points, points, fc.integer({ min: 8, max: 60 }), (words, height, width, size) => {
        const columns = columnsOf(words, 0.3, size, { height, width });
        expect(columns.words.flat()).toEqual(words.map((_, i) => i));
        expect(columns.size).toBeLessThanOrEqual(size);
        expect(columns.words.length * COLUMN * columns.size).toBeLessThanOrEqual(width + 1e-6);
        for (const column of columns.words) {
          const length = column.reduce((sum, word) => sum + words[word]! + 0.3, -0.3);
          expect(length * columns.size).toBeLessThanOrEqual(height + 1e-6);
        }
      }),
    );
  });
});
