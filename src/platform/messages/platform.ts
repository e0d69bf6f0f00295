import type { Messages } from '../language';

export const platformMessages: Messages = {
  internal: { zh: '系统出错，请稍后再试', en: 'Something went wrong on our side; please try again later' },
  'auth.required': { zh: '请先登录', en: 'Please sign in' },
  'access.forbidden': { zh: '您的岗位没有这项权限', en: 'Your role does not include this' },
  'region.out_of_scope': { zh: '不在您负责的区域内', en: 'Outside the region you work in' },
  'route.not_found': { zh: '没有这个地址', en: 'There is nothing at this address' },
  'request.invalid': { zh: '填写的内容有误', en: 'Some of the values are not valid' },
  'request.malformed': { zh: '请求的格式有误', en: 'The request is malformed' },
  'request.too_large': { zh: '内容太大', en: 'The request is too large' },
  'request.media_type': { zh: '不支持这种内容类型', en: 'This content type is not supported' },
  'request.too_many': { zh: '操作太频繁，请稍候', en: 'Too many requests; please wait a moment' },
  'request.out_of_range': { zh: '有数值超出范围', en: 'A value is out of range' },
  'request.text_invalid': { zh: '文字中含有无法保存的字符', en: 'The text holds characters that cannot be stored' },
  'service.unavailable': { zh: '服务暂时不可用，请稍后再试', en: 'The service is not available just now' },
  'service.busy': { zh: '系统正忙，请稍后再试', en: 'The system is busy; please try again' },
  'page.cursor_invalid': { zh: '翻页标记无效，请重新查询', en: 'This page marker is not valid; start the list again' },
  'idempotency.key_invalid': { zh: 'Idempotency-Key 格式有误', en: 'The Idempotency-Key is malformed' },
  'idempotency.key_reused': {
    zh: '同一提交编号用于了不同内容',
    en: 'The same Idempotency-Key came with another request',
  },
  'change.conflict': { zh: '该项已被他人修改', en: 'Somebody else has changed this field' },
  'change.empty': { zh: '没有要修改的内容', en: 'There is nothing to change' },
  'change.field_unknown': { zh: '没有这个字段，或不能这样修改', en: 'No such field, or it cannot be changed this way' },
  'change.pair_expected': { zh: '应给出原值和新值', en: 'Give the old and the new value' },
};
