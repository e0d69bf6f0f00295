import { codes, label } from '../../regions/code-lists.rules';
import { choiceLabels } from '../reading/cell-codes.rules';
import type { Field, FieldKind } from '../reading/field-kinds';
import { importFields } from '../reading/fields.rules';

/** A sheet of the template. */
export interface TemplateSheet {
  name: string;
  fields: readonly Field[];
}

const reference = importFields.filter(({ name }) => name === 'tie.reference');
const offered = importFields.filter(({ rare }) => !rare);

/** Household, survey and income of one row, and the people in rows of their own, tied by 户序号. */
export const templateSheets: readonly TemplateSheet[] = [
  { name: '户', fields: offered.filter(({ block, name }) => block !== 'member' && !name.startsWith('tie.head')) },
  { name: '成员', fields: [...reference, ...offered.filter(({ block }) => block === 'member')] },
];

/** Fields whose cells are texts, so that no program turns digits into a number or a day into another format. */
const asText = new Set<FieldKind['as']>(['idNumber', 'phone', 'account', 'reference', 'region', 'division', 'day']);
export const isTextColumn = (field: Field): boolean => asText.has(field.kind.as);

/** The mark of a required column goes before its heading. */
export const headingOf = (field: Field): string => {
  const unit = unitOf(field);
  const required = field.required || field.name === 'tie.reference' ? '*' : '';
  return `${required}${field.zh}${unit ? `(${unit})` : ''}`;
};

function unitOf({ path, kind }: Field): string {
  if (kind.as === 'money') return '元';
  if (kind.as !== 'decimal') return '';
  return path.endsWith('Mu') ? '亩' : path.endsWith('Km') ? '公里' : '平方米';
}

/** The values a column offers, as words; null where anything may be written. */
export function optionsOf({ kind }: Field): { name: string; values: string[] } | null {
  if (kind.as === 'flag')
    return kind.yes?.includes('自建')
      ? { name: '自建购买', values: ['自建', '购买'] }
      : { name: '是否', values: ['是', '否'] };
  if (kind.as === 'choice') return { name: kind.of.join('_'), values: kind.of.map((one) => choiceLabels[one] ?? one) };
  if (kind.as !== 'code' && kind.as !== 'codes') return null;
  return { name: kind.list, values: codes(kind.list).map((code) => label(kind.list, code, 'zh')) };
}

/** How a column is filled in, for the sheet of explanations. */
export function explanationOf({ kind }: Field): string {
  switch (kind.as) {
    case 'words':
      return `文字，最多 ${kind.max} 字`;
    case 'name':
      return '姓名，少数民族姓名中的间隔号写作“·”，最多 60 字';
    case 'idNumber':
      return '证件号码，单元格须为文本；残疾证号连同末两位填写';
    case 'phone':
      return kind.mobile ? '11 位手机号码' : '电话号码，单元格须为文本';
    case 'account':
      return '账号，单元格须为文本';
    case 'reference':
      return '本文件内自编的序号，或系统发放的编号，单元格须为文本';
    case 'code':
      return '从下拉列表选择';
    case 'codes':
      return `从下拉列表选择，多项用“、”分开，最多 ${kind.max} 项`;
    case 'choice':
      return `填写 ${kind.of.map((one) => choiceLabels[one] ?? one).join('、')} 之一`;
    case 'flag':
      return kind.yes?.includes('自建') ? '填写“自建”或“购买”' : '填写“是”或“否”';
    case 'day':
      return kind.monthIsEnough ? '日期，如 2019-03-15；只知道年月可填 2019-03' : '日期，如 2019-03-15';
    case 'whole':
      return `整数，${kind.min} 到 ${kind.max}`;
    case 'decimal':
      return '数字，最多两位小数';
    case 'money':
      return '金额，单位为元，最多两位小数';
    case 'region':
      return '12 位嘎查村代码；也可以不填代码，改填旗县、苏木乡镇、嘎查村的名称';
    case 'division':
      return '6、9 或 12 位行政区划代码';
  }
}
