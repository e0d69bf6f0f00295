/** Rules about land. Upper bounds differ between farming and pastoral banners, see `context.ts`. */
import type { Thresholds } from '../context';
import type { SurveyFacts } from '../facts';
import { summariseIncome } from '../income';
import type { Rule } from '../rule';
import { householdRule, surveyRule } from '../rule';

type LandField = 'farmlandMu' | 'forestMu' | 'pastureMu' | 'waterMu';

interface Bound {
  code: string;
  zh: string;
  en: string;
  field: LandField;
  max: 'farmlandMaxMu' | 'forestMaxMu' | 'pastureMaxMu' | ('waterMaxMu' & keyof Thresholds);
}

const bounds: readonly Bound[] = [
  { code: 'land.farmland_bound', zh: '耕地', en: 'farmland', field: 'farmlandMu', max: 'farmlandMaxMu' },
  { code: 'land.forest_bound', zh: '林地', en: 'forest', field: 'forestMu', max: 'forestMaxMu' },
  { code: 'land.pasture_bound', zh: '牧草地', en: 'pasture', field: 'pastureMu', max: 'pastureMaxMu' },
  { code: 'land.water_bound', zh: '水面', en: 'water', field: 'waterMu', max: 'waterMaxMu' },
];

function boundRule({ code, zh, en, field, max }: Bound): Rule {
  return surveyRule({
    code,
    severity: 'doubt',
    message: {
      zh: `${zh}{mu}亩，超过本地常见上限{max}亩。`,
      en: `{mu} mu of ${en} is more than the {max} mu usual here.`,
    },
    source: 'published checks, land; bound by economy, see the thresholds',
    field,
    when: (survey, { thresholds }) => {
      const mu = survey[field] ?? 0;
      return mu > thresholds[max] && { mu, max: thresholds[max] };
    },
  });
}

const areas = [
  'farmlandMu',
  'irrigatedMu',
  'forestMu',
  'returnedFarmlandMu',
  'orchardMu',
  'pastureMu',
  'waterMu',
] as const satisfies readonly (keyof SurveyFacts)[];

const negativeArea: Rule = {
  code: 'land.negative',
  severity: 'error',
  needs: ['survey'],
  message: { zh: '面积不能为负数。', en: 'An area cannot be negative.' },
  source: 'AAC301-307',
  check: (facts) =>
    areas.filter((area) => (facts.survey?.[area] ?? 0) < 0).map((area) => ({ path: `survey.${area}`, params: {} })),
};

export const landRules: readonly Rule[] = [
  ...bounds.map(boundRule),
  negativeArea,
  surveyRule({
    code: 'land.irrigated_exceeds_farmland',
    severity: 'error',
    message: {
      zh: '有效灌溉面积{irrigated}亩大于耕地面积{farmland}亩。',
      en: 'Irrigated land, {irrigated} mu, exceeds the farmland of {farmland} mu.',
    },
    source: 'AAC302 is part of AAC301',
    field: 'irrigatedMu',
    when: ({ irrigatedMu, farmlandMu }) =>
      irrigatedMu != null &&
      farmlandMu != null &&
      irrigatedMu > farmlandMu && { irrigated: irrigatedMu, farmland: farmlandMu },
  }),
  surveyRule({
    code: 'land.returned_exceeds_green',
    severity: 'error',
    message: {
      zh: '退耕还林面积{returned}亩大于林地与牧草地之和{green}亩。',
      en: 'Returned farmland, {returned} mu, exceeds forest and pasture together, {green} mu.',
    },
    source: 'AAC304; published checks, land',
    field: 'returnedFarmlandMu',
    when: ({ returnedFarmlandMu, forestMu, pastureMu }) => {
      if (returnedFarmlandMu == null || forestMu === undefined || pastureMu === undefined) return false;
      const green = (forestMu ?? 0) + (pastureMu ?? 0);
      return returnedFarmlandMu > green && { returned: returnedFarmlandMu, green };
    },
  }),
  surveyRule({
    code: 'land.road_distance',
    severity: 'doubt',
    message: {
      zh: '与村主干路距离{km}公里，超过本地常见的{max}公里。',
      en: '{km} km to the main road is more than the {max} km usual here.',
    },
    source: 'AAC315; published checks, land; bound by economy, see the thresholds',
    field: 'roadDistanceKm',
    when: ({ roadDistanceKm: km }, { thresholds: { roadDistanceMaxKm: max } }) => km != null && km > max && { km, max },
  }),
  householdRule({
    code: 'land.ecological_money_without_land',
    severity: 'error',
    needs: ['survey', 'income'],
    message: {
      zh: '有生态补偿金收入，但没有林地、草地或退耕地。',
      en: 'There is ecological compensation but no forest, pasture or returned farmland.',
    },
    source: 'AAC078; published checks, land',
    path: 'income.lines[AAC078]',
    when: ({ survey, income }) => {
      if (!survey || !income || survey.forestMu === undefined || survey.pastureMu === undefined) return false;
      const land = (survey.forestMu ?? 0) + (survey.pastureMu ?? 0) + (survey.returnedFarmlandMu ?? 0);
      return land === 0 && summariseIncome(income).items.AAC078 > 0 && {};
    },
  }),
];
