import type { Field } from './field-kinds';
import { householdFields, ignoredHeadings, tieFields } from './household-fields';
import { memberFields } from './member-fields';
import { incomeFields, surveyFields } from './survey-fields';

/** Every column that the import understands. */
export const importFields: readonly Field[] = [
  ...tieFields,
  ...householdFields,
  ...memberFields,
  ...surveyFields,
  ...incomeFields,
];

const byName = new Map(importFields.map((field) => [field.name, field]));

/** The field of a name such as `member.idNumber`, or undefined. */
export const fieldOf = (name: string): Field | undefined => byName.get(name);

/** Marks of required columns, remarks on filling in, and spaces of every width say nothing about what a column is. */
const decoration = /[\s\u3000*★☆#▲△●]|[([【](?:必填|选填|必填项|非必填)[)\]】]|[:：]+$|^[(]?\d{1,2}[.、)]/gu;

/** What of a heading matters. */
export const headingKey = (heading: string): string =>
  heading
    .normalize('NFKC')
    .replace(decoration, '')
    .replace(/[“”"']/g, '')
    .toLowerCase();

/** Without a remark at the end: 耕地面积(亩) is 耕地面积. */
const withoutRemark = (key: string): string => key.replace(/[([【][^()[\]【】]*[)\]】]$/u, '');

const known = new Map<string, Field[]>();
const nationals = new Map<string, Field>();
for (const field of importFields) {
  for (const code of field.national ?? []) nationals.set(code.toLowerCase(), field);
  for (const heading of new Set([field.zh, ...(field.also ?? []), field.name, field.path].map(headingKey))) {
    known.set(heading, [...(known.get(heading) ?? []), field]);
  }
}

const ignored = new Set(ignoredHeadings.map(headingKey));
const nationalCode = /(?:aa[a-z]\d{3}|acr\d{3}|100a\d{2,3}|dm_[a-z]+)/;

/** What a heading may mean by itself. `national` when a code of the national system told it. */
export interface Meaning {
  fields: readonly Field[];
  ignored: boolean;
  national: boolean;
}

/** Looks a heading up by its code of the national system, else by its words, with and without a remark at the end. */
export function meaningOf(heading: string): Meaning {
  const key = headingKey(heading);
  const code = nationalCode.exec(key)?.[0];
  const byCode = code === undefined ? undefined : nationals.get(code);
  if (byCode) return { fields: [byCode], ignored: false, national: true };
  if (code !== undefined && ignored.has(code)) return { fields: [], ignored: true, national: true };
  for (const form of [key, withoutRemark(key)]) {
    const fields = known.get(form);
    if (fields) return { fields, ignored: false, national: false };
    if (ignored.has(form)) return { fields: [], ignored: true, national: false };
  }
  return { fields: [], ignored: false, national: false };
}
