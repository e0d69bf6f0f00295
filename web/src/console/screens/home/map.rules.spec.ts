import { labelAt, shortName, stepOf } from './map.rules';
import outlines from './banners.json';

describe('map of the banners', () => {
  it('has a place for the name of every outline', () =>
    expect(outlines.outlines.filter(({ code }) => !labelAt[code]).map(({ code }) => code)).toEqual([]));
  it.each([
    [0, 100, 0],
    [1, 100, 1],
    [25, 100, 1],
    [26, 100, 2],
    [100, 100, 4],
    [0, 0, 0],
  ])('%d of %d has colour %d', (value, most, step) => expect(stepOf(value, most)).toBe(step));
  it('shortens only what is long', () => {
    expect(shortName('科尔沁左翼中旗')).toBe('左翼中旗');
    expect(shortName('科尔沁区')).toBe('科尔沁区');
    expect(shortName('奈曼旗')).toBe('奈曼旗');
  });
});
