import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One value of a code list. */
export interface CodeItem {
  code: string;
  zh: string;
  en: string;
}

/** A code list as published, with where it comes from. */
export interface CodeList {
  title_zh: string;
  title_en: string;
  source: string;
  items: CodeItem[];
}

/** The code lists that ship with the project, by name. */
export const codeLists = JSON.parse(readFileSync(join(__dirname, 'reference', 'code-lists.json'), 'utf8')) as Readonly<
  Record<string, CodeList>
>;

function listOf(name: string): CodeList {
  const list = codeLists[name];
  if (!list) throw new Error(`no code list ${name}`);
  return list;
}

/** The codes of a list, in its order. */
export const codes = (name: string): string[] => listOf(name).items.map((item) => item.code);

/** The words for a code, or the code itself when the list does not know it. */
export const label = (name: string, code: string, language: 'zh' | 'en'): string =>
  listOf(name).items.find((item) => item.code === code)?.[language] ?? code;

/** The value, or each of the values with `each`, is a code of the list. */
export const IsCode = (name: string, options: { each?: boolean } = {}): PropertyDecorator =>
  applyDecorators(
    IsIn(codes(name), { each: options.each }),
    ApiProperty({ enum: codes(name), isArray: options.each ?? false }),
  );
