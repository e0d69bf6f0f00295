import { coverRules, type World } from '../../../test/checker-cases';
import { incomeRules } from './income';

/** Adds a line of so many fen. */
const add =
  (item: string, amountFen: number) =>
  ({ income }: World): unknown =>
    income.lines.push({ item, amountFen });

/** Takes the lines with these codes away. */
const without =
  (...items: string[]) =>
  ({ income }: World): unknown =>
    (income.lines = income.lines.filter((line) => !items.includes(line.item)));

const both =
  (...changes: ((world: World) => unknown)[]) =>
  (world: World): void =>
    changes.forEach((change) => change(world));

coverRules(incomeRules, {
  'income.unknown_item': { fails: add('W9', 100), passes: add('W3', 100) },
  'income.computed_item': { fails: add('AAC085', 100), passes: add('AAC083', 100) },
  'income.amount': { fails: add('P4', 10.5), passes: add('P4', 0) },
  'income.counted_twice': { fails: add('AAC073', 1_600_000), passes: add('AAC092', 1_600_000) },
  'income.people_missing': {
    fails: ({ income }) => (income.peopleCount = 0),
    passes: ({ income }) => (income.peopleCount = 1),
  },
  'income.people_differ': {
    fails: ({ income }) => (income.peopleCount = 4),
    passes: ({ income, daughter }) => {
      income.peopleCount = 4;
      daughter.inMilitaryService = true;
    },
  },
  'income.period': {
    fails: ({ income }) => (income.kind = 'annual'),
    passes: ({ income }) =>
      Object.assign(income, { kind: 'annual', periodStart: '2023-10-01', periodEnd: '2024-09-30' }),
  },
  'income.operating_without_expenditure': {
    fails: without('X2'),
    passes: both(without('X2', 'O2'), add('O5', 50_000)),
  },
  'income.net_negative': { fails: add('X1', 7_700_001), passes: add('X1', 7_700_000) },
  'income.high_for_identification': {
    fails: both(add('O1', 10_000_000), ({ facts }) => (facts.monitoringType = '1')),
    passes: add('O1', 10_000_000),
  },
  'income.lifted_below_line': { fails: add('X1', 5_700_003), passes: add('X1', 5_700_000) },
  'income.below_range_not_monitored': {
    fails: add('R1', 3_550_005),
    passes: both(add('R1', 3_550_005), ({ facts }) => (facts.monitoringType = '0')),
  },
  'income.dibao_without_member': {
    fails: add('T02', 300_000),
    passes: both(add('T02', 300_000), ({ mother }) => (mother.dibao = '01')),
  },
  'income.member_without_dibao_money': {
    fails: ({ mother }) => (mother.dibao = '01'),
    passes: both(add('AAC077', 300_000), ({ mother }) => (mother.dibao = '01')),
  },
  'income.tekun_without_member': {
    fails: add('T03', 900_000),
    passes: both(add('T03', 900_000), ({ mother }) => (mother.tekun = '01')),
  },
  'income.member_without_tekun_money': {
    fails: ({ mother }) => (mother.tekun = '01'),
    passes: both(add('AAC086', 900_000), ({ mother }) => (mother.tekun = '01')),
  },
  'income.pension_without_member': {
    fails: ({ head, wife, mother }) => {
      mother.status = '2';
      head.residentPension = wife.residentPension = false;
    },
    passes: ({ mother }) => (mother.status = '2'),
  },
  'income.member_without_pension_money': {
    fails: without('T04'),
    passes: both(without('T04'), ({ mother }) => (mother.birthDate = '1963-05-21')),
  },
  'income.wages_without_worker': {
    fails: ({ head }) => Object.assign(head, { workLocation: '99', workRecords: [] }),
    passes: ({ head }) => (head.workLocation = '99'),
  },
  'income.worker_without_wages': {
    fails: without('W1'),
    passes: both(without('W1'), ({ head }) => (head.workLocation = '99')),
  },
  'income.post_pay_without_post': {
    fails: add('W2', 600_000),
    passes: both(add('W2', 600_000), ({ wife }) => (wife.publicPosts = [{ type: '02', months: 12 }])),
  },
  'income.old_age_allowance_without_member': {
    fails: add('T10', 60_000),
    passes: both(add('T10', 60_000), ({ mother }) => (mother.birthDate = '1944-05-20')),
  },
  'income.disability_allowance_without_member': {
    fails: add('T11', 60_000),
    passes: both(add('T11', 60_000), ({ mother }) => (mother.health = ['02', '04'])),
  },
  'income.education_grant_without_student': {
    fails: both(add('T13', 60_000), ({ son, daughter }) => (son.studentStatus = daughter.studentStatus = null)),
    passes: add('T13', 60_000),
  },
  'income.wages_far_from_work': {
    fails: add('W1', 800_001),
    passes: add('W1', 800_000),
  },
});
