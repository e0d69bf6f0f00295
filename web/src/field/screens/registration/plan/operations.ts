import { settled } from '@/shared/household-form/asked';
import { allFields } from '@/shared/household-form/fields';
import { type FormValues, isOpen, type MemberValues, pathOf, sharing } from '@/shared/household-form/values';
import type { Planned, PlannedWrite } from '@/offline/types';
import { open, same } from './same';
import { type Base, isHandedIn, nameOfDraft, peopleAreFree, type RegistrationDraft } from './draft';

/** A photograph of the draft. */
export interface DraftPhoto {
  blobId: string;
  kind: string;
  caption?: string;
}

interface Given {
  /** Names the operations, so that the same draft always gives the same ones. */
  draftId: string;
  /** By the server's clock. */
  today: string;
  /** Last day of an explanation. */
  until: string;
  photos?: readonly DraftPhoto[];
}

type Values = Record<string, unknown>;
type Change = [from: unknown, to: unknown];

/**
 * What is to be sent for a draft, in the order in which the server can take it: the household with its people, the
 * sheet of the year, the income, explanations of doubts, and at last that it is handed in. Photographs come after.
 */
export function operationsOf(draft: RegistrationDraft, given: Given): Planned[] {
  const form = formToSend(draft, given.today);
  const write = writer(draft, given.draftId);
  return [
    ...(draft.base ? changes(draft, draft.base, form, given.today, write) : creation(draft, form, write)),
    ...explanations(draft, given.until, write),
    ...(isHandedIn(draft) ? [write('submission', 'POST', '/submission', undefined)] : []),
    ...(given.photos ?? []).map((photo) => ({ ...photo, entity: draft.householdId, label: nameOfDraft(draft) })),
  ];
}

type Write = (name: string, method: PlannedWrite['method'], path: string, body: unknown) => PlannedWrite;

const writer =
  (draft: RegistrationDraft, draftId: string): Write =>
  (name, method, path, body) => ({
    entity: draft.householdId,
    ...{ method, path: `/api/v1/households/${draft.householdId}${path}` },
    ...(body !== undefined && { body }),
    label: nameOfDraft(draft),
    key: `${draftId}.${name}`,
  });

/** The form as it counts; where nobody has said who shares the income, all of its people do. */
export function formToSend({ form, base }: RegistrationDraft, today: string): FormValues {
  const counts = settled(form, today, base?.form);
  return {
    ...counts,
    income: { ...counts.income, peopleCount: counts.income.peopleCount ?? Math.max(1, sharing(counts)) },
  };
}

function creation(draft: RegistrationDraft, form: FormValues, write: Write): PlannedWrite[] {
  const body = { ...answered(form.household), members: form.members.map(answered) };
  return [write('household', 'PUT', '', body), ...beginSurvey(draft, form, write), ...beginIncome(draft, form, write)];
}

const beginSurvey = ({ surveyId }: RegistrationDraft, { survey }: FormValues, write: Write): PlannedWrite[] => [
  write('survey', 'PUT', `/surveys/${surveyId}`, answered(survey)),
];

function beginIncome({ incomeId }: RegistrationDraft, { income }: FormValues, write: Write): PlannedWrite[] {
  const { year, peopleCount } = income;
  const lines = Object.entries(income.lines)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([item, amountFen]) => ({ item, amountFen }));
  return [write('income', 'PUT', `/incomes/${incomeId}`, { kind: 'annual', year, peopleCount, lines })];
}

/** The fields that have an answer. */
const answered = (values: object): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !isOpen(value)));

function changes(draft: RegistrationDraft, base: Base, form: FormValues, today: string, write: Write): PlannedWrite[] {
  const was = settled(base.form, today, base.form);
  const patch = (name: string, path: string, set: Record<string, Change>): PlannedWrite[] =>
    Object.keys(set).length ? [write(name, 'PATCH', path, { set })] : [];
  const differ = differences(base, was, form);
  return [
    ...patch('household', '', differ('household')),
    ...people(draft, base, form, differ, write),
    ...(base.hasSurvey
      ? patch('survey', `/surveys/${draft.surveyId}`, differ('survey'))
      : touched(draft, 'survey')
        ? beginSurvey(draft, form, write)
        : []),
    ...(base.hasIncome
      ? patch('income', `/incomes/${draft.incomeId}`, incomeChanges(base.form, form))
      : touched(draft, 'income')
        ? beginIncome(draft, form, write)
        : []),
  ];
}

