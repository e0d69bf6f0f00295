import { crc32, deflateRawSync } from 'node:zlib';

/** A file for an archive; `states` is the size it claims to unpack to. */
export interface Part {
  name: string;
  content: Buffer | string;
  states?: number;
}

/** Writes an archive by hand, so that it may also be one that no program would write. */
export function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, states } of parts) {
    const plain = Buffer.from(content as string);
    const packed = deflateRawSync(plain);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(plain), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(states ?? plain.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, rest, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}

const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const contentTypes = (type: string): Part => ({
  name: '[Content_Types].xml',
  content: `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
});

const relations = (name: string, targets: readonly [type: string, target: string][]): Part => ({
  name,
  content: `<Relationships>${targets
    .map(([type, target], i) => `<Relationship Id="r${i + 1}" Type="${relation}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`,
});

/** The parts of a workbook of one sheet; `more` replaces parts by name and adds others. */
export function bookParts(sheet: string, more: readonly Part[] = []): Part[] {
  const parts: Part[] = [
    contentTypes(main),
    relations('_rels/.rels', [['officeDocument', 'xl/workbook.xml']]),
    relations('xl/_rels/workbook.xml.rels', [
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    {
      name: 'xl/workbook.xml',
      content: '<workbook><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>',
    },
    { name: 'xl/worksheets/sheet1.xml', content: sheet },
  ];
  return [...parts.filter(({ name }) => !more.some((one) => one.name === name)), ...more];
}

export const sheetOf = (rows: string): string =>
  `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData></worksheet>`;

const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;

/** A row of texts in the shortest way a sheet may have it. */
export const rowOf = (values: readonly string[]): string => `<row>${values.map(text).join('')}</row>`;
