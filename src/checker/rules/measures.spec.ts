import { coverRules, World } from '../../../test/checker-cases';
import { measureRules } from './measures';

const measure = (subtype: string) => ({ id: subtype, category: subtype.slice(0, 3), subtype });
/** A household monitored for an illness since a month. */
const monitored = ({ facts }: World) =>
  Object.assign(facts, { monitoringType: '1', monitoringIdentifiedOn: '2024-04-20', risks: [{ type: '01' }] });

coverRules(measureRules, {
  'measure.risk_unanswered': {
    fails: (world) => (monitored(world).measures = [measure('A39-07')]),
    passes: (world) => (monitored(world).measures = [measure('A45-02')]),
  },
  'measure.development_missing': {
    fails: (world) => (monitored(world).measures = [measure('A45-02')]),
    passes: (world) => (monitored(world).measures = [measure('A45-02'), measure('A40-05')]),
  },
  'measure.relocation_closed': {
    fails: (world) => (monitored(world).measures = [measure('A53-01')]),
    passes: (world) =>
      Object.assign(monitored(world), { measures: [measure('A53-01')], monitoringIdentifiedOn: '2020-12-31' }),
  },
  'measure.dibao_without_member': {
    fails: ({ facts }) => (facts.measures = [measure('A48-01')]),
    passes: ({ facts, mother }) => {
      facts.measures = [measure('A48-01')];
      mother.dibao = '01';
    },
  },
  'measure.dibao_missing': {
    fails: ({ facts, mother }) => {
      facts.measures = [];
      mother.dibao = '01';
    },
    passes: ({ facts }) => (facts.measures = []),
  },
  'measure.rain_and_dew_without_student': {
    fails: ({ facts }) => (facts.measures = [measure('A47-01')]),
    passes: ({ facts, daughter }) => {
      facts.measures = [measure('A47-01')];
      daughter.studentStatus = '13';
    },
  },
  'measure.rain_and_dew_missing': {
    fails: ({ facts, daughter }) => {
      facts.measures = [];
      daughter.studentStatus = '13';
    },
    passes: ({ facts }) => (facts.measures = []),
  },
  'measure.work_subsidy_without_worker': {
    fails: ({ facts }) => (facts.measures = [measure('A40-03')]),
    passes: ({ facts, head }) => {
      facts.measures = [measure('A40-03')];
      head.workLocation = '03';
    },
  },
  'measure.wages_missing': {
    fails: ({ facts, income }) => {
      Object.assign(facts, { measures: [measure('A40-05')], riskEliminated: true });
      income.lines = income.lines.filter(({ item }) => item !== 'W1');
    },
    passes: ({ facts }) => Object.assign(facts, { measures: [measure('A40-05')], riskEliminated: true }),
  },
  'measure.transfer_missing': {
    fails: ({ facts, income, mother }) => {
      Object.assign(facts, { measures: [measure('A48-01')], riskEliminated: true });
      mother.dibao = '01';
      income.lines = income.lines.filter(({ item }) => !item.startsWith('T'));
    },
    passes: ({ facts }) => Object.assign(facts, { measures: [measure('A48-02')], riskEliminated: true }),
  },
});

describe('a risk that was identified only now', () => {
  it('has ten days to be answered', () => {
    const rule = measureRules[0]!;
    const at = (today: string) =>
      rule.check({ monitoringType: '1', monitoringIdentifiedOn: '2024-05-01', risks: [{ type: '11' }], measures: [] }, {
        today,
      } as never);
    expect(at('2024-05-10')).toEqual([]);
    expect(at('2024-05-11')).toHaveLength(1);
  });
});
