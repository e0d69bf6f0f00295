import PDFDocument from 'pdfkit';
import { pdfText } from '../../../test/pdf-text';
import { MongolianFont, mongolianFont } from './mongolian-font';
import { bytesOf } from './sheet';
import type { Step } from './mongolian-font';
import { drawVertical, outlineOf, setVertical, shapeText, VerticalText } from './vertical';

const wide = { height: 500, width: 120 };

/** Where the ink of an outline lies; corners of curves included, which is close enough. */
function inkOf(outline: Step[]) {
  const xs = outline.flatMap(({ values }) => values.filter((_, i) => i % 2 === 0));
  const ys = outline.flatMap(({ values }) => values.filter((_, i) => i % 2 === 1));
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

describe('a text in vertical script', () => {
  let font: MongolianFont;
  beforeAll(async () => {
    font = await mongolianFont();
  });
  const set = (text: string, size = 40, room = wide): VerticalText => {
    const shaped = shapeText(font, text);
    if (!shaped) throw new Error('nothing to draw');
    return setVertical(shaped, size, room);
  };

  it.each(['ᠪᠠᠭᠠᠲᠤᠷ', 'ᠲᠤᠶᠠᠭ\u180eᠠ', 'ᠰᠡᠴᠡᠨ', 'ᠤᠶᠤᠨᠴᠢᠮᠡᠭ'])('%s stands, taller than wide', (word) => {
    const text = set(word);
    const { left, right, top, bottom } = inkOf(outlineOf(text));
    expect(bottom - top).toBeGreaterThan(1.5 * (right - left));
    expect(text.height).toBeCloseTo(font.shape(word).advance * 40, 6);
    expect(bottom).toBeLessThanOrEqual(text.height * 1.1);
    expect(top).toBeGreaterThanOrEqual(-0.1 * text.height);
  });

  it('is turned to the right: the line runs down, and what stood above it stands to its right', () => {
    const lying = font.shape('ᠮ').outline;
    const standing = outlineOf(set('ᠮ'));
    const [from, to] = [lying[0]!.values, lying[1]!.values];
    const [a, b] = [standing[0]!.values, standing[1]!.values];
    expect(b[1]! - a[1]!).toBeCloseTo((to[0]! - from[0]!) * 40, 6);
    expect(b[0]! - a[0]!).toBeCloseTo((to[1]! - from[1]!) * 40, 6);
  });

  it('goes on in a second column to the right', () => {
    const both = set('ᠪᠠᠭᠠᠲᠤᠷ ᠰᠡᠴᠡᠨ', 40, { height: 150, width: 120 });
    const first = set('ᠪᠠᠭᠠᠲᠤᠷ', both.size);
    expect(both.columns).toBe(2);
    const [begun, all] = [outlineOf(first), outlineOf(both)];
    const rest = inkOf(all.slice(begun.length));
    expect(all.slice(0, begun.length)).toEqual(begun);
    expect(rest.left).toBeGreaterThan(inkOf(begun).right - 0.2 * both.size);
    expect(rest.top).toBeLessThan(both.size);
  });

  it('breaks at no space before a suffix, for which a column would have to be left', () => {
    const room = { height: 90, width: 120 };
    expect(set('ᠡᠷᠦᠬᠡ\u202fᠶᠢᠨ', 30, room).columns).toBe(1);
    expect(set('ᠡᠷᠦᠬᠡ ᠶᠢᠨ', 30, room).columns).toBe(2);
  });

  it('can be copied out of the document, character by character as it was written', async () => {
    const written = 'ᠲᠤᠶᠠᠭ\u180eᠠ\u202fᠶᠢᠨ ᠰ\u180bᠠ()\\';
    const doc = new PDFDocument({ font: '', pdfVersion: '1.7' });
    const done = bytesOf(doc);
    drawVertical(doc, set(written), 10, 10, '#000000');
    doc.end();
    expect(pdfText(await done)).toEqual([written]);
  });

  it('says what is missing, and is nothing when the font knows none of it', () => {
    expect(set('ᠪᠠᠲᠤ𠮷').missing).toEqual(['𠮷']);
    for (const none of ['䶮𠮷', '巴特尔', '\ue264\ue265', '', ' \u202f\u180e', '·']) {
      expect(shapeText(font, none)).toBeNull();
    }
  });
});
