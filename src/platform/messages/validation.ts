import type { Messages } from '../language';

/** What the validators of request bodies and addresses say, by the name of the validator. */
export const validationMessages: Messages = {
  'invalid.whitelistValidation': { zh: '没有这一项，请删去', en: 'There is no such field; leave it out' },
  'invalid.isDefined': { zh: '此项必填', en: 'This is required' },
  'invalid.isString': { zh: '此项必填，须是文字', en: 'Required, as text' },
  'invalid.isBoolean': { zh: '请选择是或否', en: 'Choose yes or no' },
  'invalid.isInt': { zh: '请填整数', en: 'Give a whole number' },
  'invalid.isNumber': { zh: '请填数字', en: 'Give a number' },
  'invalid.isArray': { zh: '此项须是列表', en: 'Give a list' },
  'invalid.isObject': { zh: '此项的格式有误', en: 'Give an object' },
  'invalid.nestedValidation': { zh: '此项必填，或格式有误', en: 'Required, in the form that is described' },
  'invalid.isIn': { zh: '请从规定的选项中选择', en: 'Choose one of the values that are allowed' },
  'invalid.isUuid': { zh: '编号格式有误', en: 'This is not the id of anything' },
  'invalid.isPublicId': {
    zh: '短编号有误，请核对二维码下的字符',
    en: 'This short id is mistyped; compare it with the card',
  },
  'invalid.isWholeNumber': { zh: '请填写完整的号码', en: 'Give the whole number; a part of it finds nobody' },
  'invalid.isInstance': { zh: '请选择文件', en: 'Send a file' },
  'invalid.isIso8601': { zh: '请填有效的日期，如 2019-03-15', en: 'Give a day that exists, such as 2019-03-15' },
  'invalid.matches': { zh: '没有填写，或格式不对，请核对', en: 'Empty, or not of the form that is expected; check it' },
  'invalid.isLength': { zh: '此项必填，且字数不能太少或太多', en: 'Required, neither too short nor too long' },
  'invalid.minLength': { zh: '太短，请补充', en: 'This is too short; say more' },
  'invalid.maxLength': { zh: '太长，请精简', en: 'This is too long' },
  'invalid.min': { zh: '数值太小', en: 'This number is too small' },
  'invalid.max': { zh: '数值太大', en: 'This number is too large' },
  'invalid.arrayMinSize': { zh: '至少要有一项', en: 'Give at least one' },
  'invalid.arrayMaxSize': { zh: '项数太多', en: 'These are too many' },
  'invalid.arrayUnique': { zh: '有重复的项', en: 'Something is listed twice' },
};
