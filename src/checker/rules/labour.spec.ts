import { coverRules } from '../../../test/checker-cases';
import { labourRules } from './labour';

coverRules(labourRules, {
  'labour.under_16': {
    fails: ({ son }) => (son.labourCapacity = '05'),
    passes: ({ son }) => Object.assign(son, { labourCapacity: '05', birthDate: '2008-05-20' }),
  },
  'labour.student': {
    fails: ({ daughter }) => (daughter.labourCapacity = '01'),
    passes: ({ daughter }) => (daughter.labourCapacity = '04'),
  },
  'labour.healthy_adult': {
    fails: ({ wife }) => (wife.labourCapacity = '05'),
    passes: ({ wife }) => Object.assign(wife, { labourCapacity: '05', health: ['02'] }),
  },
  'labour.severe_disability': {
    fails: ({ wife }) => Object.assign(wife, { health: ['04'], disabilityType: '4', disabilityLevel: '2' }),
    passes: ({ wife }) => Object.assign(wife, { health: ['04'], disabilityType: '4', disabilityLevel: '3' }),
  },
  'labour.elderly': {
    fails: ({ head }) => (head.birthDate = '1964-05-20'),
    passes: ({ head }) => (head.birthDate = '1964-05-21'),
  },
});
