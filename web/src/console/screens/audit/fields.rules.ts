/** Fields of the administration that have a word of their own; those of households are named by their form. */
const worded = [
  ...['login', 'name', 'state', 'role', 'level', 'regions', 'regionCode', 'endedAt', 'createdAt', 'expiresAt'],
  ...['key', 'value', 'unit', 'validFrom', 'source', 'reason', 'list', 'format', 'purpose', 'rows', 'filters'],
  ...['preparedAt', 'submittedAt', 'decidedAt', 'mergedAt', 'undoneAt', 'dueOn', 'readyOn', 'address', 'userAgent'],
] as const;

export const isWorded = (field: string): boolean => (worded as readonly string[]).includes(field);
export const wordedFields: readonly string[] = worded;
