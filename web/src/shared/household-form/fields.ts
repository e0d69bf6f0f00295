import type { FieldDefinition } from './field';
import { householdFields } from './household-fields';
import { incomeFields } from './income-fields';
import { memberFields } from './member-fields';
import { publicPostFields, riskFields, workRecordFields } from './row-fields';
import { surveyFields } from './survey-fields';
import { type Block, placeOf } from './values';

export const allFields: Readonly<Record<Block, readonly FieldDefinition[]>> = {
  household: householdFields,
  member: memberFields,
  survey: surveyFields,
  income: incomeFields,
  risk: riskFields,
  workRecord: workRecordFields,
  publicPost: publicPostFields,
};

const byKey = new Map(
  Object.values(allFields)
    .flat()
    .map((field) => [`${field.block} ${field.key}`, field]),
);

/** The field of a block with a key of the API; throws for one that does not exist, which is a fault of the program. */
export function fieldOf(block: Block, key: string): FieldDefinition {
  const field = byKey.get(`${block} ${key}`);
  if (!field) throw new RangeError(`no field ${block}.${key}`);
  return field;
}

/** The field at a path as the checker names it, and the person it is of; undefined for a path of no field. */
export function fieldAt(path: string): { field: FieldDefinition; memberId?: string } | undefined {
  const { block, key, memberId } = placeOf(path);
  // What lies within rows is told at the list: `risks.0.type`.
  const field = byKey.get(`${block} ${key}`) ?? byKey.get(`${block} ${key.replace(/[.[].*$/, '')}`);
  return field && { field, memberId };
}
