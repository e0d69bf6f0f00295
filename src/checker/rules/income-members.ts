/** Rules that compare the income statement with what is said about the members: an item and the flag that goes with it. */
import type { CheckContext } from '../context';
import type { HouseholdFacts, IncomeFacts, MemberFacts } from '../facts';
import type { IncomeSummary } from '../income';
import { summariseIncome } from '../income';
import type { Message, Rule, Severity } from '../rule';
import { activeMembers, ageOf, incomeRule, isStudent, isWorking, receives } from '../rule';

interface Agreement {
  code: string;
  severity: Severity;
  message: Message;
  source: string;
  path: string;
  /** Money of the statement the rule is about, fen. */
  money: (income: IncomeSummary, statement: IncomeFacts) => number;
  /** A member the money belongs to. */
  member: (member: MemberFacts, context: CheckContext) => boolean;
}

function someMember(facts: HouseholdFacts, context: CheckContext, fits: Agreement['member']): boolean {
  return activeMembers(facts).some((member) => fits(member, context));
}

/** Speaks when there is money but nobody it could belong to. */
function moneyNeedsMember({ money, member, ...head }: Agreement): Rule {
  return incomeRule({
    ...head,
    needs: ['income', 'members'],
    when: (income, facts, context, statement) =>
      money(income, statement) > 0 && !someMember(facts, context, member) && {},
  });
}

/** Speaks when somebody should have the money but there is none. */
function memberNeedsMoney({ money, member, ...head }: Agreement): Rule {
  return incomeRule({
    ...head,
    needs: ['income', 'members'],
    when: (income, facts, context, statement) =>
      money(income, statement) === 0 && someMember(facts, context, member) && {},
  });
}

/** Sum of the lines with one code. */
function lines(...codes: string[]): Agreement['money'] {
  return (_income, statement) =>
    statement.lines.filter((line) => codes.includes(line.item)).reduce((sum, line) => sum + line.amountFen, 0);
}

const olderThan =
  (years: number): Agreement['member'] =>
  (member, context) =>
    (ageOf(member, context) ?? 0) >= years;

/** Draws or may draw a pension: insured or already of pension age. */
const mayHavePension: Agreement['member'] = (member, context) =>
  member.residentPension === true || member.employeePension === true || olderThan(60)(member, context);

const earns: Agreement['member'] = (member) =>
  isWorking(member) || (member.publicPosts?.length ?? 0) > 0 || (member.workRecords?.length ?? 0) > 0;

const allowanceRules: readonly Rule[] = [
  moneyNeedsMember({
    code: 'income.dibao_without_member',
    severity: 'error',
    message: {
      zh: '有低保金收入，但没有成员享受低保。',
      en: 'There is minimum-allowance money, but no member receives it.',
    },
    source: 'AAC077, AAB030; published checks, income',
    path: 'income.lines[AAC077]',
    money: (income) => income.items.AAC077,
    member: (member) => receives(member.dibao),
  }),
  memberNeedsMoney({
    code: 'income.member_without_dibao_money',
    severity: 'doubt',
    message: {
      zh: '有成员享受低保，但没有低保金收入。',
      en: 'A member receives the minimum allowance, but there is no such income.',
    },
    source: 'AAC077, AAB030; published checks, income',
    path: 'income.lines[AAC077]',
    money: (income) => income.items.AAC077,
    member: (member) => receives(member.dibao),
  }),
  moneyNeedsMember({
    code: 'income.tekun_without_member',
    severity: 'error',
    message: {
      zh: '有特困供养金收入，但没有成员享受特困供养。',
      en: 'There is destitute-support money, but no member receives it.',
    },
    source: 'AAC086; published checks, income',
    path: 'income.lines[AAC086]',
    money: (income) => income.items.AAC086,
    member: (member) => receives(member.tekun),
  }),
  memberNeedsMoney({
    code: 'income.member_without_tekun_money',
    severity: 'doubt',
    message: {
      zh: '有成员享受特困供养，但没有特困供养金收入。',
      en: 'A member is on destitute support, but there is no such income.',
    },
    source: 'AAC086; published checks, income',
    path: 'income.lines[AAC086]',
    money: (income) => income.items.AAC086,
    member: (member) => receives(member.tekun),
  }),
  moneyNeedsMember({
    code: 'income.pension_without_member',
    severity: 'doubt',
    message: {
      zh: '有养老金收入，但没有参加养老保险或满60岁的成员。',
      en: 'There is pension income, but nobody is insured for a pension or is 60.',
    },
    source: 'AAC087, AAB014, AAB021; published checks, income',
    path: 'income.lines[AAC087]',
    money: (income) => income.items.AAC087,
    member: mayHavePension,
  }),
  memberNeedsMoney({
    code: 'income.member_without_pension_money',
    severity: 'doubt',
    message: {
      zh: '有参加居民养老保险且满61岁的成员，但没有养老金收入。',
      en: 'An insured member is 61 or older, but there is no pension income.',
    },
    // At 61 a whole statement of twelve months lies after the first payment at 60.
    source: '国发〔2014〕8号: paid from 60; published checks, income',
    path: 'income.lines[AAC087]',
    money: (income) => income.items.AAC087,
    member: (member, context) => member.residentPension === true && olderThan(61)(member, context),
  }),
];

