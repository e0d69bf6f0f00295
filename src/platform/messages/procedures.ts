import type { Messages } from '../language';

export const procedureMessages: Messages = {
  'procedure.no_such_variant': { zh: '没有这种程序', en: 'There is no such procedure' },
  'procedure.household_not_ready': {
    zh: '该户目前的状态不能办理这个程序',
    en: 'The household is not in a state in which this procedure can be opened',
  },
  'procedure.not_yet': { zh: '当时尚无这个程序的标准', en: 'There are no standards for this procedure yet' },
  'procedure.without_labour': {
    zh: '整户无劳动能力的监测户暂不标注风险消除',
    en: 'A household in which nobody can work is not marked as freed of its risk',
  },
  'procedure.too_early': {
    zh: '识别后满规定月数方可消除风险，最早 {from}',
    en: 'The risk can be eliminated from {from} on, not earlier',
  },
  'household.not_monitored': { zh: '该户不是监测户', en: 'The household is not under monitoring' },
  'procedure.id_taken': { zh: '该编号已用于另一程序', en: 'This id belongs to another case' },
  'conflict.procedure_already_open': { zh: '该户已有一个程序正在办理', en: 'A procedure of this household is open' },
  'conflict.procedure_moved_on': { zh: '他人刚刚办理了这个环节', en: 'Somebody else has just dealt with this step' },
  'procedure.moved_on': {
    zh: '该程序已不在这个环节，请刷新',
    en: 'The case no longer stands at this step; look at it again',
  },
  'procedure.ended': { zh: '该程序已经结束', en: 'This case has ended' },
  'procedure.out_of_order': {
    zh: '当前环节是 {step}，不能办理此项',
    en: 'The case is at {step}; this is not its turn',
  },
  'procedure.not_yours': { zh: '这个环节不由您的岗位办理', en: 'This step is not for your post and level' },
  'procedure.four_eyes': {
    zh: '您已办理过本户的其他环节，须由他人办理',
    en: 'You have recorded another step of this case; somebody else has to do this one',
  },
  'procedure.incomplete': { zh: '条件未齐，不能办理', en: 'Something is missing for this step' },
  'procedure.no_such_return': { zh: '不能退回到这个环节', en: 'The case cannot be sent back to this step' },
  'procedure.too_late_to_withdraw': { zh: '旗县已审批，不能撤回', en: 'The banner has decided; too late to withdraw' },
  'procedure.checker_errors': {
    zh: '该户信息有 {errors} 处错误：{codes}',
    en: 'The checker finds {errors} errors: {codes}',
  },
  'procedure.objection_open': { zh: '有 {count} 件异议尚未答复', en: '{count} admitted objections are unanswered' },
  'procedure.objection_untriaged': { zh: '有 {count} 件异议尚未受理', en: 'Nobody has dealt with {count} objections' },
  'procedure.notice_running': { zh: '公示到 {to} 才满', en: 'The notice runs until the end of {to}' },
  'procedure.notice_too_short': {
    zh: '公示只有 {days} 天，至少 {least} 天（张贴当日不计）',
    en: 'The notice runs for {days} days, at least {least} are needed (the day of posting does not count)',
  },
  'procedure.income_missing': { zh: '没有年度收入表，无法计算人均纯收入', en: 'There is no yearly income statement' },
  'procedure.day_outside': { zh: '日期不在该环节期间内', en: 'The day is outside the time of this step' },
  'procedure.refusal_reason_missing': { zh: '未签字须写明原因', en: 'Say why it was not signed' },
  'procedure.items_missing': { zh: '还有核查项目未填：{items}', en: 'These items were not judged: {items}' },
  'procedure.items_unexpected': { zh: '多余或重复的项目：{items}', en: 'Repeated or unexpected items: {items}' },
  'procedure.more_present_than_expected': { zh: '到会人数超过应到人数', en: 'More were present than expected' },
  'procedure.quorum_missing': {
    zh: '应到 {expected} 人，到会 {present} 人，不足 {quorum}%',
    en: '{present} of {expected} were present; {quorum} percent are needed',
  },
  'procedure.votes_do_not_add': {
    zh: '到会 {present} 人，票数与回避人数合计 {counted}，不一致',
    en: '{present} were present, but votes and those who stepped aside make {counted}',
  },
  'objection.not_yours': {
    zh: '该异议由张贴公示的一级办理',
    en: 'This objection is for the level that posted the notice',
  },
  'objection.moved_on': { zh: '该异议已有人办理', en: 'Somebody has dealt with this objection already' },
};
