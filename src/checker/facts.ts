/**
 * What the checker reads: one household as the forms of 2014 to today describe it (AAB, AAC and AAR fields of the national
 * system in brackets). The names are those of the entities, of the API and of the browser's drafts, so that the same object
 * can be checked while it is typed, when it is saved and in the nightly run.
 *
 * Units: money in fen, land in mu, distance in km, area in square metres, dates 'YYYY-MM-DD'. Codes are those of the named
 * code list. `undefined` means "the caller does not know" and rules stay silent; `null` means "known to be empty".
 */
export type Maybe<T> = T | null | undefined;

/** The household block (form 2.1). */
export interface HouseholdFacts {
  id?: Maybe<string>;
  /** Issued at submission (AAC001). */
  householdNumber?: Maybe<string>;
  /** 12-digit code of the gacha or village. */
  regionCode?: Maybe<string>;
  /** Villager group within the village (AAR007). */
  villagerGroup?: Maybe<string>;
  /** Doorplate or description of the place. */
  address?: Maybe<string>;
  /** 11 digits (AAR012). A masked value, one with `*`, is not judged. */
  phone?: Maybe<string>;
  bankName?: Maybe<string>;
  bankAccount?: Maybe<string>;
  /** [identification-standard] (AAC005) */
  identificationStandard?: Maybe<string>;
  /** [household-attribute] (AAC006) */
  householdAttribute?: Maybe<string>;
  /** [poverty-cause] (AAC007) */
  mainCause?: Maybe<string>;
  /** [poverty-cause], two at most (AAC008). */
  otherCauses?: Maybe<string[]>;
  /** [exit-status] (AAR010) */
  exitStatus?: Maybe<string>;
  exitYear?: Maybe<number>;
  plannedExitYear?: Maybe<number>;
  soldierOrMartyrFamily?: Maybe<boolean>;
  twoDaughterFamily?: Maybe<boolean>;
  singleChildFamily?: Maybe<boolean>;
  /** [household-type], 2021 and later. */
  householdType?: Maybe<string>;
  /** [monitoring-type]; empty: not a monitored household. */
  monitoringType?: Maybe<string>;
  monitoringIdentifiedOn?: Maybe<string>;
  risks?: Maybe<RiskFacts[]>;
  whollyWithoutLabour?: Maybe<boolean>;
  /** A household living on social security (兜底保障户). */
  socialSecurityHousehold?: Maybe<boolean>;
  inResettlementArea?: Maybe<boolean>;
  riskEliminated?: Maybe<boolean>;
  /** [risk-elimination-mode] */
  riskEliminationMode?: Maybe<string>;
  riskEliminatedOn?: Maybe<string>;
  monitoringContact?: Maybe<string>;
  monitoringContactPhone?: Maybe<string>;
  members?: Maybe<MemberFacts[]>;
  survey?: Maybe<SurveyFacts>;
  income?: Maybe<IncomeFacts>;
  /** People elsewhere who may be members of this household, from the review of duplicates. */
  nearNames?: Maybe<NearName[]>;
  /** Measures of help, stopped ones left out. */
  measures?: Maybe<MeasureFacts[]>;
}

/** One measure of help for the household. */
export interface MeasureFacts {
  id: string;
  /** [measure-category] */
  category: string;
  /** Code of the lists measure-subtype-*. */
  subtype: string;
}

/** A household elsewhere whose member has nearly the same name and the same birth date. */
export interface NearName {
  memberId: string;
  /** Number of the other household, or the office to call when it lies elsewhere; never a name. */
  householdNumber: string;
}

/** One of up to five risks of a monitored household (100A27). */
export interface RiskFacts {
  /** [risk-type] */
  type: string;
  /** [natural-disaster-subtype], for risk 02. */
  disasterSubtype?: Maybe<string>;
  /** Needed for "other". */
  remark?: Maybe<string>;
}

/** What an identity number says, for callers that may not see the number itself. */
export interface IdNumberFacts {
  /** Number of characters after normalisation tells the form. */
  form: 'eighteen' | 'fifteen' | 'disability' | 'other';
  validChecksum: boolean;
  /** Null when the digits are no date. */
  birthDate: string | null;
  /** [sex] '1' or '2'; null when it cannot be read. */
  sex: string | null;
  /** Invented number: region part 999999. */
  dummy: boolean;
  /** Typed with full-width digits, spaces or a small x. */
  untidy: boolean;
  /** [disability-type] and [disability-level], from a disability certificate. */
  disabilityType: string | null;
  disabilityLevel: string | null;
  /** Keyed digest of the person's number, to find the same person twice where the number is sealed. */
  lookupKey?: Maybe<string>;
}

