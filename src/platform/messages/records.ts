import type { Messages } from '../language';

/** Surveys, income, attachments and duplicates of households. */
export const recordsMessages: Messages = {
  'household.closed': {
    zh: '该户已被退回不予登记或已销户，不能再修改',
    en: 'This household was refused or closed and cannot change',
  },
  'survey.id_taken': { zh: '该编号已用于另一份信息采集表', en: 'This id stands for another survey' },
  'conflict.survey_year_taken': {
    zh: '该户 {year} 年的信息采集表已经建立',
    en: 'The household already has a survey of {year}',
  },
  'duplicate.decided': { zh: '这一对已由他人认定', en: 'Somebody has decided on this pair already' },
  'duplicate.lapsed': { zh: '资料更正后两人已不再相似', en: 'After a correction the two records are no longer alike' },
  'refused.attachment_is_evidence': {
    zh: '该文件是办理程序或变更申请的依据，不能移除',
    en: 'A procedure or a request for change rests on this file; it stays',
  },
  'attachment.purpose_needed': { zh: '请写明查看证件的用途', en: 'Say why this document is opened' },
  'income.id_taken': { zh: '该编号已用于另一份收入表', en: 'This id stands for another income statement' },
  'conflict.income_period_taken': {
    zh: '该户自 {periodStart} 起的收入表已经建立',
    en: 'The household already has a statement of the period from {periodStart}',
  },
  'income.field_of_other_kind': {
    zh: '年度收入表填写年份，监测收入表填写识别日期，不能同时填写',
    en: 'An annual statement takes the year, a monitoring statement the day of identification, not both',
  },
};
