import type { Messages } from '../language';

export const exportMessages: Messages = {
  'export.too_many': {
    zh: '一小时内最多导出 {most} 次，请稍后再试',
    en: 'At most {most} exports an hour; please try again later',
  },
  'export.not_ready': {
    zh: '该导出不能（或不能再）直接下载，请重新申请或到任务中下载',
    en: 'This export cannot be fetched here, or no more: ask for it again, or fetch the file of its job',
  },
  'export.grown': {
    zh: '数据已增加到 {rows} 行，超过单人可导出的 {most} 行，请重新申请',
    en: 'There are now {rows} rows, more than the {most} one person may export; please ask again',
  },
  'export.own': { zh: '不能审批自己申请的导出', en: 'Somebody else must agree to your export' },
  'export.not_yours': { zh: '只有申请人可以撤回', en: 'Only who asked for it can withdraw it' },
  'export.decided': { zh: '该导出申请已经处理', en: 'This export has been decided already' },
};
