import type { Messages } from '../language';

/** Clues, hazards and alerts. */
export const monitoringMessages: Messages = {
  'alert.settled': { zh: '该预警已由他人处理或已消除', en: 'This alert was settled by somebody or has cleared' },
  'alert.until_invalid': { zh: '期限须在明天至半年之内', en: 'Choose a day from tomorrow to half a year from today' },
  'clue.id_taken': { zh: '该编号已用于另一条线索', en: 'This id stands for another clue' },
  'clue.own_report': {
    zh: '本人上报的线索须由他人核销',
    en: 'Somebody else has to dismiss what you reported yourself',
  },
  'clue.moved_on': { zh: '该线索已不在这个环节，请刷新', en: 'The clue no longer stands there; look at it again' },
  'clue.needed': { zh: '此项必填', en: 'This is required here' },
  'clue.about_another': { zh: '该线索已指明另一户', en: 'The clue is about another household' },
  'clue.does_not_fit': {
    zh: '该户不在线索所在的嘎查村，或该程序不是这户的监测识别',
    en: 'The household does not live there, or the case is not its monitoring entry',
  },
  'hazard.id_taken': { zh: '该编号已用于另一次灾害', en: 'This id stands for another disaster' },
  'hazard.in_future': { zh: '日期不能晚于今天', en: 'The day lies in the future' },
};
