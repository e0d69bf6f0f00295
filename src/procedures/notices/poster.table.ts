import type { MongolianFont } from '../../platform/print/mongolian-font';
import { paginate, wrap } from '../../platform/print/paging.rules';
import { COLOURS, Doc, write } from '../../platform/print/sheet';
import { drawVertical, setVertical, ShapedText, shapeText, VerticalText } from '../../platform/print/vertical';
import type { PosterContent } from './poster.content';
import { FLOOR, PAGE, REPEATED_TOP, RIGHT, WIDTH } from './poster.page';

const HEAD_ROW = 30;
/** The column of the head's name. */
const NAME = 1;
const LEADING = 1.35;
/** Most that a name in vertical script takes of its cell, and the space around it, in sizes of type. */
const NAME_MN = { height: 4.2, width: 2.5, gap: 0.8 };
/** Size of the table's type and least height of a row: the largest is taken that needs no more paper than the smallest. */
const DENSITIES = [
  { size: 15, least: 34 },
  { size: 14, least: 29 },
  { size: 12.5, least: 25 },
  { size: 12, least: 21.5 },
];

/** The table broken into lines; heights in points. */
export interface Table {
  widths: number[];
  rows: string[][][];
  namesMn: (VerticalText | null)[];
  /** What the vertical names take of their column's width, the same in each row so that they stand in a line. */
  beside: number;
  heights: number[];
  size: number;
}

type Measure = (text: string) => number;

/** Widths at size 1, each text measured once: a long list repeats most of them. */
function emWidths(doc: Doc): Measure {
  write(doc, 'Regular', 100);
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? doc.widthOfString(text) / 100;
    known.set(text, width);
    return width;
  };
}

/** The table at the largest size that takes no more pages than the smallest would, and which rows stand on which. */
export function arrange(
  doc: Doc,
  content: PosterContent,
  tableTop: number,
  closing: number,
  mongolian: MongolianFont | undefined,
): { table: Table; pages: number[][] } {
  const em = emWidths(doc);
  const shaped = content.namesMn.map((text) => (mongolian && text ? shapeText(mongolian, text) : null));
  const room = (top: number): number => FLOOR - top - HEAD_ROW;
  const plans = DENSITIES.map((density) => {
    const table = measureTable(content, density, em, shaped);
    return { table, pages: paginate(table.heights, room(tableTop), room(REPEATED_TOP), closing) };
  });
  const fewest = Math.min(...plans.map(({ pages }) => pages.length));
  return plans.find(({ pages }) => pages.length === fewest)!;
}

function measureTable(
  content: PosterContent,
  { size, least }: (typeof DENSITIES)[number],
  em: Measure,
  shaped: (ShapedText | null)[],
): Table {
  const fixed = [48, ...(content.heads.length === 5 ? [70] : []), 68, 102];
  const name = WIDTH - fixed.reduce((sum, width) => sum + width, 0);
  const widths = [fixed[0]!, name, ...fixed.slice(1)];
  const room = { height: NAME_MN.height * size, width: NAME_MN.width * size };
  const namesMn = shaped.map((name) => name && setVertical(name, size, room));
  const widest = Math.max(...namesMn.map((name) => name?.width ?? 0));
  const beside = widest && widest + NAME_MN.gap * size;
  const rows = content.rows.map((row) =>
    row.map((cell, column) => wrap(cell, (widths[column]! - 12 - (column === NAME ? beside : 0)) / size, em)),
  );
  const heights = rows.map((row, i) => {
    const lines = Math.max(...row.map((cell) => cell.length - 1)) * size * LEADING + least;
    return Math.max(lines, (namesMn[i]?.height ?? 0) + size);
  });
  return { widths, rows, namesMn, beside, heights, size };
}

/** Draws some rows under the table's head; answers where they end. */
export function drawTable(doc: Doc, content: PosterContent, table: Table, rows: number[], top: number): number {
  if (rows.length === 0) return top;
  doc.rect(PAGE.side, top, WIDTH, HEAD_ROW).fill(COLOURS.sunk);
  write(doc, 'Bold', Math.min(table.size, 13.5));
  const heads = content.heads.map((head) => [head]);
  drawRow(doc, { ...table, beside: 0 }, heads, top, HEAD_ROW);
  const edges = [top, top + HEAD_ROW];
  write(doc, 'Regular', table.size);
  for (const row of rows) {
    const y = edges.at(-1)!;
    const height = table.heights[row]!;
    drawNameMn(doc, table, table.namesMn[row]!, y, height);
    drawRow(doc, table, table.rows[row]!, y, height);
    edges.push(y + height);
  }
  drawGrid(doc, table.widths, edges);
  return edges.at(-1)!;
}

function drawNameMn(doc: Doc, { widths, beside, size }: Table, name: VerticalText | null, y: number, h: number): void {
  if (!name) return;
  const x = PAGE.side + widths[0]! + (beside + NAME_MN.gap * size - name.width) / 2;
  drawVertical(doc, name, x, y + (h - name.height) / 2, COLOURS.ink);
}

function drawRow(doc: Doc, { widths, beside }: Table, cells: string[][], y: number, height: number): void {
  const size = (doc as unknown as { _fontSize: number })._fontSize;
  let x = PAGE.side;
  doc.fillColor(COLOURS.ink);
  cells.forEach((lines, column) => {
    const taken = column === NAME ? beside : 0;
    const width = widths[column]! - taken;
    let top = y + (height - lines.length * size * LEADING) / 2 + (size * (LEADING - 1)) / 2;
    for (const text of lines) {
      doc.text(text, x + taken + (width - doc.widthOfString(text)) / 2, top, { lineBreak: false });
      top += size * LEADING;
    }
    x += widths[column]!;
  });
}

function drawGrid(doc: Doc, widths: number[], edges: number[]): void {
  const [top, bottom] = [edges[0]!, edges.at(-1)!];
  for (const edge of edges) doc.moveTo(PAGE.side, edge).lineTo(RIGHT, edge);
  let x = PAGE.side;
  for (const width of [0, ...widths]) {
    x += width;
    doc.moveTo(x, top).lineTo(x, bottom);
  }
  doc.strokeColor(COLOURS.line).lineWidth(0.6).stroke();
}
