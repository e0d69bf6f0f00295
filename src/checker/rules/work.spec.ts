import { coverRules } from '../../../test/checker-cases';
import { workRules } from './work';

coverRules(workRules, {
  'work.months_missing': {
    fails: ({ head }) => (head.workMonths = null),
    passes: ({ wife }) => (wife.workMonths = 0),
  },
  'work.location_missing': {
    fails: ({ wife }) => (wife.workMonths = 3),
    passes: ({ wife }) => Object.assign(wife, { workMonths: 3, workLocation: '01' }),
  },
  'work.months_range': {
    fails: ({ head }) => (head.workMonths = 13),
    passes: ({ head }) => (head.workMonths = 12),
  },
  'work.under_16': {
    fails: ({ son }) => (son.workLocation = '01'),
    passes: ({ son }) => (son.workLocation = '99'),
  },
  'work.place_contradiction': {
    fails: ({ head }) => (head.workPlaceCode = '150502000000'),
    passes: ({ head }) => Object.assign(head, { workLocation: '03', workPlaceCode: '150502000000' }),
  },
  'work.local_channel_outside': {
    fails: ({ head }) => Object.assign(head, { workLocation: '04', employmentChannel: '03' }),
    passes: ({ head }) => (head.employmentChannel = '03'),
  },
  'work.public_post_outside': {
    fails: ({ head }) => Object.assign(head, { workLocation: '03', publicPosts: [{ type: '02', months: 12 }] }),
    passes: ({ head }) => (head.publicPosts = [{ type: '02', months: 12 }]),
  },
  'work.tekun_migrant': {
    fails: ({ head }) => (head.tekun = '01'),
    passes: ({ head }) => Object.assign(head, { tekun: '01', workLocation: '99' }),
  },
  'work.student': {
    fails: ({ daughter }) => (daughter.workLocation = '01'),
    passes: ({ wife }) => (wife.workLocation = '01'),
  },
  'work.soldier': {
    fails: ({ head }) => (head.inMilitaryService = true),
    passes: ({ head }) => Object.assign(head, { inMilitaryService: true, workLocation: '99' }),
  },
  'work.without_labour': {
    fails: ({ head }) => (head.labourCapacity = '03'),
    passes: ({ head }) => (head.labourCapacity = '05'),
  },
  'work.record_order': {
    fails: ({ head }) => (head.workRecords = [{ startDate: '2024-02-02', endDate: '2024-02-01' }]),
    passes: ({ head }) => (head.workRecords = [{ startDate: '2024-02-01', endDate: '2024-02-01' }]),
  },
  'work.record_overlap': {
    fails: ({ head }) =>
      (head.workRecords = [{ startDate: '2024-01-01' }, { startDate: '2024-03-01', endDate: '2024-03-31' }]),
    passes: ({ head }) =>
      (head.workRecords = [{ startDate: '2024-01-01', endDate: '2024-02-29' }, { startDate: '2024-03-01' }]),
  },
  'work.record_future': {
    fails: ({ head }) => (head.workRecords = [{ startDate: '2024-05-21' }]),
    passes: ({ head }) => (head.workRecords = [{ startDate: '2024-05-20' }]),
  },
  'work.monthly_wage': {
    fails: ({ head }) => (head.monthlyWageFen = 3_000_001),
    passes: ({ head }) => (head.monthlyWageFen = 3_000_000),
  },
  'work.yearly_wage': {
    fails: ({ head }) => Object.assign(head, { monthlyWageFen: 29_999, workMonths: 1 }),
    passes: ({ head }) => Object.assign(head, { monthlyWageFen: 30_000, workMonths: 1 }),
  },
  'work.wage_missing': {
    fails: ({ head }) => (head.monthlyWageFen = null),
    passes: ({ wife }) => (wife.monthlyWageFen = null),
  },
});