/** The member block (form 2.2). */
export interface MemberFacts {
  id: string;
  name?: Maybe<string>;
  /** Name in traditional Mongolian script. */
  nameMn?: Maybe<string>;
  /** [sex] (AAB003) */
  sex?: Maybe<string>;
  /** [id-type] (AAB018) */
  idType?: Maybe<string>;
  /** AAB004. Undefined when sealed for the caller; `idNumberFacts` may stand in for it. */
  idNumber?: Maybe<string>;
  idNumberFacts?: Maybe<IdNumberFacts>;
  /** AAB005 */
  birthDate?: Maybe<string>;
  /** [relation-to-head] (AAB006) */
  relation?: Maybe<string>;
  /** [ethnicity-gbt3304] (AAB007) */
  ethnicity?: Maybe<string>;
  /** [political-status] (AAK033) */
  politicalStatus?: Maybe<string>;
  /** [education] of a person not at school (AAB008). */
  education?: Maybe<string>;
  /** [student-status] of a person at school (AAB009). */
  studentStatus?: Maybe<string>;
  /** [dropout-reason], for a child of school age who is not at school. */
  dropoutReason?: Maybe<string>;
  /** [health-status], several; "healthy" alone (AAB017). */
  health?: Maybe<string[]>;
  /** [disability-type] */
  disabilityType?: Maybe<string>;
  /** [disability-level] */
  disabilityLevel?: Maybe<string>;
  disabilityCertificateYear?: Maybe<number>;
  /** [labour-capacity] (AAB010) */
  labourCapacity?: Maybe<string>;
  /** [work-location] (AAB011) */
  workLocation?: Maybe<string>;
  /** Months worked in the year (AAB012). */
  workMonths?: Maybe<number>;
  /** Division code of the place of work, county or finer (AAB025-028). */
  workPlaceCode?: Maybe<string>;
  /** AAB029 */
  employer?: Maybe<string>;
  /** [employment-channel] */
  employmentChannel?: Maybe<string>;
  monthlyWageFen?: Maybe<number>;
  workingNow?: Maybe<boolean>;
  /** Means to go out to work. */
  plansToWork?: Maybe<boolean>;
  /** Help wanted for finding work, in words. */
  employmentNeed?: Maybe<string>;
  /** Monthly labour record (务工月监测). */
  workRecords?: Maybe<WorkRecordFacts[]>;
  publicPosts?: Maybe<PublicPostFacts[]>;
  /** AAB013 */
  residentMedical?: Maybe<boolean>;
  employeeMedical?: Maybe<boolean>;
  /** AAB022 */
  seriousIllnessInsurance?: Maybe<boolean>;
  medicalAid?: Maybe<boolean>;
  /** AAB067 */
  commercialInsurance?: Maybe<boolean>;
  /** AAB066 */
  accidentInsuranceSubsidy?: Maybe<boolean>;
  /** AAB014 */
  residentPension?: Maybe<boolean>;
  /** AAB021 */
  employeePension?: Maybe<boolean>;
  /** [dibao-status] (AAB030) */
  dibao?: Maybe<string>;
  /** 'A', 'B' or 'C'. */
  dibaoClass?: Maybe<string>;
  dibaoSince?: Maybe<string>;
  /** [tekun-status] */
  tekun?: Maybe<string>;
  tekunSince?: Maybe<string>;
  /** AAB019 */
  inMilitaryService?: Maybe<boolean>;
  /** AAB065 */
  speaksMandarin?: Maybe<boolean>;
  /** AAB031 */
  phone?: Maybe<string>;
  /** [member-record-status] (AAB015); empty counts as normal. */
  status?: Maybe<string>;
  /** Date of the last change of `status`. */
  statusOn?: Maybe<string>;
  /** [member-increase-reason] */
  increaseReason?: Maybe<string>;
  /** [member-decrease-reason] */
  decreaseReason?: Maybe<string>;
}

/** One stretch of work of a member. */
export interface WorkRecordFacts {
  id?: Maybe<string>;
  startDate?: Maybe<string>;
  /** Empty: still working. */
  endDate?: Maybe<string>;
  /** Division code of the place. */
  placeCode?: Maybe<string>;
  employer?: Maybe<string>;
  /** [employment-channel] */
  channel?: Maybe<string>;
  monthlyWageFen?: Maybe<number>;
  travelSubsidyFen?: Maybe<number>;
}

