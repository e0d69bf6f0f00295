/**
 * A fingerprint that a picture keeps when it is cut by up to a tenth of its width and height, resized and encoded again.
 * What is stored is the fingerprint of the middle four fifths, which every such cut still holds; what is asked for are the
 * fingerprints of all the windows in which those four fifths may lie in the other picture, whichever of the two was cut.
 */

/** Pixels on a side of the grey picture that fingerprints are taken from, stretched to a square. */
export const side = 128;
/** Bits that a fingerprint has. */
export const bits = 256;
/** Bits that may differ between two pictures that count as one; unrelated pictures differ in about 128. */
export const mostApart = 58;

/** A part of a picture, as shares of its width and height. */
interface Span {
  start: number;
  size: number;
}

const stored: Span = { start: 0.1, size: 0.8 };
const cells = 32;
const kept = 16;

/** Where the stored middle lies in a picture that was cut from the whole: of `size` of it, from `start` on. */
const inCut = ({ start, size }: Span): Span => ({ start: (stored.start - start) / size, size: stored.size / size });
/** Where it lies in the whole from which the other picture was cut. */
const inWhole = ({ start, size }: Span): Span => ({ start: start + stored.start * size, size: stored.size * size });

/** Cuts along one side, near enough to each other that a cut between two of them still resembles one. */
const cuts: Span[] = [
  { start: 0, size: 1 },
  ...[0, 0.025, 0.05].map((start) => ({ start, size: 0.95 })),
  ...[0, 0.025, 0.05, 0.075, 0.1].map((start) => ({ start, size: 0.9 })),
];

const spans = [cuts.map(inCut), cuts.map(inWhole)];

/** Sums of all pixels above and to the left, so that the mean of any window costs four readings. */
function sumsOf(grey: Uint8Array): Float64Array {
  const sums = new Float64Array((side + 1) ** 2);
  for (let y = 0; y < side; y++) {
    let row = 0;
    for (let x = 0; x < side; x++) {
      row += grey[y * side + x] ?? 0;
      sums[(y + 1) * (side + 1) + x + 1] = (sums[y * (side + 1) + x + 1] ?? 0) + row;
    }
  }
  return sums;
}

/** Bounds of the cells of a span, in pixels. */
const bounds = ({ start, size }: Span): number[] =>
  Array.from({ length: cells + 1 }, (_, i) => Math.round((start + (size * i) / cells) * side));

const cosines = Float64Array.from({ length: kept * cells }, (_, i) =>
  Math.cos((Math.PI * Math.floor(i / cells) * (2 * (i % cells) + 1)) / (2 * cells)),
);

/** Low frequencies (discrete cosine transform) of a window, one bit each: above the middle of all or not. */
function windowBits(sums: Float64Array, across: number[], down: number[]): string {
  const rows = new Float64Array(cells * kept);
  const line = new Float64Array(cells);
  for (let y = 0; y < cells; y++) {
    for (let x = 0; x < cells; x++)
      line[x] = mean(sums, across[x] ?? 0, across[x + 1] ?? 0, down[y] ?? 0, down[y + 1] ?? 0);
    for (let u = 0; u < kept; u++) rows[y * kept + u] = dot(line, u);
  }
  const found: number[] = [];
  for (let u = 0; u < kept; u++) {
    for (let y = 0; y < cells; y++) line[y] = rows[y * kept + u] ?? 0;
    for (let v = 0; v < kept; v++) found.push(dot(line, v));
  }
  const middle = [...found].sort((a, b) => a - b)[bits / 2] ?? 0;
  return found.map((value) => (value > middle ? '1' : '0')).join('');
}

function mean(sums: Float64Array, left: number, right: number, top: number, bottom: number): number {
  const [x, y] = [Math.max(right, left + 1), Math.max(bottom, top + 1)];
  const at = (column: number, row: number) => sums[row * (side + 1) + column] ?? 0;
  return (at(x, y) - at(left, y) - at(x, top) + at(left, top)) / ((x - left) * (y - top));
}

function dot(line: Float64Array, frequency: number): number {
  let sum = 0;
  for (let i = 0; i < cells; i++) sum += (line[i] ?? 0) * (cosines[frequency * cells + i] ?? 0);
  return sum;
}

/** The fingerprint of a grey picture of `side` times `side` pixels, as bits. */
export const fingerprintOf = (grey: Uint8Array): string => windowBits(sumsOf(grey), bounds(stored), bounds(stored));

/** The fingerprints by which a picture is looked for among stored ones, each once. */
export function windowsOf(grey: Uint8Array): string[] {
  const sums = sumsOf(grey);
  const found = new Set<string>();
  for (const one of spans) {
    const lines = one.map(bounds);
    for (const across of lines) for (const down of lines) found.add(windowBits(sums, across, down));
  }
  return [...found];
}

/** Bits in which two fingerprints differ. */
export function apart(a: string, b: string): number {
  let differing = 0;
  for (let i = 0; i < bits; i++) if (a[i] !== b[i]) differing += 1;
  return differing;
}

/** How strongly a near copy asks for a look: 60 at the bound, 85 when the two hardly differ. */
export const nearScore = (differing: number): number => Math.round(85 - (25 * differing) / mostApart);
