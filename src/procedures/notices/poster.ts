import PDFDocument from 'pdfkit';
import { contentOf, Poster, PosterContent, posterRefusal } from './poster.content';
import { useFont, Weight } from './poster.fonts';
import { paginate, wrap } from './poster.layout';

type Doc = PDFKit.PDFDocument;

// A4 in points; colours of ux 4.1.
const PAGE = { width: 595.28, height: 841.89, side: 62, top: 50, bottom: 64 };
const WIDTH = PAGE.width - 2 * PAGE.side;
const RIGHT = PAGE.side + WIDTH;
const FLOOR = PAGE.height - PAGE.bottom;
const INK = '#1B2420';
const INK_2 = '#566059';
const LINE = '#8B938D';
const SUNK = '#F3F0E8';
const SEAL = '#A3261C';
const SIGNATURE = 140;
const LABEL = 78;
const NOTE = { width: WIDTH - LABEL, lineGap: 0.5 };
const REPEATED_TOP = 88;
const HEAD_ROW = 30;
const LEADING = 1.35;
/** Size of the table's type and least height of a row: the largest is taken that needs no more paper than the smallest. */
const DENSITIES = [
  { size: 15, least: 34 },
  { size: 14, least: 29 },
  { size: 12.5, least: 25 },
  { size: 12, least: 21.5 },
];

/** The table broken into lines; heights in points. */
interface Table {
  widths: number[];
  rows: string[][][];
  heights: number[];
  size: number;
}

/** The notice as an A4 document ready for the stamp: embedded Chinese font, repeated table head, page x of y. */
export async function renderPoster(poster: Poster): Promise<Buffer> {
  const refusal = posterRefusal(poster);
  if (refusal) throw refusal;
  const content = contentOf(poster);
  const doc = open(poster, content);
  const done = bytesOf(doc);
  const closing = measureNotes(doc, content) + SIGNATURE;
  const tableTop = drawHeading(doc, content);
  const { table, pages } = arrange(content, tableTop, closing, emWidths(doc));
  pages.forEach((rows, page) => {
    if (page > 0) drawRunningHead(doc.addPage(), content);
    const end = drawTable(doc, content, table, rows, page === 0 ? tableTop : REPEATED_TOP);
    drawFoot(doc, content, page + 1, pages.length);
    if (page === pages.length - 1) {
      drawNotes(doc, content, end);
      drawSignature(doc, content);
    }
  });
  doc.end();
  return done;
}

function open(poster: Poster, content: PosterContent): Doc {
  return new PDFDocument({
    size: 'A4',
    margins: { top: 0, bottom: 0, left: PAGE.side, right: PAGE.side },
    font: '',
    lang: 'zh-CN',
    displayTitle: true,
    // The day of the notice, not the clock: the same notice gives the same bytes.
    info: { Title: `${content.title} ${content.place}`, CreationDate: new Date(`${poster.from}T00:00:00+08:00`) },
  });
}

function bytesOf(doc: Doc): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}

const write = (doc: Doc, weight: Weight, size: number, colour = INK): Doc =>
  useFont(doc, weight).fontSize(size).fillColor(colour);

/** One line between two edges, made smaller when it is too long for them. */
function line(doc: Doc, text: string, x: number, y: number, width: number, align: 'left' | 'center' | 'right'): void {
  const size = (doc as unknown as { _fontSize: number })._fontSize;
  const natural = doc.widthOfString(text);
  if (natural > width) doc.fontSize((size * width) / natural);
  const used = Math.min(natural, width);
  const shift = align === 'left' ? 0 : align === 'center' ? (width - used) / 2 : width - used;
  doc.text(text, x + shift, y, { lineBreak: false });
}

function drawHeading(doc: Doc, content: PosterContent): number {
  write(doc, 'Regular', 15, INK_2);
  line(doc, content.place, PAGE.side, PAGE.top, WIDTH, 'center');
  write(doc, 'Bold', 36, SEAL);
  line(doc, content.title, PAGE.side, PAGE.top + 32, WIDTH, 'center');
  write(doc, 'Regular', 12, INK_2);
  line(doc, content.number, PAGE.side, PAGE.top + 92, WIDTH, 'center');
  const rule = PAGE.top + 116;
  doc.strokeColor(SEAL).lineWidth(2.4).moveTo(PAGE.side, rule).lineTo(RIGHT, rule).stroke();
  doc
    .lineWidth(0.7)
    .moveTo(PAGE.side, rule + 4)
    .lineTo(RIGHT, rule + 4)
    .stroke();
  write(doc, 'Regular', 15);
  doc.text(content.lead, PAGE.side, rule + 20, { width: WIDTH, indent: 30, lineGap: 2 });
  return doc.y + 12;
}

