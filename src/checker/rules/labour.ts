/** Rules about labour capacity. 01 ordinary, 02 skilled, 03 lost, 04 none, 05 weak or half. */
import type { MemberFacts } from '../facts';
import type { Rule } from '../rule';
import { ageOf, isStudent, memberRule } from '../rule';

function isHealthy(member: MemberFacts): boolean {
  return member.health?.length === 1 && member.health[0] === '01';
}

export const labourRules: readonly Rule[] = [
  memberRule({
    code: 'labour.under_16',
    severity: 'error',
    message: {
      zh: '{age}岁未满16周岁，劳动技能应为“无劳动力”。',
      en: 'At age {age}, below 16, the labour capacity must be "none".',
    },
    source: 'Labour Law, article 15; published checks, labour',
    field: 'labourCapacity',
    when: (member, context) => {
      const age = ageOf(member, context);
      return age !== null && age < 16 && Boolean(member.labourCapacity) && member.labourCapacity !== '04' && { age };
    },
  }),
  memberRule({
    code: 'labour.student',
    severity: 'error',
    message: { zh: '在校生的劳动技能应为“无劳动力”。', en: 'The labour capacity of a student must be "none".' },
    source: 'published checks, labour',
    field: 'labourCapacity',
    when: (member) => isStudent(member) && Boolean(member.labourCapacity) && member.labourCapacity !== '04' && {},
  }),
  memberRule({
    code: 'labour.healthy_adult',
    severity: 'error',
    message: {
      zh: '{age}岁、健康且不在校，劳动技能不应为丧失、无或弱劳动力。',
      en: 'Age {age}, healthy and not at school: the labour capacity cannot be lost, none or weak.',
    },
    source: 'published checks, labour: 16-59',
    field: 'labourCapacity',
    when: (member, context) => {
      const age = ageOf(member, context);
      const working = age !== null && age >= 16 && age <= 59 && isHealthy(member) && !member.studentStatus;
      return working && ['03', '04', '05'].includes(member.labourCapacity ?? '') && { age };
    },
  }),
  memberRule({
    code: 'labour.severe_disability',
    severity: 'error',
    message: {
      zh: '重度肢体残疾（{level}级）不应为普通劳动力。',
      en: 'With a severe physical disability (level {level}) the labour capacity cannot be "ordinary".',
    },
    source: 'GB/T 26341 levels 1 and 2; published checks, labour',
    field: 'labourCapacity',
    when: (member) =>
      member.disabilityType === '4' &&
      ['1', '2'].includes(member.disabilityLevel ?? '') &&
      member.labourCapacity === '01' && { level: member.disabilityLevel ?? '' },
  }),
  memberRule({
    code: 'labour.elderly',
    severity: 'doubt',
    message: {
      zh: '{age}岁登记为普通或技能劳动力，请核对。',
      en: 'At age {age} the labour capacity is given as ordinary or skilled; check it.',
    },
    source: 'published checks, labour: 60 and above',
    field: 'labourCapacity',
    when: (member, context) => {
      const age = ageOf(member, context);
      return age !== null && age >= 60 && ['01', '02'].includes(member.labourCapacity ?? '') && { age };
    },
  }),
];
