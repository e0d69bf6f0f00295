import type { Schema } from '@/api/client';

export type Kind = 'growth' | 'decline' | 'split' | 'merge' | 'move' | 'head' | 'closing';
export const kinds: readonly Kind[] = ['growth', 'decline', 'head', 'split', 'merge', 'move', 'closing'];

type Person = Pick<Schema['MemberView'], 'id' | 'name' | 'relation' | 'status'>;
export type Relations = Record<string, string | null>;

/** Relations as the interface wants them: one for each person that was given one. */
export const relationRows = (
  relations: Readonly<Relations>,
  who: readonly Person[],
): { memberId: string; relation: string }[] =>
  who.flatMap(({ id }) => (relations[id] ? [{ memberId: id, relation: relations[id] }] : []));

/** Whether somebody of a household has no relation yet, or it would not have exactly one head. */
export function relationFault(relations: Readonly<Relations>, who: readonly Person[]): 'open' | 'heads' | undefined {
  if (who.some(({ id }) => !relations[id])) return 'open';
  return who.filter(({ id }) => relations[id] === '01').length === 1 ? undefined : 'heads';
}

/** What a change of kind asks about the people: nobody, one, or all who stay with new relations. */
export function peopleAsked(kind: Kind, leaving: Person | undefined): { relations: boolean } {
  if (kind === 'head') return { relations: true };
  return { relations: kind === 'decline' && leaving?.relation === '01' };
}
