import jsQR from 'jsqr';
import type { Rectangle } from './pdf-text';

/** What a camera reads where a page has filled black rectangles on a white ground. */
export function readQr(ground: Rectangle, dark: readonly Rectangle[]): string | undefined {
  const scale = 6;
  const side = Math.ceil(ground.width * scale);
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const edge = (value: number): number => Math.round(value * scale);
  for (const { x, y, width, height } of dark)
    for (let row = edge(y - ground.y); row < edge(y - ground.y + height); row += 1)
      for (let column = edge(x - ground.x); column < edge(x - ground.x + width); column += 1)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return jsQR(pixels, side, side)?.data;
}
