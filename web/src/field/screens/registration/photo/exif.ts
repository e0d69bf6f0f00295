/** How a picture lies, 1 to 8 as cameras count: 1 upright, 3 upside down, 6 and 8 on its sides, the rest mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

interface Plain {
  orientation: Orientation;
  /** The picture without what cameras write beside it: the place where it was taken among others. */
  bytes: Uint8Array<ArrayBuffer>;
}

const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8;
const startOfScan = 0xda;
const app1 = 0xe1;

/**
 * Reads how a JPEG lies and takes that word out of it, so that no browser turns the picture by itself: some do, some do
 * not, some ask. What is no JPEG stays as it is.
 */
export function withoutExif(bytes: Uint8Array<ArrayBuffer>): Plain {
  if (!isJpeg(bytes)) return { orientation: 1, bytes };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array<ArrayBuffer>[] = [bytes.subarray(0, 2)];
  let orientation: Orientation = 1;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== startOfScan) {
    const marker = bytes[at + 1];
    const end = at + 2 + view.getUint16(at + 2);
    if (marker === app1) orientation = orientationIn(bytes.subarray(at + 4, end)) ?? orientation;
    else kept.push(bytes.subarray(at, end));
    at = end;
  }
  kept.push(bytes.subarray(at));
  return { orientation, bytes: joined(kept) };
}

/** Tag 0x0112 of the first directory of "Exif\0\0" and a TIFF header. */
function orientationIn(segment: Uint8Array<ArrayBuffer>): Orientation | undefined {
  if (String.fromCharCode(...segment.subarray(0, 4)) !== 'Exif' || segment.length < 14) return undefined;
  const view = new DataView(segment.buffer, segment.byteOffset + 6, segment.byteLength - 6);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return undefined;
  const entries = view.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > view.byteLength) return undefined;
    if (view.getUint16(at, little) !== 0x0112) continue;
    const value = view.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? (value as Orientation) : undefined;
  }
  return undefined;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** On its side: width and height change places. */
export const isOnSide = (orientation: Orientation): boolean => orientation >= 5;

/** The matrix that puts a picture of so many pixels upright. */
export function upright(
  orientation: Orientation,
  width: number,
  height: number,
): [number, number, number, number, number, number] {
  switch (orientation) {
    case 1:
      return [1, 0, 0, 1, 0, 0];
    case 2:
      return [-1, 0, 0, 1, width, 0];
    case 3:
      return [-1, 0, 0, -1, width, height];
    case 4:
      return [1, 0, 0, -1, 0, height];
    case 5:
      return [0, 1, 1, 0, 0, 0];
    case 6:
      return [0, 1, -1, 0, height, 0];
    case 7:
      return [0, -1, -1, 0, height, width];
    case 8:
      return [0, -1, 1, 0, 0, width];
  }
}
