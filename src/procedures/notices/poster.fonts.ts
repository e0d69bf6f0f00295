import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';

/** The part of a parsed font that is used here; pdfkit takes such an object in place of a file. */
interface ParsedFont {
  layout(text: string): unknown;
  hasGlyphForCodePoint(codePoint: number): boolean;
}

export type Weight = 'Regular' | 'Bold';

/** Geta mark: full width like an ideograph, so a line keeps its length and the gap is seen. */
export const MISSING = '〓';

const folder = join(dirname(require.resolve('@embedpdf/fonts-sc')), '..', 'fonts');
const parsed = new Map<Weight, ParsedFont>();

/**
 * Parsed once in the process: reading and parsing costs more than a whole poster. pdfkit is the only one that knows
 * its parser, therefore the parsed font is taken from a throw-away document.
 */
export function font(weight: Weight): ParsedFont {
  let known = parsed.get(weight);
  if (!known) {
    const scratch = new PDFDocument({ font: '' });
    scratch.font(readFileSync(join(folder, `NotoSansHans-${weight}.otf`)));
    known = (scratch as unknown as { _font: { font: ParsedFont } })._font.font;
    parsed.set(weight, known);
  }
  return known;
}

/** pdfkit's own types know only files and buffers. */
export function useFont(doc: PDFKit.PDFDocument, weight: Weight): PDFKit.PDFDocument {
  return doc.font(font(weight) as unknown as Buffer, weight);
}

/** The characters of a text that the printed font cannot draw, each once (rare ideographs, Mongolian script). */
export function missingGlyphs(text: string): string[] {
  const regular = font('Regular');
  return [...new Set(drawable(text))].filter((char) => !regular.hasGlyphForCodePoint(char.codePointAt(0)!));
}

/** One line of text as it can be drawn: no control or formatting characters, unknown glyphs replaced visibly. */
export function printable(text: string): string {
  const regular = font('Regular');
  return [...drawable(text)]
    .map((char) => (regular.hasGlyphForCodePoint(char.codePointAt(0)!) ? char : MISSING))
    .join('');
}

/** Variation selectors, joiners and direction marks select a form of their neighbour; alone they would print as boxes. */
const drawable = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .trim();
