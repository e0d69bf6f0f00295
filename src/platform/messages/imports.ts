import type { Messages } from '../language';

/** Why a file is refused as a whole. */
const files: Messages = {
  'import.empty': { zh: '文件里没有数据', en: 'There is no data in the file' },
  'import.not_a_workbook': {
    zh: '这不是 Excel 工作簿或 CSV 文件，请使用下载的模板填写',
    en: 'This is neither a workbook nor a CSV file; use the template',
  },
  'import.old_workbook': {
    zh: '这是旧格式的表格（.xls 或网页），请在 Excel 或 WPS 里另存为 .xlsx 后重新上传',
    en: 'This is a workbook of the old kind (.xls or a page): save it as .xlsx and upload it again',
  },
  'import.encrypted': {
    zh: '文件设置了打开密码，请取消密码后重新上传',
    en: 'The file is locked with a password: remove it and upload the file again',
  },
  'import.macros': {
    zh: '文件含有宏，请另存为不含宏的 .xlsx 后重新上传',
    en: 'The file contains macros: save it as .xlsx without them and upload it again',
  },
  'import.unreadable': {
    zh: '文件已损坏或不完整，无法读取；请重新保存后再上传',
    en: 'The file is damaged or incomplete: save it again and upload it once more',
  },
  'import.file_too_large': {
    zh: '文件超过上限（{limit} 字节），请分批上传',
    en: 'The file is larger than {limit} bytes: split it',
  },
  'import.too_many_entries': {
    zh: '文件内部的部件超过 {limit} 个，不是正常的表格',
    en: 'The file holds more than {limit} parts inside: this is no usual workbook',
  },
  'import.unpacks_too_large': {
    zh: '文件解开后超过上限（{limit} 字节），请分批上传',
    en: 'Unpacked, the file is larger than {limit} bytes: split it',
  },
  'import.too_many_rows': {
    zh: '数据超过 {limit} 行，请分批上传',
    en: 'There are more than {limit} rows of data: split the file',
  },
  'import.too_many_columns': {
    zh: '表格超过 {limit} 列，请删去多余的列',
    en: 'There are more than {limit} columns: remove what is not needed',
  },
  'import.too_slow': {
    zh: '文件在 {seconds} 秒内没有读完，请删去图片和格式后重新上传',
    en: 'The file could not be read within {seconds} seconds: remove pictures and formats and upload it again',
  },
  'import.too_complex': {
    zh: '文件过于复杂，读取所需内存超过上限；请只保留数据后重新上传',
    en: 'Reading the file takes more memory than it may: keep the data only and upload it again',
  },
  'import.encoding_unknown': {
    zh: '文字编码既不是 UTF-8 也不是 GBK，请另存为 CSV UTF-8 后重新上传',
    en: 'The text is neither UTF-8 nor GBK: save it as CSV UTF-8 and upload it again',
  },
  'import.quote_open': {
    zh: '第 {row} 行起有引号没有成对，请修改后重新上传',
    en: 'From row {row} on a quotation mark is not closed',
  },
  'import.no_headings': {
    zh: '没有找到表头，请使用下载的模板填写',
    en: 'No row of headings was found: use the template',
  },
};

/** What is said about sheets and headings. */
const sheets: Messages = {
  'import.hidden_sheet': {
    zh: '工作表“{sheet}”已隐藏，没有读取',
    en: 'The sheet "{sheet}" is hidden and was not read',
  },
  'import.external_links': {
    zh: '文件链接了其他文件；链接没有打开，只采用表内已有的值',
    en: 'The file links to other files: the links were not followed, the values stored in it were taken',
  },
  'import.sheet_not_read': {
    zh: '工作表“{sheet}”里没有找到表头，没有读取',
    en: 'No headings were found in the sheet "{sheet}": it was not read',
  },
  'import.heading_twice': {
    zh: '“{name}”有两列，只能保留一列',
    en: 'Two columns give {name}: keep one',
  },
  'import.no_heading_above': {
    zh: '该列没有表头，整列没有读取',
    en: 'No heading stands over this column: it was not read',
  },
  'import.heading_missing': { zh: '缺少“{name}”列', en: 'The column {name} is missing' },
};

