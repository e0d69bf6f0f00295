import { OmitType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional } from 'class-validator';
import type { Role } from '../../platform/access/permissions';
import { visibility } from '../../households/household.visibility';
import { HouseholdQuery } from '../../households/search/household-query.dto';
import { equal, ExportList, moment, villageName, within } from './export-list';
import { registrations } from './words';

class HouseholdFilters extends OmitType(HouseholdQuery, ['limit', 'cursor']) {}

/** Filters of the households, and whether those who have left are wanted too. */
class MemberFilters extends HouseholdFilters {
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  withLeft?: boolean;
}

const householdFilters = {
  registration: 'h.registration',
  exitStatus: 'h.exit_status',
  monitoringType: 'h.monitoring_type',
  number: 'h.number',
  publicId: 'h.public_id',
};

/** The list of households; phones are masked as there. */
export const households: ExportList<HouseholdFilters> = {
  ...{ zh: '户', en: 'households' },
  permission: 'household.read',
  filters: HouseholdFilters,
  columns: [
    { field: 'number', sql: 'h.number', zh: '户编号', en: 'Household number' },
    { field: 'regionCode', sql: 'h.region_code', zh: '行政区划代码', en: 'Division code' },
    { field: 'villageName', sql: villageName('h'), zh: '嘎查村', en: 'Village' },
    { field: 'villagerGroup', sql: 'h.villager_group', zh: '村民组', en: 'Villager group' },
    { field: 'headName', sql: 'h.head_name', zh: '户主姓名', en: 'Head of household' },
    { field: 'memberCount', sql: 'h.member_count', zh: '家庭人口', en: 'People' },
    { field: 'address', sql: 'h.address', zh: '住址', en: 'Address' },
    { field: 'phone', sql: 'h.phone_masked', zh: '联系电话', en: 'Phone' },
    { field: 'registration', sql: 'h.registration', zh: '登记状态', en: 'Registration', words: registrations },
    { field: 'exitStatus', sql: 'h.exit_status', zh: '脱贫标志', en: 'Poverty status', codes: 'exit-status' },
    {
      ...{ field: 'monitoringType', sql: 'h.monitoring_type', codes: 'monitoring-type' },
      ...{ zh: '监测对象类别', en: 'Monitored household' },
    },
    {
      ...{ field: 'householdAttribute', sql: 'h.household_attribute', codes: 'household-attribute' },
      ...{ zh: '户属性', en: 'Household attribute' },
    },
    {
      field: 'mainCause',
      sql: 'h.main_cause',
      zh: '主要致贫原因',
      en: 'Main cause of poverty',
      codes: 'poverty-cause',
    },
    { field: 'updatedAt', sql: moment('h.updated_at'), zh: '更新时间', en: 'Last change' },
  ],
  from: 'household h',
  conditions: (filters, { bind }) => [
    ...within(filters.regionCode, 'h', bind),
    ...equal(filters, householdFilters, bind),
  ],
  order: 'h.updated_at desc, h.id desc',
};

const seesHealth = (role: Role): boolean => visibility[role].health.view === 'clear';
const seesIllness = (role: Role): boolean => visibility[role].health.view !== 'never';

/** The people of the households of a list, household by household; numbers and phones are masked, notes left out. */
export const members: ExportList<MemberFilters> = {
  ...{ zh: '家庭成员', en: 'members' },
  permission: 'household.read',
  filters: MemberFilters,
  columns: [
    { field: 'householdNumber', sql: 'h.number', zh: '户编号', en: 'Household number' },
    { field: 'regionCode', sql: 'm.region_code', zh: '行政区划代码', en: 'Division code' },
    { field: 'villageName', sql: villageName('m'), zh: '嘎查村', en: 'Village' },
    { field: 'headName', sql: 'h.head_name', zh: '户主姓名', en: 'Head of household' },
    { field: 'name', sql: 'm.name', zh: '姓名', en: 'Name' },
    { field: 'sex', sql: 'm.sex', zh: '性别', en: 'Sex', codes: 'sex' },
    { field: 'idNumber', sql: 'm.id_number_masked', zh: '证件号码', en: 'Identity number' },
    { field: 'birthDate', sql: 'm.birth_date::text', zh: '出生日期', en: 'Date of birth' },
    { field: 'relation', sql: 'm.relation', zh: '与户主关系', en: 'Relation to head', codes: 'relation-to-head' },
    { field: 'ethnicity', sql: 'm.ethnicity', zh: '民族', en: 'Ethnicity', codes: 'ethnicity-gbt3304' },
    {
      ...{ field: 'politicalStatus', sql: 'm.political_status', codes: 'political-status' },
      ...{ zh: '政治面貌', en: 'Political status' },
    },
    { field: 'education', sql: 'm.education', zh: '文化程度', en: 'Education', codes: 'education' },
    {
      field: 'studentStatus',
      sql: 'm.student_status',
      zh: '在校生状况',
      en: 'Student status',
      codes: 'student-status',
    },
    { field: 'health', sql: 'm.health', zh: '健康状况', en: 'Health', codes: 'health-status', seen: seesIllness },
    {
      ...{ field: 'disabilityType', sql: 'm.disability_type', codes: 'disability-type', seen: seesHealth },
      ...{ zh: '残疾类别', en: 'Disability' },
    },
    {
      ...{ field: 'disabilityLevel', sql: 'm.disability_level', codes: 'disability-level', seen: seesHealth },
      ...{ zh: '残疾等级', en: 'Degree of disability' },
    },
    {
      ...{ field: 'labourCapacity', sql: 'm.labour_capacity', codes: 'labour-capacity' },
      ...{ zh: '劳动技能', en: 'Labour capacity' },
    },
    { field: 'workLocation', sql: 'm.work_location', zh: '务工区域', en: 'Place of work', codes: 'work-location' },
    { field: 'workMonths', sql: 'm.work_months', zh: '务工时间（月）', en: 'Months worked' },
    { field: 'dibao', sql: 'm.dibao', zh: '低保', en: 'Minimum living allowance', codes: 'dibao-status' },
    { field: 'tekun', sql: 'm.tekun', zh: '特困供养', en: 'Support for the destitute', codes: 'tekun-status' },
    { field: 'phone', sql: 'm.phone_masked', zh: '联系电话', en: 'Phone' },
    { field: 'status', sql: 'm.status', zh: '成员状态', en: 'Status', codes: 'member-record-status' },
  ],
  from: 'household h join member m on m.household_id = h.id',
  conditions: (filters, { bind }) => [
    ...(filters.withLeft ? [] : ['m.active']),
    ...within(filters.regionCode, 'h', bind),
    ...equal(filters, householdFilters, bind),
  ],
  order: 'h.updated_at desc, h.id desc, m.created_at, m.id',
};
