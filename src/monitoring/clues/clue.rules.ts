import type { Fault } from '../../platform/errors';
import type { ClueItem, HandleClue } from './clue.dto';

/** Which state each act leads to, by the state in which it can be done. */
const next = {
  reported: { check: 'checked', dismiss: 'dismissed' },
  checked: { check: 'checked', admit: 'admitted', dismiss: 'dismissed' },
  dismissed: {},
  admitted: {},
} as const satisfies Record<ClueItem['state'], Partial<Record<HandleClue['kind'], ClueItem['state']>>>;

/** The state after an act; undefined where it is not its turn. */
export const stateAfter = (state: ClueItem['state'], kind: HandleClue['kind']): ClueItem['state'] | undefined =>
  (next[state] as Partial<Record<HandleClue['kind'], ClueItem['state']>>)[kind];

/** What an act on a clue lacks: a check its finding and its household, an admission its case, a dismissal its reason. */
export function lacking(
  { kind, text, householdId, procedureId }: HandleClue,
  known: { householdId: string | null },
): Fault[] {
  const needed = (path: string, there: unknown): Fault[] => (there ? [] : [{ path, code: 'clue.needed' }]);
  if (kind === 'check') return needed('text', text);
  if (kind === 'dismiss') return needed('text', text);
  return [...needed('procedureId', procedureId), ...needed('householdId', known.householdId ?? householdId)];
}
