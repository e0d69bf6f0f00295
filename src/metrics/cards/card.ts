import PDFDocument from 'pdfkit';
import { MongolianFont, mongolianFont } from '../../platform/print/mongolian-font';
import { wrap } from '../../platform/print/paging.rules';
import { bytesOf, COLOURS, Doc, line, rule, title, titleWidth, write } from '../../platform/print/sheet';
import { drawVertical, setVertical, ShapedText, shapeText } from '../../platform/print/vertical';
import { CardContent, cardContent, CardOccasion, COVER_MN } from './card.content';
import { arrangeMembers, drawMembers } from './card.members';
import { drawMark } from './card.marks';
import { BOOK, FLOOR, LEFT, RIGHT, WIDTH } from './card.page';
import type { CardRow } from './card.queries';
import { drawBook } from './card.spine';

const FIRST_TOP = 330;
const NEXT_TOP = 92;
const CONTACT = 29;
const SIGNATURE = 60;
const HEADING = 34;
/** Width of the household's number. */
const NUMBER = 120;

/** The card of a household as an A4 document: a book with its spine, as many sheets as its people need. */
export async function renderCard(row: CardRow, occasion: Omit<CardOccasion, 'missingMn'>): Promise<Buffer> {
  const mongolian = await mongolianFont();
  const content = cardContent(row, { ...occasion, missingMn: (text) => mongolian.missing(text) });
  const shape = (text: string): ShapedText | null => shapeText(mongolian, text);
  const doc = open(content, occasion.today);
  const done = bytesOf(doc);
  const headMn = shape(content.headNameMn);
  const names = content.members.map(({ nameMn }) => shape(nameMn));
  const closing = HEADING + content.contacts.length * CONTACT + SIGNATURE;
  const rooms = { first: FLOOR - FIRST_TOP, next: FLOOR - NEXT_TOP, closing };
  const members = arrangeMembers(doc, content, names, rooms);
  const pages = members.pages.length;
  members.pages.forEach((_, page) => {
    if (page > 0) doc.addPage();
    drawBook(doc, content, headMn);
    if (page === 0) drawHead(doc, content, mongolian);
    else drawRunningHead(doc, content);
    drawMembers(doc, members, page, page === 0 ? FIRST_TOP : NEXT_TOP);
    if (page === pages - 1) drawClosing(doc, content, FLOOR - closing);
    drawFoot(doc, content, pages > 1 ? `第 ${page + 1} 页 / 共 ${pages} 页` : '');
  });
  doc.end();
  return done;
}

function open(content: CardContent, today: string): Doc {
  return new PDFDocument({
    size: 'A4',
    pdfVersion: '1.7',
    margin: 0,
    font: '',
    lang: 'zh-CN',
    displayTitle: true,
    // The day, not the moment: printed twice on a day it is the same file. The name stays out of what a viewer shows.
    info: { Title: `${content.title} ${content.number}`, CreationDate: new Date(`${today}T00:00:00+08:00`) },
  });
}

function drawHead(doc: Doc, content: CardContent, mongolian: MongolianFont): void {
  write(doc, 'Regular', 12, COLOURS.ink2);
  line(doc, content.places.slice(0, 2).join(' · '), LEFT, 58, WIDTH - 50);
  title(doc, content.title, LEFT - 4, 118, WIDTH - 50, 40, COLOURS.grass9);
  drawCoverWords(doc, mongolian);
  rule(doc, [LEFT, 136], [RIGHT, 136], COLOURS.gold5, 1.6);
  rule(doc, [LEFT, 140], [RIGHT, 140], COLOURS.gold5, 0.6);
  write(doc, 'Regular', 11, COLOURS.ink2);
  line(doc, '户主', LEFT, 149, 60);
  line(doc, '户编号', RIGHT - NUMBER, 149, NUMBER, 'right');
  drawHeadName(doc, content.headName);
  write(doc, 'Bold', 15).text(content.number, RIGHT - doc.widthOfString(content.number), 196, {
    ...{ lineBreak: false, baseline: 'alphabetic' },
  });
  drawFacts(doc, content, 212);
  drawHeading(doc, '家庭成员', FIRST_TOP - 28);
}

/** A long name goes on in a second line before it becomes small: it is the household's. */
function drawHeadName(doc: Doc, name: string): void {
  const width = WIDTH - NUMBER - 12;
  if (titleWidth(doc, name, 31) <= width) {
    title(doc, name, LEFT - 2, 196, width, 31, COLOURS.ink);
    return;
  }
  const sizes = [19, 16, 13, 11, 9];
  const plans = sizes.map((size) => ({ size, lines: wrap(name, width, (text) => titleWidth(doc, text, size)) }));
  const { size, lines } = plans.find((plan) => plan.lines.length * plan.size * 1.2 <= 46) ?? plans.at(-1)!;
  lines.forEach((text, i) => {
    title(doc, text, LEFT - 1, 204 - (lines.length - 1 - i) * size * 1.2, width, size, COLOURS.ink);
  });
}

