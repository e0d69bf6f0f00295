import { coverRules } from '../../../test/checker-cases';
import { farmingThresholds } from '../context';
import { landRules } from './land';

coverRules(landRules, {
  'land.farmland_bound': {
    fails: ({ survey }) => (survey.farmlandMu = 300.5),
    passes: ({ survey }) => (survey.farmlandMu = 300),
  },
  'land.forest_bound': {
    fails: ({ survey, context }) => {
      survey.forestMu = 400;
      context.thresholds = farmingThresholds;
    },
    passes: ({ survey }) => (survey.forestMu = 400),
  },
  'land.pasture_bound': {
    fails: ({ context }) => (context.thresholds = farmingThresholds),
    passes: ({ survey }) => (survey.pastureMu = 10_000),
  },
  'land.water_bound': {
    fails: ({ survey }) => (survey.waterMu = 101),
    passes: ({ survey, context }) => {
      survey.waterMu = 101;
      context.thresholds = { ...context.thresholds, waterMaxMu: 200 };
    },
  },
  'land.negative': {
    fails: ({ survey }) => (survey.orchardMu = -1),
    passes: ({ survey }) => (survey.orchardMu = null),
  },
  'land.irrigated_exceeds_farmland': {
    fails: ({ survey }) => (survey.irrigatedMu = 61),
    passes: ({ survey }) => (survey.irrigatedMu = 60),
  },
  'land.returned_exceeds_green': {
    fails: ({ survey }) => Object.assign(survey, { pastureMu: 0, forestMu: 9.5 }),
    passes: ({ survey }) => Object.assign(survey, { pastureMu: 0, forestMu: 10 }),
  },
  'land.road_distance': {
    fails: ({ survey }) => (survey.roadDistanceKm = 51),
    passes: ({ survey }) => (survey.roadDistanceKm = 50),
  },
  'land.ecological_money_without_land': {
    fails: ({ survey }) => Object.assign(survey, { pastureMu: 0, forestMu: null, returnedFarmlandMu: 0 }),
    passes: ({ survey }) => Object.assign(survey, { pastureMu: 0, forestMu: 1, returnedFarmlandMu: 0 }),
  },
});
