import { randomBytes } from 'node:crypto';
import type { Bounds } from '../../src/imports/reading/raw-rows';
import { csv, idNumber, workbook } from './read';
import { bookParts, contentTypes, type Part, rowOf, sheetOf, zip } from './zip';

/** A file and what is to become of it: the code of its refusal, or `taken`. */
export interface Specimen {
  name: string;
  make: () => Buffer | string | Promise<Buffer>;
  becomes: string;
  bounds?: Partial<Bounds>;
}

export const headings = ['户序号', '嘎查村代码', '姓名', '证件号码', '与户主关系', '民族'];

/** A household of one person. */
export const person = (order: number): string[] => [
  ...[String(order), '150523101200', '布和', idNumber(order % 800)],
  ...['户主', '蒙古族'],
];

const table = sheetOf([headings, person(1)].map(rowOf).join(''));
const mega = 1024 * 1024;
const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(8192)]);

const macroType = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const textType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const bomb = (states?: number): Buffer =>
  zip(bookParts(table, [{ name: 'xl/sharedStrings.xml', content: Buffer.alloc(300 * mega, ' '), states }]));

const entries = (count: number, content: Buffer): Part[] =>
  Array.from({ length: count }, (_, i) => ({ name: `xl/media/${i}.bin`, content }));

const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${table}`;

/** Files that are refused, whatever their rows say. */
export const refused: readonly Specimen[] = [
  { name: 'an empty file', make: () => '', becomes: 'import.empty' },
  { name: 'blank lines', make: () => '\r\n\r\n  \r\n', becomes: 'import.empty' },
  { name: 'headings without rows', make: () => csv([headings]), becomes: 'import.empty' },
  { name: 'a workbook without rows', make: () => workbook({ 户: [headings] }), becomes: 'import.empty' },
  {
    name: 'random bytes',
    make: () => Buffer.concat([Buffer.alloc(2, 1), randomBytes(5000)]),
    becomes: 'import.not_a_workbook',
  },
  {
    name: 'a picture',
    make: () => Buffer.from('ffd8ffe000104a46494600010101', 'hex'),
    becomes: 'import.not_a_workbook',
  },
  { name: 'a PDF', make: () => '%PDF-1.7\n%some text\n1 0 obj', becomes: 'import.not_a_workbook' },
  { name: 'one byte', make: () => 'x', becomes: 'import.no_headings' },
  { name: 'prose', make: () => '关于做好动态管理工作的通知\n各嘎查村：\n请认真落实。', becomes: 'import.no_headings' },
  {
    name: 'an archive of other things',
    make: () => zip([{ name: 'a.txt', content: 'a' }]),
    becomes: 'import.not_a_workbook',
  },
  {
    name: 'a text document',
    make: () => zip(bookParts(table, [contentTypes(textType)])),
    becomes: 'import.not_a_workbook',
  },
  { name: 'half a workbook', make: () => zip(bookParts(table)).subarray(0, 500), becomes: 'import.unreadable' },
  {
    name: 'a workbook with broken markup',
    make: () => zip(bookParts(table.slice(0, -30))),
    becomes: 'import.unreadable',
  },
  {
    name: 'a workbook without its sheet',
    make: () => zip(bookParts(table).slice(0, -1)),
    becomes: 'import.unreadable',
  },
  { name: 'a workbook of before 2007', make: () => ole, becomes: 'import.old_workbook' },
  {
    name: 'a page saved as .xls',
    make: () => '<html><table><tr><td>姓名</td></tr></table></html>',
    becomes: 'import.old_workbook',
  },
  {
    name: 'an XML table of 2003',
    make: () => '\ufeff<?xml version="1.0"?><Workbook/>',
    becomes: 'import.old_workbook',
  },
  {
    name: 'an encrypted workbook',
    make: () => Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]),
    becomes: 'import.encrypted',
  },
  {
    name: 'a workbook with macros',
    make: () => zip(bookParts(table, [{ name: 'xl/vbaProject.bin', content: 'x' }])),
    becomes: 'import.macros',
  },
  {
    name: 'a workbook that calls itself one with macros',
    make: () => zip(bookParts(table, [contentTypes(macroType)])),
    becomes: 'import.macros',
  },
  { name: 'a bomb of one entry', make: () => bomb(), becomes: 'import.unpacks_too_large' },
  { name: 'a bomb that states a small size', make: () => bomb(1000), becomes: 'import.unreadable' },
  {
    name: 'a bomb of many entries',
    make: () => zip(bookParts(table, entries(1500, Buffer.from('x')))),
    becomes: 'import.too_many_entries',
  },
  {
    name: 'a bomb of many large entries',
    make: () => zip(bookParts(table, entries(60, Buffer.alloc(4 * mega)))),
    becomes: 'import.unpacks_too_large',
  },
  {
    name: 'two entries of one name',
    make: () => zip([...bookParts(table), ...bookParts(table).slice(-1)]),
    becomes: 'import.unreadable',
  },
  { name: 'entities that grow', make: () => zip(bookParts(entities)), becomes: 'import.unreadable' },
  {
    name: 'a file beyond the bytes allowed',
    make: () => zip(bookParts(table)),
    becomes: 'import.file_too_large',
    bounds: { bytes: 300 },
  },
  {
    name: 'a text file beyond the bytes allowed',
    make: () => csv([headings, person(1)]),
    becomes: 'import.file_too_large',
    bounds: { bytes: 100 },
  },
  {
    name: 'more rows than allowed',
    make: () => csv([headings, ...[1, 2, 3, 4].map(person)]),
    becomes: 'import.too_many_rows',
    bounds: { rows: 3 },
  },
  {
    name: 'a sheet of more rows than allowed',
    make: () => workbook({ 户: [headings, ...[1, 2, 3, 4].map(person)] }),
    becomes: 'import.too_many_rows',
    bounds: { rows: 3 },
  },
  {
    name: 'more columns than allowed',
    make: () => csv([[...headings, ...Array<string>(300).fill('x')]]),
    becomes: 'import.too_many_columns',
  },
  {
    name: 'a sheet of more columns than allowed',
    make: () => zip(bookParts(sheetOf('<row><c r="KP1"><v>1</v></c></row>'))),
    becomes: 'import.too_many_columns',
  },
  {
    name: 'a sheet that takes too long',
    make: () => workbook({ 户: [headings, person(1)] }),
    becomes: 'import.too_slow',
    bounds: { time: 5 },
  },
  {
    name: 'a sheet that takes too much memory',
    make: () => manyStrings(),
    becomes: 'import.too_complex',
    bounds: { memory: 16 },
  },
  {
    name: 'a quote that is never closed',
    make: () => csv([headings, ['1', '"布和', 'x']]),
    becomes: 'import.quote_open',
  },
  {
    name: 'text in neither encoding',
    make: () => Buffer.from('b2bcbacd2c2cff80ff0d0a', 'hex'),
    becomes: 'import.encoding_unknown',
  },
];

function manyStrings(): Buffer {
  const strings = Array.from({ length: 400_000 }, (_, i) => `<si><t>一段不会重复的文字${i}${i * 7}</t></si>`).join('');
  return zip(bookParts(table, [{ name: 'xl/sharedStrings.xml', content: `<sst>${strings}</sst>` }]));
}
