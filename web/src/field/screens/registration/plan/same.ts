import { isOpen } from '@/shared/household-form/values';

/** Everything that is open is alike. */
export const open = (value: unknown): unknown => (isOpen(value) ? null : value);

/** Whether two answers are the same. Lists of codes have no order. */
export function same(a: unknown, b: unknown): boolean {
  return canonical(open(a)) === canonical(open(b));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, inner]) => !isOpen(inner));
    return `{${entries
      .map(([key, inner]) => `${key}:${canonical(inner)}`)
      .sort()
      .join()}}`;
  }
  return JSON.stringify(value);
}
