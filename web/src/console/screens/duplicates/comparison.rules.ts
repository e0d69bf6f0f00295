/** What two records say of one thing: alike, not alike, or not to be told because one of them says nothing. */
export type Likeness = 'same' | 'different' | 'open';

export interface Compared {
  field: string;
  values: readonly [unknown, unknown];
  likeness: Likeness;
}

/** What a side of a pair is compared by. */
export type Side = Readonly<Record<string, unknown>>;

const isOpen = (value: unknown): boolean => value === null || value === undefined || value === '';

function likenessOf(field: string, values: readonly [unknown, unknown], kind: string): Likeness {
  // The number itself is masked for whoever reads here; that it is the same is what the pair was found by.
  if (field === 'idNumber' && kind === 'sameIdNumber') return 'same';
  const [a, b] = values;
  if (isOpen(a) || isOpen(b)) return 'open';
  // Two masks that look alike may hide two numbers.
  if (typeof a === 'string' && a.includes('*') && a === b) return 'open';
  return a === b ? 'same' : 'different';
}

/** The two records field by field, in the given order; a field that neither has is left out. */
export function compare(fields: readonly string[], a: Side, b: Side, kind: string): Compared[] {
  return fields
    .map((field): Compared => {
      const values = [a[field] ?? null, b[field] ?? null] as const;
      return { field, values, likeness: likenessOf(field, values, kind) };
    })
    .filter(({ values: [one, other] }) => !isOpen(one) || !isOpen(other));
}

/** How many fields agree, of those that both records fill in. */
export function agreement(compared: readonly Compared[]): { same: number; of: number } {
  const told = compared.filter(({ likeness }) => likeness !== 'open');
  return { same: told.filter(({ likeness }) => likeness === 'same').length, of: told.length };
}
