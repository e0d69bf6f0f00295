import { gridOf } from './option-grid';

const option = (label: string): { value: string; label: string } => ({ value: label, label });

describe('grid of answers', () => {
  it('gives each column room for the longest word that cannot break', () => {
    expect(gridOf([option('Not graded'), option('A')], undefined)['--least']).toContain('calc(6 *');
    expect(gridOf([option('\u957F\u671F\u6162\u6027\u75C5')], undefined)['--least']).toContain('calc(0 *');
  });

  it('shares the width by the columns asked for', () => {
    expect(gridOf([], 3)['--share']).toBe('calc((100% - 16px) / 3)');
    expect(gridOf([], undefined)).not.toHaveProperty('--share');
  });
});
