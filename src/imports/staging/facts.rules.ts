import type { HouseholdFacts, IncomeFacts, MemberFacts, SurveyFacts } from '../../checker/facts';
import { HouseholdForm } from '../../households/household.dto';
import { MemberForm } from '../../households/members/member.dto';
import { SurveySheet } from '../../households/surveys/survey.dto';
import { fieldsOf } from '../../platform/changes';
import type { Place, Problem, StagedHousehold } from '../reading/forms';

const empty = (fields: readonly string[]): Record<string, null> =>
  Object.fromEntries(fields.map((field) => [field, null]));

const emptyHousehold = empty(fieldsOf(HouseholdForm));
const emptyMember = empty(fieldsOf(MemberForm));
const emptySheet = empty(fieldsOf(SurveySheet));

/** The values that a form gives; a field that is null was emptied on purpose. */
export function given(form: object | undefined): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field in form) {
    const value = (form as Record<string, unknown>)[field];
    if (value !== undefined) values[field] = value;
  }
  return values;
}

/**
 * The facts of a household that is not in the register yet, as a draft of it would have them: what the file does not
 * say is known to be empty. A cell that could not be read is neither empty nor filled: rules stay silent about it.
 */
export function newFacts(staged: StagedHousehold, id: string, memberIds: readonly string[]): HouseholdFacts {
  const { form, members, problems, place, survey, income } = staged;
  return {
    ...withUnread(form, emptyHousehold, 'household', place, problems),
    id,
    regionCode: form.regionCode,
    householdNumber: null,
    members: members.map((member, i) => ({
      ...withUnread(member.form, emptyMember, 'member', member.place, problems),
      ...{ id: memberIds[i] ?? '', status: '1' },
    })),
    survey: survey ? surveyFacts(survey) : undefined,
    income: income ? incomeFacts(income) : undefined,
  };
}

/** The facts of a household of the register with the file's values laid over them. */
export function changedFacts(
  stands: HouseholdFacts,
  staged: StagedHousehold,
  memberIds: readonly string[],
): HouseholdFacts {
  const forms = new Map(staged.members.map(({ form }, i) => [memberIds[i], form]));
  const people = (stands.members ?? []).map((member): MemberFacts => ({ ...member, ...given(forms.get(member.id)) }));
  const known = new Set(people.map(({ id }) => id));
  const arrivals = staged.members.flatMap(({ form }, i): MemberFacts[] => {
    const id = memberIds[i] ?? '';
    return known.has(id) ? [] : [{ ...emptyMember, ...given(form), id, status: '1' }];
  });
  return {
    ...stands,
    ...given(staged.form),
    regionCode: stands.regionCode,
    members: [...people, ...arrivals],
    survey: laidOver(stands.survey, staged.survey),
    income: staged.income ? incomeFacts(staged.income, stands.income) : stands.income,
  };
}

function withUnread(
  form: object,
  nothing: Record<string, null>,
  part: string,
  place: Place,
  problems: readonly Problem[],
): Record<string, unknown> {
  const values: Record<string, unknown> = { ...nothing, ...given(form) };
  for (const { severity, field, sheet, row } of problems) {
    const here = severity === 'error' && sheet === place.sheet && row === place.row;
    if (here && field?.startsWith(`${part}.`)) delete values[field.slice(part.length + 1)];
  }
  return values;
}

const surveyFacts = (survey: object): SurveyFacts => ({ ...emptySheet, ...given(survey) });

/** The newest survey counts; one of an earlier year changes nothing of what is checked. */
function laidOver(stands: HouseholdFacts['survey'], survey: StagedHousehold['survey']): HouseholdFacts['survey'] {
  if (!survey || (survey.year ?? 0) < (stands?.year ?? 0)) return stands;
  return survey.year === stands?.year ? { ...stands, ...given(survey) } : surveyFacts(survey);
}

function incomeFacts(
  { lines = [], peopleCount, year, kind = 'annual' }: NonNullable<StagedHousehold['income']>,
  stands?: HouseholdFacts['income'],
): IncomeFacts {
  const same = stands?.year === year && stands?.kind === kind ? stands : undefined;
  const stated = new Set(lines.map(({ item }) => item));
  const kept = (same?.lines ?? []).filter(({ item }) => !stated.has(item));
  return { kind, year, peopleCount: peopleCount ?? same?.peopleCount, lines: [...kept, ...lines] };
}
