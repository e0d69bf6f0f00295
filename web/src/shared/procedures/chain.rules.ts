import type { Act, CaseView } from './types';

export type ChainState = 'done' | 'current' | 'waiting' | 'refused';

export interface ChainStep {
  name: string;
  state: ChainState;
  /** The act that settled it. */
  act?: Act;
}

/** The steps of one level, which stand together: the village's, the town's, the banner's. */
export interface ChainLevel {
  level: string;
  state: ChainState;
  steps: ChainStep[];
}

type Known = Pick<CaseView, 'state' | 'step' | 'steps' | 'acts'>;

/** Acts that no longer count since the case was sent back stand in the list of acts, not in the chain. */
const lastPassed = (acts: readonly Act[], name: string): Act | undefined =>
  [...acts].reverse().find(({ step, outcome }) => step === name && outcome === 'passed');

/** Every step with where it stands and, once it is done, by whom. */
export function chainOf({ state, step, steps, acts }: Known): ChainStep[] {
  const opened = acts.find(({ outcome }) => outcome === 'opened');
  const application: ChainStep = { name: 'application', state: 'done', act: opened };
  const last = acts[acts.length - 1];
  const stopped = state === 'refused' || state === 'withdrawn';
  const here = stopped ? last?.step : step;
  const at = state === 'decided' ? steps.length : steps.findIndex(({ name }) => name === here);
  return [
    application,
    ...steps.map(({ name }, i): ChainStep => {
      if (i < at) return { name, state: 'done', act: lastPassed(acts, name) };
      if (i > at) return { name, state: 'waiting' };
      return stopped ? { name, state: 'refused', act: last } : { name, state: 'current' };
    }),
  ];
}

/** The same by level, the application with the first. */
export function levelsOf(view: Known): ChainLevel[] {
  const levelOf = new Map(view.steps.map(({ name, level }) => [name, level]));
  const first = view.steps[0]?.level ?? 'village';
  const levels: ChainLevel[] = [];
  for (const step of chainOf(view)) {
    const level = levelOf.get(step.name) ?? first;
    const last = levels[levels.length - 1];
    if (last?.level === level) last.steps.push(step);
    else levels.push({ level, state: 'waiting', steps: [step] });
  }
  return levels.map((one) => ({ ...one, state: together(one.steps) }));
}

function together(steps: readonly ChainStep[]): ChainState {
  const is = (state: ChainState): boolean => steps.some((step) => step.state === state);
  if (is('refused')) return 'refused';
  if (is('current')) return 'current';
  return steps.every((step) => step.state === 'done') ? 'done' : 'waiting';
}

/** What happened to a case since somebody looked at it last: the acts that are new. */
export const newActs = (before: readonly Act[], now: readonly Act[]): Act[] => {
  const known = new Set(before.map(({ id }) => id));
  return now.filter(({ id }) => !known.has(id));
};
