import { uuidv7 } from 'uuidv7';
import type { PackedHousehold } from '@/offline/pack-types';
import { allFields } from '@/shared/household-form/fields';
import type { LastYear } from '@/shared/household-form/last-year';
import { type Block, type FormValues, pathOf } from '@/shared/household-form/values';
import { type Base, newDraft, type RegistrationDraft, type Returned } from './draft';

/** What a household looks like where it comes from the phone's pack or from the server. */
export type Packed = Pick<PackedHousehold, 'household' | 'survey' | 'incomes' | 'waivers' | 'procedure'>;

interface Given {
  /** The year that is asked about. */
  year: number;
  today: string;
  collector?: string;
}

const pick = (block: Block, from: object): Record<string, unknown> => {
  const values = from as Record<string, unknown>;
  return Object.fromEntries(allFields[block].map(({ key }) => [key, values[key] ?? null]));
};

const living = ({ status }: { status?: string }): boolean => status === undefined || ['1', '4'].includes(status);

/** A change of a household that exists: all of it as it stands, with the sheet and the income of the given year. */
export function draftFrom(packed: Packed, { year, today, collector }: Given): RegistrationDraft {
  const { household, procedure } = packed;
  const survey = packed.survey?.year === year ? packed.survey : undefined;
  const income = packed.incomes.find((one) => one.kind === 'annual' && one.year === year);
  const form: FormValues = {
    household: pick('household', household),
    members: household.members.filter(living).map((member) => ({ ...pick('member', member), id: member.id })),
    survey: survey ? { ...pick('survey', survey), year } : {},
    income: income ? incomeValues(income) : { lines: {} },
  };
  const draft = newDraft({ year, today, collector });
  const base: Base = {
    form: structured(form),
    registration: household.registration,
    number: household.number ?? null,
    exitStatus: household.exitStatus ?? null,
    tags: tagsOf(packed),
    ...{ hasSurvey: Boolean(survey), hasIncome: Boolean(income) },
    waivers: packed.waivers.map(({ code, path, reason, until }) => ({ key: `${code}@${path}`, reason, until })),
    leaving: household.members.filter((member) => !living(member)),
  };
  return {
    ...draft,
    householdId: household.id,
    surveyId: survey?.id ?? uuidv7(),
    incomeId: income?.id ?? uuidv7(),
    form: {
      ...form,
      survey: survey ? form.survey : draft.form.survey,
      income: income ? form.income : draft.form.income,
    },
    base,
    ...lastOf(packed, year),
    ...(procedure?.returned && { returned: returnedOf(procedure.returned) }),
  };
}

function incomeValues({ year, peopleCount, lines }: PackedHousehold['incomes'][number]): FormValues['income'] {
  // What a benefit has posted is not the person's to change.
  const own = lines.filter(({ origin }) => origin === 'reported');
  return { year, peopleCount, lines: Object.fromEntries(own.map(({ item, amountFen }) => [item, amountFen])) };
}

/** The newest answers from before the given year. */
function lastOf({ survey, incomes }: Packed, year: number): { last?: LastYear } {
  const income = incomes.filter((one) => one.kind === 'annual' && one.year < year).sort((a, b) => b.year - a.year)[0];
  const earlier = survey && (survey.year ?? year) < year ? survey : undefined;
  if (!earlier && !income) return {};
  return {
    last: {
      year: earlier?.year ?? income?.year ?? year - 1,
      survey: earlier ? pick('survey', earlier) : {},
      ...(income && { income: incomeValues(income) }),
    },
  };
}

function tagsOf({ household, survey }: Packed): Base['tags'] {
  const tags: Base['tags'] = { ...(household.revisions as Base['tags'] | undefined) };
  for (const { id, revisions } of household.members)
    for (const [key, tag] of Object.entries((revisions ?? {}) as Base['tags']))
      tags[pathOf({ block: 'member', key, memberId: id })] = tag;
  if (survey?.collectorPhoneTag) tags['survey.collectorPhone'] = survey.collectorPhoneTag;
  return tags;
}

const returnedOf = ({
  reason,
  staffName,
  day,
}: NonNullable<NonNullable<Packed['procedure']>['returned']>): Returned => ({
  reason,
  by: staffName,
  day,
});

const structured = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
