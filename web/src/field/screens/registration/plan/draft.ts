import { uuidv7 } from 'uuidv7';
import type { DraftItem } from '@/offline/drafts';
import type { MemberFacts } from '@checker/facts';
import { headOf, type FormValues, newForm } from '@/shared/household-form/values';
import type { LastYear } from '@/shared/household-form/last-year';
import type { SectionKey } from '@/shared/household-form/sections';

/** Why a doubt may stand, by the key of its finding; `id` is that of the waiver. */
export interface Explanation {
  id: string;
  code: string;
  path: string;
  reason: string;
}

/** A sentence of the server at a field, with the value that it was about. */
export interface Refusal {
  path: string;
  code: string;
  title: string;
  /** A doubt may be explained, an error has to be put right. */
  doubt: boolean;
  about: unknown;
}

/** What the reviewer said when the case was sent back. */
export interface Returned {
  reason: string | null;
  by: string;
  day: string;
}

/** A household as it stood when a change of it was begun. */
export interface Base {
  form: FormValues;
  registration: string;
  number: string | null;
  exitStatus: string | null;
  /** What the server calls sealed values, by path. */
  tags: Record<string, string | null>;
  /** The sheet and the statement of this year, if there are any. */
  hasSurvey: boolean;
  hasIncome: boolean;
  waivers: { key: string; reason: string; until: string }[];
  leaving: MemberFacts[];
}

/** Everything that a draft of a registration holds; it is kept sealed. */
export interface RegistrationDraft {
  version: 1;
  householdId: string;
  surveyId: string;
  incomeId: string;
  form: FormValues;
  /** Paths answered with "not sure". */
  unsure: string[];
  explained: Record<string, Explanation>;
  /** Steps that have been left by "next", so that what is missing there is said. */
  left: SectionKey[];
  /** Items of income that were added by hand. */
  items: string[];
  /** What each photograph shows, by its id. */
  photos: Record<string, { memberId?: string }>;
  /** Absent for a household that is new. */
  base?: Base;
  last?: LastYear;
  returned?: Returned;
  refused: Refusal[];
}

export const draftKind = 'household';

/** A new household in a village, with the head as its first person. */
export function newDraft(given: {
  regionCode?: string;
  year: number;
  today: string;
  collector?: string;
}): RegistrationDraft {
  return {
    version: 1,
    ...{ householdId: uuidv7(), surveyId: uuidv7(), incomeId: uuidv7() },
    form: newForm(given),
    ...{ unsure: [], explained: {}, left: [], items: [], photos: {}, refused: [] },
  };
}

/** The values of a draft, if they are those of a registration. */
export const asRegistration = (values: unknown): RegistrationDraft | undefined =>
  (values as RegistrationDraft | null)?.version === 1 && 'householdId' in (values as object)
    ? (values as RegistrationDraft)
    : undefined;

/** The name of the head, which is what people call a household. */
export const nameOfDraft = (draft: RegistrationDraft): string => headOf(draft.form)?.name?.trim() ?? '';

/** What a list calls a draft: the head's name as it is typed so far, else what it was called when it was begun. */
export function titleOfDraft({ label, values }: Pick<DraftItem, 'label' | 'values'>): string {
  const draft = asRegistration(values);
  return (draft && nameOfDraft(draft)) || label;
}

/** Whether a household of this state may be changed by this form. */
export const isOpenFor = (registration: string): boolean => ['draft', 'submitted', 'registered'].includes(registration);

/** People come and go freely in a draft; afterwards by requests that somebody decides. */
export const peopleAreFree = ({ base }: RegistrationDraft): boolean => !base || base.registration === 'draft';

/** Its end is that the household is handed in; a change of one that has been is simply sent. */
export const isHandedIn = peopleAreFree;
