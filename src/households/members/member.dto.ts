import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { Coded, CodedSet, Day, Flag, Personal, Whole, Words } from '../form-fields.rules';
import { normaliseName } from '../search/member-search.rules';

const lower = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

/** One stretch of work of a member. */
export class WorkRecordForm {
  @IsOptional()
  @Transform(lower)
  @IsUUID()
  id?: string | null;

  @Day()
  startDate?: string | null;

  /** Empty: still working. */
  @Day()
  endDate?: string | null;

  /** Division code of the place, county or finer. */
  @IsOptional()
  @Matches(/^[0-9]{6}([0-9]{3}|[0-9]{6})?$/)
  placeCode?: string | null;

  @Words(100)
  employer?: string | null;

  @Coded('employment-channel')
  channel?: string | null;

  /** Fen a month. */
  @Whole(0, 100_000_000)
  monthlyWageFen?: number | null;

  /** Fen. */
  @Whole(0, 100_000_000)
  travelSubsidyFen?: number | null;
}

/** A public-welfare post held in the year. */
export class PublicPostForm {
  @Coded('public-post-type')
  type?: string | null;

  /** Months held in the year. */
  @Whole(0, 12)
  months?: number | null;
}

/** The member block of the form. Everything but the name may be missing in a draft. */
export class MemberForm {
  /** Name in Chinese characters; parts of a long name are joined by `·`. */
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? normaliseName(value) : value))
  @IsString()
  @Length(1, 60)
  name: string;

  /** Name in traditional Mongolian script. */
  @Words(100)
  nameMn?: string | null;

  @Coded('sex')
  sex?: string | null;

  @Coded('id-type')
  idType?: string | null;

  /** Identity number; stored sealed, tidied of spaces and full-width digits. */
  @Personal(40)
  idNumber?: string | null;

  @Day()
  birthDate?: string | null;

  /** Relation to the head; 01 is the head. */
  @Coded('relation-to-head')
  relation?: string | null;

  @Coded('ethnicity-gbt3304')
  ethnicity?: string | null;

  @Coded('political-status')
  politicalStatus?: string | null;

  /** For a person not at school. */
  @Coded('education')
  education?: string | null;

  /** For a person at school. */
  @Coded('student-status')
  studentStatus?: string | null;

  /** For a child of school age who is not at school. */
  @Coded('dropout-reason')
  dropoutReason?: string | null;

  /** Several; "healthy" stands alone. */
  @CodedSet('health-status', 4)
  health?: string[] | null;

  /** Free notes on health; stored sealed. */
  @Words(2000)
  healthNotes?: string | null;

  @Coded('disability-type')
  disabilityType?: string | null;

  @Coded('disability-level')
  disabilityLevel?: string | null;

  @Whole(1980, 2100)
  disabilityCertificateYear?: number | null;

  @Coded('labour-capacity')
  labourCapacity?: string | null;

  @Coded('work-location')
  workLocation?: string | null;

  /** Months worked in the year. */
  @Whole(0, 12)
  workMonths?: number | null;

  /** Division code of the place of work, county or finer. */
  @IsOptional()
  @Matches(/^[0-9]{6}([0-9]{3}|[0-9]{6})?$/)
  workPlaceCode?: string | null;

  @Words(100)
  employer?: string | null;

  @Coded('employment-channel')
  employmentChannel?: string | null;

  /** Fen a month. */
  @Whole(0, 100_000_000)
  monthlyWageFen?: number | null;

  @Flag()
  workingNow?: boolean | null;

  /** Means to go out to work. */
  @Flag()
  plansToWork?: boolean | null;

  /** Help wanted for finding work. */
  @Words(200)
  employmentNeed?: string | null;

  /** Monthly labour record. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(24)
  @ValidateNested({ each: true })
  @Type(() => WorkRecordForm)
  workRecords?: WorkRecordForm[] | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => PublicPostForm)
  publicPosts?: PublicPostForm[] | null;

  @Flag()
  residentMedical?: boolean | null;

  @Flag()
  employeeMedical?: boolean | null;

  @Flag()
  seriousIllnessInsurance?: boolean | null;

  @Flag()
  medicalAid?: boolean | null;

  @Flag()
  commercialInsurance?: boolean | null;

  @Flag()
  accidentInsuranceSubsidy?: boolean | null;

  @Flag()
  residentPension?: boolean | null;

  @Flag()
  employeePension?: boolean | null;

  /** Minimum living allowance. */
  @Coded('dibao-status')
  dibao?: string | null;

  @IsOptional()
  @IsIn(['A', 'B', 'C'])
  dibaoClass?: 'A' | 'B' | 'C' | null;

  @Day()
  dibaoSince?: string | null;

  /** Support for the destitute. */
  @Coded('tekun-status')
  tekun?: string | null;

  @Day()
  tekunSince?: string | null;

  @Flag()
  inMilitaryService?: boolean | null;

  @Flag()
  speaksMandarin?: boolean | null;

  /** Stored sealed. */
  @Personal(20)
  phone?: string | null;
}

/** A member together with the id that the client made for it. */
export class RegisterMember extends MemberForm {
  /** UUIDv7 made by the client. */
  @Transform(lower)
  @IsUUID()
  id: string;
}
