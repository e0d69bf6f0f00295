import ExcelJS from 'exceljs';
import { importFields } from '../src/imports/reading/fields.rules';
import { templateWorkbook } from '../src/imports/workbooks/template-workbook';
import { idNumber, givenBack, refusalOf, rowsOf, short, understand, workbook } from './imports/read';

const opened = async (content: Buffer): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(content as unknown as ArrayBuffer);
  return book;
};

describe('the template', () => {
  let template: ExcelJS.Workbook;
  beforeAll(async () => {
    template = await opened(await templateWorkbook(10));
  });

  it('offers every field that can be filled in, understands every heading it offers, and no other', async () => {
    const [households, members] = [template.getWorksheet('户')!, template.getWorksheet('成员')!];
    const reference = { 户: '1', 成员: '1' };
    households.getCell('A2').value = reference['户'];
    members.getCell('A2').value = reference['成员'];
    members.getCell('B2').value = '布和';
    const { sheets } = await understand(Buffer.from(await template.xlsx.writeBuffer()));
    expect(sheets.map(({ sheet, unknown, ignored, national }) => ({ sheet, unknown, ignored, national }))).toEqual([
      { sheet: '户', unknown: [], ignored: [], national: false },
      { sheet: '成员', unknown: [], ignored: [], national: false },
    ]);
    const offered = new Set(sheets.flatMap(({ columns }) => columns.map(({ field }) => field)));
    const left = importFields.filter(({ name, rare }) => !rare && !offered.has(name)).map(({ name }) => name);
    expect(left).toEqual(['tie.headName', 'tie.headIdNumber']);
  });

  it('keeps digits and days as text and takes its drop-downs from a hidden sheet', () => {
    const members = template.getWorksheet('成员')!;
    const columnOf = (heading: string) =>
      (members.getRow(1).values as string[]).findIndex((value) => value === heading);
    for (const heading of ['*证件号码', '出生日期', '本人电话']) {
      expect([heading, members.getColumn(columnOf(heading)).numFmt]).toEqual([heading, '@']);
    }
    expect(template.getWorksheet('字典')!.state).toBe('veryHidden');
    const rules = (members as unknown as { dataValidations: { model: Record<string, ExcelJS.DataValidation> } })
      .dataValidations.model;
    const letter = members.getColumn(columnOf('*民族')).letter;
    const rule = Object.entries(rules).find(([range]) => range.includes(`${letter}2`))?.[1];
    const [, dictionary, count] = /^'字典'!\$(\w+)\$1:\$\w+\$(\d+)$/.exec(String(rule?.formulae[0]))!;
    expect(template.getWorksheet('字典')!.getCell(`${dictionary}2`).value).toBe('蒙古族');
    expect(Number(count)).toBe(58);
  });

  it('explains every column and gives an example, neither of which is read', async () => {
    const explanation = template.getWorksheet('填写说明')!;
    expect(explanation.rowCount).toBeGreaterThan(importFields.filter(({ rare }) => !rare).length);
    expect(template.getWorksheet('填写示例')!.rowCount).toBeGreaterThan(5);
    expect(await refusalOf(await templateWorkbook())).toBe('import.empty');
  });
});

describe('the error workbook', () => {
  const rows = [
    ['2019年登记表'],
    ['户序号', '嘎查村代码', '姓名', '证件号码', '与户主关系', '民族', '月工资(元)', '自定义'],
    ['1', '150523101200', '布和', idNumber(1), '户主', '火星族', -20, '=1+1'],
    ['2', '150523101200', '王芳', idNumber(2), '户主', '汉族', 1200.5, '@提示'],
  ];

  it('gives every row back with what is wrong in red, a note on it and the reasons in the last column', async () => {
    const file = await workbook({ 登记: rows });
    const understood = await understand(file);
    expect(understood.problems.map(short)).toEqual(['F3 import.code_unknown', 'G3 import.out_of_range']);
    const book = await opened(await givenBack(file, understood));
    const sheet = book.getWorksheet('登记')!;
    expect(sheet.getCell('A1').value).toBe('2019年登记表');
    expect(sheet.getCell('I2').value).toBe('错误原因');
    expect(sheet.getCell('F3').fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } });
    expect(sheet.getCell('F3').note).toBe('“民族(国标)”没有这个选项，请从下拉列表选择');
    expect(sheet.getCell('I3').value).toBe(
      '民族：“民族(国标)”没有这个选项，请从下拉列表选择；月工资(元)：应在 0 到 1000000 之间',
    );
    expect([sheet.getCell('D3').value, sheet.getCell('D3').numFmt]).toEqual([idNumber(1), '@']);
    expect(sheet.getCell('I4').value).toBeNull();
  });

  it('escapes what a program would take for a formula, and reading takes the escape away', async () => {
    const file = await workbook({
      登记: [...rows, ['3', '', '', '', '', '', '', '\t+86'], ['4', '', '', '', '', '', '', '-x']],
    });
    const understood = await understand(file);
    const back = await givenBack(file, understood);
    const texts = (await rowsOf(back)).flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : [])),
    );
    expect(texts).toEqual(expect.arrayContaining(["'=1+1", "'@提示", "'\t+86", "'-x"]));
    expect(texts.filter((text) => /^[=+\-@\t]/.test(text))).toEqual([]);
    const matchings = [{ heading: '自定义', field: 'member.employer' }];
    const again = await understand(back, { matchings });
    expect(again.households[0]?.members[0]?.form.employer).toBe('=1+1');
    expect(again.sheets[0]?.unknown).toEqual([]);
  });

  it('is corrected and uploaded as it is, the faulty households alone when so wanted', async () => {
    const file = await workbook({ 登记: rows });
    const understood = await understand(file);
    const back = await givenBack(file, understood, (_, row) => row === 3);
    const book = await opened(back);
    const sheet = book.getWorksheet('登记')!;
    sheet.getCell('F3').value = '蒙古族';
    sheet.getCell('G3').value = 1500;
    const again = await understand(Buffer.from(await book.xlsx.writeBuffer()));
    expect(again.problems).toEqual([]);
    expect(again.households).toMatchObject([
      { reference: '1', members: [{ form: { ethnicity: '02', monthlyWageFen: 150_000, idNumber: idNumber(1) } }] },
    ]);
  });
});
