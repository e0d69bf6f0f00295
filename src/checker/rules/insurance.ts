/** Rules about insurance, pension and social assistance of members. */
import type { MemberFacts } from '../facts';
import type { Rule } from '../rule';
import { ageOf, memberRule, receives } from '../rule';

function bothMedicalKnown(member: MemberFacts): boolean {
  return member.residentMedical !== undefined && member.employeeMedical !== undefined;
}

function uninsured(member: MemberFacts): boolean {
  return bothMedicalKnown(member) && !member.residentMedical && !member.employeeMedical;
}

const medicalRules: readonly Rule[] = [
  memberRule({
    code: 'insurance.none',
    severity: 'doubt',
    message: {
      zh: '没有参加基本医疗保险，请核实并说明。',
      en: 'Not in any basic medical insurance; check and explain.',
    },
    // The published check calls this an error. Someone uninsured must still be registrable: it is the gap to be closed.
    source: 'AAB013, AAB022; published checks, insurance; 两不愁三保障',
    field: 'residentMedical',
    when: (member) => uninsured(member) && member.inMilitaryService !== true && {},
  }),
  memberRule({
    code: 'insurance.both_medical',
    severity: 'error',
    message: {
      zh: '居民医保与职工医保只能参加一种。',
      en: 'Resident and employee medical insurance exclude each other.',
    },
    source: 'published checks, insurance: exactly one',
    field: 'employeeMedical',
    when: (member) => member.residentMedical === true && member.employeeMedical === true && {},
  }),
  memberRule({
    code: 'insurance.aid_without_insurance',
    severity: 'error',
    message: {
      zh: '享受医疗救助但没有参加基本医保。',
      en: 'Receives medical aid without basic medical insurance.',
    },
    source: 'published checks, insurance',
    field: 'medicalAid',
    when: (member) => member.medicalAid === true && uninsured(member) && {},
  }),
  memberRule({
    code: 'insurance.serious_illness_without_basic',
    severity: 'error',
    message: {
      zh: '参加大病保险但没有参加基本医保。',
      en: 'In serious-illness insurance without basic medical insurance.',
    },
    source: '国办发〔2015〕57号: serious-illness insurance extends the basic one',
    field: 'seriousIllnessInsurance',
    when: (member) => member.seriousIllnessInsurance === true && uninsured(member) && {},
  }),
];

const pensionRules: readonly Rule[] = [
  memberRule({
    code: 'insurance.both_pensions',
    severity: 'error',
    message: { zh: '居民养老与职工养老只能参加一种。', en: 'Resident and employee pension exclude each other.' },
    source: 'AAB014, AAB021; member form',
    field: 'employeePension',
    when: (member) => member.residentPension === true && member.employeePension === true && {},
  }),
  memberRule({
    code: 'insurance.pension_age',
    severity: 'doubt',
    message: {
      zh: '{age}岁未满16周岁，不应参加养老保险。',
      en: 'At age {age}, below 16, nobody joins the pension insurance.',
    },
    source: '国发〔2014〕8号: from 16, students excepted',
    field: 'residentPension',
    when: (member, context) => {
      const age = ageOf(member, context);
      return (
        (member.residentPension === true || member.employeePension === true) && age !== null && age < 16 && { age }
      );
    },
  }),
];

const assistanceRules: readonly Rule[] = [
  memberRule({
    code: 'insurance.dibao_and_tekun',
    severity: 'error',
    message: {
      zh: '低保与特困供养不能同时享受。',
      en: 'The minimum allowance and destitute support exclude each other.',
    },
    source: '国发〔2016〕14号; member form',
    field: 'tekun',
    when: (member) => receives(member.dibao) && receives(member.tekun) && {},
  }),
  memberRule({
    code: 'insurance.class_without_dibao',
    severity: 'error',
    message: {
      zh: '填写了低保类别或起始日期，但未登记享受低保。',
      en: 'A class or start of the minimum allowance is given, but not the allowance itself.',
    },
    source: 'AAB030; member form',
    field: 'dibao',
    when: (member) =>
      member.dibao !== undefined && !receives(member.dibao) && Boolean(member.dibaoClass || member.dibaoSince) && {},
  }),
  memberRule({
    code: 'insurance.dibao_class_missing',
    severity: 'hint',
    message: { zh: '享受低保，请补填低保类别。', en: 'On the minimum allowance: add its class.' },
    source: 'AAB030; member form',
    field: 'dibaoClass',
    when: (member) => receives(member.dibao) && member.dibaoClass !== undefined && !member.dibaoClass && {},
  }),
  memberRule({
    code: 'insurance.assistance_date',
    severity: 'error',
    message: {
      zh: '低保或特困供养的起始日期晚于今天。',
      en: 'The minimum allowance or destitute support begins in the future.',
    },
    source: 'member form: start date',
    field: 'dibaoSince',
    when: (member, { today }) => ((member.dibaoSince ?? '') > today || (member.tekunSince ?? '') > today) && {},
  }),
];

export const insuranceRules: readonly Rule[] = [...medicalRules, ...pensionRules, ...assistanceRules];
