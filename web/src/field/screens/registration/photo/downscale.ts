import { isOnSide, upright, withoutExif } from './exif';

/** What a photograph may weigh when it leaves the phone, and how large it is at most, pixels. */
export const mostBytes = 150_000;
const longestSide = 1600;

/** Tried in order until the picture is light enough. */
const steps: readonly [scale: number, quality: number][] = [
  [1, 0.82],
  [1, 0.68],
  [0.8, 0.68],
  [0.65, 0.62],
  [0.5, 0.55],
  [0.35, 0.5],
  [0.25, 0.45],
];

/**
 * Makes a photograph of the camera small enough for a bad line: upright, at most 1,600 pixels a side and 150 kB, without
 * the place and the device that cameras write into it. Throws for what is no picture.
 */
export async function downscale(file: Blob): Promise<Blob> {
  const { orientation, bytes } = withoutExif(new Uint8Array(await file.arrayBuffer()));
  const picture = await createImageBitmap(new Blob([bytes], { type: file.type }));
  try {
    const { width, height } = picture;
    const fit = Math.min(1, longestSide / Math.max(width, height));
    let smallest: Blob | undefined;
    for (const [scale, quality] of steps) {
      const [w, h] = [width, height].map((side) => Math.max(1, Math.round(side * fit * scale))) as [number, number];
      const canvas = draw(picture, w, h, orientation);
      smallest = await encoded(canvas, quality);
      if (smallest.size <= mostBytes) return smallest;
    }
    return smallest as Blob;
  } finally {
    picture.close();
  }
}

function draw(
  picture: ImageBitmap,
  w: number,
  h: number,
  orientation: Parameters<typeof upright>[0],
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = isOnSide(orientation) ? [h, w] : [w, h];
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('no canvas');
  // What a transparent picture leaves open is paper, not black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.setTransform(...upright(orientation, w, h));
  context.drawImage(picture, 0, 0, w, h);
  return canvas;
}

/** WebP is half the weight; browsers that cannot write it answer with something else, and get JPEG. */
async function encoded(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  const webp = await toBlob(canvas, 'image/webp', quality);
  return webp.type === 'image/webp' ? webp : toBlob(canvas, 'image/jpeg', quality);
}

const toBlob = (canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), type, quality),
  );
