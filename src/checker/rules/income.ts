/** Rules about the income statement (national sheet, lines AAC071 to AAC087). Its agreement with the members: `income-members.ts`. */
import { dayAfter, parseDate } from '../dates';
import { annualPeriod, computedItems, subItemTargets, summariseIncome, targetOf } from '../income';
import type { Hit, Rule } from '../rule';
import { activeMembers, householdRule, incomeRule } from '../rule';
import { incomeMemberRules } from './income-members';

type Line = { item: string; amountFen: number };

/** A rule asked of each line of the statement. */
function lineRule(head: Omit<Rule, 'check' | 'needs'>, wrong: (line: Line) => boolean): Rule {
  return {
    ...head,
    needs: ['income'],
    check: (facts): Hit[] =>
      (facts.income?.lines ?? [])
        .filter(wrong)
        .map((line) => ({ path: `income.lines[${line.item}]`, params: { item: line.item } })),
  };
}

const lineRules: readonly Rule[] = [
  lineRule(
    {
      code: 'income.unknown_item',
      severity: 'error',
      message: { zh: '收支项目{item}不在目录中。', en: 'The item {item} is not in the list.' },
      source: '[income-item], [income-sub-item]',
    },
    (line) => targetOf(line.item) === null && !computedItems.includes(line.item),
  ),
  lineRule(
    {
      code: 'income.computed_item',
      severity: 'error',
      message: { zh: '{item}由系统计算，不能填写。', en: '{item} is computed and cannot be entered.' },
      source: 'income form',
    },
    (line) => computedItems.includes(line.item),
  ),
  lineRule(
    {
      code: 'income.amount',
      severity: 'error',
      message: {
        zh: '{item}的金额须为不小于零的整数分。',
        en: 'The amount of {item} must be a whole number of fen, not negative.',
      },
      source: 'income form',
    },
    (line) => !Number.isSafeInteger(line.amountFen) || line.amountFen < 0,
  ),
  householdRule({
    code: 'income.counted_twice',
    severity: 'error',
    needs: ['income'],
    message: {
      zh: '{item}既填了总数又填了细项，会重复计算。',
      en: '{item} is given as a total and by its parts, so it counts twice.',
    },
    source: 'income form',
    path: 'income.lines',
    when: ({ income }) => {
      const filled = (income?.lines ?? []).filter((line) => line.amountFen !== 0);
      const targets = new Set<string>(filled.flatMap((line) => subItemTargets[line.item] ?? []));
      const twice = filled.find((line) => targets.has(line.item));
      return twice && { item: twice.item };
    },
  }),
];

/** From the first of a month to the last day before the same month of the next year. */
function isTwelveMonths(start: string, end: string): boolean {
  const first = parseDate(start);
  return first?.day === 1 && parseDate(end) !== null && dayAfter(end) === `${first.year + 1}${start.slice(4)}`;
}

const statementRules: readonly Rule[] = [
  householdRule({
    code: 'income.people_missing',
    severity: 'error',
    needs: ['income'],
    message: {
      zh: '收入核算人数须为正整数。',
      en: 'The number of people who share the income must be a positive whole number.',
    },
    source: 'income form: net per person',
    path: 'income.peopleCount',
    when: ({ income }) => {
      const count = income?.peopleCount;
      return count !== undefined && (count === null || !Number.isInteger(count) || count < 1) && {};
    },
  }),
  householdRule({
    code: 'income.people_differ',
    severity: 'doubt',
    needs: ['income', 'members'],
    message: {
      zh: '收入核算人数{count}与共同生活的成员数{members}不同，请说明。',
      en: 'Income is divided by {count}, but {members} members share the household; explain.',
    },
    source: 'income form who counts: soldiers and prisoners out, students in',
    path: 'income.peopleCount',
    when: (facts) => {
      const count = facts.income?.peopleCount;
      const members = activeMembers(facts).filter((member) => member.inMilitaryService !== true).length;
      return count != null && count >= 1 && count !== members && { count, members };
    },
  }),
  householdRule({
    code: 'income.period',
    severity: 'error',
    needs: ['income'],
    message: {
      zh: '核算期须为完整的12个月，年度核算期为{start}至{end}。',
      en: 'The period must be twelve whole months; the yearly one runs from {start} to {end}.',
    },
    source: 'income form collection year and monitoring test',
    path: 'income.periodStart',
    when: ({ income }, { thresholds }) => {
      const { periodStart: start, periodEnd: end } = income ?? {};
      if (!income || !start || !end) return false;
      const yearly = annualPeriod(income.year ?? Number(end.slice(0, 4)), thresholds.incomeYearStart);
      const fits = income.kind === 'annual' ? start === yearly.start && end === yearly.end : isTwelveMonths(start, end);
      return !fits && { ...yearly };
    },
  }),
];

