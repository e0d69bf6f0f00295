import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { MongolianFont, mongolianFont } from './mongolian-font';

const file = require.resolve('@expo-google-fonts/noto-sans-mongolian/400Regular/NotoSansMongolian_400Regular.ttf');

const words = [
  'ᠪᠠᠭᠠᠲᠤᠷ',
  'ᠤᠶᠤᠨᠴᠢᠮᠡᠭ',
  'ᠨᠠᠷᠠᠨ',
  'ᠰᠡᠴᠡᠨ',
  'ᠮᠥᠩᠬᠡ',
  // With the vowel separator, a narrow space before a suffix, and a chosen form.
  'ᠲᠤᠶᠠᠭ\u180eᠠ',
  'ᠭᠣᠸ\u180eᠠ',
  'ᠡᠷᠦᠬᠡ\u202fᠶᠢᠨ',
  'ᠰ\u180bᠠᠢ\u180cᠨ',
];

describe('the Mongolian font', () => {
  let font: MongolianFont;
  beforeAll(async () => {
    font = await mongolianFont();
  });

  it.each(words)('shapes %s with the glyphs and the length that HarfBuzz itself gives', async (word) => {
    const { Blob, Buffer, Face, Font, shape } = await import('harfbuzzjs');
    const face = new Face(new Blob(readFileSync(file)));
    const buffer = new Buffer();
    buffer.addText(word);
    buffer.guessSegmentProperties();
    shape(new Font(face), buffer);
    const advances = buffer.getGlyphPositions().map(({ xAdvance }) => xAdvance);
    const shaped = font.shape(word);
    expect(shaped.glyphs).toBe(advances.length);
    expect(shaped.advance * face.upem).toBeCloseTo(
      advances.reduce((sum, advance) => sum + advance, 0),
      6,
    );
    expect(shaped.outline.length).toBeGreaterThan(20);
  });

  it('gives a letter another form for its place, for the vowel separator, for a selector and before a suffix', () => {
    const form = (word: string): string => JSON.stringify(font.shape(word).outline);
    expect(font.shape('ᠭᠣᠸᠠ').advance).not.toBeCloseTo(font.shape('ᠭᠣᠸ\u180eᠠ').advance, 3);
    expect(form('ᠰ\u180b')).not.toBe(form('ᠰ'));
    expect(form('ᠡᠷᠦᠬᠡ\u202fᠶᠢᠨ')).not.toBe(form('ᠡᠷᠦᠬᠡ ᠶᠢᠨ'));
    const apart = [...'ᠨᠠᠷᠠᠨ'].reduce((sum, letter) => sum + font.shape(letter).advance, 0);
    expect(font.shape('ᠨᠠᠷᠠᠨ').advance).toBeLessThan(apart);
  });

  it('names what it lacks, and nothing that only shapes its neighbours', () => {
    expect(font.missing('ᠪᠠᠲᠤ𠮷䶮𠮷\ue264')).toEqual(['𠮷', '䶮', '\ue264']);
    expect(font.missing('ᠲᠤᠶᠠᠭ\u180eᠠ ᠡᠷᠦᠬᠡ\u202fᠶᠢᠨ\u180b\u180c\u180d\u180f\u200d\u200c\u2060 1·(A)᠁᠐')).toEqual([]);
  });

  it('draws a frame in the place of what it lacks', () => {
    const [whole, gap] = [font.shape('ᠪᠠᠲᠤ'), font.shape('𠮷')];
    expect(gap.glyphs).toBe(1);
    expect(gap.outline).toHaveLength(10);
    expect(font.shape('ᠪᠠᠲᠤ𠮷').glyphs).toBe(whole.glyphs + 1);
  });

  it('never throws, whatever stands in a name', () => {
    const unit = fc.oneof(
      fc.constantFrom(...'ᠪᠠᠭᠠᠲᠤᠷ\u180e\u180b\u202f·𠮷䶮\u{10ffff}\ud800\u0000'),
      fc.integer({ min: 0x1800, max: 0x18af }).map((code) => String.fromCodePoint(code)),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const { advance, outline } = font.shape(text);
        expect(Number.isFinite(advance)).toBe(true);
        expect(outline.every(({ values }) => values.every(Number.isFinite))).toBe(true);
        expect(font.missing(text).every((char) => text.includes(char))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is loaded once', async () => {
    expect(await mongolianFont()).toBe(font);
  });
});
