/**
 * How much of a household's forms is filled. One table says which fields count; a conditional field counts only where it
 * applies, so that a household without a dangerous house is not asked for its class. Numerator and denominator are kept.
 */
import type { HouseholdFacts, IncomeFacts, MemberFacts, SurveyFacts } from './facts';
import { activeMembers, isWorking, memberPath, receives } from './rule';

export interface Completeness {
  filled: number;
  total: number;
  /** Paths of the empty fields, as in findings. */
  missing: string[];
}

/** A field that counts; `applies` says when, `filled` replaces the plain test "has a value". */
interface Counted<T> {
  field: string & keyof T;
  applies?: (subject: T) => boolean;
  filled?: (subject: T) => boolean;
}

const isDisabled = (member: MemberFacts): boolean => (member.health ?? []).includes('04');
const isRelocated = (survey: SurveyFacts): boolean => survey.relocated === true;

const householdFields: readonly Counted<HouseholdFacts>[] = [
  { field: 'regionCode' },
  { field: 'villagerGroup' },
  { field: 'phone' },
  { field: 'bankName' },
  { field: 'bankAccount' },
  { field: 'identificationStandard', applies: (facts) => facts.householdType !== '0' },
  { field: 'householdAttribute', applies: (facts) => facts.householdType !== '0' },
  { field: 'mainCause', applies: (facts) => facts.householdType !== '0' },
  { field: 'exitYear', applies: (facts) => facts.exitStatus === '1' },
  { field: 'plannedExitYear', applies: (facts) => facts.exitStatus === '0' || facts.exitStatus === '2' },
  { field: 'monitoringIdentifiedOn', applies: (facts) => Boolean(facts.monitoringType) },
  { field: 'risks', applies: (facts) => Boolean(facts.monitoringType) },
  { field: 'monitoringContact', applies: (facts) => Boolean(facts.monitoringType) },
  { field: 'monitoringContactPhone', applies: (facts) => Boolean(facts.monitoringType) },
  { field: 'riskEliminationMode', applies: (facts) => facts.riskEliminated === true },
  { field: 'riskEliminatedOn', applies: (facts) => facts.riskEliminated === true },
];

const memberFields: readonly Counted<MemberFacts>[] = [
  { field: 'name' },
  { field: 'sex' },
  { field: 'idType' },
  { field: 'idNumber', filled: (member) => Boolean(member.idNumber) || member.idNumberFacts != null },
  { field: 'birthDate' },
  { field: 'relation' },
  { field: 'ethnicity' },
  { field: 'politicalStatus' },
  { field: 'education', filled: (member) => Boolean(member.education || member.studentStatus || member.dropoutReason) },
  { field: 'health' },
  { field: 'disabilityType', applies: isDisabled },
  { field: 'disabilityLevel', applies: isDisabled },
  { field: 'disabilityCertificateYear', applies: isDisabled },
  { field: 'labourCapacity' },
  { field: 'workLocation' },
  { field: 'workMonths', applies: isWorking },
  { field: 'workPlaceCode', applies: isWorking },
  { field: 'employmentChannel', applies: isWorking },
  { field: 'monthlyWageFen', applies: isWorking },
  { field: 'residentMedical' },
  { field: 'employeeMedical' },
  { field: 'seriousIllnessInsurance' },
  { field: 'residentPension' },
  { field: 'employeePension' },
  { field: 'dibao' },
  { field: 'dibaoClass', applies: (member) => receives(member.dibao) },
  { field: 'dibaoSince', applies: (member) => receives(member.dibao) },
  { field: 'tekun' },
  { field: 'tekunSince', applies: (member) => receives(member.tekun) },
  { field: 'inMilitaryService' },
  { field: 'speaksMandarin' },
];

const surveyFields: readonly Counted<SurveyFacts>[] = [
  { field: 'farmlandMu' },
  { field: 'irrigatedMu', applies: (survey) => (survey.farmlandMu ?? 0) > 0 },
  { field: 'forestMu' },
  { field: 'returnedFarmlandMu' },
  { field: 'orchardMu' },
  { field: 'pastureMu' },
  { field: 'waterMu' },
  { field: 'productionPower' },
  { field: 'householdPower' },
  { field: 'difficultWater' },
  { field: 'safeWater' },
  { field: 'radioTelevision' },
  { field: 'sanitaryToilet' },
  { field: 'fuelType' },
  { field: 'roadType' },
  { field: 'roadDistanceKm' },
  { field: 'houseAreaM2' },
  { field: 'houseBuiltYear' },
  { field: 'houseStructure' },
  { field: 'dangerousHouse' },
  { field: 'houseDangerClass', applies: (survey) => survey.dangerousHouse === true },
  { field: 'inCooperative' },
  { field: 'ledByCompany' },
  { field: 'ledByCompetentPerson' },
  { field: 'poultry' },
  { field: 'cattle' },
  { field: 'sheep' },
  { field: 'pigs' },
  { field: 'relocated' },
  { field: 'relocationMode', applies: isRelocated },
  { field: 'resettlementMode', applies: isRelocated },
  { field: 'resettlementPlace', applies: isRelocated },
  { field: 'collector' },
  { field: 'collectedOn' },
  { field: 'householdSigned', filled: (survey) => survey.householdSigned === true },
];

const incomeFields: readonly Counted<IncomeFacts>[] = [
  { field: 'periodStart' },
  { field: 'periodEnd' },
  { field: 'peopleCount' },
  { field: 'lines' },
];

function hasValue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '';
}

function count<T>(subject: T, fields: readonly Counted<T>[], path: (field: string) => string): Completeness {
  const counted = fields.filter(({ applies }) => applies?.(subject) ?? true);
  const missing = counted.filter(({ field, filled }) => !(filled?.(subject) ?? hasValue(subject[field])));
  return {
    filled: counted.length - missing.length,
    total: counted.length,
    missing: missing.map(({ field }) => path(field)),
  };
}

/** Counts the household block, each active member, the survey and the income statement; an absent part counts as empty. */
export function completeness(facts: HouseholdFacts): Completeness {
  const parts = [
    count(facts, householdFields, (field) => field),
    ...activeMembers(facts).map((member) => count(member, memberFields, (field) => memberPath(member, field))),
    count(facts.survey ?? {}, surveyFields, (field) => `survey.${field}`),
    count(facts.income ?? { kind: 'annual', lines: [] }, incomeFields, (field) => `income.${field}`),
  ];
  return {
    filled: parts.reduce((sum, part) => sum + part.filled, 0),
    total: parts.reduce((sum, part) => sum + part.total, 0),
    missing: parts.flatMap((part) => part.missing),
  };
}
