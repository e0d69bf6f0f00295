/** Rules about the household block (form 2.1). */
import type { Rule } from '../rule';
import { activeMembers, householdRule, receives } from '../rule';
import { phoneIsWrong } from './phone';

/** [household-attribute] values that say somebody receives dibao (02, 04) or tekun (03, 04). */
const dibaoAttributes = ['02', '04'];
const tekunAttributes = ['03', '04'];

export const householdRules: readonly Rule[] = [
  householdRule({
    code: 'household.phone_format',
    severity: 'error',
    message: {
      zh: '联系电话应为11位手机号，或区号加号码的固定电话。',
      en: 'The telephone must be an 11-digit mobile number, or a landline with its area code.',
    },
    source: 'AAR012; household form',
    path: 'phone',
    when: (facts) => phoneIsWrong(facts.phone) && {},
  }),
  householdRule({
    code: 'household.causes_too_many',
    severity: 'error',
    message: {
      zh: '其他致贫原因最多2项，现有{count}项。',
      en: 'At most two other causes may be given; there are {count}.',
    },
    source: 'AAC008; household form',
    path: 'otherCauses',
    when: (facts) => (facts.otherCauses?.length ?? 0) > 2 && { count: facts.otherCauses?.length ?? 0 },
  }),
  householdRule({
    code: 'household.cause_repeated',
    severity: 'error',
    message: {
      zh: '同一致贫原因不能重复填写，主要原因不能再列为其他原因。',
      en: 'A cause may be given once: the main cause is not also another cause.',
    },
    source: 'AAC007, AAC008; household form',
    path: 'otherCauses',
    when: (facts) => {
      const causes = [facts.mainCause, ...(facts.otherCauses ?? [])].filter(Boolean);
      return new Set(causes).size < causes.length && {};
    },
  }),
  householdRule({
    code: 'household.other_cause_without_main',
    severity: 'error',
    message: {
      zh: '填写了其他致贫原因，须先填主要致贫原因。',
      en: 'Other causes are given but the main cause is missing.',
    },
    source: 'AAC007, AAC008; household form',
    path: 'mainCause',
    when: (facts) => !facts.mainCause && (facts.otherCauses?.length ?? 0) > 0 && {},
  }),
  householdRule({
    code: 'household.attribute_without_dibao',
    severity: 'doubt',
    needs: ['members'],
    message: {
      zh: '户属性为低保户，但没有成员享受低保。',
      en: 'The household attribute speaks of the minimum allowance, but no member receives it.',
    },
    source: 'AAC006, AAB030; household form',
    path: 'householdAttribute',
    when: (facts) =>
      dibaoAttributes.includes(facts.householdAttribute ?? '') &&
      !activeMembers(facts).some((member) => receives(member.dibao)) &&
      {},
  }),
  householdRule({
    code: 'household.attribute_without_tekun',
    severity: 'doubt',
    needs: ['members'],
    message: {
      zh: '户属性为特困供养户，但没有成员享受特困供养。',
      en: 'The household attribute speaks of destitute support, but no member receives it.',
    },
    source: 'AAC006; household form',
    path: 'householdAttribute',
    when: (facts) =>
      tekunAttributes.includes(facts.householdAttribute ?? '') &&
      !activeMembers(facts).some((member) => receives(member.tekun)) &&
      {},
  }),
  householdRule({
    code: 'household.wholly_without_labour',
    severity: 'doubt',
    needs: ['members'],
    message: {
      zh: '标为整户无劳动能力，但有{count}名成员登记为有劳动能力。',
      en: 'Marked as wholly without labour, but {count} members are registered as able to work.',
    },
    source: 'AAB010; household form',
    path: 'whollyWithoutLabour',
    when: (facts) => {
      const able = activeMembers(facts).filter((member) => ['01', '02', '05'].includes(member.labourCapacity ?? ''));
      return facts.whollyWithoutLabour === true && able.length > 0 && { count: able.length };
    },
  }),
];