/** A sheet of a new year is begun when somebody has answered something of it. */
function touched({ form, base }: RegistrationDraft, block: 'survey' | 'income'): boolean {
  if (block === 'income') return Object.values(form.income.lines).some((amount) => amount !== null);
  const own = ['year', 'collector', 'collectedOn'];
  return Object.entries(form.survey).some(
    ([key, value]) => !own.includes(key) && !isOpen(value) && !same(value, (base?.form.survey as Values)[key]),
  );
}

type Differ = (block: 'household' | 'member' | 'survey', memberId?: string) => Record<string, Change>;

function people(draft: RegistrationDraft, base: Base, form: FormValues, differ: Differ, write: Write): PlannedWrite[] {
  const known = new Set(base.form.members.map(({ id }) => id));
  const stay = new Set(form.members.map(({ id }) => id));
  const path = ({ id }: MemberValues): string => `/members/${id}`;
  const here = form.members.flatMap((member): PlannedWrite[] => {
    if (!known.has(member.id)) {
      const person = answered({ ...member, id: null });
      return peopleAreFree(draft) ? [write(`member.${member.id}`, 'PUT', path(member), person)] : [];
    }
    const set = differ('member', member.id);
    return Object.keys(set).length ? [write(`member.${member.id}`, 'PATCH', path(member), { set })] : [];
  });
  const gone = base.form.members.filter(({ id }) => !stay.has(id) && peopleAreFree(draft));
  return [...here, ...gone.map((member) => write(`gone.${member.id}`, 'DELETE', path(member), undefined))];
}

/**
 * The answers that differ between two forms as they count. Each says what it is based on, as the server has it: of a
 * sealed value that stands masked what the server calls it. What merely follows from the same answers is no change.
 */
const differences =
  ({ form, tags }: Base, was: FormValues, is: FormValues): Differ =>
  (block, memberId) => {
    const part = (of: FormValues): Values =>
      (block === 'member' ? of.members.find(({ id }) => id === memberId) : of[block]) as unknown as Values;
    const [stands, before, after] = [part(form), part(was), part(is)];
    const set: Record<string, Change> = {};
    for (const { key } of allFields[block]) {
      if (['regionCode', 'year'].includes(key) || same(before[key], after[key])) continue;
      const value = open(stands[key]);
      const masked = typeof value === 'string' && value.includes('*');
      set[key] = [masked ? (tags[pathOf({ block, key, memberId })] ?? value) : value, open(after[key])];
    }
    return set;
  };

function incomeChanges(before: FormValues, after: FormValues): Record<string, Change> {
  const [was, is] = [before.income, after.income];
  const items = new Set([...Object.keys(was.lines), ...Object.keys(is.lines)]);
  const set: Record<string, Change> = {};
  for (const item of [...items].sort()) {
    if (!same(was.lines[item], is.lines[item]))
      set[`lines.${item}`] = [was.lines[item] ?? null, is.lines[item] ?? null];
  }
  if (is.peopleCount != null && was.peopleCount !== is.peopleCount)
    set.peopleCount = [was.peopleCount ?? null, is.peopleCount];
  return set;
}

function explanations({ explained, base }: RegistrationDraft, until: string, write: Write): PlannedWrite[] {
  const stands = new Set(base?.waivers.map(({ key }) => key));
  return Object.entries(explained)
    .filter(([key, { reason }]) => !stands.has(key) && reason.trim().length > 1)
    .map(([, { id, code, path, reason }]) =>
      write(`waiver.${id}`, 'PUT', `/waivers/${id}`, { code, path, reason: reason.trim(), until }),
    );
}
