import type { MongolianFont, ShapedWord, Step } from './mongolian-font';
import { COLUMN, columnsOf, Room } from './vertical.rules';

/** A text in Mongolian script, shaped and not yet set. */
export interface ShapedText {
  text: string;
  words: ShapedWord[];
  /** Space between two words, em. */
  gap: number;
  /** Characters that the font lacks; frames stand in their places. */
  missing: string[];
}

/** A text set in columns: where each of its words stands, in sizes of type from the upper left corner. */
export interface VerticalText extends ShapedText {
  places: { stem: number; top: number }[];
  size: number;
  columns: number;
  /** Points. */
  width: number;
  height: number;
}

/** Where the stem of the letters lies above the base line, em. */
const STEM = 0.404;

/** Spaces at which a column may end. The narrow space before a suffix and the vowel separator are not among them. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp} \u2000-\u200a\u205f\u3000]+/u;

/** Shapes a text, every character as it was written. Null when there is nothing in it that the font can draw. */
export function shapeText(font: MongolianFont, text: string): ShapedText | null {
  const words = text.split(breaks).filter(Boolean);
  const missing = font.missing(text);
  const lacking = new Set(missing);
  if (![...words.join('')].some((char) => !lacking.has(char) && /\p{L}|\p{N}/u.test(char))) return null;
  const shaped = words.map((word) => font.shape(word));
  return { text: words.join(' '), words: shaped, gap: font.shape(' ').advance, missing };
}

/** Sets a text as it stands on paper: each word from top to bottom, the next column to the right. */
export function setVertical(shaped: ShapedText, size: number, room: Room): VerticalText {
  const lengths = shaped.words.map(({ advance }) => advance);
  const columns = columnsOf(lengths, shaped.gap, size, room);
  const places: VerticalText['places'] = [];
  let height = 0;
  columns.words.forEach((words, column) => {
    let top = 0;
    for (const word of words) {
      places.push({ stem: (column + 0.5) * COLUMN, top });
      height = Math.max(height, top + lengths[word]!);
      top += lengths[word]! + shaped.gap;
    }
  });
  const count = columns.words.length;
  const extent = { width: count * COLUMN * columns.size, height: height * columns.size };
  return { ...shaped, places, size: columns.size, columns: count, ...extent };
}

/** The outline in points, from the upper left corner, y downwards. */
export const outlineOf = ({ words, places, size }: VerticalText): Step[] =>
  words.flatMap(({ outline }, i) => outline.map((step) => turned(step, places[i]!.stem, places[i]!.top, size)));

/** A quarter turn to the right: what ran to the right runs down, what stood above the line stands to its right. */
function turned({ type, values }: Step, stem: number, top: number, size: number): Step {
  const points: number[] = [];
  for (let i = 0; i < values.length; i += 2)
    points.push((stem + values[i + 1]! - STEM) * size, (top + values[i]!) * size);
  return { type, values: points };
}

/** Draws a vertical text with its upper left corner at the given point. Who copies or searches finds the characters. */
export function drawVertical(doc: PDFKit.PDFDocument, drawn: VerticalText, x: number, y: number, colour: string): void {
  doc.markContent('Span', { actual: drawn.text, lang: 'mn-Mong' });
  for (const { type, values } of outlineOf(drawn)) {
    const [a, b, c, d, e, f] = values.map((value, i) => value + (i % 2 ? y : x)) as [number, number, ...number[]];
    if (type === 'M') doc.moveTo(a, b);
    else if (type === 'L') doc.lineTo(a, b);
    else if (type === 'Q') doc.quadraticCurveTo(a, b, c!, d!);
    else if (type === 'C') doc.bezierCurveTo(a, b, c!, d!, e!, f!);
    else doc.closePath();
  }
  doc.fillColor(colour).fill();
  doc.endMarkedContent();
}
