import { tidyName, tidyPhone } from './derive';
import type { FieldDefinition } from './field';

/** An empty box is no answer. */
export const cleared = (text: string): string | null => (text === '' ? null : text);

/** What was typed, as it is stored, once the box has been left. */
export function tidied(field: FieldDefinition, text: string): string | null {
  const tidy =
    field.control === 'tel'
      ? tidyPhone(text)
      : field.control === 'digits'
        ? text.normalize('NFKC').replace(/\s/g, '')
        : field.block === 'member' && field.key === 'name'
          ? tidyName(text)
          : text.trim();
  return cleared(tidy);
}
