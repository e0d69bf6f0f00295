/** Rules about work away from the farm. Locations 03 and 04 lie outside the county, 99 means no work. */
import type { MemberFacts, WorkRecordFacts } from '../facts';
import type { Rule } from '../rule';
import { ageOf, isStudent, isWorking, memberRule, receives } from '../rule';

const outsideCounty = ['03', '04'];
/** Workshop and public post exist only at home. */
const localChannels = ['03', '04'];
const innerMongolia = '15';

function overlap(a: WorkRecordFacts, b: WorkRecordFacts): boolean {
  if (!a.startDate || !b.startDate) return false;
  return a.startDate <= (b.endDate || '9999') && b.startDate <= (a.endDate || '9999');
}

/** The stated location against the code of the place and the household's own county. */
function placeContradicts(location: string, place: string, home: string): boolean {
  const sameCounty = place.slice(0, 6) === home.slice(0, 6);
  const sameRegion = place.startsWith(innerMongolia);
  if (location === '01' || location === '02') return !sameCounty;
  if (location === '03') return sameCounty || !sameRegion;
  return location === '04' && sameRegion;
}

const placeRules: readonly Rule[] = [
  memberRule({
    code: 'work.months_missing',
    severity: 'error',
    message: {
      zh: '填写了务工区域，须填务工时间（月）。',
      en: 'A work location is given: the months worked are needed.',
    },
    source: 'AAB011, AAB012; published checks, work',
    field: 'workMonths',
    when: (member) => isWorking(member) && member.workMonths !== undefined && !member.workMonths && {},
  }),
  memberRule({
    code: 'work.location_missing',
    severity: 'error',
    message: { zh: '填写了务工时间，须填务工区域。', en: 'Months of work are given: the work location is needed.' },
    source: 'AAB011, AAB012; published checks, work',
    field: 'workLocation',
    when: (member) => (member.workMonths ?? 0) > 0 && member.workLocation !== undefined && !isWorking(member) && {},
  }),
  memberRule({
    code: 'work.months_range',
    severity: 'error',
    message: {
      zh: '务工时间应为1至12个月，现为{months}。',
      en: 'Months worked must lie between 1 and 12, not {months}.',
    },
    source: 'AAB012; published checks, work',
    field: 'workMonths',
    when: (member) => {
      const months = member.workMonths;
      return months != null && (!Number.isInteger(months) || months < 0 || months > 12) && { months };
    },
  }),
  memberRule({
    code: 'work.under_16',
    severity: 'error',
    message: {
      zh: '{age}岁未满16周岁，不得务工。',
      en: 'At age {age}, below 16, nobody may be registered as working.',
    },
    source: 'Labour Law, article 15; published checks, work',
    field: 'workLocation',
    when: (member, context) => {
      const age = ageOf(member, context);
      return isWorking(member) && age !== null && age < 16 && { age };
    },
  }),
  memberRule({
    code: 'work.place_contradiction',
    severity: 'doubt',
    message: {
      zh: '务工区域与务工地行政区划不符。',
      en: 'The work location does not fit the division code of the place of work.',
    },
    source: 'AAB011, AAB025-028; member form',
    field: 'workPlaceCode',
    when: (member, _context, facts) =>
      Boolean(member.workLocation && member.workPlaceCode && facts.regionCode) &&
      placeContradicts(member.workLocation ?? '', member.workPlaceCode ?? '', facts.regionCode ?? '') &&
      {},
  }),
  memberRule({
    code: 'work.local_channel_outside',
    severity: 'error',
    message: {
      zh: '县外务工的就业渠道不能是帮扶车间或公益性岗位。',
      en: 'Work outside the county cannot come through an assistance workshop or a public post.',
    },
    source: 'published checks, work',
    field: 'employmentChannel',
    when: (member) =>
      outsideCounty.includes(member.workLocation ?? '') && localChannels.includes(member.employmentChannel ?? '') && {},
  }),
  memberRule({
    code: 'work.public_post_outside',
    severity: 'error',
    message: {
      zh: '在县外务工的成员不能同时担任公益性岗位。',
      en: 'A member who works outside the county cannot hold a public post.',
    },
    source: 'published checks, work',
    field: 'publicPosts',
    when: (member) => outsideCounty.includes(member.workLocation ?? '') && (member.publicPosts?.length ?? 0) > 0 && {},
  }),
];