export interface PublicPostFacts {
  /** [public-post-type] */
  type?: Maybe<string>;
  /** Months held in the year. */
  months?: Maybe<number>;
}

/** The yearly picture of living conditions, land and production (form 2.3). */
export interface SurveyFacts {
  id?: Maybe<string>;
  /** Data year (AAR040). */
  year?: Maybe<number>;
  /** Members over the year, which may differ from today's. */
  membersOverYear?: Maybe<number>;
  collector?: Maybe<string>;
  collectorPhone?: Maybe<string>;
  collectedOn?: Maybe<string>;
  /** The household signed the sheet. */
  householdSigned?: Maybe<boolean>;
  /** AAC301 */
  farmlandMu?: Maybe<number>;
  /** Part of the farmland (AAC302). */
  irrigatedMu?: Maybe<number>;
  /** AAC303 */
  forestMu?: Maybe<number>;
  /** Farmland given back to forest or grass (AAC304). */
  returnedFarmlandMu?: Maybe<number>;
  /** AAC305 */
  orchardMu?: Maybe<number>;
  /** AAC306 */
  pastureMu?: Maybe<number>;
  /** AAC307 */
  waterMu?: Maybe<number>;
  /** AAC308 */
  productionPower?: Maybe<boolean>;
  /** AAC311 */
  difficultWater?: Maybe<boolean>;
  /** AAC312 */
  safeWater?: Maybe<boolean>;
  /** [water-source] */
  waterSource?: Maybe<string>;
  /** AAC313 */
  householdPower?: Maybe<boolean>;
  /** AAC314 */
  radioTelevision?: Maybe<boolean>;
  /** AAC319 */
  sanitaryToilet?: Maybe<boolean>;
  /** [fuel-type] (AAC320) */
  fuelType?: Maybe<string>;
  /** 2021 and later. */
  hardenedRoad?: Maybe<boolean>;
  /** Distance to the main road of the village (AAC315). */
  roadDistanceKm?: Maybe<number>;
  /** [road-type] (AAC316) */
  roadType?: Maybe<string>;
  /** AAC317 */
  houseAreaM2?: Maybe<number>;
  /** AAC318 */
  dangerousHouse?: Maybe<boolean>;
  /** [housing-danger-class] (AAC322) */
  houseDangerClass?: Maybe<string>;
  houseRenovationYear?: Maybe<number>;
  houseBuiltYear?: Maybe<number>;
  /** [house-structure] */
  houseStructure?: Maybe<string>;
  /** True: built by the household; false: bought. */
  houseSelfBuilt?: Maybe<boolean>;
  /** AAC084 */
  inCooperative?: Maybe<boolean>;
  /** AAC088 */
  ledByCompany?: Maybe<boolean>;
  /** AAC089 */
  ledByCompetentPerson?: Maybe<boolean>;
  /** Animals, head. */
  poultry?: Maybe<number>;
  cattle?: Maybe<number>;
  sheep?: Maybe<number>;
  pigs?: Maybe<number>;
  /** ACR077 */
  relocated?: Maybe<boolean>;
  /** [relocation-mode] (ACR075) */
  relocationMode?: Maybe<string>;
  /** [resettlement-mode] (ACR078) */
  resettlementMode?: Maybe<string>;
  /** [resettlement-place] (ACR079) */
  resettlementPlace?: Maybe<string>;
  /** [relocation-difficulty] (ACR081) */
  relocationDifficulty?: Maybe<string>;
}

/** One income statement (form 2.4). */
export interface IncomeFacts {
  id?: Maybe<string>;
  /** 'annual': 1 October to 30 September; 'monitoring': the twelve months before identification. */
  kind: 'annual' | 'monitoring';
  year?: Maybe<number>;
  periodStart?: Maybe<string>;
  periodEnd?: Maybe<string>;
  /** Stored number of people: they live together and share cost; soldiers and prisoners out, students in. */
  peopleCount?: Maybe<number>;
  lines: IncomeLineFacts[];
}

export interface IncomeLineFacts {
  id?: Maybe<string>;
  /** Code of [income-sub-item], or a leaf of [income-item] where a source gives no finer one. */
  item: string;
  amountFen: number;
  /** 'reported' by the household, or 'posted' by a benefit that was paid. */
  origin?: Maybe<'reported' | 'posted'>;
  note?: Maybe<string>;
}
