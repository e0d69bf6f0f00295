/** What a list is narrowed by: the names of its parameters in the address, each with what it may look like. */
export type Patterns<K extends string> = Readonly<Record<K, RegExp>>;
export type Filters<K extends string> = Partial<Record<K, string>>;

/** What an address asks for; what it cannot mean is left out, so that an old link still opens. */
export function readFilters<K extends string>(
  query: Readonly<Record<string, unknown>>,
  patterns: Patterns<K>,
): Filters<K> {
  const filters: Filters<K> = {};
  for (const key of Object.keys(patterns) as K[]) {
    const value = query[key];
    if (typeof value === 'string' && patterns[key].test(value)) filters[key] = value;
  }
  return filters;
}

/** The part of an address that asks for filters; those that are not set are taken out of it. */
export const writeFilters = <K extends string>(
  part: Partial<Record<K, string | null | undefined>>,
): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries<string | null | undefined>(part).map(([key, value]) => [key, value || undefined]));

/** A filter that takes one of some words. */
export const oneOf = (words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`);

export const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
export const idPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const regionPattern = /^\d{12}$/;
