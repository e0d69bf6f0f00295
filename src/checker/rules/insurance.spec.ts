import { coverRules } from '../../../test/checker-cases';
import { insuranceRules } from './insurance';

coverRules(insuranceRules, {
  'insurance.none': {
    fails: ({ wife }) => (wife.residentMedical = false),
    passes: ({ wife }) => Object.assign(wife, { residentMedical: false, inMilitaryService: true }),
  },
  'insurance.both_medical': {
    fails: ({ wife }) => (wife.employeeMedical = true),
    passes: ({ wife }) => Object.assign(wife, { residentMedical: false, employeeMedical: true }),
  },
  'insurance.aid_without_insurance': {
    fails: ({ wife }) => Object.assign(wife, { residentMedical: false, medicalAid: true }),
    passes: ({ wife }) => (wife.medicalAid = true),
  },
  'insurance.serious_illness_without_basic': {
    fails: ({ wife }) => (wife.residentMedical = false),
    passes: ({ wife }) => Object.assign(wife, { residentMedical: false, seriousIllnessInsurance: false }),
  },
  'insurance.both_pensions': {
    fails: ({ wife }) => (wife.employeePension = true),
    passes: ({ wife }) => Object.assign(wife, { residentPension: false, employeePension: true }),
  },
  'insurance.pension_age': {
    fails: ({ son }) => (son.residentPension = true),
    passes: ({ son }) => Object.assign(son, { residentPension: true, birthDate: '2008-05-20' }),
  },
  'insurance.dibao_and_tekun': {
    fails: ({ mother }) => Object.assign(mother, { dibao: '01', tekun: '01' }),
    passes: ({ mother }) => Object.assign(mother, { dibao: '01', tekun: '00' }),
  },
  'insurance.class_without_dibao': {
    fails: ({ mother }) => (mother.dibaoClass = 'B'),
    passes: ({ mother }) => Object.assign(mother, { dibao: '01', dibaoClass: 'B' }),
  },
  'insurance.dibao_class_missing': {
    fails: ({ mother }) => (mother.dibao = '01'),
    passes: ({ mother }) => Object.assign(mother, { dibao: '01', dibaoClass: 'A' }),
  },
  'insurance.assistance_date': {
    fails: ({ mother }) => Object.assign(mother, { tekun: '01', tekunSince: '2024-05-21' }),
    passes: ({ mother }) => Object.assign(mother, { tekun: '01', tekunSince: '2024-05-20' }),
  },
});