/** In two columns at the right of the title, as on the cover of a book. */
function drawCoverWords(doc: Doc, mongolian: MongolianFont): void {
  COVER_MN.forEach((words, i) => {
    const shaped = shapeText(mongolian, words);
    if (!shaped) return;
    const set = setVertical(shaped, 13, { width: 16, height: 74 });
    drawVertical(doc, set, RIGHT - 36 + i * 20, 52, i === 0 ? COLOURS.gold7 : COLOURS.grass9);
  });
}

function drawFacts(doc: Doc, content: CardContent, top: number): void {
  doc.roundedRect(LEFT, top, WIDTH, 76, 8).fill(COLOURS.sunk);
  const place = [...content.places.slice(2), content.group].filter(Boolean).join(' ');
  const third = (WIDTH - 28) / 3;
  const facts = [
    { label: '住址', value: place, x: 0, y: 12, width: WIDTH - 28 },
    { label: '人口', value: content.people, x: 0, y: 44, width: third },
    { label: '登记', value: content.registration, x: third, y: 44, width: third },
    { label: '状态', value: content.status?.word ?? '未认定', x: 2 * third, y: 44, width: third },
  ];
  for (const { label, value, x, y, width } of facts) {
    const mark = label === '状态' ? content.status?.mark : undefined;
    const at = LEFT + 50 + x + (mark ? 15 : 0);
    write(doc, 'Regular', 11, COLOURS.ink2);
    line(doc, label, LEFT + 14 + x, top + y + 2, 36);
    if (mark) drawMark(doc, mark, at - 10, top + y + 7.5);
    write(doc, 'Regular', 13.5);
    line(doc, value, at, top + y, width - 60);
  }
}

function drawHeading(doc: Doc, text: string, y: number): void {
  doc.rect(LEFT, y, 3, 14).fill(COLOURS.gold5);
  write(doc, 'Bold', 13.5, COLOURS.grass9);
  line(doc, text, LEFT + 11, y, WIDTH - 11);
}

function drawRunningHead(doc: Doc, content: CardContent): void {
  title(doc, `${content.title}（续）`, LEFT, 66, 150, 17, COLOURS.grass9);
  write(doc, 'Regular', 11, COLOURS.ink2);
  line(doc, `${content.headName}   ${content.number}`, LEFT + 160, 54, WIDTH - 160, 'right');
  rule(doc, [LEFT, 80], [RIGHT, 80], COLOURS.gold5, 1);
}

function drawClosing(doc: Doc, content: CardContent, top: number): void {
  drawHeading(doc, '遇到困难，请联系', top + 7);
  content.contacts.forEach((contact, i) => drawContact(doc, contact, top + HEADING + i * CONTACT));
  const y = top + HEADING + content.contacts.length * CONTACT + 24;
  const third = WIDTH / 3;
  ['户主签字', '责任人签字', '日期'].forEach((label, i) => {
    write(doc, 'Regular', 11, COLOURS.ink2);
    line(doc, label, LEFT + i * third, y, 60);
    const from = LEFT + i * third + (i === 2 ? 28 : i === 1 ? 62 : 50);
    rule(doc, [from, y + 14], [LEFT + (i + 1) * third - (i === 2 ? 0 : 12), y + 14], COLOURS.line, 0.6);
  });
  write(doc, 'Regular', 9, COLOURS.ink2);
  for (const remark of content.remarks) line(doc, remark, LEFT, FLOOR - 12, WIDTH);
}

/** A name or telephone that the system does not print has a line to be written on. */
function drawContact(doc: Doc, { role, name, phone }: CardContent['contacts'][number], y: number): void {
  const [nameAt, phoneAt] = [LEFT + 84, RIGHT - 142];
  write(doc, 'Regular', 11.5, COLOURS.ink2);
  line(doc, role, LEFT + 11, y + 8, 70);
  line(doc, '电话', phoneAt, y + 8, 30);
  write(doc, 'Regular', 13.5);
  if (name) line(doc, name, nameAt, y + 6, phoneAt - nameAt - 12);
  else rule(doc, [nameAt, y + 22], [phoneAt - 14, y + 22], COLOURS.line, 0.6);
  if (phone) write(doc, 'Bold', 15).text(phone, phoneAt + 32, y + 4, { lineBreak: false });
  else rule(doc, [phoneAt + 32, y + 22], [RIGHT, y + 22], COLOURS.line, 0.6);
}

function drawFoot(doc: Doc, content: CardContent, page: string): void {
  const y = BOOK.bottom - 31;
  rule(doc, [LEFT, y - 6], [RIGHT, y - 6], COLOURS.hair, 0.7);
  write(doc, 'Regular', 9, COLOURS.ink2);
  const said = ['二维码只含编号，供工作人员扫码。', content.address].filter(Boolean).join('  ');
  line(doc, said, LEFT, y, WIDTH - 150);
  write(doc, 'Regular', 9, COLOURS.ink2);
  line(doc, [page, `${content.printed} 打印`].filter(Boolean).join('   '), RIGHT - 140, y, 140, 'right');
}
