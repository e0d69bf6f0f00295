import { applyDecorators } from '@nestjs/common';
import { OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { Decimal } from '../../platform/validation';
import { fieldsOf } from '../../platform/changes';
import { Coded, Day, Flag, Personal, Whole, Words } from '../form-fields.rules';
import type { Survey } from './survey.entity';

/** An area or a distance with two decimals, or not answered. */
const Measure = (max = 9_999_999) => applyDecorators(IsOptional(), Decimal(2), Min(0), Max(max));

/** The fields of the sheet; one that is null or left out has no answer yet. */
export class SurveySheet {
  /** People over the year, which may differ from today's. */
  @Whole(1, 50)
  membersOverYear?: number | null;

  /** Who filled the sheet in. */
  @Words(60)
  collector?: string | null;

  /** The collector's phone; shown masked. */
  @Personal(11)
  @Matches(/^1[3-9][0-9]{9}$/)
  collectorPhone?: string | null;

  /** Day of the collection, YYYY-MM-DD. */
  @Day()
  collectedOn?: string | null;

  /** The household signed the sheet. */
  @Flag()
  householdSigned?: boolean | null;

  /** Farmland, mu (AAC301). */
  @Measure()
  farmlandMu?: number | null;

  /** Irrigated part of the farmland, mu (AAC302). */
  @Measure()
  irrigatedMu?: number | null;

  /** Forest land, mu (AAC303). */
  @Measure()
  forestMu?: number | null;

  /** Farmland given back to forest or grass, mu (AAC304). */
  @Measure()
  returnedFarmlandMu?: number | null;

  /** Orchard, mu (AAC305). */
  @Measure()
  orchardMu?: number | null;

  /** Contracted pasture, mu (AAC306). */
  @Measure()
  pastureMu?: number | null;

  /** Water surface, mu (AAC307). */
  @Measure()
  waterMu?: number | null;

  /** Power for production is connected (AAC308). */
  @Flag()
  productionPower?: boolean | null;

  /** Drinking water is hard to get (AAC311). */
  @Flag()
  difficultWater?: boolean | null;

  /** Drinking water is safe (AAC312). */
  @Flag()
  safeWater?: boolean | null;

  /** Where the drinking water comes from. */
  @Coded('water-source')
  waterSource?: string | null;

  /** The house has power (AAC313). */
  @Flag()
  householdPower?: boolean | null;

  /** Radio or television is received (AAC314). */
  @Flag()
  radioTelevision?: boolean | null;

  /** The toilet is sanitary (AAC319). */
  @Flag()
  sanitaryToilet?: boolean | null;

  /** Main fuel (AAC320). */
  @Coded('fuel-type')
  fuelType?: string | null;

  /** A hardened road leads to the house (2021 and later). */
  @Flag()
  hardenedRoad?: boolean | null;

  /** Distance to the village's main road, km (AAC315). */
  @Measure(9999)
  roadDistanceKm?: number | null;

  /** Road to the house (AAC316). */
  @Coded('road-type')
  roadType?: string | null;

  /** Floor area, square metres (AAC317). */
  @Measure(99_999)
  houseAreaM2?: number | null;

  /** The house is dangerous (AAC318). */
  @Flag()
  dangerousHouse?: boolean | null;

  /** Safety class of the house, A to D (AAC322). */
  @Coded('housing-danger-class')
  houseDangerClass?: string | null;

  /** Year of the last renovation. */
  @Whole(1900, 2100)
  houseRenovationYear?: number | null;

  /** Year the house was built. */
  @Whole(1900, 2100)
  houseBuiltYear?: number | null;

  /** What the house is built of. */
  @Coded('house-structure')
  houseStructure?: string | null;

  /** True: built by the household; false: bought. */
  @Flag()
  houseSelfBuilt?: boolean | null;

  /** Member of a cooperative (AAC084). */
  @Flag()
  inCooperative?: boolean | null;

  /** Led by a company (AAC088). */
  @Flag()
  ledByCompany?: boolean | null;

  /** Led by a competent person (AAC089). */
  @Flag()
  ledByCompetentPerson?: boolean | null;

  /** Poultry, head. */
  @Whole(0, 1_000_000)
  poultry?: number | null;

  /** Cattle, head. */
  @Whole(0, 1_000_000)
  cattle?: number | null;

  /** Sheep and goats, head. */
  @Whole(0, 1_000_000)
  sheep?: number | null;

  /** Pigs, head. */
  @Whole(0, 1_000_000)
  pigs?: number | null;

  /** Relocated household (ACR077). */
  @Flag()
  relocated?: boolean | null;

  /** Whole village or single household (ACR075). */
  @Coded('relocation-mode')
  relocationMode?: string | null;

  /** Concentrated or dispersed (ACR078). */
  @Coded('resettlement-mode')
  resettlementMode?: string | null;

  /** Kind of place it moved to (ACR079). */
  @Coded('resettlement-place')
  resettlementPlace?: string | null;

  /** Main difficulty of the move (ACR081). */
  @Coded('relocation-difficulty')
  relocationDifficulty?: string | null;
}

/** A survey to be begun for a year; a household has one a year. */
export class BeginSurvey extends SurveySheet {
  /** Data year (AAR040). */
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;
}

/** A survey as it is read. */
export class SurveyView extends OmitType(SurveySheet, ['collectorPhone']) {
  id: string;
  householdId: string;
  /** Data year (AAR040). */
  year: number;
  /** Masked. */
  collectorPhone: string | null;
  /** What a change of `collectorPhone` gives as the value it is based on. */
  collectorPhoneTag: string | null;
  createdAt: string;
  updatedAt: string;

  static of(row: Survey, collectorPhoneTag: string | null): SurveyView {
    return {
      ...sheetOf(row),
      id: row.id,
      householdId: row.householdId,
      year: row.year,
      collectorPhone: row.collectorPhoneMasked,
      collectorPhoneTag,
      createdAt: row.createdAt.toISOString(),
      updatedAt: row.updatedAt.toISOString(),
    };
  }
}

/** The answers of an earlier year to start a new sheet from, without who collected and signed it. */
export class SurveyPrefill {
  /** Year the answers are of; null when there is no earlier survey. */
  fromYear: number | null;
  sheet: SurveySheet;
}

export class PrefillQuery {
  /** Year of the sheet to be begun. */
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;
}

/** Fields of the sheet that stand in clear. */
export const sheetFields = fieldsOf(SurveySheet).filter((field) => field !== 'collectorPhone');

const signature: readonly string[] = ['collector', 'collectedOn', 'householdSigned'];

/** The sheet of a row; `asBasis` leaves out who collected and signed it, and when. */
export function sheetOf(row: Survey, asBasis = false): Omit<SurveySheet, 'collectorPhone'> {
  const fields = asBasis ? sheetFields.filter((field) => !signature.includes(field)) : sheetFields;
  return Object.fromEntries(fields.map((field) => [field, row[field]]));
}
