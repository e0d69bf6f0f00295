import { create } from 'qrcode';
import type { Doc } from './sheet';

/** Modules that stay white around a code, by the standard. */
const quiet = 4;

/** Side of a code that a cheap phone reads at arm's length: 22 mm, in points. */
export const QR_SIDE = (22 / 25.4) * 72;

/**
 * Draws a code as one black shape on white, its quiet zone included in the side. Up to 30 of 100 modules may be
 * smudged when `level` is H, 25 when it is Q.
 */
export function drawQr(doc: Doc, text: string, x: number, y: number, side: number, level: 'Q' | 'H'): void {
  const { modules } = create(text, { errorCorrectionLevel: level });
  const module = side / (modules.size + 2 * quiet);
  doc.rect(x, y, side, side).fill('#FFFFFF');
  for (let row = 0; row < modules.size; row += 1) {
    for (const [from, to] of runs(modules.size, (column) => modules.get(row, column) !== 0))
      doc.rect(x + (quiet + from) * module, y + (quiet + row) * module, (to - from) * module, module);
  }
  doc.fill('#000000');
}

/** Where the dark modules of a row begin and end: one rectangle each, so that no seam shows between neighbours. */
function runs(size: number, dark: (column: number) => boolean): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (let column = 0; column < size; column += 1) {
    if (!dark(column)) continue;
    const last = found.at(-1);
    if (last?.[1] === column) last[1] = column + 1;
    else found.push([column, column + 1]);
  }
  return found;
}
