import { paginate, wrap } from '../../platform/print/paging.rules';
import { COLOURS, Doc, rule, write } from '../../platform/print/sheet';
import { drawVertical, setVertical, ShapedText, VerticalText } from '../../platform/print/vertical';
import type { CardContent } from './card.content';
import { LEFT, WIDTH } from './card.page';

const GAP = 18;
const CELL = (WIDTH - GAP) / 2;
const LEADING = 1.3;
/** Sizes of a name in both scripts and most height of the vertical one: the largest is taken that needs no more paper. */
const DENSITIES = [
  { name: 19, mn: 21, high: 84, air: 14 },
  { name: 16, mn: 16, high: 58, air: 14 },
  { name: 15, mn: 14, high: 46, air: 14 },
  { name: 14, mn: 12, high: 34, air: 11 },
];
type Density = (typeof DENSITIES)[number];

interface Cell {
  lines: string[];
  relation: string;
  nameMn: VerticalText | null;
}

/** The members, two beside each other; heights of the rows in points. */
export interface Members {
  density: Density;
  rows: Cell[][];
  heights: number[];
  /** Width that the vertical names take, the same in each cell. */
  beside: number;
  /** Rows of each page. */
  pages: number[][];
}

/** Room for rows on the first page, on the others, and what stands below them on the last. */
export interface Rooms {
  first: number;
  next: number;
  closing: number;
}

/** Puts the members into rows and the rows on pages. */
export function arrangeMembers(
  doc: Doc,
  content: CardContent,
  shaped: (ShapedText | null)[],
  { first, next, closing }: Rooms,
): Members {
  const plans = DENSITIES.map((density) => {
    const plan = measure(doc, content, shaped, density);
    return { ...plan, pages: paginate(plan.heights, first, next, closing, 1) };
  });
  const fewest = Math.min(...plans.map(({ pages }) => pages.length));
  return plans.find(({ pages }) => pages.length === fewest)!;
}

function measure(
  doc: Doc,
  { members }: CardContent,
  shaped: (ShapedText | null)[],
  density: Density,
): Omit<Members, 'pages'> {
  const room = { height: density.high, width: density.mn * 2.5 };
  const names = shaped.map((name) => name && setVertical(name, density.mn, room));
  const widest = Math.max(0, ...names.map((name) => name?.width ?? 0));
  const beside = widest && widest + 8;
  write(doc, 'Regular', density.name);
  const cells = members.map(({ name, relation }, i): Cell => ({
    lines: wrap(name, CELL - beside, (text) => doc.widthOfString(text)),
    relation,
    nameMn: names[i]!,
  }));
  const rows = cells.flatMap((_, i) => (i % 2 ? [] : [cells.slice(i, i + 2)]));
  const heights = rows.map((row) => Math.max(...row.map((cell) => heightOf(cell, density))));
  return { density, rows, heights, beside };
}

const textHeight = ({ lines }: Cell, { name }: Density): number => lines.length * name * LEADING + 16;
const heightOf = (cell: Cell, density: Density): number =>
  Math.max(textHeight(cell, density), cell.nameMn?.height ?? 0) + density.air;

/** Draws the rows of a page; answers where they end. */
export function drawMembers(doc: Doc, members: Members, page: number, top: number): number {
  let y = top;
  for (const row of members.pages[page]!) {
    const height = members.heights[row]!;
    members.rows[row]!.forEach((cell, i) => drawCell(doc, members, cell, LEFT + i * (CELL + GAP), y, height));
    y += height;
  }
  return y;
}

function drawCell(doc: Doc, { density, beside }: Members, cell: Cell, x: number, y: number, height: number): void {
  const { nameMn, lines, relation } = cell;
  if (nameMn)
    drawVertical(doc, nameMn, x + (beside - 8 - nameMn.width) / 2, y + (height - nameMn.height) / 2, COLOURS.grass7);
  let top = y + (height - textHeight(cell, density)) / 2;
  write(doc, 'Regular', density.name);
  for (const text of lines) {
    doc.text(text, x + beside, top, { lineBreak: false });
    top += density.name * LEADING;
  }
  write(doc, 'Regular', 11, COLOURS.ink2).text(relation, x + beside, top + 1, { lineBreak: false });
  rule(doc, [x, y + height], [x + CELL, y + height], COLOURS.hair, 0.7);
}
