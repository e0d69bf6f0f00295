import { applyDecorators } from '@nestjs/common';
import { PartialType } from '@nestjs/swagger';
import {
  IsBoolean,
  IsInt,
  IsISO8601,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { IsCode } from '../regions/code-lists.rules';

const dayPattern = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const Flag = () => applyDecorators(IsOptional(), IsBoolean());
const Whole = (min: number, max: number) => applyDecorators(IsOptional(), IsInt(), Min(min), Max(max));
/** Area or distance, two decimals. */
const Area = (max = 9_999_999) =>
  applyDecorators(
    IsOptional(),
    IsNumber({ maxDecimalPlaces: 2, allowNaN: false, allowInfinity: false }),
    Min(0),
    Max(max),
  );

/** The fields of the sheet; one that is null or left out has no answer yet. */
export class SurveySheet {
  /** People over the year, which may differ from today's. */
  @Whole(1, 50)
  membersOverYear?: number | null;

  /** Who filled the sheet in. */
  @IsOptional()
  @IsString()
  @Length(1, 60)
  collector?: string | null;

  /** The collector's phone; shown masked. */
  @IsOptional()
  @Matches(/^1[3-9][0-9]{9}$/)
  collectorPhone?: string | null;

  /** Day of the collection, YYYY-MM-DD. */
  @IsOptional()
  @Matches(dayPattern)
  @IsISO8601({ strict: true })
  collectedOn?: string | null;

  /** The household signed the sheet. */
  @Flag()
  householdSigned?: boolean | null;

  /** Farmland, mu (AAC301). */
  @Area()
  farmlandMu?: number | null;

  /** Irrigated part of the farmland, mu (AAC302). */
  @Area()
  irrigatedMu?: number | null;

  /** Forest land, mu (AAC303). */
  @Area()
  forestMu?: number | null;

  /** Farmland given back to forest or grass, mu (AAC304). */
  @Area()
  returnedFarmlandMu?: number | null;

  /** Orchard, mu (AAC305). */
  @Area()
  orchardMu?: number | null;

  /** Contracted pasture, mu (AAC306). */
  @Area()
  pastureMu?: number | null;

  /** Water surface, mu (AAC307). */
  @Area()
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
  @IsOptional()
  @IsCode('water-source')
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
  @IsOptional()
  @IsCode('fuel-type')
  fuelType?: string | null;

  /** A hardened road leads to the house (2021 and later). */
  @Flag()
  hardenedRoad?: boolean | null;

  /** Distance to the village's main road, km (AAC315). */
  @Area(9999)
  roadDistanceKm?: number | null;

  /** Road to the house (AAC316). */
  @IsOptional()
  @IsCode('road-type')
  roadType?: string | null;

  /** Floor area, square metres (AAC317). */
  @Area(99_999)
  houseAreaM2?: number | null;

  /** The house is dangerous (AAC318). */
  @Flag()
  dangerousHouse?: boolean | null;

  /** Safety class of the house, A to D (AAC322). */
  @IsOptional()
  @IsCode('housing-danger-class')
  houseDangerClass?: string | null;

  /** Year of the last renovation. */
  @Whole(1900, 2100)
  houseRenovationYear?: number | null;

  /** Year the house was built. */
  @Whole(1900, 2100)
  houseBuiltYear?: number | null;

  /** What the house is built of. */
  @IsOptional()
  @IsCode('house-structure')
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
  @IsOptional()
  @IsCode('relocation-mode')
  relocationMode?: string | null;

  /** Concentrated or dispersed (ACR078). */
  @IsOptional()
  @IsCode('resettlement-mode')
  resettlementMode?: string | null;

  /** Kind of place it moved to (ACR079). */
  @IsOptional()
  @IsCode('resettlement-place')
  resettlementPlace?: string | null;

  /** Main difficulty of the move (ACR081). */
  @IsOptional()
  @IsCode('relocation-difficulty')
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
