/** Ways of looking at a file or taking something out of the system that the access log knows. */
export const actions = [
  ...(['open', 'reveal', 'history', 'attachment', 'print', 'pack'] as const),
  ...(['list-export', 'job-file', 'number-search', 'number-taken'] as const),
] as const;

export const isAction = (action: string): action is (typeof actions)[number] =>
  (actions as readonly string[]).includes(action);

/** What an access was about: a list that was exported, the file of a kind of work, or a field of a table. */
export type About =
  { kind: 'list'; name: string } | { kind: 'file'; name: string } | { kind: 'field'; table: string; name: string };

/** Fields of the household itself; every other one that can be revealed is a member's. */
const ofHousehold = ['bankAccount', 'phone', 'monitoringContactPhone'];

export function aboutOf({ action, field }: { action: string; field: string | null }): About | undefined {
  if (!field) return undefined;
  if (action === 'list-export') return { kind: 'list', name: field };
  if (action === 'job-file') return { kind: 'file', name: field };
  const [, table, name] = /^(?:(\w+)\.[0-9a-f-]{36}\.)?(\w+)$/.exec(field) ?? [];
  if (!name) return { kind: 'field', table: 'member', name: field };
  return { kind: 'field', table: table ?? (ofHousehold.includes(name) ? 'household' : 'member'), name };
}
