import type { Messages } from '../language';

export const operationsMessages: Messages = {
  'service.stopping': { zh: '系统正在重启，请稍后再试', en: 'The system is being restarted; please try again soon' },
  'storage.low': {
    zh: '服务器存储空间不足，暂时只能查看，不能保存',
    en: 'The server is short of disk space: everything can be read, nothing saved for now',
  },
  'metrics.forbidden': { zh: '无权查看运行指标', en: 'The figures of the process are not for this caller' },
};
