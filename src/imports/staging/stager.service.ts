import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { check } from '../../checker/checker';
import type { CheckContext } from '../../checker/context';
import { SealedFields } from '../../households/sealed-fields.service';
import type { Place, StagedHousehold } from '../reading/forms';
import { ChangeStager } from './change-stager.service';
import { newFacts } from './facts.rules';
import { FieldPlaces, findingProblems } from './problem-places.rules';
import type { Match } from './register.queries';
import type { Known } from './register.service';
import { RowMaker } from './row-maker.service';
import type { BatchProblem, StagedResult } from './staged';

/** What holds for the whole batch while it is read. */
export interface Reading {
  places: FieldPlaces;
  /** Whether a place belongs to the batch. */
  within: (code: string) => boolean;
  /** The standards of a village. */
  contextOf: (code: string) => Promise<CheckContext>;
  /** Where each identity number stood first, by its keyed hash in hex. */
  people: Map<string, Place>;
  /** The row that spoke of each household of the register first. */
  matched: Map<string, Place>;
}

/** Makes of a household of the file what it will be in the register: a new one, changes to one, or a list of problems. */
@Injectable()
export class Stager {
  constructor(
    private readonly sealed: SealedFields,
    private readonly rows: RowMaker,
    private readonly changes: ChangeStager,
  ) {}

  async stage(read: StagedHousehold, known: Known, reading: Reading): Promise<StagedResult> {
    const staged = { ...read, survey: null, income: null };
    const problems = staged.problems.map((problem): BatchProblem => {
      const { sheet, row, field, column } = problem;
      return field && column === null
        ? reading.places.problem({ sheet, row }, field, problem)
        : { ...problem, path: null };
    });
    if (read.survey ?? read.income) problems.push(notTaken(read, reading.places));
    const match = this.match(staged, known, reading, problems);
    const placed = match ? true : isPlaced(staged, known, reading, problems);
    const twice = this.refuseTwice(staged, match, reading, problems);
    const memberIds = match
      ? this.changes.memberIds(staged, known.standing.get(match.id))
      : staged.members.map(() => uuidv7());
    const id = match && !twice ? match.id : uuidv7();
    this.refuseTaken(staged, match?.id ?? id, known, reading, problems);
    const standing = match && !twice ? known.standing.get(match.id) : undefined;
    const code = match?.regionCode ?? staged.form.regionCode;
    const made =
      placed && code !== undefined && !(match && !standing)
        ? await this.make(staged, { id, code, memberIds, standing, reading, problems })
        : { rows: [], changes: [] };
    const faulty = problems.some(({ severity }) => severity === 'error');
    const kind = faulty ? 'faulty' : !match ? 'new' : made.rows.length ? 'update' : 'unchanged';
    const head = staged.members.find(({ form }) => form.relation === '01')?.form;
    return {
      ...{ id, kind, problems, reference: staged.reference, sheet: staged.place.sheet, row: staged.place.row },
      ...{ placeCode: code ?? null, number: match?.number ?? null, members: staged.members.length },
      headName: head?.name ?? staged.members[0]?.form.name ?? null,
      headIndex: head?.idNumber ? this.sealed.indexOf('idNumber', head.idNumber) : null,
      seen: standing?.changes ?? null,
      ...(faulty ? { rows: [], changes: [] } : made),
    };
  }

  private async make(
    staged: StagedHousehold,
    { id, code, memberIds, standing, reading, problems }: Making,
  ): Promise<Pick<StagedResult, 'rows' | 'changes'>> {
    const context = await reading.contextOf(code);
    if (standing) return this.changes.make(staged, { standing, memberIds, context, places: reading.places, problems });
    const findings = check(newFacts(staged, id, memberIds), context);
    problems.push(...findingProblems(findings, staged, memberIds, reading.places));
    if (problems.some(({ severity }) => severity === 'error')) return { rows: [], changes: [] };
    const people = staged.members.map(({ form }, i) =>
      this.rows.member(memberIds[i] ?? '', { id, regionCode: code }, form),
    );
    return { rows: [this.rows.household(id, staged, memberIds), ...people], changes: [] };
  }

