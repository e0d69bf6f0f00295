/** Rules about measures of help: that each risk has one, and that each has its fact (domain: risk → measure → fact). */
import { daysAfter } from '../dates';
import type { HouseholdFacts } from '../facts';
import { fits, fittingCategories, isDevelopment } from '../fitting';
import type { CheckContext } from '../context';
import type { Hit, Rule } from '../rule';
import { activeMembers, receives } from '../rule';
import { summariseIncome } from '../income';

/** Days after identification by which the measures are set. */
const daysToPlan = 10;
const source = 'published checks of monitored households: risk, measure and fact';

/** Vocational stages of [student-status]: the Rain and Dew grant is theirs. */
const vocational = ['10', '11', '12', '13', '14', '15', '16', '17', '18', '19'];
/** [work-location] outside the county. */
const faraway = ['03', '04'];
const able = ['01', '02', '05'];

/** A monitored household whose risks still stand and whose measures should be set by now. */
function isDue(
  { monitoringType, riskEliminated, monitoringIdentifiedOn: since }: HouseholdFacts,
  today: string,
): boolean {
  if (!monitoringType || riskEliminated === true) return false;
  return !since || daysAfter(since, daysToPlan) <= today;
}

type Head = Pick<Rule, 'code' | 'severity' | 'message'> & { needs?: Rule['needs'] };

const rule = (head: Head, check: (facts: HouseholdFacts, context: CheckContext) => Hit[]): Rule => ({
  ...{ needs: ['measures'], source },
  ...head,
  check,
});

/** A rule about measures of some sub-types: they need a fact of a member. */
const needsFact = (head: Head, subtypes: readonly string[], holds: (facts: HouseholdFacts) => boolean): Rule =>
  rule({ needs: ['measures', 'members'], ...head }, (facts) =>
    holds(facts)
      ? []
      : (facts.measures ?? [])
          .filter(({ subtype }) => subtypes.includes(subtype))
          .map(({ id }) => ({ path: `measures[${id}]`, params: {} })),
  );

/** A rule the other way round: a fact of the household asks for a measure. */
const asksFor = (head: Head, subtype: string, holds: (facts: HouseholdFacts) => boolean): Rule =>
  rule({ needs: ['measures', 'members'], ...head }, (facts) =>
    holds(facts) && !(facts.measures ?? []).some((one) => one.subtype === subtype)
      ? [{ path: 'measures', params: {} }]
      : [],
  );

const onDibao = (facts: HouseholdFacts) => activeMembers(facts).some(({ dibao }) => receives(dibao));
const inVocation = (facts: HouseholdFacts) =>
  activeMembers(facts).some(({ studentStatus }) => vocational.includes(studentStatus ?? ''));
const worksFaraway = (facts: HouseholdFacts) =>
  activeMembers(facts).some(({ workLocation }) => faraway.includes(workLocation ?? ''));
const helpedBy = ({ measures }: HouseholdFacts, categories: readonly string[]) =>
  (measures ?? []).some(({ category }) => categories.includes(category));

/** What was helped by work or by security must show in the income once the risk is gone. */
const shows = (head: Head, categories: readonly string[], sum: 'wages' | 'transfer'): Rule =>
  rule({ needs: ['measures', 'income'], ...head }, (facts) =>
    facts.riskEliminated === true &&
    helpedBy(facts, categories) &&
    facts.income &&
    summariseIncome(facts.income)[sum] === 0
      ? [{ path: 'income', params: {} }]
      : [],
  );

export const measureRules: readonly Rule[] = [
  rule(
    {
      code: 'measure.risk_unanswered',
      severity: 'doubt',
      message: {
        zh: '识别满{days}天，风险尚无对应的帮扶措施（可用类别：{categories}）。',
        en: 'Identified {days} days ago or more, and no measure answers this risk (categories that fit: {categories}).',
      },
    },
    (facts, { today }) =>
      (isDue(facts, today) ? (facts.risks ?? []) : []).flatMap(({ type }, i) => {
        const categories = fittingCategories('risk', type);
        if (!categories || (facts.measures ?? []).some(({ category }) => fits('risk', type, category))) return [];
        return [{ path: `risks[${i}]`, params: { days: daysToPlan, categories: categories.join(' ') } }];
      }),
  ),
  rule(
    {
      code: 'measure.development_missing',
      severity: 'doubt',
      needs: ['measures', 'members'],
      message: {
        zh: '家中有{count}名劳动力，不能只有保障性措施，至少应有一项开发式措施。',
        en: '{count} of the household can work: security alone is not enough, one development measure at least.',
      },
    },
    (facts, { today }) => {
      const count = activeMembers(facts).filter(({ labourCapacity }) => able.includes(labourCapacity ?? '')).length;
      const measures = facts.measures ?? [];
      const alone = measures.length > 0 && !measures.some(({ category }) => isDevelopment(category));
      return isDue(facts, today) && count > 0 && alone ? [{ path: 'measures', params: { count } }] : [];
    },
  ),
  rule(
    {
      code: 'measure.relocation_closed',
      severity: 'error',
      message: {
        zh: '2021年起识别的监测对象不得安排搬迁。',
        en: 'Relocation is no measure for those identified since 2021.',
      },
    },
    ({ measures, monitoringIdentifiedOn: since }) =>
      (measures ?? [])
        .filter(({ category }) => category === 'A53' && since != null && since >= '2021-01-01')
        .map(({ id }) => ({ path: `measures[${id}]`, params: {} })),
  ),
  needsFact(
    {
      code: 'measure.dibao_without_member',
      severity: 'doubt',
      message: { zh: '有低保措施，但没有成员享受低保。', en: 'A minimum-allowance measure, but nobody receives it.' },
    },
    ['A48-01'],
    onDibao,
  ),
  asksFor(
    {
      code: 'measure.dibao_missing',
      severity: 'hint',
      message: {
        zh: '有成员享受低保，但没有低保措施。',
        en: 'A member receives the allowance, but no measure says so.',
      },
    },
    'A48-01',
    onDibao,
  ),
  needsFact(
    {
      code: 'measure.rain_and_dew_without_student',
      severity: 'doubt',
      message: {
        zh: '有雨露计划措施，但没有中高职或技工院校在读成员。',
        en: 'A Rain and Dew grant, but nobody is at a vocational school.',
      },
    },
    ['A47-01'],
    inVocation,
  ),
  asksFor(
    {
      code: 'measure.rain_and_dew_missing',
      severity: 'hint',
      message: {
        zh: '有中高职或技工院校在读成员，但没有雨露计划措施。',
        en: 'A member is at a vocational school, but there is no Rain and Dew grant.',
      },
    },
    'A47-01',
    inVocation,
  ),
  needsFact(
    {
      code: 'measure.work_subsidy_without_worker',
      severity: 'doubt',
      message: {
        zh: '有外出务工补贴，但没有成员在旗县外务工。',
        en: 'A subsidy for work away, but nobody works outside the banner.',
      },
    },
    ['A40-03', 'A40-04'],
    worksFaraway,
  ),
  shows(
    {
      code: 'measure.wages_missing',
      severity: 'doubt',
      message: {
        zh: '以就业帮扶消除风险，工资性收入应大于零。',
        en: 'The risk was eliminated by work: wages should be above zero.',
      },
    },
    ['A40', 'A42'],
    'wages',
  ),
  shows(
    {
      code: 'measure.transfer_missing',
      severity: 'doubt',
      message: {
        zh: '以综合保障消除风险，转移性收入应大于零。',
        en: 'The risk was eliminated by security: transfer income should be above zero.',
      },
    },
    ['A48'],
    'transfer',
  ),
];
