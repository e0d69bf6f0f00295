import type { Messages } from '../language';

/** Helpers, pairings and resident teams. */
export const assistanceMessages: Messages = {
  'programme.id_taken': { zh: '该编号已用于另一个版本', en: 'This id stands for another version' },
  'programme.begins_before_last': {
    zh: '新版本须在现有最新版本之后生效',
    en: 'A version begins after the one before it',
  },
  'programme.schema_refused': {
    zh: '字段表不符合要求：须为规定的 JSON Schema 写法，含中英文标题和有效示例',
    en: 'The schema is not of the form that is allowed: known words only, titles in both languages, a valid example',
  },
  'programme.refused': { zh: '专项版本有误', en: 'Something about this version is not right' },
  'programme.income_unknown': {
    zh: '收入项目须按字段表中的字段取值确定，且为收入细项',
    en: 'Items of income go by a field of the schema and come from the list of sub-items',
  },
  'conflict.programme_version_taken': { zh: '该版本已由他人发布', en: 'Somebody has published this version already' },
  'conflict.programme_day_taken': { zh: '当天已有生效的版本', en: 'A version begins on that day already' },
  'details.required': { zh: '此项必填', en: 'This is required' },
  'details.unknown_field': { zh: '有字段表之外的内容', en: 'There is something the schema does not know' },
  'details.out_of_order': { zh: '先后或大小不合理', en: 'This comes before, or is less than, what it follows' },
  'details.out_of_range': { zh: '超出限值 {limit}', en: 'Beyond the limit of {limit}' },
  'details.not_allowed': { zh: '不符合该项要求', en: 'Not of the form that is asked for' },
  'helper.id_taken': { zh: '该编号已用于另一名帮扶人员', en: 'This id stands for another helper' },
  'helper.id_number_invalid': { zh: '身份证号码有误，请核对', en: 'This identity number is not valid; check it' },
  'helper.refused': { zh: '帮扶人员信息有误', en: 'Something about this helper is not right' },
  'helper.unit_unknown': { zh: '本单位名录中没有该帮扶单位', en: 'This unit is not in the list of your office' },
  'helper.account_unknown': { zh: '没有该账号', en: 'There is no such account' },
  'helper.has_left': { zh: '该帮扶人员已经离任', en: 'This helper has left already' },
  'helper.still_bound': {
    zh: '尚有 {households} 户、{teams} 支工作队由其负责，请先移交',
    en: '{households} households and {teams} teams still count on this helper; hand them over first',
  },
  'conflict.helper_id_number_taken': {
    zh: '该身份证号码已登记为帮扶人员',
    en: 'Somebody with this number is a helper already',
  },
  'conflict.helper_account_taken': { zh: '该账号已属于另一名帮扶人员', en: 'This account belongs to another helper' },
  'refused.helper_region_unknown': { zh: '没有该行政区划', en: 'There is no such division' },
  'unit.id_taken': { zh: '该编号已用于另一个单位', en: 'This id stands for another unit' },
  'conflict.helping_unit_named': { zh: '同名单位已在名录中', en: 'A unit of this name is in the list already' },
  'refused.helping_unit_region_unknown': { zh: '没有该行政区划', en: 'There is no such division' },
  'pairing.id_taken': { zh: '该编号已用于另一项结对', en: 'This id stands for another pairing' },
  'pairing.refused': { zh: '不能结对', en: 'They cannot be paired' },
  'pairing.household_not_registered': {
    zh: '只有已登记的户才能结对帮扶',
    en: 'Only a household on the register can be given a helper',
  },
  'pairing.too_far_ahead': { zh: '最多提前 {days} 天安排', en: 'A helper can be named {days} days ahead at most' },
  'pairing.helper_left': { zh: '该帮扶人员已经离任', en: 'This helper has left' },
  'pairing.helper_is_member': {
    zh: '该帮扶人员是（或曾是）这户的成员',
    en: 'The helper is or was one of this household',
  },
  'pairing.helper_is_kin': { zh: '该帮扶人员与这户有亲属关系', en: 'The helper is kin of this household' },
  'pairing.helper_is_poor': {
    zh: '该帮扶人员本人在未脱贫户或监测户中，不能担任帮扶责任人',
    en: 'The helper lives in a poor or monitored household and cannot answer for another',
  },
  'pairing.begins_before_last': {
    zh: '现任或已安排的帮扶责任人在这一天或之后才开始',
    en: 'The present or coming helper begins on this day or later',
  },
  'pairing.helper_there': { zh: '这名帮扶人员已经负责该户', en: 'This helper answers for the household already' },
  'pairing.has_ended': { zh: '该结对已经结束', en: 'This pairing has ended already' },
  'pairing.leaves_gap': {
    zh: '帮扶责任人只能由他人接替，不能空缺',
    en: 'Whoever answers for a household is followed by another; no day may be without one',
  },
  'refused.pairing_leaves_gap': {
    zh: '帮扶责任人只能由他人接替，不能空缺',
    en: 'Whoever answers for a household is followed by another; no day may be without one',
  },
  'pairing.ends_before_beginning': {
    zh: '结束日期须在开始日期之后',
    en: 'It must end after the day on which it began',
  },
  'pairing.not_theirs': { zh: '该户不由这名帮扶人员负责', en: 'This helper does not answer for this household' },
  'pairing.nothing_to_hand_over': { zh: '没有可移交的户', en: 'There is nothing to hand over' },
  'conflict.pairing_one_responsible': {
    zh: '同一时间只能有一名帮扶责任人',
    en: 'One helper answers for a household at a time',
  },
  'conflict.pairing_repeated': { zh: '该帮扶人员在这段时间已与该户结对', en: 'They are paired for that time already' },
  'team.id_taken': { zh: '该编号已被使用', en: 'This id stands for something else' },
  'team.refused': { zh: '工作队信息有误', en: 'Something about this team is not right' },
  'team.has_ended': { zh: '已经结束', en: 'This has ended already' },
  'team.outside_term': {
    zh: '日期须在工作队任期之内（自 {startedOn} 起）',
    en: 'The day must lie within the term of the team, which began on {startedOn}',
  },
  'conflict.work_team_one_a_village': {
    zh: '该嘎查村这段时间已有驻村工作队',
    en: 'The village has a team for that time',
  },
  'conflict.team_post_taken': { zh: '这段时间已有人担任该职务', en: 'Somebody holds this post for that time' },
  'conflict.team_member_once': { zh: '该人员这段时间已在驻村工作队中', en: 'This helper is in a team for that time' },
  'refused.work_team_needs_village': { zh: '工作队须派驻到嘎查村', en: 'A team works in a village' },
  'refused.work_team_region_unknown': { zh: '没有该行政区划', en: 'There is no such division' },
  'refused.work_team_period': { zh: '结束日期须在开始日期之后', en: 'It must end after the day on which it began' },
  'refused.team_member_period': { zh: '结束日期须在开始日期之后', en: 'It must end after the day on which it began' },
};
