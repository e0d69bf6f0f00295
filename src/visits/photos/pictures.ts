import { ResizeFilterType, ResizeFit, Transformer } from '@napi-rs/image';
import { side } from './fingerprint.rules';

/** A picture with more pixels than this is not unpacked: phones send far smaller ones. */
const mostPixels = 50_000_000;

/** A picture in grey, stretched to a small square; undefined for what is no picture or beyond all measure. */
export async function greyOf(content: Buffer): Promise<Uint8Array | undefined> {
  try {
    const picture = new Transformer(content);
    const { width, height } = await picture.metadata();
    if (width * height > mostPixels) return undefined;
    const pixels = await picture
      .rotate()
      .grayscale()
      .resize(side, side, ResizeFilterType.Triangle, ResizeFit.Fill)
      .rawPixels();
    return onePlane(pixels);
  } catch {
    return undefined; // a file that only looks like a picture: nothing to compare
  }
}

/** The first of the planes that the pixels have: grey pictures have one, or one and how clear it is. */
function onePlane(pixels: Buffer): Uint8Array | undefined {
  const planes = pixels.length / side ** 2;
  if (!Number.isInteger(planes) || planes < 1) return undefined;
  return Uint8Array.from({ length: side ** 2 }, (_, i) => pixels[i * planes] ?? 0);
}
