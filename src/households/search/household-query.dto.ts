import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, Length, Matches, MaxLength, ValidateBy } from 'class-validator';
import { PageQuery } from '../../platform/page.dto';
import { IsCode } from '../../regions/code-lists.rules';
import type { Registration } from '../household.entity';
import { isPublicId } from '../public-id.rules';
import { isWholeIdNumber, isWholePhone } from '../whole-number.rules';

const trimmed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

/** Nobody is found by a part of a number: a short one is told so, instead of an empty list. */
const IsWhole = (whole: (text: string) => boolean): PropertyDecorator =>
  ValidateBy({
    name: 'isWholeNumber',
    validator: { validate: (value) => typeof value !== 'string' || whole(value) },
  });

/** Filters of a list of households; all must hold. Newest changes first. */
export class HouseholdQuery extends PageQuery {
  /** 12-digit code of a division; everything in it. */
  @IsOptional()
  @Matches(/^[0-9]{12}$/)
  regionCode?: string;

  @IsOptional()
  @IsIn(['draft', 'submitted', 'registered', 'refused', 'closed'])
  registration?: Registration;

  @IsOptional()
  @IsCode('exit-status')
  exitStatus?: string;

  @IsOptional()
  @IsCode('monitoring-type')
  monitoringType?: string;

  /** Household number, whole. */
  @IsOptional()
  @Matches(/^[0-9]{12}$/)
  number?: string;

  /** Short id from a QR code; one that was mistyped is refused. */
  @IsOptional()
  @ValidateBy({
    name: 'isPublicId',
    validator: { validate: (value) => typeof value === 'string' && isPublicId(value) },
  })
  publicId?: string;
}

/** A search by what a person is known by. It travels in the body, since addresses of pages are written down everywhere. */
export class SearchHouseholds extends HouseholdQuery {
  /** Any characters of a member's name, its pinyin or initials, or how its Mongolian name begins. */
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @Length(1, 60)
  name?: string;

  /** A member's identity number, whole. */
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @MaxLength(40)
  @IsWhole(isWholeIdNumber)
  idNumber?: string;

  /** Phone of the household or of a member, whole. */
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @MaxLength(20)
  @IsWhole(isWholePhone)
  phone?: string;
}
