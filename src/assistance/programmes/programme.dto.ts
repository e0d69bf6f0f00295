import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../../platform/validation';
import { codeLists, codes } from '../../regions/code-lists.rules';
import { Text } from '../fields';
import type { SubtypeRule } from './programme.rules';

/** Programmes of the city, and the national categories. */
export const programmeCodes = [...codes('tongliao-programme'), ...codes('measure-category')];
/** Every kind of measure, by the lists of the categories. */
export const subtypeCodes = Object.keys(codeLists)
  .filter((name) => name.startsWith('measure-subtype-'))
  .flatMap(codes);
const items = codes('income-sub-item').filter((code) => /^[WOPT]/.test(code));

/** Items that depend on a field of the details. */
export class IncomeBy {
  @Matches(/^[a-z][A-Za-z0-9]{0,59}$/)
  field: string;

  /** [income-sub-item] by the values of the field. */
  @IsObject()
  items: Record<string, string>;
}

/** A kind of measure of a programme, and where its benefits count. */
export class SubtypeForm implements SubtypeRule {
  @IsIn(subtypeCodes)
  code: string;

  /** [income-sub-item], income alone; null: no income. */
  @IsOptional()
  @IsIn(items)
  incomeItem: string | null = null;

  @IsOptional()
  @ValidateNested()
  @Type(() => IncomeBy)
  incomeBy?: IncomeBy;
}

/** A new version of a programme. */
export class PublishProgramme {
  /** [tongliao-programme] or [measure-category] */
  @IsIn(programmeCodes)
  programme: string;

  /** First day it holds, YYYY-MM-DD; after the first day of the version before. */
  @IsDay()
  validFrom: string;

  @Text(2, 60)
  titleZh: string;

  @Text(2, 100)
  titleEn: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ArrayUnique((one: SubtypeForm | null) => one?.code)
  @ValidateNested({ each: true })
  @Type(() => SubtypeForm)
  subtypes: SubtypeForm[];

  /** JSON Schema 2020-12 of the details, with titles in Chinese and English and at least one example. */
  @IsObject()
  schema: object;

  /** Document that sets it, with its number. */
  @Text(2, 300)
  source: string;

  /** Why it is published now. */
  @Text(2, 1000)
  reason: string;
}

export class ProgrammeQuery {
  /** Day asked for, YYYY-MM-DD; today by default. */
  @IsOptional()
  @IsDay()
  on?: string;
}

export class ProgrammeHistoryQuery {
  @IsIn(programmeCodes)
  programme: string;
}

/** Details to be held against a version. */
export class CheckDetails {
  @IsObject()
  details: Record<string, unknown>;
}

export class DetailFaultView {
  /** Field of the details. */
  path: string;
  code: string;
  params: object;
}

export class SubtypeView {
  code: string;
  /** [income-sub-item]; null: no income. */
  incomeItem: string | null;
  incomeBy?: IncomeBy;
}

/** A version of a programme; `publishedBy` is null for what ships with the system. */
export class ProgrammeView {
  id: string;
  programme: string;
  /** Of the city, or a national category. */
  kind: 'tongliao' | 'national';
  version: number;
  validFrom: string;
  titleZh: string;
  titleEn: string;
  subtypes: SubtypeView[];
  /** JSON Schema 2020-12 of the details. */
  schema: object;
  source: string;
  reason: string | null;
  publishedBy: string | null;
  publishedAt: Date;
}
