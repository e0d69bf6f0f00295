import type { CaseView, SentStep, StepName } from '@/shared/procedures/types';

/** Steps that are a yes or a no; everything else is recorded in a form. */
export const decisionKinds = ['review', 'decision', 'confirmation', 'closeNotice'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What the keys of the queue do to the case that is open. */
export interface ByKey {
  agree(): void;
  giveBack(): void;
}

type Actionable = Pick<CaseView, 'actions' | 'step' | 'steps'>;

/** The yes-or-no act that is the reader's to do now, if the present step is one. */
export const decisionOf = ({ actions }: Pick<CaseView, 'actions'>): DecisionKind | undefined =>
  decisionKinds.find((kind) => actions.includes(kind));

/** The act that is recorded in a form, if that is the reader's to do now. */
export const formOf = ({ actions }: Pick<CaseView, 'actions'>): string | undefined =>
  actions.find((kind) => kind !== 'return' && kind !== 'withdraw' && !decisionKinds.some((one) => one === kind));

/** Steps the present one may send back to, in the order of the procedure. */
export const waysBack = ({ step, steps }: Pick<Actionable, 'step' | 'steps'>): string[] =>
  steps.find(({ name }) => name === step)?.returnsTo ?? [];

/** What is sent for a yes. A review and a decision want an opinion; without one the usual words stand. */
export function agreement(
  { step }: Pick<CaseView, 'step'>,
  kind: DecisionKind,
  typed: string,
  usual: string,
): SentStep {
  const expectedStep = step as StepName;
  const opinion = typed.trim();
  if (kind === 'review' || kind === 'decision')
    return { kind, body: { kind, expectedStep, approve: true, opinion: opinion.length < 2 ? usual : opinion } };
  const said = opinion ? { opinion } : {};
  if (kind === 'closeNotice') return { kind, body: { kind, expectedStep, ...said }, photoField: 'photoId' };
  return { kind, body: { kind, expectedStep, ...said } };
}

/** What is sent for a no; only a review and a decision can refuse. */
export function refusal({ step }: Pick<CaseView, 'step'>, kind: DecisionKind, reason: string): SentStep {
  const judging = kind === 'decision' ? ('decision' as const) : ('review' as const);
  const body = { kind: judging, expectedStep: step as StepName, approve: false, opinion: reason.trim() };
  return { kind: judging, body };
}
