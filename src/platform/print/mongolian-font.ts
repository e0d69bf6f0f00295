import { readFileSync } from 'node:fs';
import type { Face, Font } from 'harfbuzzjs';

type HarfBuzz = typeof import('harfbuzzjs');

/** A step of an outline: move, line, quadratic or cubic curve, close; its points in em, x along the line, y upwards. */
export interface Step {
  type: 'M' | 'L' | 'Q' | 'C' | 'Z';
  values: number[];
}

/** A word ready to be drawn, in em. */
export interface ShapedWord {
  /** Glyphs it took. */
  glyphs: number;
  /** Its length along the line. */
  advance: number;
  outline: Step[];
}

const file = require.resolve('@expo-google-fonts/noto-sans-mongolian/400Regular/NotoSansMongolian_400Regular.ttf');

/** Selectors and joiners shape their neighbours and draw nothing themselves; a font need not know them. */
const silent = /^[\p{Cc}\p{Cf}\p{Variation_Selector}\p{Zs}]$/u;

/**
 * The Mongolian font. Its letters take their form from their neighbours, from the vowel separator (U+180E), the
 * selectors (U+180B to U+180D, U+180F) and the narrow space before a suffix (U+202F): HarfBuzz does what pdfkit's own
 * reader of fonts cannot, and what is drawn is outlines.
 */
export class MongolianFont {
  private readonly face: Face;
  private readonly font: Font;
  private readonly known: ReadonlySet<number>;

  constructor(private readonly harfbuzz: HarfBuzz) {
    this.face = new harfbuzz.Face(new harfbuzz.Blob(readFileSync(file)));
    this.font = new harfbuzz.Font(this.face);
    this.known = new Set(this.face.collectUnicodes());
  }

  /** The characters of a text that the font cannot draw, each once. */
  missing(text: string): string[] {
    return [...new Set(text)].filter((char) => !silent.test(char) && !this.known.has(char.codePointAt(0)!));
  }

  /** Shapes a word as it would stand on a horizontal line. What the font lacks becomes a frame; nothing throws. */
  shape(word: string): ShapedWord {
    const shaped: ShapedWord = { glyphs: 0, advance: 0, outline: [] };
    for (const { glyph, advance, x, y } of this.glyphsOf(word)) {
      const steps = glyph === 0 ? frame.steps : this.outlineOf(glyph);
      for (const step of steps) shaped.outline.push(moved(step, shaped.advance + x, y));
      shaped.advance += glyph === 0 ? frame.advance : advance;
      shaped.glyphs += 1;
    }
    return shaped;
  }

  private glyphsOf(word: string): { glyph: number; advance: number; x: number; y: number }[] {
    const { Buffer, Direction, shape } = this.harfbuzz;
    const buffer = new Buffer();
    buffer.addText(word);
    buffer.setDirection(Direction.LTR);
    buffer.setScript('Mong');
    buffer.setLanguage('mn');
    shape(this.font, buffer);
    const em = (units = 0): number => units / this.face.upem;
    return buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance, xOffset, yOffset }) => ({
      glyph: codepoint,
      advance: em(xAdvance),
      ...{ x: em(xOffset), y: em(yOffset) },
    }));
  }

  private readonly outlines = new Map<number, Step[]>();

  private outlineOf(glyph: number): Step[] {
    let known = this.outlines.get(glyph);
    if (!known) {
      const commands = this.font.glyphToJson(glyph) as Step[];
      known = commands.map(({ type, values }) => ({ type, values: values.map((value) => value / this.face.upem) }));
      this.outlines.set(glyph, known);
    }
    return known;
  }
}

const moved = ({ type, values }: Step, dx: number, dy: number): Step => ({
  type,
  values: values.map((value, i) => value + (i % 2 ? dy : dx)),
});

/** A rectangle as a closed line; the other way round it cuts a hole, for what is filled lies between the two. */
function ring(left: number, low: number, right: number, high: number): Step[] {
  return [
    { type: 'M', values: [left, low] },
    { type: 'L', values: [right, low] },
    { type: 'L', values: [right, high] },
    { type: 'L', values: [left, high] },
    { type: 'Z', values: [] },
  ];
}

/** What stands for a character that the font lacks, in em. */
const frame = { advance: 0.72, steps: [...ring(0.08, 0.08, 0.64, 0.72), ...ring(0.59, 0.13, 0.13, 0.67)] };

let loading: Promise<MongolianFont> | undefined;

/** The font, loaded once in the process. HarfBuzz is a module that waits for its own code, so it can only be imported. */
export function mongolianFont(): Promise<MongolianFont> {
  loading ??= import('harfbuzzjs').then((harfbuzz) => new MongolianFont(harfbuzz));
  loading.catch(() => (loading = undefined)); // the next sheet tries again
  return loading;
}
