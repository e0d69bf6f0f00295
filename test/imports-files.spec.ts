import type ExcelJS from 'exceljs';
import { headings, person } from './imports/corpus';
import { csv, idNumber, refusalOf, rowsOf, short, understand, workbook } from './imports/read';
import { bookParts, rowOf, sheetOf, zip } from './imports/zip';

const texts = async (content: Buffer | string): Promise<string[]> =>
  (await rowsOf(content)).map(({ row, cells }) => `${row}: ${cells.map((cell) => cell?.text ?? '').join('|')}`);

/** The one person that `person(1)` describes. */
const isTaken = async (content: Buffer | string) => {
  const { households, problems } = await understand(content);
  expect(problems.filter(({ severity }) => severity !== 'hint').map(short)).toEqual([]);
  expect(households).toMatchObject([
    {
      form: { regionCode: '150523101200' },
      members: [{ form: { name: '布和', idNumber: idNumber(1), relation: '01', ethnicity: '02' } }],
    },
  ]);
};

describe('workbooks as they come', () => {
  it('finds the headings below merged titles and remarks, and in two rows under group titles', async () => {
    const titled = await workbook({ 表: [['登记表'], [], ['填表说明：请认真填写'], headings, person(1)] }, (book) => {
      book.getWorksheet('表')!.mergeCells('A1:F1');
      book.getWorksheet('表')!.mergeCells('A3:F3');
    });
    await isTaken(titled);
    const grouped = await workbook(
      {
        表: [
          ['登记表'],
          ['户序号', '嘎查村代码', '人员情况', '', '', '', '土地', '', '年度'],
          ['', '', '姓名', '证件号码', '与户主关系', '民族', '耕地面积', '草场面积', '数据年度'],
          [...person(1), 3, 5.5, 2019],
        ],
      },
      (book) => {
        book.getWorksheet('表')!.mergeCells('C2:F2');
        book.getWorksheet('表')!.mergeCells('A2:A3');
      },
    );
    await isTaken(grouped);
  });

  it('passes over formatted rows without values', async () => {
    const file = await workbook({ 表: [headings, person(1)] }, (book) => {
      for (let row = 3; row < 3000; row++) {
        book.getWorksheet('表')!.getCell(row, 1).fill = {
          type: 'pattern',
          pattern: 'solid',
          fgColor: { argb: 'FFFFFFFF' },
        };
        book.getWorksheet('表')!.getCell(row, 2).value = ' \u3000';
      }
    });
    expect(await rowsOf(file)).toHaveLength(2);
    await isTaken(file);
  });

  it('takes the stored value of a formula, never computes one, and says where there is none', async () => {
    const formula = (result: ExcelJS.CellFormulaValue['result']): ExcelJS.CellValue => ({
      formula: '1+1',
      result,
      date1904: false,
    });
    const [reference, region, , ...rest] = person(1);
    const taken = await workbook({ 表: [headings, [reference, region, formula('布和'), ...rest]] });
    await isTaken(taken);
    const lost = await workbook({
      表: [
        headings,
        [reference, region, formula(undefined), ...rest],
        ['2', region, formula({ error: '#N/A' }), idNumber(2), '户主', '汉族'],
      ],
    });
    const { problems } = await understand(lost);
    expect(problems.map(short)).toEqual(['C2 import.formula_without_value', 'C3 import.formula_error']);
  });

  it('leaves hidden sheets and links to other files alone, and says so', async () => {
    const file = await workbook({ 表: [headings, person(1)], 旧表: [headings, person(2)] }, (book) => {
      book.getWorksheet('旧表')!.state = 'hidden';
    });
    await isTaken(file);
    expect((await understand(file)).problems).toMatchObject([
      { code: 'import.hidden_sheet', sheet: '旧表', row: 0, severity: 'hint' },
    ]);
    const table = sheetOf([headings, person(1)].map(rowOf).join(''));
    const linked = zip(bookParts(table, [{ name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' }]));
    await isTaken(linked);
    expect((await understand(linked)).problems.map(short)).toEqual(['0 import.external_links']);
  });

  it('says which sheets and columns it did not read', async () => {
    const file = await workbook({
      表: [
        [...headings, '自留地', ''],
        [...person(1), '三分', '旁注'],
      ],
      其他: [['说明'], ['请认真填写']],
    });
    const { sheets, problems } = await understand(file);
    expect(sheets[0]?.unknown).toEqual([{ index: 6, heading: '自留地' }]);
    expect(problems.map(short)).toEqual(['0 import.sheet_not_read', 'H2 import.no_heading_above']);
  });

  it('reads rich texts, texts in place, prefixed names, cells without addresses, and no pronunciations', async () => {
    const prefixed = `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="4"><x:c r="B4" t='s'><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>蒙&#x8BED;&amp;</x:t></x:is></x:c><x:c t="b"><x:v>1</x:v></x:c><x:c r="F4" note=">" t="str"><x:v><![CDATA[<a>]]></x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const strings =
      '<sst><si><r><t>王</t></r><r><rPr/><t xml:space="preserve">芳_x000A_</t></r><rPh><t>wang</t></rPh></si></sst>';
    const file = zip(bookParts(prefixed, [{ name: 'xl/sharedStrings.xml', content: strings }]));
    expect(await texts(file)).toEqual(['4: |王芳\n|蒙语&|TRUE||<a>']);
  });

  it('reads days by the format of their cell, in both calendars of the programs', async () => {
    const days = (book: ExcelJS.Workbook) => {
      for (const cell of ['A1', 'B1', 'C1'])
        book.getWorksheet('表')!.getCell(cell).numFmt = cell === 'B1' ? 'yyyy"年"m"月"d"日"' : 'yyyy/m/d h:mm';
    };
    const file = await workbook({ 表: [[22_720, 36_526, 36_526.5, 22_720]] }, days);
    expect(await texts(file)).toEqual(['1: 1962-03-15|2000-01-01|2000-01-01T12:00:00|22720']);
    const early = await workbook({ 表: [[21_258]] }, (book) => {
      days(book);
      book.properties.date1904 = true;
    });
    expect(await texts(early)).toEqual(['1: 1962-03-15']);
  });

  it('takes 1,001 rows, and as many people as households', async () => {
    const many = Array.from({ length: 1001 }, (_, i) => person(i + 1));
    const { households } = await understand(await workbook({ 表: [headings, ...many] }));
    expect(households).toHaveLength(1001);
    expect((await understand(csv([headings, ...many]))).households).toHaveLength(1001);
  });
});

describe('text files as they come', () => {
  const file = csv([headings, person(1)]);

  it('tells UTF-8 with and without mark, UTF-16 and GBK apart', async () => {
    await isTaken(file);
    await isTaken(`\ufeff${file}`);
    await isTaken(Buffer.from(`\ufeff${file.replaceAll(',', '\t')}`, 'utf16le'));
    await isTaken(Buffer.from(`\ufeff${file}`, 'utf16le').swap16());
    await isTaken(gbk);
    const late = Buffer.concat([Buffer.from('a,b,c\r\n'.repeat(20_000)), Buffer.from('b2bcbacd0d0a', 'hex')]);
    expect((await texts(late)).at(-1)).toBe('20001: 布和');
  });

  it('reads characters of four bytes in GB 18030 and in UTF-8', async () => {
    expect(await texts(Buffer.from('82358f33a3acb2bcbacd', 'hex'))).toEqual([
      '1: 㐂，布和'.replace('㐂', new TextDecoder('gb18030').decode(Buffer.from('82358f33', 'hex'))),
    ]);
    expect(await texts('𠮷,䶮,𬭳')).toEqual(['1: 𠮷|䶮|𬭳']);
  });

  it('tells the separator, with or without a line that names it', async () => {
    for (const separator of [';', '\t', '|']) await isTaken(csv([headings, person(1)], separator));
    await isTaken(`sep=;\r\n${csv([headings, person(1)], ';')}`);
    await isTaken(csv([['登记表，2019年，第一册'], headings, person(1)], ';'));
  });

  it('counts rows as a table program shows them', async () => {
    expect(await texts('a,b,c\r\n\r\n"x\r\ny",2,3\r\n,,\r\n4,5,6')).toEqual(['1: a|b|c', '3: x\r\ny|2|3', '5: 4|5|6']);
  });

  it('takes quotes in the middle of a text as they stand', async () => {
    expect(await texts('a,b"c"d,e\r\n"1""2",3,4')).toEqual(['1: a|b"c"d|e', '2: 1"2|3|4']);
  });
});

/** headings and person(1) in GBK, which node can read and not write. */
const gbk = Buffer.concat([
  Buffer.from(
    'bba7d0f2bac52cb8c2b2e9b4e5b4fac2eb2cd0d5c3fb2cd6a4bcfebac5c2eb2cd3ebbba7d6f7b9d8cfb52cc3f1d7e50d0a',
    'hex',
  ),
  Buffer.from('1,150523101200,'.replace(/^/, '')),
  Buffer.from('b2bcbacd2c', 'hex'),
  Buffer.from(`${idNumber(1)},`),
  Buffer.from('bba7d6f72cc3c9b9c5d7e5', 'hex'),
]);

describe('the bounds', () => {
  it('stop the reading process when whoever takes the rows goes away', async () => {
    const file = await workbook({ 表: [headings, ...Array.from({ length: 2000 }, (_, i) => person(i + 1))] });
    expect(await refusalOf(file, { rows: 1500 })).toBe('import.too_many_rows');
  });
});
