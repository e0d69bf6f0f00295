import type { Messages } from '../language';

export const regionsMessages: Messages = {
  'standard.out_of_bounds': { zh: '数值应在 {min} 和 {max} 之间', en: 'The value must lie between {min} and {max}' },
  'standard.id_taken': { zh: '该编号已用于另一项标准', en: 'This id stands for another standard' },
  'conflict.standard_already_set': {
    zh: '该地区该日期的这项标准已经设定',
    en: 'This standard is already set for that region and date',
  },
};
