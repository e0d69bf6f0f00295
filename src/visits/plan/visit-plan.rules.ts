import { addDays } from '../../platform/clock';

/** How a household stands, as far as it decides how often it is visited. */
export const visitClasses = ['monitored', 'lifted', 'ordinary'] as const;
export type VisitClass = (typeof visitClasses)[number];

/** What of the plan is asked for: overdue, due within two weeks, or not seen in a quarter in which it should be. */
export const planStates = ['overdue', 'due', 'quarter'] as const;
export type PlanState = (typeof planStates)[number];

/** Days ahead that count as due soon. */
export const dueWithin = 14;

/** A quarter, and whether everybody is to be seen in it or the key groups alone. */
export interface Quarter {
  from: string;
  to: string;
  everybody: boolean;
}

/**
 * The rhythm of the sweeps (Inner Mongolia 2022-24: Linhe, Ewenke, Morin Dawa): the key groups in the first and third
 * quarter, all households in the second and fourth.
 */
export function quarterOf(day: string): Quarter {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  const nth = Math.ceil(month / 3);
  const first = `${year}-${String(nth * 3 - 2).padStart(2, '0')}-01`;
  const next = nth === 4 ? `${Number(year) + 1}-01-01` : `${year}-${String(nth * 3 + 1).padStart(2, '0')}-01`;
  return { from: first, to: addDays(next, -1), everybody: nth % 2 === 0 };
}