function drawRunningHead(doc: Doc, content: PosterContent): void {
  write(doc, 'Bold', 12, SEAL);
  line(doc, `${content.title}（续）`, PAGE.side, 52, 220, 'left');
  write(doc, 'Regular', 10.5, INK_2);
  line(doc, content.place, PAGE.side + 230, 53, WIDTH - 230, 'right');
  doc.strokeColor(SEAL).lineWidth(1).moveTo(PAGE.side, 74).lineTo(RIGHT, 74).stroke();
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

function arrange(
  content: PosterContent,
  tableTop: number,
  closing: number,
  em: Measure,
): { table: Table; pages: number[][] } {
  const room = (top: number): number => FLOOR - top - HEAD_ROW;
  const plans = DENSITIES.map((density) => {
    const table = measureTable(content, density, em);
    return { table, pages: paginate(table.heights, room(tableTop), room(REPEATED_TOP), closing) };
  });
  const fewest = Math.min(...plans.map(({ pages }) => pages.length));
  return plans.find(({ pages }) => pages.length === fewest)!;
}

function measureTable(content: PosterContent, { size, least }: (typeof DENSITIES)[number], em: Measure): Table {
  const fixed = [48, ...(content.heads.length === 5 ? [70] : []), 68, 102];
  const name = WIDTH - fixed.reduce((sum, width) => sum + width, 0);
  const widths = [fixed[0]!, name, ...fixed.slice(1)];
  const rows = content.rows.map((row) => row.map((cell, column) => wrap(cell, (widths[column]! - 12) / size, em)));
  const heights = rows.map((row) => Math.max(...row.map((lines) => lines.length - 1)) * size * LEADING + least);
  return { widths, rows, heights, size };
}

function drawTable(doc: Doc, content: PosterContent, table: Table, rows: number[], top: number): number {
  if (rows.length === 0) return top;
  doc.rect(PAGE.side, top, WIDTH, HEAD_ROW).fill(SUNK);
  write(doc, 'Bold', Math.min(table.size, 13.5));
  drawRow(
    doc,
    table.widths,
    content.heads.map((head) => [head]),
    top,
    HEAD_ROW,
  );
  const edges = [top, top + HEAD_ROW];
  write(doc, 'Regular', table.size);
  for (const row of rows) {
    const y = edges.at(-1)!;
    drawRow(doc, table.widths, table.rows[row]!, y, table.heights[row]!);
    edges.push(y + table.heights[row]!);
  }
  drawGrid(doc, table.widths, edges);
  return edges.at(-1)!;
}

function drawRow(doc: Doc, widths: number[], cells: string[][], y: number, height: number): void {
  const size = (doc as unknown as { _fontSize: number })._fontSize;
  let x = PAGE.side;
  cells.forEach((lines, column) => {
    const width = widths[column]!;
    let top = y + (height - lines.length * size * LEADING) / 2 + (size * (LEADING - 1)) / 2;
    for (const text of lines) {
      doc.text(text, x + (width - doc.widthOfString(text)) / 2, top, { lineBreak: false });
      top += size * LEADING;
    }
    x += width;
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
  doc.strokeColor(LINE).lineWidth(0.6).stroke();
}

function measureNotes(doc: Doc, content: PosterContent): number {
  write(doc, 'Regular', 13);
  return content.notes.reduce((sum, note) => sum + doc.heightOfString(note.lines.join('\n'), NOTE) + 8, 20);
}

function drawNotes(doc: Doc, content: PosterContent, top: number): void {
  let y = top + 20;
  for (const note of content.notes) {
    write(doc, 'Bold', 13).text(note.label, PAGE.side, y, { lineBreak: false });
    write(doc, 'Regular', 13).text(note.lines.join('\n'), PAGE.side + LABEL, y, NOTE);
    y = doc.y + 8;
  }
}

/** Signatures left, issuer and date right; the stamp goes over both, as is the custom. */
function drawSignature(doc: Doc, content: PosterContent): void {
  const top = FLOOR - SIGNATURE + 12;
  const width = 220;
  const x = RIGHT - width;
  doc
    .circle(x + width / 2, top + 62, 59)
    .dash(3, { space: 3 })
    .strokeColor('#C9A5A0')
    .lineWidth(0.8)
    .stroke()
    .undash();
  write(doc, 'Regular', 11, '#B98983');
  line(doc, '（盖章处）', x, top + 14, width, 'center');
  write(doc, 'Regular', 14);
  line(doc, content.issuer, x, top + 44, width, 'center');
  write(doc, 'Regular', 14);
  line(doc, content.date, x, top + 70, width, 'center');
  write(doc, 'Regular', 13);
  ['负责人签字：', '经办人签字：'].forEach((label, i) => {
    const y = top + 42 + i * 34;
    doc.text(label, PAGE.side, y, { lineBreak: false });
    doc
      .moveTo(PAGE.side + 80, y + 17)
      .lineTo(PAGE.side + 190, y + 17)
      .strokeColor(LINE)
      .lineWidth(0.6)
      .stroke();
  });
}

function drawFoot(doc: Doc, content: PosterContent, page: number, pages: number): void {
  const y = PAGE.height - 44;
  write(doc, 'Regular', 10, INK_2);
  line(doc, content.number, PAGE.side, y, WIDTH / 2, 'left');
  write(doc, 'Regular', 10, INK_2);
  line(doc, `第 ${page} 页 / 共 ${pages} 页`, PAGE.side + WIDTH / 2, y, WIDTH / 2, 'right');
}
