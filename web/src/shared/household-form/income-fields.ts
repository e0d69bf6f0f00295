import { officialItems, subItemTargets } from '@checker/income';
import { type About, builders, type FieldDefinition, itemOf, receives } from './field';
import type { MemberValues } from './values';
import { ageOn } from '@checker/dates';

export { itemOf };

const { whole, money } = builders<string>('income');

/** A billion yuan, as the API has it. */
const maxFen = 100_000_000_000;

const someone =
  (fits: (member: MemberValues, today: string) => boolean) =>
  ({ form, today }: About): boolean =>
    form.members.some((member) => fits(member, today));
const older = (years: number) => someone(({ birthDate }, today) => (ageOn(birthDate, today) ?? 0) >= years);
const always = (): boolean => true;
const never = (): boolean => false;
const land =
  (...keys: ('forestMu' | 'returnedFarmlandMu' | 'pastureMu' | 'farmlandMu')[]) =>
  ({ form }: About): boolean =>
    keys.some((key) => (form.survey[key] ?? 0) > 0);

/**
 * The items that are asked without being looked for, because everybody has them or the people do. The others are added
 * where there is something to say.
 */
const usual: Readonly<Record<string, (about: About) => boolean>> = {
  W1: always,
  W2: someone(({ publicPosts }) => Boolean(publicPosts?.length)),
  O1: always,
  O2: always,
  P2: always,
  T02: someone(({ dibao }) => receives(dibao)),
  T03: someone(({ tekun }) => receives(tekun)),
  T04: older(60),
  T05: land('returnedFarmlandMu'),
  T06: land('forestMu'),
  T07: land('pastureMu'),
  T09: always,
  T10: older(80),
  T11: someone(({ health, disabilityType }) => (health ?? []).includes('04') || Boolean(disabilityType)),
  T13: someone(({ studentStatus }) => Boolean(studentStatus) && studentStatus !== '01'),
  X1: always,
  X2: always,
  R1: ({ form }) => Boolean(form.household.monitoringType),
};

const item = (code: string, list: string, rest: Partial<FieldDefinition> = {}): FieldDefinition => ({
  ...money(`lines.${code}`, maxFen, { optional: true, list, ...rest }),
  asked: usual[code] ?? never,
});

const subItems = Object.keys(subItemTargets).map((code) => item(code, 'income-sub-item'));
const official = officialItems.map((code) => item(code, 'income-item'));

const begins = (...letters: string[]): readonly FieldDefinition[] =>
  subItems.filter((field) => letters.includes(itemOf(field).charAt(0)) && itemOf(field) !== 'T19');

export const peopleField: FieldDefinition = whole('peopleCount', 1, 50, {
  unit: 'form.unit.people',
  hint: 'form.income.peopleCount.hint',
});

/** The amounts by kind; `beside` does not enter the net income. */
export const incomeKinds = {
  wages: begins('W'),
  operating: begins('O'),
  property: begins('P'),
  transfer: begins('T'),
  costs: begins('X'),
  beside: [...subItems.filter((field) => itemOf(field) === 'T19'), ...begins('R')],
  /** Totals that older statements have instead of their parts. */
  totals: official,
} as const;

export type IncomeKind = keyof typeof incomeKinds;

export const incomeFields: readonly FieldDefinition[] = [
  { ...whole('year', 2000, 2100), optional: true },
  peopleField,
  ...subItems,
  ...official,
];
