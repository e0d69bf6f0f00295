import { uuidv7 } from 'uuidv7';
import type { Schema } from '@/api/client';

/** Answers with the keys of the API; `null`, like a key that is not there, is no answer. */
export type HouseholdValues = Omit<Partial<Schema['RegisterHousehold']>, 'members'>;
export type MemberValues = Partial<Schema['RegisterMember']> & { id: string };
export type SurveyValues = Partial<Schema['BeginSurvey']>;
export interface IncomeValues {
  /** The year in which the income year ends. */
  year?: number | null;
  peopleCount?: number | null;
  /** Fen by item. */
  lines: Record<string, number | null>;
}

/** Everything that is asked of a household, as it is being typed. */
export interface FormValues {
  household: HouseholdValues;
  members: MemberValues[];
  survey: SurveyValues;
  income: IncomeValues;
}

export type Block = 'household' | 'member' | 'survey' | 'income' | 'risk' | 'workRecord' | 'publicPost';

/** A path taken apart: `members[<id>].birthDate`, `survey.pastureMu`, `income.lines[W1]`, `phone`. */
export interface Place {
  block: 'household' | 'member' | 'survey' | 'income';
  key: string;
  memberId?: string;
}

const inMember = /^members\[([^\]]+)\]\.(.+)$/;
const inLines = /^income\.lines\[([^\]]+)\]$/;

export function placeOf(path: string): Place {
  const member = inMember.exec(path);
  if (member) return { block: 'member', memberId: member[1] ?? '', key: member[2] ?? '' };
  const line = inLines.exec(path);
  if (line) return { block: 'income', key: `lines.${line[1]}` };
  const [, block, key] = /^(?:(survey|income)\.)?(.+)$/.exec(path) ?? [];
  return { block: (block as 'survey' | 'income' | undefined) ?? 'household', key: key ?? path };
}

export function pathOf({ block, key, memberId }: Place): string {
  if (block === 'member') return `members[${memberId}].${key}`;
  if (block === 'household') return key;
  const item = block === 'income' && /^lines\.(.+)$/.exec(key)?.[1];
  return item ? `income.lines[${item}]` : `${block}.${key}`;
}

/** The object that holds the answers of a place; undefined for a member who is not there. */
export function subjectOf(form: FormValues, { block, key, memberId }: Place): Record<string, unknown> | undefined {
  if (block === 'member') return form.members.find((member) => member.id === memberId);
  if (block === 'income' && key.startsWith('lines.')) return form.income.lines;
  return form[block] as unknown as Record<string, unknown>;
}

const within = ({ block, key }: Place): string => (block === 'income' ? key.replace(/^lines\./, '') : key);

export const valueAt = (form: FormValues, path: string): unknown => {
  const place = placeOf(path);
  return subjectOf(form, place)?.[within(place)] ?? null;
};

/** Writes one answer and nothing else; `put` in `derive.ts` also writes what follows from it. */
export function setAt(form: FormValues, path: string, value: unknown): void {
  const place = placeOf(path);
  const subject = subjectOf(form, place);
  if (subject) subject[within(place)] = value;
}

/** No answer: nothing, an empty text, an empty list. */
export const isOpen = (value: unknown): boolean =>
  value == null || value === '' || (Array.isArray(value) && value.length === 0);

/** A person who is added to the form. */
export const newMember = (given: Partial<MemberValues> = {}): MemberValues => ({
  idType: '01',
  ...given,
  id: given.id ?? uuidv7(),
});

/** A form that has just been begun, with its head. */
export function newForm(given: {
  regionCode?: string;
  year: number;
  collector?: string;
  today: string;
  headId?: string;
}): FormValues {
  const { regionCode, year, collector, today, headId } = given;
  return {
    household: { regionCode, identificationStandard: '1' },
    members: [newMember({ id: headId ?? uuidv7(), relation: '01' })],
    survey: { year, collector, collectedOn: today },
    income: { year, peopleCount: null, lines: {} },
  };
}

export const headOf = (form: FormValues): MemberValues | undefined =>
  form.members.find((member) => member.relation === '01') ?? form.members[0];

/** People who share the income: everybody but soldiers. */
export const sharing = (form: FormValues): number =>
  form.members.filter((member) => member.inMilitaryService !== true).length;
