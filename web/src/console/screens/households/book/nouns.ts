import { t } from '@/i18n';
import type { FieldDefinition } from '@/shared/household-form/field';
import { nameOf } from '@/shared/household-form/shown';

const keys = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The form asks questions; a book names things. Fields whose question is no name have one here. */
const named: Readonly<Record<string, ReadonlySet<string>>> = {
  household: keys(`
    otherCauses mainCause soldierOrMartyrFamily twoDaughterFamily singleChildFamily risks riskEliminated
    riskEliminationMode whollyWithoutLabour socialSecurityHousehold inResettlementArea
  `),
  member: keys(`
    relation idType speaksMandarin inMilitaryService studentStatus dropoutReason health healthNotes workLocation
    workMonths workPlaceCode employer employmentChannel monthlyWageFen workingNow plansToWork employmentNeed
    residentMedical employeeMedical seriousIllnessInsurance medicalAid commercialInsurance
    accidentInsuranceSubsidy residentPension employeePension dibao dibaoSince tekun tekunSince
  `),
  survey: keys(`
    dangerousHouse houseStructure houseBuiltYear houseRenovationYear houseSelfBuilt safeWater difficultWater
    waterSource householdPower productionPower radioTelevision sanitaryToilet fuelType roadType roadDistanceKm
    hardenedRoad relocated relocationMode resettlementMode resettlementPlace relocationDifficulty
    membersOverYear inCooperative ledByCompany ledByCompetentPerson householdSigned
  `),
  income: keys('peopleCount'),
};

/** What a field is called where it stands filled in. */
export const nounOf = (field: FieldDefinition): string =>
  named[field.block]?.has(field.key) ? t(`households.short.${field.block}.${field.key}`) : nameOf(field);

/** Topics whose heading speaks to whoever fills the form in. */
const topics = keys('people land animals');

export const topicNoun = (topic: string): string =>
  t(topics.has(topic) ? `households.short.topic.${topic}` : `form.topic.${topic}`);
