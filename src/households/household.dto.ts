import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, Matches, ValidateNested } from 'class-validator';
import { IsCode } from '../regions/code-lists.rules';
import { Coded, CodedSet, Day, Flag, Personal, Whole, Words } from './form-fields.rules';
import { RegisterMember } from './members/member.dto';

/** One risk of a monitored household. */
export class RiskForm {
  @IsCode('risk-type')
  type: string;

  /** For natural disasters. */
  @Coded('natural-disaster-subtype')
  disasterSubtype?: string | null;

  /** Needed for "other". */
  @Words(200)
  remark?: string | null;
}

/** The household block of the form. Everything may be missing in a draft. */
export class HouseholdForm {
  /** Villager group within the village. */
  @Words(60)
  villagerGroup?: string | null;

  /** Doorplate or description of the place. */
  @Words(200)
  address?: string | null;

  /** Phone of the household; stored sealed. */
  @Personal(20)
  phone?: string | null;

  @Words(100)
  bankName?: string | null;

  /** Stored sealed. */
  @Personal(40)
  bankAccount?: string | null;

  /** Identification standard: national, provincial, city (AAC005). */
  @Coded('identification-standard')
  identificationStandard?: string | null;

  /** Household attribute (AAC006). */
  @Coded('household-attribute')
  householdAttribute?: string | null;

  /** Main cause of poverty (AAC007). */
  @Coded('poverty-cause')
  mainCause?: string | null;

  /** Other causes, two at most (AAC008). */
  @CodedSet('poverty-cause', 2)
  otherCauses?: string[] | null;

  /** Year the household means to leave poverty. */
  @Whole(2013, 2100)
  plannedExitYear?: number | null;

  @Flag()
  soldierOrMartyrFamily?: boolean | null;

  @Flag()
  twoDaughterFamily?: boolean | null;

  @Flag()
  singleChildFamily?: boolean | null;

  /** Household type, 2021 and later. */
  @Coded('household-type')
  householdType?: string | null;

  /** Kind of monitored household; empty: not monitored. */
  @Coded('monitoring-type')
  monitoringType?: string | null;

  /** Day of identification as a monitored household. */
  @Day()
  monitoringIdentifiedOn?: string | null;

  /** Up to five risks. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @ValidateNested({ each: true })
  @Type(() => RiskForm)
  risks?: RiskForm[] | null;

  /** No member can work. */
  @Flag()
  whollyWithoutLabour?: boolean | null;

  /** Lives on social security. */
  @Flag()
  socialSecurityHousehold?: boolean | null;

  /** Lives in a resettlement area. */
  @Flag()
  inResettlementArea?: boolean | null;

  @Flag()
  riskEliminated?: boolean | null;

  @Coded('risk-elimination-mode')
  riskEliminationMode?: string | null;

  @Day()
  riskEliminatedOn?: string | null;

  /** Who looks after the monitored household. */
  @Words(60)
  monitoringContact?: string | null;

  /** Stored sealed. */
  @Personal(20)
  monitoringContactPhone?: string | null;

  /** Free notes; stored sealed. */
  @Words(2000)
  notes?: string | null;
}

/** A household to be registered as a draft, with its people. */
export class RegisterHousehold extends HouseholdForm {
  /** 12-digit code of the gacha or village. */
  @Matches(/^[0-9]{9}(?!000)[0-9]{3}$/)
  regionCode: string;

  /** The people; exactly one is the head (relation 01) before it can be submitted. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => RegisterMember)
  members: RegisterMember[];
}
