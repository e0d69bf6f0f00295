import { t } from '@/i18n';
import type { FieldDefinition } from '@/shared/household-form/field';
import { incomeKinds, peopleField } from '@/shared/household-form/income-fields';
import { memberTopics } from '@/shared/household-form/member-fields';
import { topics as steps } from '@/shared/household-form/sections';
import { surveyTopics } from '@/shared/household-form/survey-fields';
import type { FormValues } from '@/shared/household-form/values';
import type { Target } from '../context';
import type { BookRecord, Income } from '../record';
import type { Subject } from './correction.rules';

/** What a correction is about: its values, what they are called, and its questions by topic. */
export interface CorrectionSubject extends Subject {
  title: string;
  topics: { key: string; fields: FieldDefinition[] }[];
  /** The path that the checker gives a field of it. */
  pathOf: (field: string) => string;
}

type Values = Record<string, unknown>;
type Topics = CorrectionSubject['topics'];

/** Set by a move, or once for good. */
const fixed = new Set(['regionCode', 'year']);
const named = (topics: Readonly<Record<string, readonly FieldDefinition[]>>): Topics =>
  Object.entries(topics).map(([key, fields]) => ({ key, fields: fields.filter((field) => !fixed.has(field.key)) }));

const householdTopics = (): Topics =>
  Object.values(steps)
    .flat()
    .map(({ key, fields }) => ({
      key,
      fields: fields.filter(({ block, key: name }) => block === 'household' && !fixed.has(name)),
    }))
    .filter(({ fields }) => fields.length);

/** Amounts that the household reported; what a benefit posted is not corrected by hand. */
const reported = ({ peopleCount, lines }: Income): Values => ({
  peopleCount,
  ...Object.fromEntries(
    lines.filter(({ origin }) => origin === 'reported').map(({ item, amountFen }) => [`lines.${item}`, amountFen]),
  ),
});

/** The subject of a target in the record; undefined when it is not there any more. */
export function subjectFor(
  { block, id }: Target,
  { household, surveys, incomes }: BookRecord,
): CorrectionSubject | undefined {
  if (block === 'household')
    return {
      ...{ values: household as unknown as Values, tags: household.revisions as Subject['tags'] },
      ...{ title: t('households.correct.household'), topics: householdTopics(), pathOf: (field) => field },
    };
  if (block === 'member') {
    const member = household.members.find((one) => one.id === id);
    return (
      member && {
        ...{ values: member as unknown as Values, tags: member.revisions as Subject['tags'] },
        ...{ title: t('households.correct.member', { name: member.name }), topics: named(memberTopics) },
        pathOf: (field) => `members[${id}].${field}`,
      }
    );
  }
  if (block === 'survey') {
    const survey = surveys.find((one) => one.id === id);
    return (
      survey && {
        ...{ values: survey as unknown as Values, tags: { collectorPhone: survey.collectorPhoneTag } },
        ...{ title: t('households.correct.survey', { year: survey.year }), topics: named(surveyTopics) },
        pathOf: (field) => `survey.${field}`,
      }
    );
  }
  const income = incomes.find((one) => one.id === id);
  return (
    income && {
      ...{ values: reported(income), tags: {} },
      title: t('households.correct.income', { year: income.year }),
      topics: named({ people: [peopleField], ...incomeKinds }),
      pathOf: (field) => (field === 'peopleCount' ? 'income.peopleCount' : `income.lines[${field.slice(6)}]`),
    }
  );
}

/** The record as the form sees it, with what is being typed: what is asked depends on it. */
export function formFor(target: Target, record: BookRecord, typed: Readonly<Values>): FormValues {
  const over = (block: Target['block'], id: string | undefined): Readonly<Values> =>
    target.block === block && target.id === id ? typed : {};
  const survey = record.surveys.find(({ id }) => id === target.id) ?? record.surveys[0];
  return {
    household: { ...record.household, ...over('household', record.household.id) },
    members: record.household.members.map((member) => ({ ...member, ...over('member', member.id) })),
    survey: { ...survey, ...over('survey', survey?.id) },
    income: { lines: {} },
  };
}
