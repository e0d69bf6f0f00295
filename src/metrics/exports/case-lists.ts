import { OmitType } from '@nestjs/swagger';
import { significant } from '../../platform/access/actor';
import { ChangeQuery } from '../../procedures/changes/change-view.dto';
import { NoticeQuery } from '../../procedures/notices/notice.dto';
import { ObjectionQuery } from '../../procedures/objections/objection.dto';
import { ProcedureQuery } from '../../procedures/procedure.dto';
import { Asking, Column, equal, ExportList, moment, villageName, within } from './export-list';
import {
  changeKinds,
  changeStates,
  families,
  levels,
  noticeStates,
  objectionStates,
  procedureStates,
  steps,
} from './words';

class ProcedureFilters extends OmitType(ProcedureQuery, ['limit', 'cursor']) {}
class NoticeFilters extends OmitType(NoticeQuery, ['limit', 'cursor']) {}
class ObjectionFilters extends OmitType(ObjectionQuery, ['limit', 'cursor']) {}
class ChangeFilters extends OmitType(ChangeQuery, ['limit', 'cursor']) {}

const region = (alias: string): Column[] => [
  { field: 'regionCode', sql: `${alias}.region_code`, zh: '行政区划代码', en: 'Division code' },
  { field: 'villageName', sql: villageName(alias), zh: '嘎查村', en: 'Village' },
];

/** Whose turn it is in the words of the list: this office's, and not that of somebody who took part before. */
const waitsForMe = ({ me, today, bind }: Asking): string =>
  `p.state = 'open' and p.waits_level = ${bind(me.scope.level)} and p.waits_for = any (${bind([...me.permissions])})
   and p.ready_on <= ${bind(today)} and not ${bind(me.staffId)} = any (p.barred)`;

export const procedures: ExportList<ProcedureFilters> = {
  ...{ zh: '办理程序', en: 'procedures' },
  permission: 'procedure.read',
  filters: ProcedureFilters,
  columns: [
    { field: 'householdNumber', sql: 'h.number', zh: '户编号', en: 'Household number' },
    { field: 'headName', sql: 'h.head_name', zh: '户主姓名', en: 'Head of household' },
    ...region('p'),
    { field: 'family', sql: 'p.family', zh: '程序', en: 'Procedure', words: families },
    { field: 'variant', sql: 'p.variant', zh: '类型', en: 'Variant', words: families },
    { field: 'state', sql: 'p.state', zh: '状态', en: 'State', words: procedureStates },
    { field: 'step', sql: 'p.step', zh: '当前环节', en: 'Step', words: steps },
    { field: 'since', sql: 'p.since_day::text', zh: '进入环节日期', en: 'Since' },
    { field: 'readyOn', sql: 'p.ready_on::text', zh: '可办日期', en: 'Ready on' },
    { field: 'dueOn', sql: 'p.due_on::text', zh: '办理期限', en: 'Due on' },
    { field: 'waitsLevel', sql: 'p.waits_level', zh: '待办层级', en: 'Waits for', words: levels },
    { field: 'openedAt', sql: moment('p.opened_at'), zh: '申请时间', en: 'Opened' },
  ],
  from: 'procedure p join household h on h.id = p.household_id',
  conditions: ({ regionCode, waiting, late, ...rest }, asking) => [
    ...within(regionCode, 'p', asking.bind),
    ...equal(
      rest,
      { householdId: 'p.household_id', state: 'p.state', family: 'p.family', step: 'p.step' },
      asking.bind,
    ),
    ...(late ? [`p.state = 'open' and p.due_on < ${asking.bind(asking.today)}`] : []),
    ...(waiting ? [waitsForMe(asking)] : []),
  ],
  order: 'p.opened_at desc, p.id desc',
};

const openObjections = `exists (select 1 from objection o where o.notice_id = n.id and o.state in ('filed', 'admitted'))`;

/** States that are no column: a notice whose days are over, and one that an objection waits for. */
function noticeState(state: string | undefined, { bind, today }: Asking): string[] {
  if (state === undefined) return [];
  if (state === 'expired') return [`n.state = 'running' and n.to_day < ${bind(today)}`];
  return state === 'objected' ? [openObjections] : [`n.state = ${bind(state)}`];
}