  /** The household of the register that is meant: by its number, else by its head. */
  private match(
    staged: StagedHousehold,
    known: Known,
    { within, places }: Reading,
    problems: BatchProblem[],
  ): Match | undefined {
    const { householdNumber, headIdNumber, place } = staged;
    const say = (code: string, params = {}) =>
      void problems.push(places.problem(place, 'tie.householdNumber', { code, params, severity: 'error' }));
    if (householdNumber) {
      const match = known.byNumber.get(householdNumber);
      if (!match) say('import.number_unknown');
      else if (!within(match.regionCode)) say('import.household_elsewhere', { office: match.office });
      else if (['refused', 'closed'].includes(match.registration)) say('household.closed');
      return match && within(match.regionCode) ? match : undefined;
    }
    const heads = headIdNumber ? known.byHead.get(this.sealed.indexOf('idNumber', headIdNumber).toString('hex')) : [];
    const here = (heads ?? []).filter(({ regionCode }) => within(regionCode));
    const settled = here.filter(({ registration }) => registration !== 'draft');
    const [match, another] = settled.length ? settled : here;
    if (another) say('import.several_households');
    return match;
  }

  /** Nobody and no household stands twice in a file. @returns whether the household does */
  private refuseTwice(
    staged: StagedHousehold,
    match: Match | undefined,
    { people, matched, places }: Reading,
    problems: BatchProblem[],
  ): boolean {
    const before = match && matched.get(match.id);
    if (before)
      problems.push(
        places.problem(staged.place, null, {
          code: 'import.household_twice',
          severity: 'error',
          params: { ...before },
        }),
      );
    else if (match) matched.set(match.id, staged.place);
    for (const { form, place } of staged.members) {
      if (!form.idNumber) continue;
      const index = this.sealed.indexOf('idNumber', form.idNumber).toString('hex');
      const first = people.get(index);
      if (first)
        problems.push(
          places.problem(place, 'member.idNumber', {
            code: 'import.id_number_twice',
            severity: 'error',
            params: { ...first },
          }),
        );
      else people.set(index, place);
    }
    return before !== undefined;
  }

  /** Nobody stands in two households of the city; what is told is the office to call, as at submission. */
  private refuseTaken(
    staged: StagedHousehold,
    id: string,
    { claims }: Known,
    { places }: Reading,
    problems: BatchProblem[],
  ): void {
    for (const { form, place } of staged.members) {
      const index = form.idNumber && this.sealed.indexOf('idNumber', form.idNumber).toString('hex');
      const claim = index ? claims.get(index) : undefined;
      if (!claim || claim.householdId === id) continue;
      const params = { office: claim.office };
      problems.push(
        places.problem(place, 'member.idNumber', { code: 'household.id_number_taken', severity: 'error', params }),
      );
    }
  }
}

/** Surveys and income statements belong to a year and are recorded one by one; a file's are said to be left aside. */
const notTaken = ({ place }: StagedHousehold, places: FieldPlaces): BatchProblem =>
  places.problem(place, null, { code: 'import.yearly_records_left_aside', severity: 'hint' });

interface Making {
  id: string;
  code: string;
  memberIds: string[];
  standing: ReturnType<Known['standing']['get']>;
  reading: Reading;
  problems: BatchProblem[];
}

/** Whether a new household names a village of the batch's place. */
function isPlaced(
  { form, place, problems: said }: StagedHousehold,
  { villages }: Known,
  { within, places }: Reading,
  problems: BatchProblem[],
): boolean {
  const code = form.regionCode;
  const wrong =
    code === undefined
      ? 'import.village_missing'
      : !villages.has(code)
        ? 'import.village_unknown'
        : within(code)
          ? null
          : 'import.village_foreign';
  const told = said.some(({ field, severity }) => field === 'household.regionCode' && severity === 'error');
  if (wrong && !told) problems.push(places.problem(place, 'household.regionCode', { code: wrong, severity: 'error' }));
  return wrong === null;
}
