import { titlePieces } from '../../platform/print/fonts';
import { drawQr, QR_SIDE } from '../../platform/print/qr';
import { COLOURS, Doc, line, rule, write } from '../../platform/print/sheet';
import { drawVertical, setVertical, ShapedText } from '../../platform/print/vertical';
import type { CardContent } from './card.content';
import { BOOK, SPINE } from './card.page';

const QR = { x: BOOK.left + (SPINE.width - SPINE.edge - QR_SIDE) / 2, y: BOOK.bottom - 24 - 14 - QR_SIDE };
const MIDDLE = BOOK.left + (SPINE.width - SPINE.edge) / 2;
const BANDS = [BOOK.top + 26, QR.y - 26];
const ROOM = { width: SPINE.width - SPINE.edge - 6, height: BANDS[1]! - BANDS[0]! - 52 };
const TOP = BANDS[0]! + 26;
const SIZE = 46;

/** The frame of a sheet and the spine of the book: the head's name, and the code that says nothing but the short id. */
export function drawBook(doc: Doc, content: CardContent, headMn: ShapedText | null): void {
  const { left, top, right, bottom, radius } = BOOK;
  const [width, height] = [right - left, bottom - top];
  doc.save().roundedRect(left, top, width, height, radius).clip();
  const ground = doc.linearGradient(left, top, left, bottom).stop(0, '#EAF3EE').stop(1, '#D3E5DB');
  doc.rect(left, top, SPINE.width, height).fill(ground);
  doc.rect(left + SPINE.width - SPINE.edge, top, SPINE.edge, height).fill(COLOURS.grass7);
  doc.restore();
  doc.roundedRect(left, top, width, height, radius).strokeColor(COLOURS.hair).lineWidth(1).stroke();
  for (const y of BANDS) drawBand(doc, y);
  if (headMn) drawNameMn(doc, headMn);
  else drawStacked(doc, content.headName);
  drawCode(doc, content.publicId);
}

function drawBand(doc: Doc, y: number): void {
  const edges = [BOOK.left, BOOK.left + SPINE.width - SPINE.edge] as const;
  rule(doc, [edges[0], y], [edges[1], y], COLOURS.gold5, 1.6);
  rule(doc, [edges[0], y + 4], [edges[1], y + 4], COLOURS.gold5, 0.6);
}

function drawNameMn(doc: Doc, name: ShapedText): void {
  const set = setVertical(name, SIZE, ROOM);
  drawVertical(doc, set, MIDDLE - set.width / 2, TOP, COLOURS.grass9);
}

/** A household whose name nobody has written in Mongolian script has it in Chinese, sign under sign as on any spine. */
function drawStacked(doc: Doc, name: string): void {
  const signs = titlePieces(name.replaceAll(' ', '')).flatMap(({ weight, text }) =>
    [...text].map((sign) => ({ weight, sign, step: sign === '·' ? 0.6 : 1.2 })),
  );
  const size = Math.min(36, ROOM.height / signs.reduce((sum, { step }) => sum + step, 0));
  let base = TOP + size;
  for (const { weight, sign, step } of signs) {
    write(doc, weight, size, COLOURS.grass9);
    const x = MIDDLE - doc.widthOfString(sign) / 2;
    doc.text(sign, x, sign === '·' ? base - size * 0.35 : base, { lineBreak: false, baseline: 'alphabetic' });
    base += size * step;
  }
}

function drawCode(doc: Doc, publicId: string): void {
  doc.roundedRect(QR.x - 3, QR.y - 3, QR_SIDE + 6, QR_SIDE + 20, 5).fill('#FFFFFF');
  drawQr(doc, publicId, QR.x, QR.y, QR_SIDE, 'H');
  write(doc, 'Bold', 10, COLOURS.grass9);
  line(doc, `${publicId.slice(0, 5)} ${publicId.slice(5)}`, QR.x, QR.y + QR_SIDE - 1, QR_SIDE, 'center');
}
