import { letters, readMongolian } from './mongolian-text';

const name = '\u182A\u1824\u182C\u180B\u1821';

describe('names in the traditional script', () => {
  it('keeps letters, selectors, joiners and both spaces as they are', () => {
    for (const text of [
      name,
      `${name}\u202F\u1836\u1822\u1828`,
      `${name} ${name}`,
      '\u1820\u180E\u200D\u1820',
      ` ${name} `,
    ])
      expect(readMongolian(text)).toEqual({ text, oldEncoding: 0, foreign: 0 });
  });

  it('refuses letters of the private area, as older encodings have them', () => {
    expect(readMongolian(`\uE264${name}\uE2B5`)).toEqual({ text: name, oldEncoding: 2, foreign: 0 });
    expect(readMongolian('\u{F0041}')).toEqual({ text: '', oldEncoding: 1, foreign: 0 });
  });

  it('refuses other scripts and line breaks', () => {
    expect(readMongolian(`${name}\nBuhe`)).toEqual({ text: name, oldEncoding: 0, foreign: 5 });
    expect(readMongolian('\u{20BB7}')).toEqual({ text: '', oldEncoding: 0, foreign: 1 });
  });

  it('counts what takes room on the spine', () => {
    expect(letters(name)).toBe(4);
    expect(letters(`${name}\u202F${name}`)).toBe(8);
    expect(letters('Buhe')).toBe(0);
  });
});