const sumRules: readonly Rule[] = [
  incomeRule({
    code: 'income.operating_without_expenditure',
    severity: 'doubt',
    message: {
      zh: '有生产经营性收入但没有生产经营性支出。',
      en: 'There is operating income but no operating expenditure.',
    },
    source: 'AAC071, AAC074; published checks, income',
    path: 'income.lines[AAC074]',
    // An award alone (O5) costs nothing to earn.
    when: (income, _facts, _context, statement) => {
      const awards = summariseIncome({ lines: statement.lines.filter((line) => line.item === 'O5') }).operating;
      return income.operating - awards > 0 && income.expenditure === 0 && {};
    },
  }),
  incomeRule({
    code: 'income.net_negative',
    severity: 'doubt',
    message: {
      zh: '纯收入为负{net}元，请核对支出。',
      en: 'Net income is {net} yuan, below zero; check the expenditure.',
    },
    source: 'AAC079; income form',
    path: 'income.lines[AAC074]',
    when: (income) => income.net < 0 && { net: income.net / 100 },
  }),
  incomeRule({
    code: 'income.high_for_identification',
    severity: 'doubt',
    message: {
      zh: '人均纯收入{perPerson}元，高于识别时常见的{max}元。',
      en: '{perPerson} yuan per person is more than the {max} usual at identification.',
    },
    source: 'published checks, income: above 20,000 per head at identification',
    path: 'income',
    when: (income, facts, { thresholds: { identificationIncomeMaxFen: max } }) => {
      const identified = ['0', '2', '3'].includes(facts.exitStatus ?? '') || Boolean(facts.monitoringType);
      const perPerson = income.perPerson ?? 0;
      return identified && perPerson > max && { perPerson: perPerson / 100, max: max / 100 };
    },
  }),
  incomeRule({
    code: 'income.lifted_below_line',
    severity: 'doubt',
    message: {
      zh: '人均纯收入{perPerson}元低于贫困线{line}元，与已脱贫不符。',
      en: '{perPerson} yuan per person is below the line of {line}, though the household is lifted out.',
    },
    source: 'poverty line; 厅字〔2016〕16号',
    path: 'income',
    when: (income, facts, { thresholds: { povertyLineFen: line } }) => {
      const perPerson = income.perPerson;
      const below = line > 0 && perPerson !== null && perPerson < line;
      return below && facts.exitStatus === '1' && { perPerson: perPerson / 100, line: line / 100 };
    },
  }),
  incomeRule({
    code: 'income.below_range_not_monitored',
    severity: 'doubt',
    message: {
      zh: '人均{perPerson}元低于监测范围{line}元，但未纳入监测。',
      en: '{perPerson} yuan per person is below the monitoring range of {line}, but the household is not monitored.',
    },
    source: 'published checks, income: below the range and not monitored = missed; poverty line',
    path: 'monitoringType',
    when: (income, facts, { thresholds: { monitoringBaseFen: line } }) => {
      const perPerson = income.referencePerPerson;
      const below = line > 0 && perPerson !== null && perPerson < line;
      return (
        below &&
        facts.monitoringType !== undefined &&
        !facts.monitoringType && { perPerson: perPerson / 100, line: line / 100 }
      );
    },
  }),
];

export const incomeRules: readonly Rule[] = [...lineRules, ...statementRules, ...sumRules, ...incomeMemberRules];
