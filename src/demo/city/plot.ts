import { definitionOf, entry, exit, removal } from '../../procedures/definitions.rules';
import { dayOf } from '../../platform/clock';
import { Dice } from './dice';
import { Flaw, flaws } from './flaws';

/** The moment at which the demonstration begins: entry and exit were daily work then. */
export const cityBegins = new Date('2019-03-15T10:00:00+08:00');

/** What the chance of the demonstration begins with. */
export const citySeed = 1505;

const day = 86_400_000;

/** How a case ends, or the step at which it stands on the day the demonstration begins. */
export interface CasePlot {
  family: 'entry' | 'exit';
  variant: string;
  /** Name of the step it waits at; null: led to its end. */
  until: string | null;
  /** An end other than the usual one. */
  ending?: 'refused' | 'withdrawn';
}

/** What has happened to a household by then. */
export interface Plot {
  flaw: Flaw | null;
  /** Whether its form was submitted. */
  submitted: boolean;
  cases: CasePlot[];
}

const register: CasePlot = { family: 'entry', variant: 'new', until: null };
const stepsOf = (definition: { steps: readonly { name: string }[] }) => definition.steps.map(({ name }) => name);

/** Waiting at every step in turn, so that each is there to be seen. */
const waiting: CasePlot[] = [
  ...stepsOf(entry).map((until): CasePlot => ({ family: 'entry', variant: 'new', until })),
  ...stepsOf(exit).map((until): CasePlot => ({ family: 'exit', variant: 'exit', until })),
  ...stepsOf(removal).map((until): CasePlot => ({ family: 'exit', variant: 'removal', until })),
];

/** Days that the cases of a plot take at most: two a step, nine more for a notice, four before each begins. */
export function daysOf({ cases }: Plot): number {
  return cases.reduce((days, plot) => {
    const steps = stepsOf(definitionOf(plot));
    const done = plot.until === null ? steps : steps.slice(0, steps.indexOf(plot.until));
    return days + 4 + done.length * 2 + done.filter((name) => name.endsWith('End')).length * 9;
  }, 0);
}

/**
 * Day before which a case need not begin: one that waits comes to its step just before the demonstration does, and an
 * exit is over in its year. Empty: at once.
 */
export function beginsOn(plot: CasePlot): string {
  if (plot.until === null && plot.family === 'entry') return '';
  const ahead = daysOf({ flaw: null, submitted: true, cases: [plot] }) + (plot.until === null ? 15 : 0);
  return dayOf(new Date(cityBegins.getTime() - ahead * day));
}

/** Whether the household leaves the register in good order, years after it came onto it. */
export const leaves = ({ cases }: Plot): boolean => cases.some(({ variant }) => variant === 'exit');

/** What becomes of the household with a number, told by chance; the first ones wait at each step once. */
export function plotOf(dice: Dice, index: number): Plot {
  const plain = { flaw: null, submitted: true };
  const first = waiting[index];
  if (first) return { ...plain, cases: casesTo(first) };
  return dice.weighted<() => Plot>([
    [() => ({ flaw: null, submitted: false, cases: [] }), 8],
    [() => ({ flaw: dice.pick(flaws), submitted: false, cases: [] }), 6],
    [() => ({ ...plain, cases: [] }), 6],
    [() => ({ ...plain, cases: casesTo(dice.pick(waiting)) }), 22],
    [() => ({ ...plain, cases: [register] }), 42],
    [() => ({ ...plain, cases: [register, { family: 'exit', variant: 'exit', until: null }] }), 9],
    [() => ({ ...plain, cases: [{ ...register, ending: 'refused' }] }), 3],
    [() => ({ ...plain, cases: [{ ...register, ending: 'withdrawn' }] }), 2],
  ])();
}

/** Whoever leaves the register has come onto it before. */
const casesTo = (last: CasePlot): CasePlot[] => (last.family === 'exit' ? [register, last] : [last]);
