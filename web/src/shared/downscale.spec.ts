import fc from 'fast-check';
import { fitted } from './downscale';

describe('the size of a photograph', () => {
  it('keeps its shape and fits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }), (width, height) => {
        const made = fitted(width, height, 1600);
        expect(Math.max(made.width, made.height)).toBeLessThanOrEqual(1600);
        expect(Math.min(made.width, made.height)).toBeGreaterThanOrEqual(1);
        // Rounding moves a side by half a pixel at the most.
        const scale = Math.min(1, 1600 / Math.max(width, height));
        expect(Math.abs(made.width - Math.max(1, width * scale))).toBeLessThanOrEqual(0.5);
        expect(Math.abs(made.height - Math.max(1, height * scale))).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it('is left alone when it is small', () => {
    expect(fitted(800, 600, 1600)).toEqual({ width: 800, height: 600 });
  });
});
