/** A reader of codes in a picture: the browser's own where there is one, a library otherwise, loaded when first needed. */
export type Reader = (picture: CanvasRenderingContext2D) => Promise<string | undefined>;

interface Detector {
  detect(source: CanvasImageSource): Promise<{ rawValue: string }[]>;
}
type DetectorClass = new (options: { formats: string[] }) => Detector;

export async function openReader(): Promise<Reader> {
  const own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (own) {
    const detector = new own({ formats: ['qr_code'] });
    return async ({ canvas }) => (await detector.detect(canvas))[0]?.rawValue;
  }
  const { default: jsQR } = await import('jsqr');
  return (context) => {
    const { width, height } = context.canvas;
    const { data } = context.getImageData(0, 0, width, height);
    return Promise.resolve(jsQR(data, width, height)?.data);
  };
}

/** The short id in what a code says: the address on a card, or the bare id typed by hand. */
export function publicIdIn(text: string): string | undefined {
  const last = /([2-9A-HJKMNP-Z]{10})\/?$/i.exec(text.trim())?.[1];
  return last?.toUpperCase();
}
