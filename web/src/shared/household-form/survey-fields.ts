import { type About, builders, type FieldDefinition } from './field';
import type { SurveyValues } from './values';

const { text, tel, whole, measure, day, yesNo, choice } = builders<keyof SurveyValues>('survey');

const mu = (key: keyof SurveyValues, rest: Partial<FieldDefinition> = {}): FieldDefinition =>
  measure(key, 9_999_999, 'form.unit.mu', rest);
const heads = (key: keyof SurveyValues): FieldDefinition => whole(key, 0, 1_000_000, { unit: 'form.unit.head' });

const relocated = ({ form }: About): boolean => form.survey.relocated === true;
/** C and D are dangerous, A and B are not; without a class somebody has to say it. */
const danger = ({ form }: About): boolean | null =>
  form.survey.houseDangerClass ? ['C', 'D'].includes(form.survey.houseDangerClass) : null;

const house: readonly FieldDefinition[] = [
  choice('houseDangerClass', 'housing-danger-class', {
    optional: true,
    unsure: 'form.survey.houseDangerClass.none',
    hint: 'form.survey.houseDangerClass.hint',
  }),
  yesNo('dangerousHouse', {
    unsure: true,
    asked: (about) => danger(about) === null,
    implied: danger,
  }),
  measure('houseAreaM2', 99_999, 'form.unit.m2'),
  choice('houseStructure', 'house-structure'),
  whole('houseBuiltYear', 1900, 2100),
  whole('houseRenovationYear', 1900, 2100, { optional: true, hint: 'form.survey.houseRenovationYear.hint' }),
  yesNo('houseSelfBuilt', {
    optional: true,
    words: { yes: 'form.survey.houseSelfBuilt.yes', no: 'form.survey.houseSelfBuilt.no' },
  }),
];

const water: readonly FieldDefinition[] = [
  yesNo('safeWater', {
    unsure: true,
    words: { yes: 'form.survey.safeWater.yes', no: 'form.survey.safeWater.no' },
  }),
  yesNo('difficultWater', { unsure: true, hint: 'form.survey.difficultWater.hint' }),
  choice('waterSource', 'water-source', { optional: true }),
];

const living: readonly FieldDefinition[] = [
  yesNo('householdPower', { unsure: true }),
  yesNo('radioTelevision', { unsure: true }),
  yesNo('sanitaryToilet', { unsure: true }),
  choice('fuelType', 'fuel-type'),
  choice('roadType', 'road-type'),
  measure('roadDistanceKm', 9999, 'form.unit.km'),
  yesNo('hardenedRoad', { optional: true, asked: ({ today }) => today >= '2021-01-01' }),
];

const relocation: readonly FieldDefinition[] = [
  yesNo('relocated'),
  choice('relocationMode', 'relocation-mode', { asked: relocated }),
  choice('resettlementMode', 'resettlement-mode', { asked: relocated }),
  choice('resettlementPlace', 'resettlement-place', { asked: relocated }),
  choice('relocationDifficulty', 'relocation-difficulty', { optional: true, asked: relocated }),
];

const land: readonly FieldDefinition[] = [
  mu('farmlandMu'),
  mu('irrigatedMu', { asked: ({ form }) => (form.survey.farmlandMu ?? 0) > 0 }),
  mu('forestMu'),
  mu('returnedFarmlandMu'),
  mu('orchardMu'),
  mu('pastureMu'),
  mu('waterMu'),
];

const animals: readonly FieldDefinition[] = [heads('cattle'), heads('sheep'), heads('pigs'), heads('poultry')];

const production: readonly FieldDefinition[] = [
  yesNo('productionPower', { unsure: true }),
  yesNo('inCooperative'),
  yesNo('ledByCompany'),
  yesNo('ledByCompetentPerson'),
];

const collection: readonly FieldDefinition[] = [
  text('collector', 60),
  tel('collectorPhone', 11, { optional: true, hint: 'form.survey.collectorPhone.hint' }),
  day('collectedOn'),
  yesNo('householdSigned'),
];

const people: readonly FieldDefinition[] = [
  whole('membersOverYear', 1, 50, {
    optional: true,
    unit: 'form.unit.people',
    hint: 'form.survey.membersOverYear.hint',
  }),
];

/** Which year the sheet is of. It stands in the heading of the form and is not asked like the others. */
export const yearField: FieldDefinition = whole('year', 2000, 2100);

/** The questions of the yearly sheet by topic. */
export const surveyTopics = {
  ...{ house, water, living, relocation, people },
  ...{ land, animals, production, collection },
} as const;

export const surveyFields: readonly FieldDefinition[] = [yearField, ...Object.values(surveyTopics).flat()];
