/** File types the system takes, by the name of their media type. */
export type MediaType = 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf';

/** How a file of each type ends when it is handed out. */
export const extensions: Record<MediaType, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const zipEnd = Buffer.from('PK\x05\x06', 'latin1');
/** A ZIP archive ends with a record of 22 bytes and a comment of at most 65,535. */
const zipTail = 22 + 0xffff;

/**
 * The type of a file by its content; the name and type that the sender claims are not asked. Null for everything that
 * is not on the list, for files cut short, and for those that are a second kind of file as well (an archive behind a
 * picture, bytes behind the end of a PNG), because whoever stores them serves the second kind too.
 */
export function mediaTypeOf(bytes: Buffer): MediaType | null {
  if (bytes.subarray(-zipTail).includes(zipEnd)) return null;
  if (isJpeg(bytes)) return 'image/jpeg';
  if (isPng(bytes)) return 'image/png';
  if (isWebp(bytes)) return 'image/webp';
  return isPdf(bytes) ? 'application/pdf' : null;
}

/** Phones add data of their own behind the end marker, so only its presence is asked. */
const isJpeg = (bytes: Buffer): boolean =>
  bytes.length > 4 && bytes.readUIntBE(0, 3) === 0xffd8ff && bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > 2;

/** Walks the chunks: the first is the header, and nothing follows the end. */
function isPng(bytes: Buffer): boolean {
  if (!bytes.subarray(0, 8).equals(pngStart) || text(bytes, 12, 16) !== 'IHDR') return false;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const next = at + 12 + bytes.readUInt32BE(at);
    if (text(bytes, at + 4, at + 8) === 'IEND') return next === bytes.length;
    at = next;
  }
  return false;
}

/** The container says how long it is; an odd length is padded with one byte. */
const isWebp = (bytes: Buffer): boolean =>
  bytes.length > 20 &&
  text(bytes, 0, 4) === 'RIFF' &&
  text(bytes, 8, 12) === 'WEBP' &&
  Math.abs(bytes.readUInt32LE(4) + 8 - bytes.length) <= 1;

const isPdf = (bytes: Buffer): boolean =>
  /^%PDF-[12]\.\d/.test(text(bytes, 0, 8)) && bytes.subarray(-1024).includes('%%EOF');

const text = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to);