/** What is wrong with a cell. */
const cells: Messages = {
  'import.formula_error': { zh: '公式结果是错误值，请改填数据', en: 'The formula yields an error: give the value' },
  'import.formula_without_value': {
    zh: '公式没有保存结果，请在 Excel 里重新保存或改填数据',
    en: 'The formula was stored without a value: save the file in Excel or give the value',
  },
  'import.text_garbled': { zh: '含有乱码，请重新填写', en: 'Characters were lost here: type it again' },
  'import.text_too_long': { zh: '超过 {max} 字', en: 'Longer than {max} characters' },
  'import.masked': {
    zh: '号码带有星号，请填写完整内容或留空',
    en: 'This is masked with asterisks: give all of it or leave it empty',
  },
  'import.digits_lost': {
    zh: '号码被存成了数字，末几位已经丢失；请把单元格设为文本后重新填写',
    en: 'Stored as a number, this lost its last digits: make the cell a text and type it again',
  },
  'import.not_a_number': { zh: '请填数字', en: 'Give a number' },
  'import.not_whole': { zh: '请填整数', en: 'Give a whole number' },
  'import.out_of_range': { zh: '应在 {min} 到 {max} 之间', en: 'This must lie between {min} and {max}' },
  'import.too_many_decimals': { zh: '小数最多 {places} 位', en: 'At most {places} decimals' },
  'import.phone_invalid': { zh: '请填 11 位手机号码', en: 'Give a mobile number of 11 digits' },
  'import.region_invalid': { zh: '请填 12 位嘎查村代码', en: 'Give the 12-digit code of the village' },
  'import.division_invalid': { zh: '请填 6、9 或 12 位区划代码', en: 'Give a division code of 6, 9 or 12 digits' },
  'import.day_invalid': {
    zh: '没有这一天，请按 2019-03-15 的样子填写',
    en: 'There is no such day; write it like 2019-03-15',
  },
  'import.day_incomplete': {
    zh: '日期不完整，请填到日，如 2019-03-15',
    en: 'The day is incomplete; write it like 2019-03-15',
  },
  'import.day_unclear': {
    zh: '日期有歧义，请按 2019-03-15 的样子填写',
    en: 'This could be more than one day; write it like 2019-03-15',
  },
  'import.day_assumed': { zh: '只填了年月，按当月 1 日登记', en: 'Only the month is given; the first of it was taken' },
  'import.code_unknown': {
    zh: '“{list}”没有这个选项，请从下拉列表选择',
    en: 'The list "{listEn}" has no such value: choose from it',
  },
  'import.code_and_label_differ': {
    zh: '代码与文字不一致（{list}），请保留正确的一个',
    en: 'Code and words disagree ({listEn}): keep the one that is right',
  },
  'import.code_changed': {
    zh: '该代码在新旧版“{list}”里含义不同，请改填文字',
    en: 'This code has changed its meaning in the list "{listEn}": give the words',
  },
  'import.too_many_values': { zh: '最多 {max} 项', en: 'At most {max} values' },
  'import.choice_unknown': { zh: '只能填：{of}', en: 'Only these: {of}' },
  'import.flag_unknown': { zh: '请填“是”或“否”', en: 'Answer yes or no' },
};

/** What is wrong with rows and how they belong together. */
const rows: Messages = {
  'import.household_twice': {
    zh: '与第 {row} 行是同一户，请只保留一行',
    en: 'The same household as in row {row}: keep one row',
  },
  'import.orphan_member': {
    zh: '户表里没有这一户，请核对户序号',
    en: 'The sheet of households has no such household: check the reference',
  },
  'import.tie_missing': { zh: '没有写明属于哪一户，请填户序号或户编号', en: 'Say which household this row belongs to' },
  'import.ties_differ': {
    zh: '户序号与户编号、户主证件号码指向不同的户',
    en: 'Reference, household number and head tell of different households',
  },
  'import.name_missing': { zh: '没有填写姓名', en: 'The name is missing' },
  'import.member_not_active': {
    zh: '该成员已不在册，请删去此行，人员减少请办理户变更',
    en: 'This member is not active: remove the row; people leave by a request for change',
  },
  'import.rows_differ': {
    zh: '与第 {row} 行同一户的内容不一致',
    en: 'Differs from what row {row} says about the same household',
  },
  'import.risk_missing': {
    zh: '填写了风险的说明或子项，但没有填对应的风险类型',
    en: 'A detail of a risk is given without the risk',
  },
  'import.year_missing': { zh: '没有填写年度', en: 'The year is missing' },
  'import.identified_on_missing': {
    zh: '监测收入没有填写识别日期',
    en: 'A monitoring statement needs the day of identification',
  },
  'import.people_assumed': {
    zh: '没有填写收入计算人口，按本表成员（现役军人除外）计算',
    en: 'The number of people sharing the income is missing; the members of the file, soldiers aside, were counted',
  },
  'import.no_members': { zh: '这一户没有成员', en: 'This household has no members' },
  'import.head_missing': { zh: '这一户没有户主', en: 'This household has no head' },
  'import.head_twice': {
    zh: '第 {row} 行已是户主，一户只有一个户主',
    en: 'Row {row} is the head already; a household has one',
  },
  'import.head_differs': { zh: '与成员中户主的资料不一致', en: "Differs from what the head's own row says" },
  'import.too_many_members': { zh: '一户最多 {max} 人', en: 'A household has {max} members at most' },
  'import.member_count_differs': {
    zh: '家庭人口填写 {stated} 人，成员有 {found} 人',
    en: '{stated} members are stated, {found} are listed',
  },
};

/** Reading of uploaded workbooks and text files. */
export const importMessages: Messages = { ...files, ...sheets, ...cells, ...rows };
