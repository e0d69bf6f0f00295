import { addressOf, filtersOf, sameFilters } from './filters';
import type { View } from './views';

const isView = (value: unknown): value is View => {
  const { key, name, filters } = (value ?? {}) as Partial<View>;
  if (typeof key !== 'string' || typeof name !== 'string' || filters === null || typeof filters !== 'object')
    return false;
  return sameFilters(filters, filtersOf(addressOf(filters)));
};

/** Whether what the browser kept can be one's own views: each with a name and filters that still mean something. */
export const isViews = (value: unknown): value is View[] => Array.isArray(value) && value.every(isView);
