import type { TeamItem } from './team.dto';

/** Whole months from one YYYY-MM-DD day to another. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [year = 0, month = 0, day = 0] = to.split('-').map(Number);
  return (year - fromYear) * 12 + month - fromMonth - (day < fromDay ? 1 : 0);
}

/** What a team is made of today, and for how long it has been there. */
export interface Strength {
  startedOn: string;
  endedOn: string | null;
  serving: number;
  firstSecretary: boolean;
}

/**
 * What a team lacks against the rules of its place: at least so many people with the first secretary among them, and a
 * term that is not cut short.
 */
export function shortfallsOf(
  { startedOn, endedOn, serving, firstSecretary }: Strength,
  today: string,
  { people, months }: { people: number; months: number },
): TeamItem['shortfalls'] {
  const over = endedOn !== null && endedOn <= today;
  const lacks: TeamItem['shortfalls'] = [];
  if (!over && serving < people) lacks.push('fewMembers');
  if (!over && !firstSecretary) lacks.push('noFirstSecretary');
  if (endedOn !== null && monthsBetween(startedOn, endedOn) < months) lacks.push('termTooShort');
  return lacks;
}
