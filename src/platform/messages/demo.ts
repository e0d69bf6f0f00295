import type { Messages } from '../language';

export const demoMessages: Messages = {
  'clock.out_of_range': {
    zh: '演示时间应在2013年至2099年之间',
    en: 'The time of the demonstration lies between 2013 and 2099',
  },
};
