/** Rules about house, water, animals and relocation (form 2.3). */
import type { SurveyFacts } from '../facts';
import type { Rule } from '../rule';
import { surveyRule } from '../rule';

const relocationFields = ['relocationMode', 'resettlementMode', 'resettlementPlace'] as const;

interface Herd {
  code: string;
  zh: string;
  en: string;
  field: 'cattle' | 'sheep' | 'pigs' | 'poultry';
}

const herds: readonly Herd[] = [
  { code: 'living.cattle_bound', zh: '牛', en: 'cattle', field: 'cattle' },
  { code: 'living.sheep_bound', zh: '羊', en: 'sheep', field: 'sheep' },
  { code: 'living.pigs_bound', zh: '猪', en: 'pigs', field: 'pigs' },
  { code: 'living.poultry_bound', zh: '家禽', en: 'poultry', field: 'poultry' },
];

function herdRule({ code, zh, en, field }: Herd): Rule {
  return surveyRule({
    code,
    severity: 'doubt',
    message: {
      zh: `${zh}{count}头（只），超过本地常见上限{max}。`,
      en: `{count} ${en} are more than the {max} usual here.`,
    },
    source: 'living conditions form production; bound by economy, see the thresholds',
    field,
    when: (survey, { thresholds }) => {
      const count = survey[field] ?? 0;
      const max = thresholds[`${field}Max`];
      return (count > max || count < 0) && { count, max };
    },
  });
}

function missingRelocation(survey: SurveyFacts): boolean {
  return relocationFields.some((field) => survey[field] === null || survey[field] === '');
}

export const livingRules: readonly Rule[] = [
  surveyRule({
    code: 'living.danger_class',
    severity: 'error',
    message: {
      zh: '危房标志与危房级别不一致：C、D级为危房，A、B级不是。',
      en: 'The mark "dangerous house" and the class disagree: C and D are dangerous, A and B are not.',
    },
    source: 'AAC318, AAC322; 两不愁三保障 housing',
    field: 'houseDangerClass',
    when: ({ dangerousHouse, houseDangerClass }) =>
      dangerousHouse != null &&
      Boolean(houseDangerClass) &&
      dangerousHouse !== ['C', 'D'].includes(houseDangerClass ?? '') &&
      {},
  }),
  surveyRule({
    code: 'living.danger_class_missing',
    severity: 'error',
    message: { zh: '住危房须填危房级别。', en: 'A dangerous house needs its class.' },
    source: 'AAC318, AAC322; living conditions form',
    field: 'houseDangerClass',
    when: ({ dangerousHouse, houseDangerClass }) =>
      dangerousHouse === true && houseDangerClass !== undefined && !houseDangerClass && {},
  }),
  surveyRule({
    code: 'living.water',
    severity: 'doubt',
    message: {
      zh: '同时填写了饮水安全和饮水困难，请核实。',
      en: 'Drinking water is given as safe and as difficult at once; check it.',
    },
    source: 'AAC311, AAC312; T/CHES 18-2018: convenience is part of safety',
    field: 'safeWater',
    when: ({ safeWater, difficultWater }) => safeWater === true && difficultWater === true && {},
  }),
  surveyRule({
    code: 'living.water_source',
    severity: 'doubt',
    message: {
      zh: '饮水登记为安全，但水源未受保护。',
      en: 'Drinking water is given as safe, but its source is unprotected.',
    },
    source: 'AAC312; [water-source] 03, 04',
    field: 'waterSource',
    when: ({ safeWater, waterSource }) => safeWater === true && ['03', '04'].includes(waterSource ?? '') && {},
  }),
  surveyRule({
    code: 'living.house_area',
    severity: 'doubt',
    message: {
      zh: '住房面积{area}平方米，请核对。',
      en: 'A house of {area} square metres; check it.',
    },
    source: 'AAC317; living conditions form',
    field: 'houseAreaM2',
    when: ({ houseAreaM2: area }, { thresholds }) =>
      area != null && (area <= 0 || area > thresholds.houseAreaMaxM2) && { area },
  }),
  surveyRule({
    code: 'living.house_years',
    severity: 'error',
    message: {
      zh: '建房或改造年份晚于今年，或改造早于建房。',
      en: 'The year of building or renovation lies in the future, or the renovation precedes the building.',
    },
    source: 'living conditions form house',
    field: 'houseRenovationYear',
    when: ({ houseBuiltYear: built, houseRenovationYear: renovated }, { today }) => {
      const now = Number(today.slice(0, 4));
      return (
        ((built ?? 0) > now || (renovated ?? 0) > now || (renovated != null && built != null && renovated < built)) &&
        {}
      );
    },
  }),
  surveyRule({
    code: 'living.relocation_details',
    severity: 'error',
    message: {
      zh: '搬迁户须填搬迁方式、安置方式和安置地。',
      en: 'A relocated household needs the mode of relocation, the mode and the place of resettlement.',
    },
    source: 'ACR077, ACR075, ACR078, ACR079; living conditions form',
    field: 'relocationMode',
    when: (survey) => survey.relocated === true && missingRelocation(survey) && {},
  }),
  surveyRule({
    code: 'living.relocation_not_marked',
    severity: 'error',
    message: {
      zh: '填写了搬迁或安置方式，但未标为搬迁户。',
      en: 'Relocation details are given, but the household is not marked as relocated.',
    },
    source: 'ACR077; living conditions form',
    field: 'relocated',
    when: (survey) => survey.relocated === false && relocationFields.some((field) => Boolean(survey[field])) && {},
  }),
  ...herds.map(herdRule),
];
