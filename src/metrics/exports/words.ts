import type { Words } from './export-list';

type Dictionary = Readonly<Record<string, Words>>;

/** Words of what the code lists do not name. */

export const levels: Dictionary = {
  village: { zh: '嘎查村', en: 'village' },
  township: { zh: '苏木乡镇', en: 'township' },
  banner: { zh: '旗县', en: 'banner' },
  city: { zh: '市', en: 'city' },
};

/** Families and variants of procedures. */
export const families: Dictionary = {
  entry: { zh: '贫困户识别', en: 'entry' },
  exit: { zh: '脱贫退出', en: 'exit' },
  new: { zh: '新识别', en: 'new entry' },
  return: { zh: '返贫', en: 'return to poverty' },
  removal: { zh: '清退', en: 'removal' },
  monitoring: { zh: '监测对象识别', en: 'monitoring entry' },
  unstable: { zh: '脱贫不稳定户', en: 'unstable lifted household' },
  marginal: { zh: '边缘易致贫户', en: 'marginal household' },
  sudden: { zh: '突发严重困难户', en: 'sudden serious difficulty' },
  elimination: { zh: '风险消除', en: 'risk elimination' },
};

export const procedureStates: Dictionary = {
  open: { zh: '办理中', en: 'open' },
  decided: { zh: '已办结', en: 'decided' },
  refused: { zh: '未通过', en: 'refused' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
};

/** Steps of procedures and of change requests. */
export const steps: Dictionary = {
  application: { zh: '申请', en: 'application' },
  meeting: { zh: '民主评议', en: 'meeting' },
  homeCheck: { zh: '入户核实', en: 'check at home' },
  confirmation: { zh: '二次核实', en: 'confirmation' },
  agreement: { zh: '农户认可', en: 'agreement of the household' },
  firstNotice: { zh: '第一次公示', en: 'first notice' },
  firstNoticeEnd: { zh: '第一次公示期满', en: 'end of the first notice' },
  secondNotice: { zh: '第二次公示', en: 'second notice' },
  secondNoticeEnd: { zh: '第二次公示期满', en: 'end of the second notice' },
  exitNotice: { zh: '退出公示', en: 'exit notice' },
  exitNoticeEnd: { zh: '退出公示期满', en: 'end of the exit notice' },
  comparison: { zh: '信息比对', en: 'data comparison' },
  monitoringNotice: { zh: '监测对象公示', en: 'monitoring notice' },
  monitoringNoticeEnd: { zh: '监测对象公示期满', en: 'end of the monitoring notice' },
  eliminationNotice: { zh: '风险消除公示', en: 'elimination notice' },
  eliminationNoticeEnd: { zh: '风险消除公示期满', en: 'end of the elimination notice' },
  review: { zh: '乡镇审核', en: 'review' },
  decision: { zh: '审批', en: 'decision' },
  announcement: { zh: '公告', en: 'announcement' },
  acceptance: { zh: '迁入地接收', en: 'acceptance' },
};

export const noticeStates: Dictionary = {
  running: { zh: '公示中', en: 'running' },
  closed: { zh: '已结束', en: 'closed' },
  withdrawn: { zh: '已撤下', en: 'withdrawn' },
  announced: { zh: '已公告', en: 'announced' },
};

export const objectionStates: Dictionary = {
  filed: { zh: '待受理', en: 'filed' },
  admitted: { zh: '已受理', en: 'admitted' },
  dismissed: { zh: '不予受理', en: 'not admitted' },
  answered: { zh: '已答复', en: 'answered' },
};

export const changeKinds: Dictionary = {
  growth: { zh: '成员增加', en: 'member added' },
  decline: { zh: '成员减少', en: 'member gone' },
  split: { zh: '分户', en: 'split' },
  merge: { zh: '合户', en: 'merge' },
  move: { zh: '整户迁移', en: 'move' },
  head: { zh: '户主变更', en: 'change of head' },
  closing: { zh: '销户', en: 'closing' },
};

export const changeStates: Dictionary = {
  requested: { zh: '待审批', en: 'requested' },
  'awaiting-acceptance': { zh: '待接收', en: 'awaiting acceptance' },
  returned: { zh: '已退回', en: 'returned' },
  decided: { zh: '已办结', en: 'decided' },
  refused: { zh: '未通过', en: 'refused' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
};

export const duplicateKinds: Dictionary = {
  sameIdNumber: { zh: '证件号码相同', en: 'same identity number' },
  sameNameAndBirthDate: { zh: '姓名和出生日期相同', en: 'same name and date of birth' },
  nearName: { zh: '姓名相近', en: 'near name' },
};

export const duplicateStates: Dictionary = {
  open: { zh: '待认定', en: 'open' },
  confirmed: { zh: '已认定为同一人', en: 'confirmed' },
  notDuplicate: { zh: '不是同一人', en: 'not a duplicate' },
  lapsed: { zh: '已失效', en: 'lapsed' },
};

export const registrations: Dictionary = {
  draft: { zh: '草稿', en: 'draft' },
  submitted: { zh: '已提交', en: 'submitted' },
  registered: { zh: '已登记', en: 'registered' },
  refused: { zh: '不予登记', en: 'refused' },
  closed: { zh: '已销户', en: 'closed' },
};
