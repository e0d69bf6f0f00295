import type { Messages } from '../language';

export const householdMessages: Messages = {
  'household.id_taken': { zh: '该编号已用于另一份登记', en: 'This id already belongs to another registration' },
  'household.closed': {
    zh: '该户已注销或未被识别，不能再修改',
    en: 'The household was closed or refused and cannot be changed any more',
  },
  'household.check_failed': {
    zh: '核查未通过，请更正下列各项',
    en: 'The checks found errors; please correct the fields below',
  },
  'household.id_number_taken': {
    zh: '该证件号码已登记在册，请联系{office}',
    en: 'This identity number is already registered; please call {office}',
  },
  'household.not_submitted': {
    zh: '该户尚未提交，或已有决定',
    en: 'The household has not been submitted, or was decided on',
  },
  'household.not_registered': { zh: '该户不是建档立卡户', en: 'The household is not registered' },
  'member.id_taken': { zh: '该编号已用于另一名成员', en: 'This id already belongs to another member' },
  'member.change_request_needed': {
    zh: '该户已提交，成员增减和户主变更须通过变更申请办理',
    en: 'The household has been submitted: members and head change by a request for change',
  },
  'reveal.field_elsewhere': {
    zh: '该项不属于所指的户或成员',
    en: 'This field does not belong to the household or member named',
  },
  'waiver.id_taken': { zh: '该编号已用于另一条说明', en: 'This id already belongs to another explanation' },
  'waiver.not_a_doubt': {
    zh: '只有疑点可以说明，错误须更正',
    en: 'Only a doubt can be explained; an error must be corrected',
  },
  'waiver.until_invalid': {
    zh: '有效期须在今天至一年之内',
    en: 'The last day must be between today and a year from now',
  },
};
