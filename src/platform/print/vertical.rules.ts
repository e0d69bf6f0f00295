/** Where a text in vertical script may stand, in points. */
export interface Room {
  height: number;
  width: number;
}

/** Words of a vertical text put into columns, which follow each other to the right. */
export interface Columns {
  /** Size of type, points. */
  size: number;
  /** Which words stand in which column. */
  words: number[][];
}

/** Width of a column in em: as wide as the letters reach to both sides of their stem. */
export const COLUMN = 1.2;

const sizes = [1, 0.9, 0.8];

/**
 * Puts words of the given lengths (em) into columns. A text that is too long for one column is made smaller, down to
 * four fifths; then it goes on in a second column. What fits in no way at that size is made smaller still.
 *
 * @param gap space between two words, em
 */
export function columnsOf(lengths: readonly number[], gap: number, size: number, room: Room): Columns {
  const all = lengths.map((_, i) => i);
  const whole = lengths.reduce((sum, length) => sum + length + gap, -gap);
  const tried = sizes.map((share) => share * size);
  const one = tried.find((points) => whole * points <= room.height && COLUMN * points <= room.width);
  if (one) return { size: one, words: [all] };
  for (let points = tried.at(-1)!; ; points *= 0.95) {
    const words = fill(lengths, gap, room.height / points);
    const wide = words.length * COLUMN * points > room.width;
    const high = lengths.some((length) => length * points > room.height);
    if (!wide && !high) return { size: points, words };
  }
}

/** Words from top to bottom, as many in each column as it holds. */
function fill(lengths: readonly number[], gap: number, height: number): number[][] {
  const columns: number[][] = [];
  let used = Infinity;
  lengths.forEach((length, i) => {
    if (used + gap + length > height) {
      columns.push([]);
      used = -gap;
    }
    columns.at(-1)!.push(i);
    used += gap + length;
  });
  return columns;
}
