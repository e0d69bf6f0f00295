/**
 * Which rows stand on which page, given the height of each row in points. The closing part (period, objections,
 * stamp) stays whole, and up to `along` rows go with it to a new page: a sheet with only a stamp could be put under any list.
 */
export function paginate(
  heights: number[],
  firstRoom: number,
  nextRoom: number,
  closing: number,
  along = 3,
): number[][] {
  const pages: number[][] = [[]];
  let left = firstRoom;
  heights.forEach((height, i) => {
    if (height > left && pages.at(-1)!.length > 0) {
      pages.push([]);
      left = nextRoom;
    }
    pages.at(-1)!.push(i);
    left -= height;
  });
  if (closing > left) {
    const last = pages.at(-1)!;
    const moved: number[] = [];
    const most = Math.min(along, Math.ceil(last.length / 2));
    let used = 0;
    while (moved.length < most && used + heights[last.at(-1)!]! + closing <= nextRoom) {
      const row = last.pop()!;
      used += heights[row]!;
      moved.unshift(row);
    }
    if (last.length === 0 && pages.length > 1) pages.pop();
    pages.push(moved);
  }
  return pages;
}

/** Length of a line without its last sign, which goes with the dot to the next one; a dot begins no line. */
const withoutLast = (line: string): number => line.length - [...line].at(-1)!.length || line.length;

/** Breaks one cell into lines no wider than `width`; a name of several parts breaks after its middle dot when it can. */
export function wrap(text: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const char of text) {
    if (line && widthOf(line + char) > width) {
      const cut = line.lastIndexOf('·') + 1 || (char === '·' ? withoutLast(line) : line.length);
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
    line += char;
  }
  return [...lines, line];
}
