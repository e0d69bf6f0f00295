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
  'staff.own': { zh: '不能对自己的账号这样操作', en: 'Nobody does this to their own account' },
  'staff.out_of_reach': {
    zh: '该人员在您的区域之外还有岗位，请由上级管理员办理',
    en: 'This person also works beyond your region; an administrator above has to do it',
  },
  'staff.disabled': { zh: '账号已停用，请先启用', en: 'The account is switched off; switch it on first' },
  'staff.id_taken': { zh: '该编号已用于另一账号', en: 'This id stands for another account' },
  'assignment.id_taken': { zh: '该编号已用于另一岗位', en: 'This id stands for another assignment' },
  'assignment.level_wrong': { zh: '该角色没有这一层级', en: 'This role does not exist at this level' },
  'assignment.region_one': { zh: '只有嘎查村一级可以有多个区域', en: 'Only villages can be several' },
  'assignment.region_level': {
    zh: '区域 {region} 不存在，或不是这一层级',
    en: 'There is no region {region} at this level',
  },
  'assignment.out_of_reach': { zh: '超出您负责的区域', en: 'Beyond the region you administer' },
  'assignment.incompatible': {
    zh: '在同一区域，登记、审核、审批、公告、审计、账号管理须由不同的人承担（{role}、{with}）',
    en: 'Registering, checking, deciding, announcing, auditing and giving access are for different people in one place ({role}, {with})',
  },
  'conflict.staff_login_taken': { zh: '该用户名已被使用', en: 'This login is taken' },
};
