/** Rules about schooling. Ages by school stage are those of the published checks. */
import type { MemberFacts } from '../facts';
import type { Message, Rule } from '../rule';
import { ageOf, memberRule } from '../rule';

/** Compulsory schooling: 6 to 15 (两不愁三保障: no child of that age out of school). */
const schoolAge = { from: 6, to: 15 };

interface Stage {
  code: string;
  zh: string;
  en: string;
  /** Range of [student-status] codes. */
  codes: readonly [string, string];
  from: number;
  to: number;
}

const stages: readonly Stage[] = [
  { code: 'education.preschool_age', zh: '学龄前或学前教育', en: 'pre-school', codes: ['01', '02'], from: 0, to: 6 },
  { code: 'education.primary_age', zh: '小学', en: 'primary school', codes: ['03', '03'], from: 5, to: 14 },
  { code: 'education.junior_age', zh: '初中', en: 'junior secondary school', codes: ['04', '06'], from: 12, to: 17 },
  {
    code: 'education.senior_age',
    zh: '高中或中职',
    en: 'senior secondary or vocational school',
    codes: ['07', '12'],
    from: 15,
    to: 20,
  },
  { code: 'education.college_age', zh: '高等院校', en: 'college', codes: ['13', '24'], from: 18, to: 150 },
  { code: 'education.master_age', zh: '研究生', en: 'graduate school', codes: ['25', '25'], from: 20, to: 150 },
];

function stageRule({ code, zh, en, codes: [first, last], from, to }: Stage): Rule {
  const message: Message = { zh: `{age}岁在${zh}，年龄不相称。`, en: `Age {age} does not fit ${en}.` };
  return memberRule({
    code,
    severity: 'doubt',
    message,
    source: 'published checks, education: grade fits age',
    field: 'studentStatus',
    when: (member, context) => {
      const age = ageOf(member, context);
      const grade = member.studentStatus ?? '';
      return age !== null && grade >= first && grade <= last && (age < from || age > to) && { age };
    },
  });
}

function allKnown(member: MemberFacts): boolean {
  return member.education !== undefined && member.studentStatus !== undefined && member.dropoutReason !== undefined;
}

export const educationRules: readonly Rule[] = [
  memberRule({
    code: 'education.both_filled',
    severity: 'error',
    message: {
      zh: '文化程度与在校生状况只能填一项。',
      en: 'Either the education or the student status is filled, not both.',
    },
    source: 'AAB008, AAB009; published checks, education',
    field: 'studentStatus',
    when: (member) => Boolean(member.education && member.studentStatus) && {},
  }),
  memberRule({
    code: 'education.none_filled',
    severity: 'error',
    message: {
      zh: '文化程度、在校生状况、未上学原因都没有填写。',
      en: 'Education, student status and reason for not attending are all empty.',
    },
    source: 'AAB008, AAB009; published checks, education',
    field: 'education',
    when: (member) => allKnown(member) && !member.education && !member.studentStatus && !member.dropoutReason && {},
  }),
  memberRule({
    code: 'education.student_and_dropout',
    severity: 'error',
    message: {
      zh: '在校生不能填写未上学原因。',
      en: 'A person at school has no reason for not attending.',
    },
    source: 'published checks, education',
    field: 'dropoutReason',
    when: (member) => Boolean(member.studentStatus && member.dropoutReason) && {},
  }),
  memberRule({
    code: 'education.dropout_unexplained',
    severity: 'error',
    message: {
      zh: '{age}岁属义务教育阶段，不在校须填未上学原因。',
      en: 'Age {age} is of compulsory school age: the reason for not attending is needed.',
    },
    source: 'Compulsory Education Law; published checks, education; 两不愁三保障',
    field: 'dropoutReason',
    when: (member, context) => {
      const age = ageOf(member, context);
      const ofAge = age !== null && age >= schoolAge.from && age <= schoolAge.to;
      return allKnown(member) && ofAge && !member.studentStatus && !member.dropoutReason && { age };
    },
  }),
  memberRule({
    code: 'education.dropout_age',
    severity: 'doubt',
    message: {
      zh: '{age}岁不在义务教育阶段，不应填未上学原因。',
      en: 'Age {age} is not of compulsory school age; a reason for not attending is out of place.',
    },
    source: 'member form: reason for a child of compulsory school age',
    field: 'dropoutReason',
    when: (member, context) => {
      const age = ageOf(member, context);
      return Boolean(member.dropoutReason) && age !== null && (age < schoolAge.from || age > 17) && { age };
    },
  }),
  ...stages.map(stageRule),
  memberRule({
    code: 'education.primary_only',
    severity: 'doubt',
    message: {
      zh: '{age}岁文化程度仅为小学及以下，请核实是否失学。',
      en: 'At age {age} with primary school or less: check whether schooling was broken off.',
    },
    source: 'published checks, education: 16-22 with primary only',
    field: 'education',
    when: (member, context) => {
      const age = ageOf(member, context);
      return age !== null && age >= 16 && age <= 22 && ['01', '02'].includes(member.education ?? '') && { age };
    },
  }),
  memberRule({
    code: 'education.level_age',
    severity: 'doubt',
    message: {
      zh: '{age}岁的文化程度偏高，请核对。',
      en: 'The level of education is high for age {age}; check it.',
    },
    source: 'published checks, education: grade fits age',
    field: 'education',
    when: (member, context) => {
      const age = ageOf(member, context);
      const youngest: Record<string, number> = { '02': 11, '03': 14, '04': 17, '05': 19, '06': 20 };
      return age !== null && age < (youngest[member.education ?? ''] ?? 0) && { age };
    },
  }),
];
