import { titlePieces, useFont, Weight } from './fonts';

export type Doc = PDFKit.PDFDocument;

/** A4, points. */
export const A4 = { width: 595.28, height: 841.89 };

/** Colours of everything printed; each is told from the paper by a printer that knows black alone. */
export const COLOURS = {
  ink: '#1B2420',
  ink2: '#566059',
  line: '#8B938D',
  hair: '#DCD8CC',
  sunk: '#F3F0E8',
  grass9: '#0F3D33',
  grass7: '#17594A',
  grass1: '#DFECE5',
  gold7: '#7A5000',
  gold5: '#C49A3A',
  seal: '#A3261C',
} as const;

/** Sets what the next text is written with. */
export const write = (doc: Doc, weight: Weight, size: number, colour: string = COLOURS.ink): Doc =>
  useFont(doc, weight).fontSize(size).fillColor(colour);

/** One line between two edges, made smaller when it is too long for them. */
export function line(
  doc: Doc,
  text: string,
  x: number,
  y: number,
  width: number,
  align: 'left' | 'center' | 'right' = 'left',
): void {
  const size = (doc as unknown as { _fontSize: number })._fontSize;
  const natural = doc.widthOfString(text);
  if (natural > width) doc.fontSize((size * width) / natural);
  const used = Math.min(natural, width);
  const shift = align === 'left' ? 0 : align === 'center' ? (width - used) / 2 : width - used;
  doc.text(text, x + shift, y, { lineBreak: false });
}

/** Width of a title at a size. */
export const titleWidth = (doc: Doc, text: string, size: number): number =>
  titlePieces(text).reduce((sum, piece) => sum + write(doc, piece.weight, size).widthOfString(piece.text), 0);

/** A title on its base line, made smaller when it is too long for its width. */
export function title(
  doc: Doc,
  text: string,
  x: number,
  base: number,
  width: number,
  size: number,
  colour: string,
): void {
  const fitting = Math.min(size, (size * width) / titleWidth(doc, text, size));
  let at = x;
  for (const piece of titlePieces(text)) {
    write(doc, piece.weight, fitting, colour).text(piece.text, at, base, { lineBreak: false, baseline: 'alphabetic' });
    at += doc.widthOfString(piece.text);
  }
}

/** A straight line. */
export function rule(doc: Doc, from: [number, number], to: [number, number], colour: string, width: number): void {
  doc
    .moveTo(...from)
    .lineTo(...to)
    .strokeColor(colour)
    .lineWidth(width)
    .stroke();
}

/** The document as bytes, once it has been ended. */
export function bytesOf(doc: Doc): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}
