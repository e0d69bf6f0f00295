import type { HouseholdHere } from '@/offline/pack';

/** What of the households in the pack asks for somebody to act, in the order in which it does. */
export interface Work {
  /** Sent back by a reviewer, with their words. */
  returned: HouseholdHere[];
  /** The village's turn: a step can be done now. The one due first comes first. */
  due: HouseholdHere[];
  /** The village's turn, but a day has to come first (a notice still runs). */
  later: HouseholdHere[];
}

export function workOf(households: readonly HouseholdHere[], today: string): Work {
  const mine = households
    .filter(({ procedure }) => procedure?.state === 'open' && procedure.waitsLevel === 'village')
    .sort((a, b) => dueOn(a).localeCompare(dueOn(b)) || a.household.id.localeCompare(b.household.id));
  const returned = mine.filter(({ procedure }) => procedure?.returned);
  const others = mine.filter(({ procedure }) => !procedure?.returned);
  return {
    returned,
    due: others.filter(({ procedure }) => (procedure?.readyOn ?? '') <= today),
    later: others.filter(({ procedure }) => (procedure?.readyOn ?? '') > today),
  };
}

const dueOn = ({ procedure }: HouseholdHere): string => procedure?.dueOn ?? '9999';
