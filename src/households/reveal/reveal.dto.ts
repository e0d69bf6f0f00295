import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { revealable } from '../household.visibility';

/** Which masked value to show, and what for. */
export class RevealValue {
  @IsIn(revealable)
  field: (typeof revealable)[number];

  /** The member whose value it is; without it, the household's own. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value))
  @IsUUID()
  memberId?: string;

  /** Why it is needed; the access log keeps it. */
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @Length(4, 200)
  purpose: string;
}

/** A value in clear. */
export class RevealedValue {
  field: string;
  /** Null when the field is not filled in. */
  value: string | null;
}
