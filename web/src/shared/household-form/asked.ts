import { ageOn } from '@checker/dates';
import type { About, FieldDefinition } from './field';
import { householdFields } from './household-fields';
import { memberFields } from './member-fields';
import { surveyFields } from './survey-fields';
import { type FormValues, isOpen, type MemberValues, subjectOf } from './values';

/** What the questions about a household, or about one of its people, depend on. */
export function aboutOf(form: FormValues, today: string, memberId?: string): About {
  const member = memberId === undefined ? undefined : form.members.find(({ id }) => id === memberId);
  return { form, today, member, age: ageOn(member?.birthDate, today) };
}

/**
 * Whether a field is asked now. An answer that stood there before although the form would not ask for it (`base`: what
 * the server has) stays in sight: nobody's change of something else may take it away unseen.
 */
export function isAsked(
  field: FieldDefinition,
  form: FormValues,
  today: string,
  memberId?: string,
  base?: FormValues,
): boolean {
  if (!field.asked || field.asked(aboutOf(form, today, memberId))) return true;
  if (!base) return false;
  return !isOpen(within(base, field, memberId)) && !field.asked(aboutOf(base, today, memberId));
}

const within = (form: FormValues, { block, key }: FieldDefinition, memberId?: string): unknown =>
  subjectOf(form, { block: block as 'household', key, memberId })?.[key.replace(/^lines\./, '')];

/**
 * The form as it counts: questions that are not asked are answered by what follows from the others, or left open. What
 * was typed before a question went away stays in the form itself, so that a wrong tap loses nothing.
 */
export function settled(form: FormValues, today: string, base?: FormValues): FormValues {
  const counts: FormValues = {
    household: { ...form.household },
    members: form.members.map((member) => ({ ...member })),
    survey: { ...form.survey },
    income: { ...form.income, lines: filled(form.income.lines) },
  };
  for (const member of counts.members) settle(member, memberFields, counts, today, member, base);
  settle(counts.survey, surveyFields, counts, today, undefined, base);
  settle(counts.household, householdFields, counts, today, undefined, base);
  return counts;
}

/** Goes through the fields in order, so that what follows from one answer can itself decide on the next question. */
function settle(
  subject: object,
  fields: readonly FieldDefinition[],
  counts: FormValues,
  today: string,
  member: MemberValues | undefined,
  base: FormValues | undefined,
): void {
  const values = subject as Record<string, unknown>;
  for (const field of fields) {
    const asked = isAsked(field, counts, today, member?.id, base);
    const value = asked ? tidy(values[field.key]) : (field.implied?.(aboutOf(counts, today, member?.id)) ?? null);
    values[field.key] = value ?? null;
  }
}

/** Texts without spaces around them; rows in which something is said; what is empty is open. */
function tidy(value: unknown): unknown {
  const text = typeof value === 'string' ? value.trim() : value;
  const said = Array.isArray(text)
    ? text.filter((row) => typeof row !== 'object' || saysSomething(row as object))
    : text;
  return isOpen(said) ? null : said;
}

const saysSomething = (row: object): boolean =>
  Object.entries(row).some(([key, value]) => key !== 'id' && !isOpen(value));

const filled = (lines: Record<string, number | null>): Record<string, number> =>
  Object.fromEntries(Object.entries(lines).filter((line): line is [string, number] => line[1] !== null));
