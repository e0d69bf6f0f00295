import ExcelJS from 'exceljs';
import type { Field } from '../reading/field-kinds';
import { columnLetters } from '../reading/headings.rules';
import { sheetsBesideData } from '../reading/read-forms';
import {
  explanationOf,
  headingOf,
  isTextColumn,
  optionsOf,
  type TemplateSheet,
  templateSheets,
} from './template-columns';
import { exampleHousehold, exampleMembers } from './template-example';

const headingFill: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE2EFDA' } };
const requiredFill: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFCE4D6' } };

/**
 * The workbook to be filled in: a sheet of households and one of members with drop-downs from the code lists, digits and
 * days as text, and beside them explanations and an example. The drop-downs take their words from a hidden sheet, since
 * a list inside a cell's rule may be 255 characters long at most.
 *
 * @param rows how far down the drop-downs reach
 */
export async function templateWorkbook(rows = 20_000): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheets = templateSheets.map((sheet) => ({ ...sheet, made: prepared(book, sheet) }));
  explain(book);
  showExample(book);
  const dictionary = new Dictionary(book);
  for (const { fields, made } of sheets) {
    fields.forEach((field, i) => offer(made, `${columnLetters(i)}2:${columnLetters(i)}${rows + 1}`, field, dictionary));
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

function prepared(book: ExcelJS.Workbook, { name, fields }: TemplateSheet): ExcelJS.Worksheet {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }] });
  fields.forEach((field, i) => {
    const column = sheet.getColumn(i + 1);
    column.width = Math.max(12, headingOf(field).length * 2 + 2);
    if (isTextColumn(field)) column.numFmt = '@';
    const cell = sheet.getCell(1, i + 1);
    cell.value = headingOf(field);
    cell.font = { bold: true };
    cell.fill = headingOf(field).startsWith('*') ? requiredFill : headingFill;
  });
  return sheet;
}

/** The hidden sheet of words, a column a list. */
class Dictionary {
  private readonly sheet: ExcelJS.Worksheet;
  private readonly ranges = new Map<string, string>();

  constructor(book: ExcelJS.Workbook) {
    this.sheet = book.addWorksheet('字典', { state: 'veryHidden' });
  }

  /** The range that holds the words. */
  rangeOf({ name, values }: { name: string; values: readonly string[] }): string {
    const known = this.ranges.get(name);
    if (known) return known;
    const column = this.ranges.size + 1;
    values.forEach((value, i) => (this.sheet.getCell(i + 1, column).value = value));
    const letters = columnLetters(column - 1);
    const range = `'字典'!$${letters}$1:$${letters}$${values.length}`;
    this.ranges.set(name, range);
    return range;
  }
}

/** Rules for whole columns; the library's own types only know those of single cells. */
interface ColumnRules {
  dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void };
}

function offer(sheet: ExcelJS.Worksheet, range: string, field: Field, dictionary: Dictionary): void {
  const options = optionsOf(field);
  if (!options) return;
  const several = field.kind.as === 'codes';
  (sheet as unknown as ColumnRules).dataValidations.add(range, {
    type: 'list',
    allowBlank: true,
    formulae: [dictionary.rangeOf(options)],
    // Several values in one cell are none of the list: there the list only helps.
    showErrorMessage: !several,
    errorTitle: '请从下拉列表选择',
    error: explanationOf(field),
  });
}

function explain(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet(sheetsBesideData[0]);
  [10, 28, 8, 60, 60].forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  const notes = [
    '“户”表一行一户，“成员”表一行一人，用“户序号”对应；户序号由填表人自编，本文件内不重复。',
    '带 * 的列必填。留空的格子不改动系统中已有的内容。已在册的户可填户编号，不填时按户主证件号码查找。',
    '证件号码、电话、账号、日期请保持文本格式，不要改成数字。公式只取保存时的结果，不会重新计算；隐藏的工作表不读取。',
    '也可以只交一张表（或 CSV）：每行一人，户的内容写在户主那一行。',
  ];
  for (const note of notes) sheet.addRow([note]);
  sheet.addRow([]);
  sheet.addRow(['工作表', '列', '必填', '怎么填', '可选项']).font = { bold: true };
  for (const { name, fields } of templateSheets) {
    for (const field of fields) {
      const values = optionsOf(field)?.values ?? [];
      const required = headingOf(field).startsWith('*') ? '是' : '';
      sheet.addRow([
        name,
        field.zh,
        required,
        explanationOf(field),
        values.length > 12 ? '见下拉列表' : values.join('、'),
      ]);
    }
  }
}

function showExample(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet(sheetsBesideData[1]);
  const show = ({ name, fields }: TemplateSheet, rows: readonly Readonly<Record<string, string | number>>[]) => {
    sheet.addRow([`“${name}”表`]).font = { bold: true };
    const shown = fields.filter((field) => rows.some((row) => row[field.name] !== undefined));
    sheet.addRow(shown.map(headingOf));
    for (const row of rows) sheet.addRow(shown.map((field) => row[field.name] ?? null));
    sheet.addRow([]);
  };
  const [households, members] = templateSheets;
  if (households) show(households, [exampleHousehold]);
  if (members) show(members, exampleMembers);
}
