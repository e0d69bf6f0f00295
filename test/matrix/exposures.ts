import { visibility } from '../../src/households/household.visibility';
import type { Entry } from './entries';
import { holds, Subject, World } from './world';

/** The planted values that stand in clear in an answer although the table of visibility does not let this role see them. */
export function exposures(world: World, text: string, subject: Subject | null, { reveals }: Entry): string[] {
  return world.planted
    .filter(({ value }) => text.includes(value))
    .filter(({ kind, place }) => {
      const seen = subject && holds(subject, world.sites[place]) ? visibility[subject.role][kind] : undefined;
      return !(seen?.view === 'clear' || (reveals && seen?.reveal));
    })
    .map(({ value, kind, place }) => `${kind} of ${place}: ${value}`);
}
