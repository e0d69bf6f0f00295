import type { Problem } from '@/api/problem';
import type { CaseAtStep, SentStep, StepDefaults, StepKind, StepName, StepStandards } from './types';

/** What every form of a step takes; see the README beside. */
export interface StepFormProps {
  kase: CaseAtStep;
  kind: StepKind;
  today: string;
  standards?: StepStandards;
  defaults?: StepDefaults;
  busy?: boolean;
  problem?: Problem;
  downscale?: (file: File) => Promise<Blob>;
  sticky?: boolean;
  submitLabel?: string;
}

export interface StepFormEmits {
  submit: [sent: SentStep];
  cancel: [];
  change: [dirty: boolean];
}

/** The step that the form was opened at. */
export const stepOf = ({ step }: Pick<CaseAtStep, 'step'>): StepName => step as StepName;

/** Text that may be left out, as the interface wants it. */
export const orNothing = (text: string): string | undefined => text.trim() || undefined;
