import PDFDocument from 'pdfkit';
import { pdfRectangles, Rectangle } from '../../../test/pdf-text';
import { readQr } from '../../../test/qr-reading';
import { drawQr, QR_SIDE } from './qr';
import { bytesOf } from './sheet';

async function drawn(text: string, level: 'Q' | 'H'): Promise<Rectangle[][]> {
  const doc = new PDFDocument({ font: '', margin: 0 });
  const done = bytesOf(doc);
  drawQr(doc, text, 20, 30, QR_SIDE, level);
  doc.end();
  return pdfRectangles(await done)[0]!;
}

it.each([
  ['7K3QDM2P9X', 'H'],
  ['https://bangfu.tongliao.example/p/villages/150521101200', 'Q'],
] as const)('a code of %s is read by a camera, and white around', async (text, level) => {
  const [ground, modules] = await drawn(text, level);
  expect(ground).toEqual([{ x: 20, y: 30, width: expect.closeTo(QR_SIDE, 3), height: expect.closeTo(QR_SIDE, 3) }]);
  expect(readQr(ground![0]!, modules!)).toBe(text);
  const module = modules![0]!.height;
  expect(Math.min(...modules!.map(({ x }) => x)) - 20).toBeCloseTo(4 * module, 2);
  expect(module).toBeGreaterThan((0.33 / 25.4) * 72);
});
