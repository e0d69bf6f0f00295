import { coverRules, type World } from '../../../test/checker-cases';
import { monitoringRules } from './monitoring';

type Change = (world: World) => unknown;

/** Under monitoring with a risk. */
const risk =
  (type: string): Change =>
  ({ facts }) =>
    Object.assign(facts, { monitoringType: '0', risks: [{ type }] });

/** Identified half a year ago to the day, eliminated today, with everything in order. */
const freed: Change = ({ facts }) =>
  Object.assign(facts, {
    ...{ monitoringType: '0', monitoringIdentifiedOn: '2023-11-20', monitoringContact: '驻村工作队' },
    ...{ riskEliminated: true, riskEliminationMode: '01', riskEliminatedOn: '2024-05-20' },
  });

const both =
  (...changes: Change[]) =>
  (world: World): void =>
    changes.forEach((change) => change(world));

coverRules(monitoringRules, {
  'risk.illness_without_patient': {
    fails: both(risk('01'), ({ mother }) => (mother.health = ['01'])),
    passes: both(risk('01')),
  },
  'risk.illness_without_cost': {
    fails: both(risk('01')),
    passes: both(risk('01'), ({ income }) => income.lines.push({ item: 'R1', amountFen: 1 })),
  },
  'risk.disability_without_certificate': {
    fails: both(risk('03'), ({ mother }) => Object.assign(mother, { health: ['04'], disabilityType: '03' })),
    passes: both(risk('03'), ({ mother }) =>
      Object.assign(mother, { health: ['04'], disabilityType: '03', disabilityCertificateYear: 2015 }),
    ),
  },
  'risk.labour_enough': {
    fails: both(risk('04')),
    passes: both(risk('04'), ({ wife }) => (wife.labourCapacity = '03')),
  },
  'risk.work_without_record': {
    fails: both(risk('07'), ({ head }) => Object.assign(head, { workRecords: [], workMonths: null })),
    passes: both(risk('07')),
  },
  'elimination.too_early': {
    fails: both(freed, ({ facts }) => (facts.riskEliminatedOn = '2024-05-19')),
    passes: both(freed),
  },
  'elimination.without_labour': {
    fails: both(freed, ({ facts }) => (facts.whollyWithoutLabour = true)),
    passes: both(freed, ({ facts }) => Object.assign(facts, { whollyWithoutLabour: true, riskEliminationMode: '02' })),
  },
  'elimination.income_below_base': {
    fails: both(freed, ({ income }) => income.lines.push({ item: 'R1', amountFen: 3_550_005 })),
    passes: both(freed, ({ income }) => income.lines.push({ item: 'R1', amountFen: 3_550_000 })),
  },
  'elimination.guarantee_open': {
    fails: both(freed, ({ survey }) => (survey.safeWater = false)),
    passes: both(freed),
  },
  'elimination.contact_missing': {
    fails: both(freed, ({ facts }) => (facts.monitoringContact = null)),
    passes: both(freed),
  },
});
