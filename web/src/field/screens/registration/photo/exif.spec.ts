import fc from 'fast-check';
import { isOnSide, type Orientation, upright, withoutExif } from './exif';

/** A JPEG as far as its segments go: an application segment, the word on how it lies, a table, the scan. */
function jpeg(orientation: number, little: boolean): Uint8Array<ArrayBuffer> {
  const word = new Uint8Array(6 + 8 + 2 + 12 + 4);
  word.set([0x45, 0x78, 0x69, 0x66, 0, 0]);
  const view = new DataView(word.buffer, 6);
  view.setUint16(0, little ? 0x4949 : 0x4d4d);
  view.setUint16(2, 42, little);
  view.setUint32(4, 8, little);
  view.setUint16(8, 1, little);
  view.setUint16(10, 0x0112, little);
  view.setUint16(12, 3, little);
  view.setUint32(14, 1, little);
  view.setUint16(18, orientation, little);
  const segment = (marker: number, content: ArrayLike<number>): number[] => [
    ...[0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff],
    ...Array.from(content),
  ];
  return new Uint8Array([
    ...[0xff, 0xd8],
    ...segment(0xe0, [1, 2, 3]),
    ...segment(0xe1, word),
    ...segment(0xdb, [9, 9]),
    ...[0xff, 0xda, 0, 2, 7, 7, 0xff, 0xd9],
  ]);
}

it.each([1, 2, 3, 4, 5, 6, 7, 8] as const)('reads how a picture lies, and takes the word out: %i', (orientation) => {
  for (const little of [true, false]) {
    const plain = withoutExif(jpeg(orientation, little));
    expect(plain.orientation).toBe(orientation);
    expect(Buffer.from(plain.bytes).includes('Exif')).toBe(false);
    expect([...plain.bytes.subarray(0, 4), ...plain.bytes.subarray(-4)]).toEqual([
      0xff, 0xd8, 0xff, 0xe0, 7, 7, 0xff, 0xd9,
    ]);
    expect(plain.bytes).toHaveLength(jpeg(orientation, little).length - 36);
  }
});

it('leaves what is no JPEG, and never throws', () => {
  const png = new Uint8Array([0x89, 0x50, 1, 2, 3]);
  expect(withoutExif(png)).toEqual({ orientation: 1, bytes: png });
  fc.assert(
    fc.property(fc.nat(60), fc.nat(255), (cut, byte) => {
      const broken = jpeg(6, true).slice(0, cut);
      if (cut > 3) broken[cut - 1] = byte;
      withoutExif(broken);
    }),
  );
});

it('puts each corner of a picture where it belongs', () => {
  const [width, height] = [40, 30];
  /** Where the upper left corner of the upright picture is stored. */
  const corner: Record<Orientation, [number, number]> = {
    1: [0, 0],
    2: [width, 0],
    3: [width, height],
    4: [0, height],
    5: [0, 0],
    6: [0, height],
    7: [width, height],
    8: [width, 0],
  };
  for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8] as const) {
    const [a, b, c, d, e, f] = upright(orientation, width, height);
    const place = ([x, y]: [number, number]): number[] => [a * x + c * y + e, b * x + d * y + f];
    expect([orientation, ...place(corner[orientation])]).toEqual([orientation, 0, 0]);
    const opposite: [number, number] = [width - corner[orientation][0], height - corner[orientation][1]];
    const size = isOnSide(orientation) ? [height, width] : [width, height];
    expect([orientation, ...place(opposite)]).toEqual([orientation, ...size]);
  }
});
