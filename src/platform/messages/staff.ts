import type { Messages } from '../language';

export const staffMessages: Messages = {
  'auth.failed': {
    zh: '用户名、密码或验证码不正确',
    en: 'The login, the password or the code is not right',
  },
  'auth.too_many': {
    zh: '尝试次数过多，请在 {retryAfter} 秒后再试',
    en: 'Too many tries; try again in {retryAfter} s',
  },
  'auth.busy': { zh: '登录的人较多，请稍后再试', en: 'Many people are signing in; please try again in a moment' },
  'auth.https_required': { zh: '请通过 HTTPS 登录', en: 'Sign in over HTTPS' },
  'auth.cross_site': { zh: '请从本系统页面操作', en: 'Another web site sent this request' },
  'auth.second_factor': {
    zh: '该岗位需要动态验证码登录',
    en: 'This assignment asks for a sign-in with a second factor',
  },
  'auth.enrolment_invalid': {
    zh: '绑定凭证无效或已过期，请重新登录',
    en: 'This permission to set up a second factor is no longer valid; sign in again',
  },
  'auth.otp_wrong': { zh: '验证码不正确', en: 'The code is not right' },
  'auth.code_invalid': { zh: '一次性代码无效、已使用或已过期', en: 'The one-time code is wrong, used or too old' },
  'password.wrong': { zh: '当前密码不正确', en: 'The current password is not right' },
  'password.short': { zh: '密码至少 {shortest} 个字符', en: 'A password has at least {shortest} characters' },
  'password.long': { zh: '密码最多 128 个字符', en: 'A password has at most 128 characters' },
  'password.classes': {
    zh: '密码须含大写、小写、数字、符号中的 {classes} 类',
    en: 'Use {classes} of: upper case, lower case, digits, other characters',
  },
  'password.guessable': { zh: '密码太容易被猜到', en: 'This password is too easily guessed' },
  'password.used_before': { zh: '不能使用最近用过的密码', en: 'This password was used recently' },
  'conflict.staff_login_taken': { zh: '该用户名已被使用', en: 'This login is taken' },
};
