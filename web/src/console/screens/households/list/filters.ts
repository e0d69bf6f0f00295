import type { Schema } from '@/api/client';

/** What a list of households can be narrowed by, as it stands in the address and as the interface takes it. */
export interface Filters {
  regionCode?: string;
  registration?: Schema['HouseholdItem']['registration'];
  exitStatus?: '0' | '1' | '2' | '3';
  monitoringType?: '0' | '1' | '2';
}

export const registrations = ['draft', 'submitted', 'registered', 'refused', 'closed'] as const;

/** Parameters of the address, in their order; every one is a code. */
export const parameters = {
  regionCode: 'region',
  registration: 'registration',
  exitStatus: 'status',
  monitoringType: 'monitored',
} as const satisfies Record<keyof Filters, string>;

const patterns: Record<keyof Filters, RegExp> = {
  regionCode: /^\d{12}$/,
  registration: new RegExp(`^(${registrations.join('|')})$`),
  exitStatus: /^[0-3]$/,
  monitoringType: /^[0-2]$/,
};

const keys = Object.keys(parameters) as (keyof Filters)[];

/** What an address asks for; what it cannot mean is left out, so that an old link still opens. */
export function filtersOf(query: Readonly<Record<string, unknown>>): Filters {
  const known = keys.flatMap((key) => {
    const value = query[parameters[key]];
    return typeof value === 'string' && patterns[key].test(value) ? [[key, value]] : [];
  });
  return Object.fromEntries(known) as Filters;
}

/** The part of an address that asks for filters; those that are not set are taken out of it. */
export const addressOf = (filters: Filters): Record<string, string | undefined> =>
  Object.fromEntries(keys.map((key) => [parameters[key], filters[key]]));

export const sameFilters = (a: Filters, b: Filters): boolean => keys.every((key) => a[key] === b[key]);

export const isFiltered = (filters: Filters): boolean => keys.some((key) => filters[key] !== undefined);
