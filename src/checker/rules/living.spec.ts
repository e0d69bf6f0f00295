import { coverRules } from '../../../test/checker-cases';
import { livingRules } from './living';

const place = { relocationMode: '3', resettlementMode: '1', resettlementPlace: '2' };

coverRules(livingRules, {
  'living.danger_class': {
    fails: ({ survey }) => (survey.houseDangerClass = 'C'),
    passes: ({ survey }) => (survey.houseDangerClass = 'B'),
  },
  'living.danger_class_missing': {
    fails: ({ survey }) => (survey.dangerousHouse = true),
    passes: ({ survey }) => Object.assign(survey, { dangerousHouse: true, houseDangerClass: 'D' }),
  },
  'living.water': {
    fails: ({ survey }) => (survey.difficultWater = true),
    passes: ({ survey }) => Object.assign(survey, { difficultWater: true, safeWater: false }),
  },
  'living.water_source': {
    fails: ({ survey }) => (survey.waterSource = '04'),
    passes: ({ survey }) => (survey.waterSource = '01'),
  },
  'living.house_area': {
    fails: ({ survey }) => (survey.houseAreaM2 = 0),
    passes: ({ survey }) => (survey.houseAreaM2 = 400),
  },
  'living.house_years': {
    fails: ({ survey }) => (survey.houseRenovationYear = 2005),
    passes: ({ survey }) => (survey.houseRenovationYear = 2024),
  },
  'living.relocation_details': {
    fails: ({ survey }) => Object.assign(survey, { relocated: true, ...place, resettlementPlace: null }),
    passes: ({ survey }) => Object.assign(survey, { relocated: true, ...place }),
  },
  'living.relocation_not_marked': {
    fails: ({ survey }) => (survey.resettlementMode = '1'),
    passes: ({ survey }) => Object.assign(survey, { relocated: true, ...place }),
  },
  'living.cattle_bound': {
    fails: ({ survey }) => (survey.cattle = 501),
    passes: ({ survey }) => (survey.cattle = 500),
  },
  'living.sheep_bound': {
    fails: ({ survey }) => (survey.sheep = 3001),
    passes: ({ survey }) => (survey.sheep = 3000),
  },
  'living.pigs_bound': {
    fails: ({ survey }) => (survey.pigs = -1),
    passes: ({ survey }) => (survey.pigs = 1000),
  },
  'living.poultry_bound': {
    fails: ({ survey }) => (survey.poultry = 10_001),
    passes: ({ survey }) => (survey.poultry = 10_000),
  },
});
