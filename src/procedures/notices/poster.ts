import PDFDocument from 'pdfkit';
import { mongolianFont } from '../../platform/print/mongolian-font';
import { drawQr } from '../../platform/print/qr';
import { bytesOf, COLOURS, Doc, line, rule, write } from '../../platform/print/sheet';
import { contentOf, Poster, PosterContent, posterRefusal } from './poster.content';
import { FLOOR, PAGE, REPEATED_TOP, RIGHT, WIDTH } from './poster.page';
import { arrange, drawTable } from './poster.table';

const { ink2: INK_2, line: LINE, seal: SEAL } = COLOURS;
const SIGNATURE = 140;
const LABEL = 78;
/** The code that leads to the public page: 26 mm, and its caption below. */
const CODE = { side: 74, gap: 16, caption: 16 };
/** The notice as an A4 document ready for the stamp: embedded Chinese font, repeated table head, page x of y. */
export async function renderPoster(poster: Poster): Promise<Buffer> {
  const refusal = posterRefusal(poster);
  if (refusal) throw refusal;
  const mongolian = poster.rows.some((row) => row.nameMn) ? await mongolianFont() : undefined;
  const content = contentOf(
    poster,
    poster.rows.some(({ nameMn = '' }) => mongolian !== undefined && mongolian.missing(nameMn).length > 0),
  );
  const doc = open(poster, content);
  const done = bytesOf(doc);
  const closing = measureNotes(doc, content) + SIGNATURE;
  const tableTop = drawHeading(doc, content);
  const { table, pages } = arrange(doc, content, tableTop, closing, mongolian);
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
    pdfVersion: '1.7',
    margins: { top: 0, bottom: 0, left: PAGE.side, right: PAGE.side },
    font: '',
    lang: 'zh-CN',
    displayTitle: true,
    // The day of the notice, not the clock: the same notice gives the same bytes.
    info: { Title: `${content.title} ${content.place}`, CreationDate: new Date(`${poster.from}T00:00:00+08:00`) },
  });
}

function drawHeading(doc: Doc, content: PosterContent): number {
  write(doc, 'Regular', 15, INK_2);
  line(doc, content.place, PAGE.side, PAGE.top, WIDTH, 'center');
  write(doc, 'Bold', 36, SEAL);
  line(doc, content.title, PAGE.side, PAGE.top + 32, WIDTH, 'center');
  write(doc, 'Regular', 12, INK_2);
  line(doc, content.number, PAGE.side, PAGE.top + 92, WIDTH, 'center');
  const y = PAGE.top + 116;
  rule(doc, [PAGE.side, y], [RIGHT, y], SEAL, 2.4);
  rule(doc, [PAGE.side, y + 4], [RIGHT, y + 4], SEAL, 0.7);
  write(doc, 'Regular', 15);
  doc.text(content.lead, PAGE.side, y + 20, { width: WIDTH, indent: 30, lineGap: 2 });
  return doc.y + 12;
}

function drawRunningHead(doc: Doc, content: PosterContent): void {
  write(doc, 'Bold', 12, SEAL);
  line(doc, `${content.title}（续）`, PAGE.side, 52, 220, 'left');
  write(doc, 'Regular', 10.5, INK_2);
  line(doc, content.place, PAGE.side + 230, 53, WIDTH - 230, 'right');
  rule(doc, [PAGE.side, 74], [RIGHT, 74], SEAL, 1);
}

/** Notes stand beside the code when there is one. */
const noteOptions = (content: PosterContent): PDFKit.Mixins.TextOptions => ({
  width: WIDTH - LABEL - (content.page ? CODE.side + CODE.gap : 0),
  lineGap: 0.5,
});

function measureNotes(doc: Doc, content: PosterContent): number {
  write(doc, 'Regular', 13);
  const options = noteOptions(content);
  const notes = content.notes.reduce((sum, note) => sum + doc.heightOfString(note.lines.join('\n'), options) + 8, 20);
  return Math.max(notes, content.page ? 20 + CODE.side + CODE.caption : 0);
}

function drawNotes(doc: Doc, content: PosterContent, top: number): void {
  let y = top + 20;
  if (content.page) drawCode(doc, content.page, y);
  for (const note of content.notes) {
    write(doc, 'Bold', 13).text(note.label, PAGE.side, y, { lineBreak: false });
    write(doc, 'Regular', 13).text(note.lines.join('\n'), PAGE.side + LABEL, y, noteOptions(content));
    y = doc.y + 8;
  }
}

/** The address of the village's public board, and nothing else, for a phone. */
function drawCode(doc: Doc, page: string, y: number): void {
  const x = RIGHT - CODE.side;
  drawQr(doc, page, x, y, CODE.side, 'Q');
  write(doc, 'Regular', 10.5, INK_2);
  line(doc, '扫码看公示', x, y + CODE.side, CODE.side, 'center');
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
    rule(doc, [PAGE.side + 80, y + 17], [PAGE.side + 190, y + 17], LINE, 0.6);
  });
}

function drawFoot(doc: Doc, content: PosterContent, page: number, pages: number): void {
  const y = PAGE.height - 44;
  write(doc, 'Regular', 10, INK_2);
  line(doc, content.number, PAGE.side, y, WIDTH / 2, 'left');
  write(doc, 'Regular', 10, INK_2);
  line(doc, `第 ${page} 页 / 共 ${pages} 页`, PAGE.side + WIDTH / 2, y, WIDTH / 2, 'right');
}
