import type { FieldDefinition } from './field';
import { householdFields } from './household-fields';
import { incomeKinds, peopleField } from './income-fields';
import { memberTopics } from './member-fields';
import { type SectionKey, sectionKeys } from './section-keys';
import { surveyTopics } from './survey-fields';

export { type SectionKey, sectionKeys };

/** Questions that belong together, under one heading. */
export interface Topic {
  /** Heading: `form.topic.<key>`. */
  key: string;
  fields: readonly FieldDefinition[];
}

const household = (...keys: string[]): FieldDefinition[] => pick(householdFields, keys);
const pick = (fields: readonly FieldDefinition[], keys: readonly string[]): FieldDefinition[] =>
  keys.flatMap((key) => fields.filter((field) => field.key === key));

/** Of the head the first step asks who it is; the rest is asked with the other people. */
export const headFields = pick(memberTopics.person, [
  'name',
  'nameMn',
  'idType',
  'idNumber',
  'sex',
  'birthDate',
  'ethnicity',
]);

export const topics: Readonly<Record<SectionKey, readonly Topic[]>> = {
  head: [
    { key: 'place', fields: household('regionCode', 'villagerGroup', 'address', 'phone') },
    { key: 'head', fields: headFields },
    { key: 'bank', fields: household('bankName', 'bankAccount') },
  ],
  members: Object.entries(memberTopics).map(([key, fields]) => ({ key, fields })),
  living: (['house', 'water', 'living', 'relocation'] as const).map((key) => ({ key, fields: surveyTopics[key] })),
  income: [
    { key: 'people', fields: [peopleField, ...surveyTopics.people] },
    ...Object.entries(incomeKinds).map(([key, fields]) => ({ key, fields })),
  ],
  land: (['land', 'animals', 'production'] as const).map((key) => ({ key, fields: surveyTopics[key] })),
  causes: [
    { key: 'causes', fields: household('mainCause', 'otherCauses', 'notes') },
    {
      key: 'kind',
      fields: household(
        ...['identificationStandard', 'householdAttribute', 'householdType', 'plannedExitYear', 'whollyWithoutLabour'],
        ...['socialSecurityHousehold', 'inResettlementArea', 'soldierOrMartyrFamily', 'twoDaughterFamily'],
        'singleChildFamily',
      ),
    },
    {
      key: 'monitoring',
      fields: household(
        ...['monitoringType', 'monitoringIdentifiedOn', 'risks', 'monitoringContact', 'monitoringContactPhone'],
        ...['riskEliminated', 'riskEliminationMode', 'riskEliminatedOn'],
      ),
    },
  ],
  review: [{ key: 'collection', fields: surveyTopics.collection }],
};

/** The step that asks for a field; people are asked in theirs, of the head some things in the first. */
export function sectionOf(field: FieldDefinition, ofHead = false): SectionKey {
  if (field.block === 'member') return ofHead && headFields.includes(field) ? 'head' : 'members';
  return sectionKeys.find((key) => topics[key].some(({ fields }) => fields.includes(field))) ?? 'review';
}
