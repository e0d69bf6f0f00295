import { t } from '@/i18n';
import { label } from '@/shared/code-lists';
import { codedMarksOf, type CodedMark, type HouseholdState, type Shape, type Tint } from './status.rules';

export type { HouseholdState, Shape, Tint } from './status.rules';

/** A shape with the word beside it: colour alone says nothing. */
export interface Mark {
  shape: Shape;
  tint: Tint;
  word: string;
}

/** Where the registration of a household stands, in words. */
export const registrationName = (registration: string): string => t(`household.registration.${registration}`);

const worded = ({ shape, tint, list, code }: CodedMark): Mark => ({
  ...{ shape, tint },
  word: list === 'registration' ? registrationName(code) : label(list, code),
});

/** The one mark that stands for a household. */
export const statusOf = (household: HouseholdState): Mark => worded(codedMarksOf(household)[0]);

/** Every mark of a household, the most telling first. */
export const marksOf = (household: HouseholdState): Mark[] => codedMarksOf(household).map(worded);
