import { COLOURS, Doc } from '../../platform/print/sheet';
import type { Mark } from './card.content';

/** Draws the shape of a status around a point: told apart by anybody, on any printer. */
export function drawMark(doc: Doc, mark: Mark, x: number, y: number): void {
  switch (mark) {
    case 'disc':
      doc.circle(x, y, 4.6).fill(COLOURS.grass7);
      return;
    case 'ring':
      doc.circle(x, y, 4).strokeColor(COLOURS.ink2).lineWidth(1.4).stroke();
      return;
    case 'square':
      doc
        .rect(x - 4, y - 4, 8, 8)
        .strokeColor(COLOURS.ink2)
        .lineWidth(1.4)
        .stroke();
      return;
    case 'diamond':
      doc
        .polygon([x, y - 5.2], [x + 5.2, y], [x, y + 5.2], [x - 5.2, y])
        .strokeColor(COLOURS.gold7)
        .lineWidth(1.4)
        .stroke();
  }
}