export const notices: ExportList<NoticeFilters> = {
  ...{ zh: '公示公告', en: 'notices' },
  permission: 'procedure.read',
  filters: NoticeFilters,
  columns: [
    ...region('n'),
    { field: 'type', sql: 'n.type', zh: '类型', en: 'Type', codes: 'notice-type' },
    { field: 'level', sql: 'n.level', zh: '公示层级', en: 'Level', words: levels },
    { field: 'headName', sql: 'n.head_name', zh: '户主姓名', en: 'Head of household' },
    { field: 'people', sql: 'n.people', zh: '人口', en: 'People' },
    { field: 'place', sql: 'n.place', zh: '公示地点', en: 'Place' },
    { field: 'text', sql: 'n.text', zh: '公示内容', en: 'Text' },
    { field: 'from', sql: 'n.from_day::text', zh: '开始日期', en: 'From' },
    { field: 'to', sql: 'n.to_day::text', zh: '截止日期', en: 'To' },
    { field: 'state', sql: 'n.state', zh: '状态', en: 'State', words: noticeStates },
    {
      ...{ field: 'objections', zh: '异议数', en: 'Objections' },
      sql: '(select count(*)::int from objection o where o.notice_id = n.id)',
    },
  ],
  from: 'notice n',
  conditions: ({ state, regionCode, ...rest }, asking) => [
    ...noticeState(state, asking),
    ...within(regionCode, 'n', asking.bind),
    ...equal(rest, { procedureId: 'n.procedure_id', householdId: 'n.household_id' }, asking.bind),
  ],
  order: 'n.from_day desc, n.id desc',
};

export const objections: ExportList<ObjectionFilters> = {
  ...{ zh: '异议', en: 'objections' },
  permission: 'objection.read',
  filters: ObjectionFilters,
  columns: [
    ...region('b'),
    {
      ...{ field: 'headName', zh: '公示户主', en: 'Head of household on the notice' },
      sql: '(select n.head_name from notice n where n.id = b.notice_id)',
    },
    { field: 'level', sql: 'b.level', zh: '处理层级', en: 'Level', words: levels },
    { field: 'state', sql: 'b.state', zh: '状态', en: 'State', words: objectionStates },
    { field: 'filedOn', sql: 'b.filed_on::text', zh: '提出日期', en: 'Filed on' },
    { field: 'dueOn', sql: 'b.due_on::text', zh: '答复期限', en: 'Due on' },
    { field: 'dismissalReason', sql: 'b.dismissal_reason', zh: '不予受理理由', en: 'Why not admitted' },
    { field: 'result', sql: 'b.result', zh: '处理结果', en: 'Result', codes: 'objection-result' },
    { field: 'answeredOn', sql: 'b.answered_on::text', zh: '答复日期', en: 'Answered on' },
  ],
  from: 'objection b',
  conditions: ({ regionCode, ...rest }, { bind }) => [
    ...within(regionCode, 'b', bind),
    ...equal(rest, { state: 'b.state', noticeId: 'b.notice_id', procedureId: 'b.procedure_id' }, bind),
  ],
  order: 'b.filed_on desc, b.id desc',
};

/** Requests whose next step is this office's. */
function mineOnly({ me: { scope }, bind }: Asking): string {
  const office = scope.regions.map((code) => significant(code, scope.level));
  return `r.step is not null and r.waits_level = ${bind(scope.level)} and left(
    case r.step when 'acceptance' then r.target_code else r.region_code end, ${bind(office[0]?.length ?? 0)}::int)
    = any (${bind(office)}::text[])`;
}

export const changeRequests: ExportList<ChangeFilters> = {
  ...{ zh: '变更申请', en: 'change requests' },
  permission: 'change.read',
  filters: ChangeFilters,
  columns: [
    { field: 'householdNumber', sql: 'r.household_number', zh: '户编号', en: 'Household number' },
    { field: 'headName', sql: 'r.head_name', zh: '户主姓名', en: 'Head of household' },
    { field: 'memberCount', sql: 'r.member_count', zh: '家庭人口', en: 'People' },
    { field: 'type', sql: 'r.type', zh: '变更类型', en: 'Type', codes: 'household-change-type' },
    { field: 'kind', sql: 'r.kind', zh: '变更事项', en: 'Kind', words: changeKinds },
    { field: 'occurredOn', sql: 'r.occurred_on::text', zh: '发生日期', en: 'Occurred on' },
    { field: 'fromRegionCode', sql: 'r.origin_code', zh: '原行政区划', en: 'From division' },
    { field: 'toRegionCode', sql: 'r.target_code', zh: '迁入行政区划', en: 'To division' },
    { field: 'state', sql: 'r.state', zh: '状态', en: 'State', words: changeStates },
    { field: 'step', sql: 'r.step', zh: '当前环节', en: 'Step', words: steps },
    { field: 'requestedAt', sql: moment('r.requested_at'), zh: '申请时间', en: 'Requested' },
  ],
  from: 'change_request r',
  conditions: ({ regionCode, householdId, mine, ...rest }, asking) => [
    ...within(regionCode, 'r', asking.bind),
    ...equal(rest, { type: 'r.type', state: 'r.state' }, asking.bind),
    ...(householdId === undefined ? [] : [`${asking.bind(householdId)} in (r.household_id, r.other_household_id)`]),
    ...(mine ? [mineOnly(asking)] : []),
  ],
  order: 'r.requested_at desc, r.id desc',
};
