/** Rules about households under monitoring: a risk has its fact, and a risk is eliminated when it is gone. */
import type { CheckContext } from '../context';
import { addMonths } from '../dates';
import type { HouseholdFacts, MemberFacts } from '../facts';
import { summariseIncome } from '../income';
import type { Rule } from '../rule';
import { activeMembers, ageOf, householdRule, incomeRule } from '../rule';

/** Under monitoring, with a risk of a kind that is not eliminated. */
const bears = (facts: HouseholdFacts, type: string): boolean =>
  Boolean(facts.monitoringType) &&
  facts.riskEliminated !== true &&
  (facts.risks ?? []).some((risk) => risk.type === type);

const isIll = ({ health }: MemberFacts): boolean => (health ?? []).some((code) => code === '02' || code === '03');
const isDisabled = ({ disabilityType, health, disabilityCertificateYear, idType }: MemberFacts): boolean =>
  Boolean(disabilityType) && (health ?? []).includes('04') && (Boolean(disabilityCertificateYear) || idType === '09');
/** [labour-capacity]: ordinary, skilled, weak or half. */
const canWork = ({ labourCapacity }: MemberFacts): boolean => ['01', '02', '05'].includes(labourCapacity ?? '');
/** [risk-elimination-mode]: nobody is left in the household. */
const naturally = '02';
const eliminated = (facts: HouseholdFacts): boolean =>
  facts.riskEliminated === true && facts.riskEliminationMode !== naturally;

const riskSource = 'published checks, risk and fact (domain 2.6)';
const endSource = 'published checks, elimination (S6 2_11_002, 4_11_011, 1_11_004; domain 1.5, 2.6)';

const risks: readonly Rule[] = [
  householdRule({
    code: 'risk.illness_without_patient',
    severity: 'doubt',
    needs: ['members'],
    message: { zh: '风险为因病，但没有成员患病。', en: 'The risk is illness, but no member is ill.' },
    source: riskSource,
    path: 'risks',
    when: (facts) => bears(facts, '01') && !activeMembers(facts).some(isIll) && {},
  }),
  incomeRule({
    code: 'risk.illness_without_cost',
    severity: 'doubt',
    message: {
      zh: '风险为因病，但收入表中没有合规自付支出。',
      en: 'The risk is illness, but the income statement has no self-paid cost.',
    },
    source: riskSource,
    path: 'risks',
    when: ({ selfPaid }, facts) => bears(facts, '01') && selfPaid === 0 && {},
  }),
  householdRule({
    code: 'risk.disability_without_certificate',
    severity: 'doubt',
    needs: ['members'],
    message: {
      zh: '风险为因残，但没有持残疾证的残疾成员。',
      en: 'The risk is disability, but no member is disabled and holds a certificate.',
    },
    source: riskSource,
    path: 'risks',
    when: (facts) => bears(facts, '03') && !activeMembers(facts).some(isDisabled) && {},
  }),
  householdRule({
    code: 'risk.labour_enough',
    severity: 'doubt',
    needs: ['members'],
    message: {
      zh: '风险为缺劳动力，但{people}人中有{able}人有劳动能力，超过四分之一。',
      en: 'The risk is lack of labour, but {able} of {people} people can work, which is more than a quarter.',
    },
    source: riskSource,
    path: 'risks',
    when: (facts) => {
      const people = activeMembers(facts);
      const able = people.filter(canWork).length;
      return bears(facts, '04') && able * 4 > people.length && { able, people: people.length };
    },
  }),
  householdRule({
    code: 'risk.work_without_record',
    severity: 'doubt',
    needs: ['members'],
    message: {
      zh: '风险为务工就业不稳，但没有有劳动能力且有务工记录的成员。',
      en: 'The risk is unstable work, but no member can work and has a record of it.',
    },
    source: riskSource,
    path: 'risks',
    when: (facts) =>
      bears(facts, '07') &&
      !activeMembers(facts).some(
        (one) => canWork(one) && ((one.workRecords?.length ?? 0) > 0 || (one.workMonths ?? 0) > 0),
      ) &&
      {},
  }),
];

