import { OmitType } from '@nestjs/swagger';
import { DuplicateQuery } from '../../households/duplicates/duplicate.dto';
import { Column, equal, ExportList, moment } from './export-list';
import { duplicateKinds, duplicateStates } from './words';

class DuplicateFilters extends OmitType(DuplicateQuery, ['limit', 'cursor']) {}

/** One record of a pair. Of a record elsewhere only the office is told: its rows are out of sight. */
const side = (of: 'a' | 'b', zh: string, en: string): Column[] => [
  { field: `${of}.name`, sql: `${of}.name`, zh: `${zh}姓名`, en: `Name ${en}` },
  { field: `${of}.birthDate`, sql: `${of}.birth_date::text`, zh: `${zh}出生日期`, en: `Date of birth ${en}` },
  { field: `${of}.householdNumber`, sql: `h${of}.number`, zh: `${zh}户编号`, en: `Household number ${en}` },
  { field: `${of}.officeName`, sql: `o${of}.name_zh`, zh: `${zh}所在苏木乡镇`, en: `Township ${en}` },
];

const joined = (of: 'a' | 'b'): string => `left join member ${of} on ${of}.id = p.member_${of}
  left join household h${of} on h${of}.id = ${of}.household_id
  join region o${of} on o${of}.code = rpad(p.township_${of}, 12, '0')`;

/** Records that may be one person. */
export const duplicates: ExportList<DuplicateFilters> = {
  ...{ zh: '疑似重复', en: 'duplicates' },
  permission: 'duplicate.read',
  filters: DuplicateFilters,
  columns: [
    { field: 'kind', sql: 'p.kind', zh: '疑似依据', en: 'Likeness', words: duplicateKinds },
    { field: 'state', sql: 'p.state', zh: '状态', en: 'State', words: duplicateStates },
    { field: 'foundAt', sql: moment('p.found_at'), zh: '发现时间', en: 'Found' },
    ...side('a', '甲', 'A'),
    ...side('b', '乙', 'B'),
    { field: 'decidedBy', sql: 's.name', zh: '认定人', en: 'Decided by' },
    { field: 'decidedAt', sql: moment('p.decided_at'), zh: '认定时间', en: 'Decided' },
    { field: 'reason', sql: 'p.reason', zh: '认定理由', en: 'Reason' },
  ],
  from: `duplicate_pair p ${joined('a')} ${joined('b')} left join staff s on s.id = p.decided_by`,
  conditions: ({ state = 'open', kind }, { bind }) =>
    equal({ state, kind }, { state: 'p.state', kind: 'p.kind' }, bind),
  order: 'p.found_at desc, p.id desc',
};
