import type { Messages } from '../language';

export const noticeMessages: Messages = {
  'village.not_found': { zh: '没有这个嘎查村，请核对编码', en: 'There is no such village; check the code' },
  'notice.personal_data': {
    zh: '公示内容中含有身份证号、电话、账号、健康或致贫原因等信息，不能张贴',
    en: 'The notice holds an identity number, telephone, account, health or cause of poverty and cannot be posted',
  },
  'notice.no_rows': { zh: '公示名单是空的', en: 'The notice lists no household' },
  'notice.bad_date': { zh: '日期有误', en: 'This is not a date' },
  'notice.bad_period': {
    zh: '公示应有截止日期且不早于起始日期，公告没有截止日期',
    en: 'A notice ends on or after its first day; an announcement has no end',
  },
  'notice.bad_people': { zh: '家庭人口应为 1 至 99', en: 'A household has 1 to 99 people' },
  'notice.blank': { zh: '该项不能为空', en: 'This may not be empty' },
  'notice.too_long': { zh: '内容太长，公示纸上放不下', en: 'Too long to be printed on the notice' },
};
