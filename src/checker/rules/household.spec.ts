import { coverRules } from '../../../test/checker-cases';
import { householdRules } from './household';

coverRules(householdRules, {
  'household.phone_format': {
    fails: ({ facts }) => (facts.phone = '1390475000'),
    passes: ({ facts }) => (facts.phone = '0475-8200001'),
  },
  'household.causes_too_many': {
    fails: ({ facts }) => (facts.otherCauses = ['02', '03', '09']),
    passes: ({ facts }) => (facts.otherCauses = ['02', '03']),
  },
  'household.cause_repeated': {
    fails: ({ facts }) => (facts.otherCauses = ['01']),
    passes: ({ facts }) => (facts.otherCauses = ['02']),
  },
  'household.other_cause_without_main': {
    fails: ({ facts }) => (facts.mainCause = null),
    passes: ({ facts }) => Object.assign(facts, { mainCause: null, otherCauses: [] }),
  },
  'household.attribute_without_dibao': {
    fails: ({ facts }) => (facts.householdAttribute = '02'),
    passes: ({ facts, mother }) => {
      facts.householdAttribute = '02';
      mother.dibao = '01';
    },
  },
  'household.attribute_without_tekun': {
    fails: ({ facts }) => (facts.householdAttribute = '03'),
    passes: ({ facts, mother }) => {
      facts.householdAttribute = '03';
      mother.tekun = '01';
    },
  },
  'household.wholly_without_labour': {
    fails: ({ facts }) => (facts.whollyWithoutLabour = true),
    passes: ({ facts, head, wife }) => {
      facts.whollyWithoutLabour = true;
      head.labourCapacity = wife.labourCapacity = '03';
    },
  },
});
