import { allFields } from '@/shared/household-form/fields';
import type { FieldDefinition } from '@/shared/household-form/field';

/** What says which household a row belongs to and where it lives; no question of the form. */
export const tieFields = [
  ...['tie.reference', 'tie.householdNumber', 'tie.headName', 'tie.headIdNumber', 'tie.memberCount'],
  ...['tie.memberStatus', 'place.banner', 'place.township', 'place.village', 'household.regionCode'],
] as const;

/** Questions of the form that a workbook answers in another way, or not at all. */
const apart = new Set(['risks', 'workRecords', 'publicPosts', 'regionCode']);

export const blocks = ['household', 'member', 'survey', 'income'] as const;
export type FieldBlock = (typeof blocks)[number];

/** The questions of a block that a column can be, by their names in the import. */
export const columnsOf = (block: FieldBlock): { name: string; field: FieldDefinition }[] =>
  allFields[block]
    .filter(({ key, control }) => !apart.has(key) && control !== 'rows')
    .map((field) => ({ name: `${block}.${field.key}`, field }));

/** The question of the form that a field of the import is, if it is one. */
export function questionOf(name: string): FieldDefinition | undefined {
  const cut = name.indexOf('.');
  const [block, key] = [name.slice(0, cut), name.slice(cut + 1)];
  return (allFields as Readonly<Record<string, readonly FieldDefinition[] | undefined>>)[block]?.find(
    (field) => field.key === key,
  );
}