const personRules: readonly Rule[] = [
  memberRule({
    code: 'work.tekun_migrant',
    severity: 'error',
    message: {
      zh: '特困供养人员不应登记为外出务工。',
      en: 'A person on destitute support cannot be registered as working away from home.',
    },
    source: 'published checks, work',
    field: 'workLocation',
    when: (member) => receives(member.tekun) && ['02', '03', '04'].includes(member.workLocation ?? '') && {},
  }),
  memberRule({
    code: 'work.student',
    severity: 'doubt',
    message: { zh: '在校生登记为务工。', en: 'A student is registered as working.' },
    source: '[work-location] 99: students; published checks, work',
    field: 'workLocation',
    when: (member) => isStudent(member) && isWorking(member) && {},
  }),
  memberRule({
    code: 'work.soldier',
    severity: 'doubt',
    message: { zh: '现役军人登记为务工。', en: 'A person in military service is registered as working.' },
    source: '[work-location] 99: soldiers',
    field: 'workLocation',
    when: (member) => member.inMilitaryService === true && isWorking(member) && {},
  }),
  memberRule({
    code: 'work.without_labour',
    severity: 'doubt',
    message: {
      zh: '登记为丧失或无劳动力，却有务工记录。',
      en: 'Registered as having lost or no labour capacity, yet working.',
    },
    source: 'AAB010, AAB011; published checks, labour and work',
    field: 'workLocation',
    when: (member) => isWorking(member) && ['03', '04'].includes(member.labourCapacity ?? '') && {},
  }),
];

function someRecord(member: MemberFacts, wrong: (record: WorkRecordFacts) => boolean): boolean {
  return (member.workRecords ?? []).some(wrong);
}

const recordRules: readonly Rule[] = [
  memberRule({
    code: 'work.record_order',
    severity: 'error',
    message: { zh: '务工开始日期晚于结束日期。', en: 'A stretch of work ends before it begins.' },
    source: 'published checks, work',
    field: 'workRecords',
    when: (member) =>
      someRecord(member, (one) => Boolean(one.endDate) && (one.startDate ?? '') > (one.endDate ?? '')) && {},
  }),
  memberRule({
    code: 'work.record_overlap',
    severity: 'error',
    message: { zh: '务工记录的时间互相重叠。', en: 'Stretches of work overlap.' },
    source: 'published checks, work',
    field: 'workRecords',
    when: (member) => {
      const records = member.workRecords ?? [];
      return records.some((one, i) => records.slice(i + 1).some((other) => overlap(one, other))) && {};
    },
  }),
  memberRule({
    code: 'work.record_future',
    severity: 'error',
    message: { zh: '务工开始日期晚于今天。', en: 'A stretch of work begins in the future.' },
    source: 'member form monthly labour record',
    field: 'workRecords',
    when: (member, context) => someRecord(member, (one) => (one.startDate ?? '') > context.today) && {},
  }),
];

const wageRules: readonly Rule[] = [
  memberRule({
    code: 'work.monthly_wage',
    severity: 'doubt',
    message: {
      zh: '月工资{wage}元，超出{min}至{max}元的常见范围。',
      en: 'A monthly wage of {wage} yuan lies outside the usual {min} to {max}.',
    },
    source: 'published checks, work: below 100 or above 30,000',
    field: 'monthlyWageFen',
    when: ({ monthlyWageFen: wage }, { thresholds }) => {
      const [min, max] = [thresholds.monthlyWageMinFen, thresholds.monthlyWageMaxFen];
      return (
        wage != null && wage !== 0 && (wage < min || wage > max) && { wage: wage / 100, min: min / 100, max: max / 100 }
      );
    },
  }),
  memberRule({
    code: 'work.yearly_wage',
    severity: 'doubt',
    message: {
      zh: '全年工资约{wage}元，超出{min}至{max}元的常见范围。',
      en: 'Wages of about {wage} yuan a year lie outside the usual {min} to {max}.',
    },
    source: 'published checks, work: 300-300,000 a year',
    field: 'monthlyWageFen',
    when: ({ monthlyWageFen, workMonths }, { thresholds }) => {
      const wage = (monthlyWageFen ?? 0) * (workMonths ?? 0);
      const [min, max] = [thresholds.yearlyWageMinFen, thresholds.yearlyWageMaxFen];
      return wage > 0 && (wage < min || wage > max) && { wage: wage / 100, min: min / 100, max: max / 100 };
    },
  }),
  memberRule({
    code: 'work.wage_missing',
    severity: 'hint',
    message: { zh: '已登记务工，请补填月工资。', en: 'The member works: add the monthly wage.' },
    source: 'member form monthly labour record',
    field: 'monthlyWageFen',
    when: (member) => isWorking(member) && member.monthlyWageFen !== undefined && !member.monthlyWageFen && {},
  }),
];

export const workRules: readonly Rule[] = [...placeRules, ...personRules, ...recordRules, ...wageRules];
