import type { Messages } from '../language';

export const jobMessages: Messages = {
  'job.too_many': {
    zh: '您已有 {most} 项任务在等待或进行，请稍候',
    en: 'You have {most} jobs waiting or running; please wait for one of them',
  },
  'job.ended': { zh: '任务已经结束，不能取消', en: 'The job has ended and cannot be cancelled' },
  'job.interrupted': { zh: '任务因系统中断而未完成', en: 'The job was interrupted and is not complete' },
  'job.assignment_ended': {
    zh: '申请任务的岗位已经终止',
    en: 'The assignment under which the job was asked for has ended',
  },
  'file.damaged': { zh: '文件已损坏，请重新生成', en: 'The file is damaged; please have it made again' },
};
