import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';

const lower = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.toLowerCase() : value);
const tidy = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

/** The id of something, as a UUID. */
export const Id = () => applyDecorators(Transform(lower), IsUUID());

/** The same, or nothing. */
export const OptionalId = () => applyDecorators(IsOptional(), Id());

/** 12-digit division code. */
export const RegionCode = () => Matches(/^[0-9]{12}$/);

/** Words that must be there, without spaces around them. */
export const Text = (min: number, max: number) => applyDecorators(Transform(tidy), IsString(), Length(min, max));
