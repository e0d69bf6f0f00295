import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsOptional, IsString, Length, Matches } from 'class-validator';
import { IsDay, tidy } from '../platform/validation';
import { IsCode } from '../regions/code-lists.rules';

export { Whole, Words } from '../platform/validation';

/** Yes, no, or not answered. */
export const Flag = () => applyDecorators(IsOptional(), IsBoolean());

/** A calendar day that exists, YYYY-MM-DD, or not answered. */
export const Day = () => applyDecorators(IsOptional(), IsDay());

/** A code of a list, or not answered. */
export const Coded = (list: string) => applyDecorators(IsOptional(), IsCode(list));

/** Several different codes of a list, `max` at most, or not answered. */
export const CodedSet = (list: string, max: number) =>
  applyDecorators(IsOptional(), IsArray(), ArrayMaxSize(max), ArrayUnique(), IsCode(list, { each: true }));

/** A number that identifies or reaches a person, as typed. A masked text is no value: it would replace the real one. */
export const Personal = (max: number) =>
  applyDecorators(IsOptional(), Transform(tidy), IsString(), Length(1, max), Matches(/^[^*＊]+$/));

/** A form without the fields it does not mention. */
export const defined = (form: object): object =>
  Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined));
