import { coverRules } from '../../../test/checker-cases';
import { healthRules } from './health';

coverRules(healthRules, {
  'health.healthy_alone': {
    fails: ({ mother }) => (mother.health = ['01', '02']),
    passes: ({ mother }) => (mother.health = ['02', '03']),
  },
  'health.disability_details': {
    fails: ({ mother }) => Object.assign(mother, { health: ['02', '04'], disabilityType: '4' }),
    passes: ({ mother }) => Object.assign(mother, { health: ['02', '04'], disabilityType: '4', disabilityLevel: '3' }),
  },
  'health.disability_not_marked': {
    fails: ({ mother }) => (mother.disabilityLevel = '2'),
    passes: ({ mother }) => Object.assign(mother, { health: ['04'], disabilityType: '1', disabilityLevel: '2' }),
  },
  'health.certificate_year': {
    fails: ({ mother }) => (mother.disabilityCertificateYear = 2025),
    passes: ({ mother }) => (mother.disabilityCertificateYear = 2024),
  },
});
