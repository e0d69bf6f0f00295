import type { Messages } from '../language';

export const printingMessages: Messages = {
  'household.no_card': {
    zh: '提交登记后、销户之前才能打印联系卡',
    en: 'A card can be printed once a household is submitted, and not after it was refused or closed',
  },
  'household.personal_data_on_card': {
    zh: '姓名或所在组里像是有身份证号、电话、账号、健康或致贫原因，请更正后再打印',
    en: 'A name or the group looks as if it held an identity number, telephone, account, health or cause; correct it first',
  },
};
