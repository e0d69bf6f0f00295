import { PickType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { type Finding, message } from '../../checker/checker';
import type { Severity } from '../../checker/rule';
import { IsDay } from '../../platform/validation';
import { RegisterMember } from '../members/member.dto';
import { HouseholdForm } from '../household.dto';
import { BeginIncome } from '../incomes/income.dto';
import { BeginSurvey } from '../surveys/survey.dto';

/** One thing the checker says about a household. */
export class FindingView {
  /** Code of the rule. */
  code: string;
  /** An error stops submission, a doubt needs a waiver, a hint is advice. */
  severity: Severity;
  /** The field, such as `members[<id>].birthDate` or `survey.pastureMu`. */
  path: string;
  memberId?: string;
  /** Values of the sentence. */
  params: Record<string, unknown>;
  /** The sentence in Chinese and in English. */
  message: { zh: string; en: string };
  /** Why a doubt may stand, and until when. */
  waived?: { reason: string; until: string };

  static of(this: void, finding: Finding): FindingView {
    return { ...finding, message: { zh: message(finding, 'zh'), en: message(finding, 'en') } };
  }
}

/** What the checker says, the grave things first. */
export class Findings {
  items: FindingView[];
  /** Whether the household could be submitted as it stands. */
  passes: boolean;
}

/** Why a doubt may stand. */
export class WaiveDoubt {
  /** Code of the rule. */
  @IsString()
  @Length(3, 80)
  code: string;

  /** The field that the finding named. */
  @IsString()
  @Length(1, 120)
  path: string;

  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @Length(2, 500)
  reason: string;

  /** Last day, YYYY-MM-DD, a year from today at most. */
  @IsDay()
  until: string;
}

export class WaiverView extends WaiveDoubt {
  id: string;
  createdAt: Date;
}

/** An income statement as it is being typed. */
export class CheckIncome extends PickType(BeginIncome, ['kind', 'peopleCount', 'lines']) {
  @IsOptional()
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number;
}

/** A form as it is being typed: nothing of it is stored. */
export class CheckForm extends HouseholdForm {
  @IsOptional()
  @IsUUID()
  id?: string;

  /** 12-digit code of the village, whose standards the checker uses. */
  @Matches(/^[0-9]{9}(?!000)[0-9]{3}$/)
  regionCode: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => RegisterMember)
  members?: RegisterMember[];

  @IsOptional()
  @ValidateNested()
  @Type(() => BeginSurvey)
  survey?: BeginSurvey;

  @IsOptional()
  @ValidateNested()
  @Type(() => CheckIncome)
  income?: CheckIncome;
}
