import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';

/** The part of a parsed font that is used here; pdfkit takes such an object in place of a file. */
interface ParsedFont {
  layout(text: string): unknown;
  hasGlyphForCodePoint(codePoint: number): boolean;
}

/** `Title` has serifs and knows the 6,763 characters of GB 2312; the others know 27,000. */
export type Weight = 'Regular' | 'Bold' | 'Title';

/** Geta mark: full width like an ideograph, so a line keeps its length and the gap is seen. */
export const MISSING = '〓';

const sans = join(dirname(require.resolve('@embedpdf/fonts-sc')), '..', 'fonts');
const files: Record<Weight, string> = {
  Regular: join(sans, 'NotoSansHans-Regular.otf'),
  Bold: join(sans, 'NotoSansHans-Bold.otf'),
  Title: require.resolve('@expo-google-fonts/zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf'),
};
const parsed = new Map<Weight, ParsedFont>();

/**
 * Parsed once in the process: reading and parsing costs more than a whole poster. pdfkit is the only one that knows
 * its parser, therefore the parsed font is taken from a throw-away document.
 */
export function font(weight: Weight): ParsedFont {
  let known = parsed.get(weight);
  if (!known) {
    const scratch = new PDFDocument({ font: '' });
    scratch.font(readFileSync(files[weight]));
    known = (scratch as unknown as { _font: { font: ParsedFont } })._font.font;
    parsed.set(weight, known);
  }
  return known;
}

/** pdfkit's own types know only files and buffers. */
export function useFont(doc: PDFKit.PDFDocument, weight: Weight): PDFKit.PDFDocument {
  return doc.font(font(weight) as unknown as Buffer, weight);
}

const has = (weight: Weight, char: string): boolean => font(weight).hasGlyphForCodePoint(char.codePointAt(0)!);

/**
 * A title in pieces with their weights: with serifs when they cover all of it, for half a name in another face is no
 * name. The dot between the parts of a name is none of them.
 */
export function titlePieces(text: string): { weight: Weight; text: string }[] {
  const covered = [...text].every((char) => char === '·' || has('Title', char));
  if (!covered) return [{ weight: 'Bold', text }];
  const pieces = text.split(/(·)/u).filter(Boolean);
  return pieces.map((piece) => ({ weight: piece === '·' ? 'Regular' : 'Title', text: piece }));
}

/** The characters of a text that the printed font cannot draw, each once (rare ideographs, Mongolian script). */
export const missingGlyphs = (text: string): string[] =>
  [...new Set(drawable(text))].filter((char) => !has('Regular', char));

/** One line of text as it can be drawn: no control or formatting characters, unknown glyphs replaced visibly. */
export const printable = (text: string): string =>
  [...drawable(text)].map((char) => (has('Regular', char) ? char : MISSING)).join('');

/** Variation selectors, joiners and direction marks select a form of their neighbour; alone they would print as boxes. */
const drawable = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .trim();
