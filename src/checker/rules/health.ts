/** Rules about health and disability (form 2.2, AAB017). */
import { parseDate } from '../dates';
import type { Rule } from '../rule';
import { memberRule } from '../rule';

export const healthRules: readonly Rule[] = [
  memberRule({
    code: 'health.healthy_alone',
    severity: 'error',
    message: { zh: '“健康”不能与其他健康状况同时选。', en: '"Healthy" cannot stand beside another state of health.' },
    source: 'AAB017; member form',
    field: 'health',
    when: (member) => (member.health ?? []).includes('01') && (member.health ?? []).length > 1 && {},
  }),
  memberRule({
    code: 'health.disability_details',
    severity: 'error',
    message: { zh: '健康状况为残疾，须填残疾类别和等级。', en: 'Disabled: the type and the level are needed.' },
    source: 'GB/T 26341; member form',
    field: 'disabilityType',
    when: (member) =>
      (member.health ?? []).includes('04') &&
      member.disabilityType !== undefined &&
      member.disabilityLevel !== undefined &&
      !(member.disabilityType && member.disabilityLevel) &&
      {},
  }),
  memberRule({
    code: 'health.disability_not_marked',
    severity: 'error',
    message: {
      zh: '填写了残疾类别或等级，但健康状况未选残疾。',
      en: 'A disability type or level is given, but health does not say "disabled".',
    },
    source: 'AAB017; member form',
    field: 'health',
    when: (member) =>
      Boolean(member.disabilityType || member.disabilityLevel) &&
      member.health !== undefined &&
      !(member.health ?? []).includes('04') &&
      {},
  }),
  memberRule({
    code: 'health.certificate_year',
    severity: 'error',
    message: {
      zh: '残疾人证办证年份{year}早于出生或晚于今年。',
      en: 'The year of the disability certificate, {year}, lies before the birth or in the future.',
    },
    source: 'member form',
    field: 'disabilityCertificateYear',
    when: (member, context) => {
      const year = member.disabilityCertificateYear;
      if (year == null) return false;
      const born = parseDate(member.birthDate)?.year ?? 0;
      return (year < born || year > Number(context.today.slice(0, 4))) && { year };
    },
  }),
];
