import type { FieldDefinition } from '@/shared/household-form/field';
import { fieldAt } from '@/shared/household-form/fields';
import { pathOf, type Place } from '@/shared/household-form/values';

/** Which form an address writes to, by its last noun. */
const blocks: [RegExp, Place['block']][] = [
  [/\/members\/([^/]+)$/, 'member'],
  [/\/surveys\/([^/]+)$/, 'survey'],
  [/\/incomes\/([^/]+)$/, 'income'],
  [/\/households\/([^/]+)$/, 'household'],
];

/** The description of a field of an operation; none for what is no field of a form. */
export function fieldOfConflict(path: string, key: string): FieldDefinition | undefined {
  for (const [pattern, block] of blocks) {
    const id = pattern.exec(path)?.[1];
    if (id) return fieldAt(pathOf({ block, key, memberId: id }))?.field;
  }
  return undefined;
}
