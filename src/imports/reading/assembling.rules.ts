import type { RiskForm } from '../../households/household.dto';
import type { IncomeLineForm } from '../../households/incomes/income.dto';
import type { MatchedColumn, Place, Problem, ReadIncome, ReadSurvey, StagedHousehold, StagedMember } from './forms';
import { rowProblem } from './row-values.rules';

/** A value that a household was given, with the cell it came from. */
export interface GivenValue {
  value: unknown;
  place: Place;
  column: MatchedColumn;
}

/** Values of a block by path. */
export type Given = ReadonlyMap<string, GivenValue>;

/** Puts a value at a path such as `publicPosts.1.months`. */
export function setAt(form: object, path: string, value: unknown): void {
  const keys = path.split('.');
  let at = form as Record<string, unknown>;
  keys.slice(0, -1).forEach((key, i) => {
    at[key] ??= /^\d+$/.test(keys[i + 1] ?? '') ? [] : {};
    at = at[key] as Record<string, unknown>;
  });
  at[keys[keys.length - 1] ?? ''] = value;
}

/** The numbered columns of a list may leave gaps; the list has none. */
export function closeGaps(form: object): void {
  const lists = form as Record<string, unknown>;
  for (const name of ['publicPosts', 'workRecords']) {
    const list = lists[name];
    if (Array.isArray(list)) lists[name] = list.filter((one) => one !== undefined);
  }
}

/** The household block, with the risks put together from their three columns. */
export function householdForm(given: Given, problems: Problem[]): StagedHousehold['form'] {
  const form: Record<string, unknown> = {};
  for (const [path, { value }] of given) if (!riskPaths.has(path)) form[path] = value;
  const risks = risksOf(given, problems);
  if (risks) form.risks = risks;
  return form;
}

const riskPaths = new Set(['riskTypes', 'disasterSubtype', 'riskRemark']);
const [disaster, other] = ['02', '99'];

/** The kind of disaster belongs to the risk of disasters; the remark to "other" where it stands, else to the first. */
function risksOf(given: Given, problems: Problem[]): RiskForm[] | null {
  const types = (given.get('riskTypes')?.value ?? []) as string[];
  const risks = types.map((type): RiskForm => ({ type }));
  const subtype = given.get('disasterSubtype');
  const remark = given.get('riskRemark');
  const hit = risks.find(({ type }) => type === disaster);
  const noted = risks.find(({ type }) => type === other) ?? risks[0];
  if (subtype && hit) hit.disasterSubtype = subtype.value as string;
  else if (subtype) problems.push(rowProblem(subtype.place, 'import.risk_missing', { column: subtype.column }));
  if (remark && noted) noted.remark = remark.value as string;
  else if (remark) problems.push(rowProblem(remark.place, 'import.risk_missing', { column: remark.column }));
  return risks.length ? risks : null;
}

/** The survey of the year; a year alone is no survey. */
export function surveyOf(given: Given, place: Place, problems: Problem[]): ReadSurvey | null {
  const survey = Object.fromEntries([...given].map(([path, { value }]) => [path, value])) as ReadSurvey;
  if (![...given.keys()].some((path) => path !== 'year')) return null;
  if (survey.year === undefined) problems.push(rowProblem(place, 'import.year_missing', { field: 'survey.year' }));
  return survey;
}

/** Who share an income live together: soldiers are out (domain 2.4). */
const sharing = (members: readonly StagedMember[]): number =>
  members.filter(({ form }) => form.inMilitaryService !== true).length;

/**
 * The income statement: annual unless the file says otherwise, of the year of the survey where it names none. Without a
 * number of people the members of the file who are not in military service are counted, with a remark.
 */
export function incomeOf(given: Given, household: StagedHousehold, surveyYear: unknown): ReadIncome | null {
  const lines = [...given].flatMap(([path, { value }]): IncomeLineForm[] =>
    path.startsWith('lines.') ? [{ item: path.slice('lines.'.length), amountFen: value as number }] : [],
  );
  if (!lines.length) return null;
  const { place, problems } = household;
  const plain = (path: string) => given.get(path)?.value;
  const kind = (plain('kind') ?? 'annual') as ReadIncome['kind'];
  const income: ReadIncome = { kind, lines };
  if (kind === 'annual') {
    const year = plain('year') ?? surveyYear;
    if (year === undefined) problems.push(rowProblem(place, 'import.year_missing', { field: 'income.year' }));
    else income.year = year as number;
  } else {
    const on = plain('identifiedOn') ?? household.form.monitoringIdentifiedOn ?? undefined;
    if (on === undefined)
      problems.push(rowProblem(place, 'import.identified_on_missing', { field: 'income.identifiedOn' }));
    else income.identifiedOn = on as string;
  }
  const people = plain('peopleCount') as number | undefined;
  if (people === undefined) {
    problems.push(rowProblem(place, 'import.people_assumed', { field: 'income.peopleCount', severity: 'hint' }));
  }
  return { ...income, peopleCount: people ?? Math.max(1, sharing(household.members)) };
}