/** What of the guarantees is still open, as codes of `exit-check-item`. */
function openGuarantees(facts: HouseholdFacts, context: CheckContext): string[] {
  const { survey } = facts;
  const people = activeMembers(facts);
  const schoolAge = (one: MemberFacts): boolean => {
    const age = ageOf(one, context);
    return age !== null && age >= 7 && age <= 15;
  };
  return [
    ...(survey?.dangerousHouse === true || ['C', 'D'].includes(survey?.houseDangerClass ?? '') ? ['housing'] : []),
    ...(survey?.safeWater === false || survey?.difficultWater === true ? ['water'] : []),
    ...(people.some((one) => one.residentMedical === false && one.employeeMedical !== true) ? ['medical'] : []),
    ...(people.some((one) => schoolAge(one) && ['04', '05'].includes(one.dropoutReason ?? '') && !one.studentStatus)
      ? ['education']
      : []),
  ];
}

const eliminations: readonly Rule[] = [
  householdRule({
    code: 'elimination.too_early',
    severity: 'error',
    message: {
      zh: '识别满{months}个月方可消除风险，最早{from}。',
      en: 'A risk is eliminated {months} months after identification at the earliest, from {from} on.',
    },
    source: endSource,
    path: 'riskEliminatedOn',
    when: (facts, { thresholds: { monitoringMinimumMonths: months } }) => {
      const from = facts.monitoringIdentifiedOn ? addMonths(facts.monitoringIdentifiedOn, months) : null;
      const early = from !== null && (facts.riskEliminatedOn ?? from) < from;
      return eliminated(facts) && early && { months, from };
    },
  }),
  householdRule({
    code: 'elimination.without_labour',
    severity: 'error',
    message: {
      zh: '整户无劳动能力的监测户暂不标注风险消除。',
      en: 'A household that is wholly without labour is not marked as freed of its risk.',
    },
    source: endSource,
    path: 'riskEliminated',
    when: (facts) => eliminated(facts) && facts.whollyWithoutLabour === true && {},
  }),
  householdRule({
    code: 'elimination.income_below_base',
    severity: 'doubt',
    needs: ['income'],
    message: {
      zh: '风险已消除，但人均收入{perPerson}元低于监测范围{line}元。',
      en: 'The risk is marked as eliminated, but {perPerson} yuan per person is below the range of {line}.',
    },
    source: endSource,
    path: 'riskEliminated',
    when: (facts, { thresholds: { monitoringBaseFen: line } }) => {
      const perPerson = facts.income && summariseIncome(facts.income).referencePerPerson;
      const below = typeof perPerson === 'number' && line > 0 && perPerson < line;
      return eliminated(facts) && below && { perPerson: perPerson / 100, line: line / 100 };
    },
  }),
  householdRule({
    code: 'elimination.guarantee_open',
    severity: 'doubt',
    needs: ['members'],
    message: {
      zh: '风险已消除，但仍有{count}项保障未落实（住房、饮水、医保、义务教育）。',
      en: 'The risk is marked as eliminated, but {count} guarantees are open (housing, water, insurance, school).',
    },
    source: endSource,
    path: 'riskEliminated',
    when: (facts, context) => {
      const count = openGuarantees(facts, context).length;
      return eliminated(facts) && count > 0 && { count };
    },
  }),
  householdRule({
    code: 'elimination.contact_missing',
    severity: 'doubt',
    message: {
      zh: '风险已消除的监测户须填监测联系人。',
      en: 'A household whose risk was eliminated needs its monitoring contact filled in.',
    },
    source: endSource,
    path: 'monitoringContact',
    when: (facts) => eliminated(facts) && facts.monitoringContact === null && {},
  }),
];

export const monitoringRules: readonly Rule[] = [...risks, ...eliminations];