const wageRules: readonly Rule[] = [
  moneyNeedsMember({
    code: 'income.wages_without_worker',
    severity: 'doubt',
    message: {
      zh: '有工资性收入，但没有成员登记务工或公益性岗位。',
      en: 'There is wage income, but no member works or holds a public post.',
    },
    source: 'AAC073, AAB011; published checks, income',
    path: 'income.lines[AAC073]',
    money: (income) => income.wages,
    member: earns,
  }),
  memberNeedsMoney({
    code: 'income.worker_without_wages',
    severity: 'doubt',
    message: {
      zh: '有成员务工满1个月或在公益性岗位，但没有工资性收入。',
      en: 'A member worked for a month or holds a public post, but there is no wage income.',
    },
    source: 'AAC073, AAB012; published checks, income',
    path: 'income.lines[AAC073]',
    money: (income) => income.wages,
    member: (member) => (isWorking(member) && (member.workMonths ?? 0) > 0) || (member.publicPosts?.length ?? 0) > 0,
  }),
  moneyNeedsMember({
    code: 'income.post_pay_without_post',
    severity: 'doubt',
    message: {
      zh: '有公益性岗位收入，但没有成员登记岗位。',
      en: 'There is public-post pay, but no member holds a post.',
    },
    source: '[income-sub-item] W2; published checks, public post',
    path: 'income.lines[W2]',
    money: lines('W2'),
    member: (member) => (member.publicPosts?.length ?? 0) > 0,
  }),
];

const subsidyRules: readonly Rule[] = [
  moneyNeedsMember({
    code: 'income.old_age_allowance_without_member',
    severity: 'doubt',
    message: {
      zh: '有高龄津贴，但没有达到年龄的成员。',
      en: 'There is an old-age allowance, but nobody is old enough.',
    },
    source: '[income-sub-item] T10; age from the thresholds',
    path: 'income.lines[T10]',
    money: lines('T10'),
    member: (member, context) => olderThan(context.thresholds.oldAgeAllowanceMinAge)(member, context),
  }),
  moneyNeedsMember({
    code: 'income.disability_allowance_without_member',
    severity: 'doubt',
    message: {
      zh: '有残疾人补贴，但没有残疾成员。',
      en: 'There is a disability allowance, but no member is disabled.',
    },
    source: '[income-sub-item] T11',
    path: 'income.lines[T11]',
    money: lines('T11'),
    member: (member) => (member.health ?? []).includes('04') || Boolean(member.disabilityType),
  }),
  moneyNeedsMember({
    code: 'income.education_grant_without_student',
    severity: 'doubt',
    message: { zh: '有教育补助，但没有在校成员。', en: 'There is an education grant, but nobody is at school.' },
    source: '[income-sub-item] T13',
    path: 'income.lines[T13]',
    money: lines('T13'),
    member: (member) => isStudent(member),
  }),
  incomeRule({
    code: 'income.wages_far_from_work',
    severity: 'hint',
    needs: ['income', 'members'],
    message: {
      zh: '工资性收入{stated}元，与成员月工资乘月数之和{expected}元相差一半以上。',
      en: 'Wage income of {stated} yuan differs by more than half from wage times months of the members, {expected}.',
    },
    source: 'AAC073, AAB012; published checks, income',
    path: 'income.lines[AAC073]',
    when: ({ wages }, facts, _context, statement) => {
      const workers = activeMembers(facts).filter(isWorking);
      const pay = workers.map((member) => (member.monthlyWageFen ?? 0) * (member.workMonths ?? 0));
      const expected = pay.reduce((sum, one) => sum + one, 0);
      const stated = wages - summariseIncome({ lines: statement.lines.filter((line) => line.item === 'W2') }).wages;
      const comparable = pay.length > 0 && pay.every((one) => one > 0) && stated > 0;
      return (
        comparable && Math.abs(stated - expected) > expected / 2 && { stated: stated / 100, expected: expected / 100 }
      );
    },
  }),
];

export const incomeMemberRules: readonly Rule[] = [...allowanceRules, ...wageRules, ...subsidyRules];
