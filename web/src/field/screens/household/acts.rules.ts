import type { HouseholdHere } from '@/offline/pack';
import { kindOfStep } from '@/shared/procedures/steps.rules';
import type { CaseView } from '@/shared/procedures/types';

type Kase = Pick<CaseView, 'step' | 'steps'>;

/** Acts on a case that this phone has recorded and the office does not have yet, in order. */
const actsUnsent = ({ pending }: HouseholdHere): { expectedStep?: string }[] =>
  pending.filter(({ path }) => path.endsWith('/steps')).map(({ body }) => body as { expectedStep?: string });

export const stepsUnsent = (here: HouseholdHere): number => actsUnsent(here).length;

/**
 * The step that is due as this phone sees it: that of the office, or the one after what was recorded since. Undefined
 * once the next one is not the village's.
 */
export function localStep(here: HouseholdHere): string | undefined {
  const kase: Kase | null = here.procedure;
  if (!kase?.step) return undefined;
  const last = actsUnsent(here).slice(-1)[0]?.expectedStep;
  if (!last) return kase.step;
  const next = kase.steps[kase.steps.findIndex(({ name }) => name === last) + 1];
  return next?.level === 'village' ? next.name : undefined;
}

/** A second person's, or a later day's: nothing that the same phone may record right after. */
const notInARow = new Set(['confirmation', 'closeNotice']);

/** Kinds of act that can be recorded now. The office has said what it allows; after an act of one's own the next follows. */
export function possibleActs(here: HouseholdHere): string[] {
  const { procedure } = here;
  if (procedure?.state !== 'open') return [];
  if (!stepsUnsent(here)) return procedure.actions;
  const step = localStep(here);
  const kind = step && kindOfStep(step);
  return kind && !notInARow.has(kind) ? [kind] : [];
}

/** Procedures that may be begun for a household; each the office checks once more. */
export function possibleFamilies({ household, procedure, pending }: HouseholdHere): ('entry' | 'exit')[] {
  if (procedure?.state === 'open' || pending.some(({ path }) => path.includes('/procedures/'))) return [];
  if (household.registration === 'submitted') return ['entry'];
  const isPoor = household.exitStatus !== '1';
  return household.registration === 'registered' && isPoor ? ['exit'] : [];
}
