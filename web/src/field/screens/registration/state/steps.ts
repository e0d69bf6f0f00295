import { subItemTargets } from '@checker/income';
import { isAsked } from '@/shared/household-form/asked';
import { fieldAt, fieldOf } from '@/shared/household-form/fields';
import { type SectionKey, sectionKeys, sectionOf, topics } from '@/shared/household-form/sections';
import { type FormValues, headOf, isOpen, pathOf, placeOf, valueAt } from '@/shared/household-form/values';

/** Where something that was found is put right: the step, the person, the field that the page shows. */
export interface Home {
  section: SectionKey;
  memberId?: string;
  path: string;
}

export function homeOf(path: string, form: FormValues, today: string): Home {
  const shown = shownInstead(path, form, today);
  const at = fieldAt(shown);
  if (!at) return { section: wholeOf(shown), path: shown };
  const head = headOf(form)?.id;
  const section = sectionOf(at.field, at.memberId !== undefined && at.memberId === head);
  return { section, path: shown, ...(section === 'members' && { memberId: at.memberId }) };
}

const wholeOf = (path: string): SectionKey =>
  path === 'members' || path.startsWith('members[') ? 'members' : path.startsWith('income') ? 'income' : 'review';

/** The field that stands for one which the page does not show. */
function shownInstead(path: string, form: FormValues, today: string): string {
  const { block, key, memberId } = placeOf(path);
  if (block === 'member' && key === 'education' && !isAsked(fieldOf('member', 'education'), form, today, memberId))
    return pathOf({ block, key: 'studentStatus', memberId });
  const item = block === 'income' ? /^lines\.(AAC\d+)$/.exec(key)?.[1] : undefined;
  return item && form.income.lines[item] == null ? pathOf({ block, key: `lines.${partOf(item, form)}` }) : path;
}

/** The part that a finding about a total is shown at: one with an amount, else the first. */
function partOf(total: string, { income }: FormValues): string {
  const parts = Object.keys(subItemTargets).filter((item) => subItemTargets[item] === total);
  return parts.find((item) => income.lines[item] != null) ?? parts[0] ?? total;
}

const order = new Map(
  sectionKeys.flatMap((key) => topics[key].flatMap(({ fields }) => fields)).map((field, at) => [field, at]),
);

/** Where a field stands among those of its step. */
export function orderOf(path: string): number {
  const field = fieldAt(path)?.field;
  return field ? (order.get(field) ?? 999) : 0;
}

export type StepState = 'none' | 'part' | 'wrong' | 'done';

interface Found {
  /** Homes of questions without an answer, and of errors. */
  open: readonly Home[];
  errors: readonly Home[];
  left: readonly SectionKey[];
  form: FormValues;
}

/** What the form answers by itself when it is begun; it does not make a step begun. */
const given = ['regionCode', 'identificationStandard', 'collector', 'collectedOn', 'year', 'idType', 'relation'];

/** How far each step is. */
export function stepStates({ open, errors, left, form }: Found): Record<SectionKey, StepState> {
  const states = sectionKeys.map((section): [SectionKey, StepState] => {
    const has = (homes: readonly Home[]): boolean => homes.some((home) => home.section === section);
    if (has(errors) && left.includes(section)) return [section, 'wrong'];
    if (!has(open) && !has(errors) && (section !== 'review' || isBegun(section, form))) return [section, 'done'];
    return [section, left.includes(section) || isBegun(section, form) ? 'part' : 'none'];
  });
  return Object.fromEntries(states) as Record<SectionKey, StepState>;
}

function isBegun(section: SectionKey, form: FormValues): boolean {
  const fields = topics[section].flatMap((topic) => topic.fields).filter(({ key }) => !given.includes(key));
  const people = section === 'head' ? form.members.slice(0, 1) : form.members.slice(1);
  return fields.some(({ block, key }) =>
    block === 'member'
      ? people.some(({ id }) => !isOpen(valueAt(form, pathOf({ block, key, memberId: id }))))
      : !isOpen(valueAt(form, pathOf({ block: block as 'survey', key }))),
  );
}
