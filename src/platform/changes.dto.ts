import { IsObject, IsOptional, IsString, Length } from 'class-validator';

/** Fields to change, each with the value the change is based on; what others changed meanwhile is never overwritten. */
export class ChangeFields {
  /** `{ "field": [from, to] }`; `null` is "not filled in". */
  @IsObject()
  set: Record<string, unknown>;

  /** Why, for the history. */
  @IsOptional()
  @IsString()
  @Length(1, 500)
  reason?: string;
}
