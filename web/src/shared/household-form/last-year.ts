import { type FieldDefinition, itemOf } from './field';
import { type FormValues, isOpen, pathOf, setAt, valueAt } from './values';

/** What was answered the year before. */
export interface LastYear {
  year: number;
  survey: FormValues['survey'];
  income?: FormValues['income'];
}

/** The answer of last year at a field, as the API has it; null where there is none. */
export function lastAnswer(last: LastYear | undefined, field: FieldDefinition): unknown {
  if (field.block === 'survey') return last?.survey[field.key as keyof LastYear['survey']] ?? null;
  if (field.block !== 'income') return null;
  if (field.key === 'peopleCount') return last?.income?.peopleCount ?? null;
  return last?.income?.lines[itemOf(field)] ?? null;
}

/** Who collected and signed the sheet is asked each year anew. */
const eachYear = ['year', 'collector', 'collectorPhone', 'collectedOn', 'householdSigned'];

/**
 * "Same as last time": fills the open questions about living, land and production with the answers of last year. What
 * has been answered this year stays, and money is asked anew. Answers the paths it filled.
 */
export function sameAsLast(form: FormValues, last: LastYear, fields: readonly FieldDefinition[]): string[] {
  const paths = fields
    .filter(({ block, key }) => block === 'survey' && !eachYear.includes(key))
    .map((field) => ({ path: pathOf({ block: 'survey', key: field.key }), answer: lastAnswer(last, field) }))
    .filter(({ path, answer }) => !isOpen(answer) && isOpen(valueAt(form, path)));
  for (const { path, answer } of paths) setAt(form, path, answer);
  return paths.map(({ path }) => path);
}
