import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../platform/page.dto';
import { Decimal, IsDay, Whole, Words } from '../platform/validation';
import { IsCode } from '../regions/code-lists.rules';

/** What came of asking whether something changed; "nothing changed" is an answer of its own. */
export class VisitSection {
  @IsBoolean()
  changed: boolean;

  /** What changed, in words; kept sealed. */
  @Words(500)
  note?: string;
}

/** One of the guarantees as it was seen. */
export class VisitCondition {
  @IsCode('exit-check-item')
  item: string;

  @IsBoolean()
  passed: boolean;
}

export const measureSights = ['delivered', 'partly', 'missing'] as const;

/** Help of a kind, and whether it has come. */
export class MeasureSeen {
  @IsCode('measure-category')
  category: string;

  /** delivered, partly or missing. */
  @IsIn(measureSights)
  state: (typeof measureSights)[number];
}

/** Where the phone was, as it measured it. */
export class VisitPlace {
  /** Degrees north, five decimals (about a metre). */
  @Decimal(5)
  @Min(-90)
  @Max(90)
  latitude: number;

  /** Degrees east, five decimals. */
  @Decimal(5)
  @Min(-180)
  @Max(180)
  longitude: number;

  /** Metres within which the phone believes itself to be. */
  @IsInt()
  @Min(0)
  @Max(100_000)
  accuracyM: number;
}

/** A picture of the visit; its content is sent to the household's files, before or after. */
export class VisitPhoto {
  /** SHA-256 of the content as it is sent, in hex. */
  @Matches(/^[0-9a-f]{64}$/)
  sha256: string;

  @IsIn(['photo', 'signature'])
  kind: 'photo' | 'signature';

  /** By the clock of the phone. */
  @IsOptional()
  @IsMoment()
  takenAt?: string;
}

/** A moment with its zone, to the millisecond. */
function IsMoment(): PropertyDecorator {
  return (target, key) => {
    IsISO8601({ strict: true })(target, key);
    Matches(/^(19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/)(target, key);
    ApiProperty({ type: String, format: 'date-time' })(target, key);
  };
}

export const signatures = ['signed', 'confirmed', 'refused', 'absent'] as const;

/** A visit as a phone tells it, once, whenever it has a line again. */
export class RecordVisit {
  @IsUUID()
  householdId: string;

  @IsCode('visit-purpose')
  purpose: string;

  @IsCode('visit-result')
  result: string;

  /** Beginning by the clock of the phone. */
  @IsMoment()
  startedAt: string;

  /** End by the clock of the phone. */
  @IsOptional()
  @IsMoment()
  endedAt?: string;

  /** How far (ms) the phone's clock was ahead of the server's when the two last met; left out when they never did. */
  @IsOptional()
  @IsInt()
  @Min(-400_000_000_000)
  @Max(400_000_000_000)
  deviceAheadMs?: number;

  /** Members of the household who were met. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  metMembers?: string[];

  /** People met besides, such as neighbours. */
  @Whole(0, 50)
  othersMet?: number;

  /** Changes of members since the last visit. */
  @IsDefined()
  @ValidateNested()
  @Type(() => VisitSection)
  family: VisitSection;

  /** Changes of income since the last visit. */
  @IsDefined()
  @ValidateNested()
  @Type(() => VisitSection)
  income: VisitSection;

  /** Changes of the guarantees since the last visit. */
  @IsDefined()
  @ValidateNested()
  @Type(() => VisitSection)
  guarantees: VisitSection;

  /** The guarantees as they were seen, each once at most. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(7)
  @ArrayUnique(({ item }: VisitCondition) => item)
  @ValidateNested({ each: true })
  @Type(() => VisitCondition)
  conditions?: VisitCondition[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(14)
  @ArrayUnique(({ category }: MeasureSeen) => category)
  @ValidateNested({ each: true })
  @Type(() => MeasureSeen)
  measures?: MeasureSeen[];

  /** What the household asks for; kept sealed. */
  @Words(1000)
  requests?: string;

  /** 1 (not at all) to 5 (very). */
  @Whole(1, 5)
  satisfaction?: number;

  /** What else is to be told; kept sealed. */
  @Words(4000)
  notes?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => VisitPlace)
  place?: VisitPlace;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(9)
  @ArrayUnique(({ sha256 }: VisitPhoto) => sha256)
  @ValidateNested({ each: true })
  @Type(() => VisitPhoto)
  photos?: VisitPhoto[];

  /** How the household stands to what was written: signed, confirmed by word, refused, or nobody was there to ask. */
  @IsIn(signatures)
  signature: (typeof signatures)[number];
}

export class VisitQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  householdId?: string;

  /** Whoever made the visit. */
  @IsOptional()
  @IsUUID()
  staffId?: string;

  /** 12-digit code of a division; everything in it. */
  @IsOptional()
  @Matches(/^[0-9]{12}$/)
  regionCode?: string;

  /** First day, YYYY-MM-DD. */
  @IsOptional()
  @IsDay()
  from?: string;

  /** Last day. */
  @IsOptional()
  @IsDay()
  to?: string;
}

/** A visit in a list: without its words. */
export class VisitItem {
  id: string;
  householdId: string;
  householdNumber: string | null;
  headName: string;
  regionCode: string;
  villageName: string;
  staffId: string;
  staffName: string;
  /** [visit-purpose] */
  purpose: string;
  /** [visit-result] */
  result: string;
  /** Put right by what was known of the phone's clock. */
  visitedAt: string;
  visitedOn: string;
  receivedAt: string;
  /** Whether anything had changed since the last visit. */
  changed: boolean;
  /** 1 to 5. */
  satisfaction: number | null;
  /** Pictures that the visit names. */
  photoCount: number;
}

export class VisitPage {
  items: VisitItem[];
  nextCursor: string | null;
  total: number;
}

/** A picture of a visit, and the file once it has come. */
export class VisitPhotoView {
  sha256: string;
  kind: 'photo' | 'signature';
  takenAt: string | null;
  /** The household's file with this content; null: not sent yet. */
  attachmentId: string | null;
}

/** What changed, in words. */
export class VisitChanges {
  family?: string;
  income?: string;
  guarantees?: string;
}

/** A visit as a role may see it. */
export class VisitView extends VisitItem {
  /** By the clock of the phone. */
  startedAt: string;
  endedAt: string | null;
  /** Milliseconds by which the phone's clock was ahead; null: not known. */
  deviceAheadMs: number | null;
  /** Day of the household's visit before this one. */
  lastVisitOn: string | null;
  /** Ids of members who were met. */
  metMembers: string[];
  othersMet: number;
  familyChanged: boolean;
  incomeChanged: boolean;
  guaranteesChanged: boolean;
  conditions: VisitCondition[];
  measures: MeasureSeen[];
  place: VisitPlace | null;
  photos: VisitPhotoView[];
  signature: (typeof signatures)[number];
  /** Words are left out for roles that read none. */
  changes?: VisitChanges | null;
  requests?: string | null;
  notes?: string | null;
}
