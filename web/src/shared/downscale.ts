/** The longer side of a photograph as it is sent, pixels: faces of papers stay readable. */
const longest = 1600;
/** What a photograph may weigh, bytes. */
const heaviest = 150_000;
/** Qualities tried one after the other until the photograph is light enough. */
const qualities = [0.8, 0.65, 0.5, 0.35];

/** How large to draw a picture so that its longer side fits. */
export function fitted(width: number, height: number, side: number): { width: number; height: number } {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * A photograph small enough for a bad line, turned the right way up. What the camera wrote into the file (place, device)
 * is left behind, since the picture is drawn anew.
 */
export async function downscale(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    for (let side = longest; ; side = Math.round(side * 0.7)) {
      const canvas = drawn(picture, fitted(picture.width, picture.height, side));
      for (const quality of qualities) {
        const blob = await encoded(canvas, quality);
        if (blob.size <= heaviest) return blob;
      }
    }
  } finally {
    picture.close();
  }
}

function drawn(picture: ImageBitmap, { width, height }: { width: number; height: number }): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(picture, 0, 0, width, height);
  return canvas;
}

const encoded = (canvas: HTMLCanvasElement, quality: number): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/jpeg', quality),
  );
