import { Transformer } from '@napi-rs/image';
import { Dice } from '../src/demo/city/dice';

/** A picture in colour, row by row, four bytes a pixel. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

interface Shape {
  x: number;
  y: number;
  w: number;
  h: number;
  round: boolean;
  colour: [number, number, number];
}

/** Something to photograph: a sky, a ground, and things before them, in units of the whole. */
export interface Scene {
  sky: [number, number, number];
  ground: [number, number, number];
  horizon: number;
  shapes: Shape[];
  grain: number;
}

const colour = (dice: Dice, low = 0, high = 255): [number, number, number] => [
  dice.int(low, high),
  dice.int(low, high),
  dice.int(low, high),
];

/** An invented scene: houses, doors, beds, people are but rectangles and ellipses of all sizes here. */
export function makeScene(dice: Dice): Scene {
  const shapes = Array.from({ length: dice.int(10, 24) }, (): Shape => {
    const size = dice.int(4, 45) / 100;
    return {
      ...{ x: dice.int(-10, 100) / 100, y: dice.int(-10, 100) / 100, w: size, h: (size * dice.int(40, 220)) / 100 },
      ...{ round: dice.chance(40), colour: colour(dice) },
    };
  });
  const grain = dice.int(4, 20);
  return { sky: colour(dice, 90), ground: colour(dice, 20, 180), horizon: dice.int(25, 70) / 100, shapes, grain };
}

/** How a scene is looked at: where from, how near, how bright, and what else has come into it. */
export interface View {
  left?: number;
  top?: number;
  zoom?: number;
  light?: number;
  width?: number;
  height?: number;
}

/** Takes a picture of a scene. */
export function photograph(scene: Scene, dice: Dice, view: View = {}): Picture {
  const { left = 0, top = 0, zoom = 1, light = 1, width = 480, height = 360 } = view;
  const pixels = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const x = left + column / width / zoom;
      const y = top + row / height / zoom;
      const at = seenAt(scene, x, y);
      const noise = dice.int(-scene.grain, scene.grain);
      const shade = light * (0.75 + 0.25 * (1 - y));
      for (let i = 0; i < 3; i++) pixels[(row * width + column) * 4 + i] = clamp((at[i] ?? 0) * shade + noise);
      pixels[(row * width + column) * 4 + 3] = 255;
    }
  }
  return { width, height, pixels };
}

function seenAt({ sky, ground, horizon, shapes }: Scene, x: number, y: number): [number, number, number] {
  let seen = y < horizon ? sky : ground;
  for (const { x: left, y: top, w, h, round, colour: own } of shapes) {
    const [u, v] = [(x - left) / w, (y - top) / h];
    const inside = round ? (u - 0.5) ** 2 + (v - 0.5) ** 2 < 0.25 : u >= 0 && u < 1 && v >= 0 && v < 1;
    if (inside) seen = own;
  }
  return seen;
}

const clamp = (value: number): number => Math.max(0, Math.min(255, Math.round(value)));

const transformer = ({ width, height, pixels }: Picture) => Transformer.fromRgbaPixels(pixels, width, height);

export const asJpeg = (picture: Picture, quality = 85): Promise<Buffer> => transformer(picture).jpeg(quality);
export const asPng = (picture: Picture): Promise<Buffer> => transformer(picture).png();
export const asWebp = (picture: Picture, quality = 75): Promise<Buffer> => transformer(picture).webp(quality);

/** A part of a picture, in shares of it. */
export function cut(
  { width, height, pixels }: Picture,
  left: number,
  top: number,
  across: number,
  down: number,
): Picture {
  const [x, y] = [Math.round(left * width), Math.round(top * height)];
  const [w, h] = [Math.round(across * width), Math.round(down * height)];
  const part = new Uint8Array(w * h * 4);
  for (let row = 0; row < h; row++)
    part.set(pixels.subarray(((y + row) * width + x) * 4, ((y + row) * width + x + w) * 4), row * w * 4);
  return { width: w, height: h, pixels: part };
}

/** A picture in another size, as JPEG. */
export const resized = async (picture: Picture, width: number, quality = 70): Promise<Buffer> =>
  transformer(picture).resize(width, null).jpeg(quality);
