import type { Messages } from '../language';

/** Batches of bulk registration; what a file or a cell can be refused for stands with its reading. */
export const batchMessages: Messages = {
  'import.out_of_order': { zh: '该批次现在不能办理这一步', en: 'This step cannot be taken now' },
  'import.four_eyes': {
    zh: '参与准备该批次的人不能审批',
    en: 'Whoever had a hand in preparing the batch cannot decide on it',
  },
  'import.nothing_to_merge': { zh: '该批次没有可写入的内容', en: 'The batch holds nothing to be written' },
  'import.faulty': {
    zh: '该批次有 {errors} 处错误，请更正，或说明不含出错的户',
    en: 'The batch has {errors} errors: correct them, or say that faulty households are left out',
  },
  'import.doubts': { zh: '该批次有 {doubts} 处疑点，请说明原因', en: 'The batch has {doubts} doubts: explain them' },
  'import.standards_changed': {
    zh: '读取之后标准有变化，请重新读取',
    en: 'Standards have changed since the file was read; read it again',
  },
  'import.wiped': { zh: '该批次的文件和暂存数据已到期清除', en: 'The file and its staged rows were wiped by schedule' },
  'import.has_dependents': {
    zh: '该批次写入后已有后续业务，不能撤销',
    en: 'Later work rests on this batch; it cannot be undone',
  },
  'import.dependent': { zh: '户编号{number}已有后续记录：{what}（{times}次）', en: '{number}: {what}, {times} times' },
  'import.cancelled': { zh: '任务已取消', en: 'The work was cancelled' },
  'import.read_failed': { zh: '读取未能完成，请重新读取', en: 'The file could not be read to its end; read it again' },
  'import.merge_failed': { zh: '写入未能完成，没有写入任何内容', en: 'The merge failed; nothing was written' },
  'import.village_missing': { zh: '没有填写所在嘎查村', en: 'The village is missing' },
  'import.village_unknown': { zh: '没有这个嘎查村', en: 'There is no such village' },
  'import.village_foreign': { zh: '该嘎查村不在本批次的范围内', en: 'The village lies outside the place of the batch' },
  'import.number_unknown': { zh: '没有这个户编号', en: 'There is no household with this number' },
  'import.household_elsewhere': {
    zh: '该户不在本批次的范围内，请联系{office}',
    en: 'The household lies outside the place of the batch; please call {office}',
  },
  'import.several_households': {
    zh: '该户主有多份登记，请填写户编号',
    en: 'Several records have this head; give the household number',
  },
  'import.household_twice': {
    zh: '该户在{sheet}第{row}行已出现',
    en: 'This household stands in {sheet}, row {row} already',
  },
  'import.id_number_twice': {
    zh: '该证件号码在{sheet}第{row}行已出现',
    en: 'This identity number stands in {sheet}, row {row} already',
  },
  'import.moves_by_request': {
    zh: '迁移须通过变更申请办理',
    en: 'A household moves by a request for change',
  },
  'import.changed_since': {
    zh: '读取之后该户已被修改，本次未写入',
    en: 'The household has changed since the file was read; it was left out',
  },
  'import.registered_since': {
    zh: '读取之后该户主已由他人登记，本次未写入',
    en: 'Somebody registered this head since the file was read; it was left out',
  },
  'import.yearly_records_left_aside': {
    zh: '年度信息采集和收支不随本次导入写入，请在户内录入',
    en: 'The yearly survey and the income statement are not taken over; record them in the household',
  },
  'import.heading_unknown': { zh: '该文件没有这一列', en: 'The file has no such heading' },
  'import.field_unknown': { zh: '没有这一项', en: 'There is no such field' },
};
