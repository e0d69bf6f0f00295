import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { check, findingKey } from '../../checker/checker';
import type { CheckContext } from '../../checker/context';
import { HouseholdForm } from '../../households/household.dto';
import { MemberForm } from '../../households/members/member.dto';
import { SealedFields, sealedFields } from '../../households/sealed-fields.service';
import { fieldsOf } from '../../platform/changes';
import type { StagedHousehold, StagedMember } from '../reading/forms';
import { sameValue } from './compare.rules';
import { changedFacts, given } from './facts.rules';
import { FieldPlaces, findingProblems } from './problem-places.rules';
import type { Standing } from './register.service';
import { RowMaker } from './row-maker.service';
import type { BatchProblem, StagedChange, StagedResult, StagedRow } from './staged';

type Row = Record<string, unknown> & { id: string };

interface Task {
  standing: Standing;
  memberIds: readonly string[];
  context: CheckContext;
  places: FieldPlaces;
  problems: BatchProblem[];
}

const fields = { household: fieldsOf(HouseholdForm), member: fieldsOf(MemberForm) };
const head = '01';

/**
 * Makes the changes that a file brings to a household of the register: only fields that the file gives and that differ.
 * What came in on the books stays as strict as elsewhere: no new errors, no comings and goings, no other head.
 */
@Injectable()
export class ChangeStager {
  constructor(
    private readonly sealed: SealedFields,
    private readonly rows: RowMaker,
  ) {}

  /** The ids of the people of the file: those of the household's own people where they are found, new ones else. */
  memberIds({ members }: StagedHousehold, standing: Standing | undefined): string[] {
    const free = (standing?.members ?? []).filter(({ active }) => active === true);
    const found = members.map((member) => this.take(free, ({ idNumberIndex }) => this.isNumber(idNumberIndex, member)));
    return members.map(({ form }, i) => {
      const same = found[i] ?? this.take(free, (row) => isNamesake(row, form));
      return same?.id ?? uuidv7();
    });
  }

  make(staged: StagedHousehold, task: Task): Pick<StagedResult, 'rows' | 'changes'> {
    const { standing, memberIds, context, places, problems } = task;
    const { household } = standing;
    const moved = staged.form.regionCode !== undefined && staged.form.regionCode !== household.regionCode;
    if (moved)
      problems.push(
        places.problem(staged.place, 'household.regionCode', { code: 'import.moves_by_request', severity: 'error' }),
      );
    const rows: StagedRow[] = [];
    const changes: StagedChange[] = [];
    const write = (target: 'household' | 'member', row: Row, form: object, at: number): void => {
      const values = this.differing(target, row, form);
      if (!Object.keys(values).length) return;
      rows.push(this.rows.changes(target, row.id, values, row));
      for (const field of Object.keys(values)) changes.push({ field: `${target}.${field}`, row: at });
    };
    write('household', household, staged.form, staged.place.row);
    staged.members.forEach((member, i) => {
      const row = standing.members.find(({ id }) => id === memberIds[i]);
      if (row) {
        this.refuseOtherHead(member, row, task);
        write('member', row, member.form, member.place.row);
      } else this.arrive(member, memberIds[i] ?? '', task, rows, changes);
    });
    if (rows.length) {
      this.followPeople(staged, task, rows);
      problems.push(...newFindings(staged, standing, memberIds, context, places));
    }
    return { rows, changes };
  }

  /** What a form gives otherwise than a row has it. */
  private differing(target: 'household' | 'member', row: Row, form: object): Record<string, unknown> {
    const values = given(form);
    const changed = fields[target].filter((field) => field in values && !this.same(target, field, row, values[field]));
    return Object.fromEntries(changed.map((field) => [field, values[field]]));
  }

  private same(target: 'household' | 'member', field: string, row: Row, said: unknown): boolean {
    if (!(field in sealedFields[target])) return sameValue(row[field], said);
    const stands = this.sealed.open(target, field, row);
    return typeof said === 'string' ? stands === this.sealed.tidy(target, field, said) : stands === (said ?? null);
  }

  /** Somebody who is not in the household: joins a draft; else it takes a request for change. */
  private arrive(
    { form, place }: StagedMember,
    id: string,
    task: Task,
    rows: StagedRow[],
    changes: StagedChange[],
  ): void {
    const { household } = task.standing;
    if (household.registration !== 'draft') {
      const code = 'member.change_request_needed';
      task.problems.push(task.places.problem(place, 'member.name', { code, severity: 'error' }));
      return;
    }
    const regionCode = household.regionCode as string;
    rows.push(this.rows.member(id, { id: household.id, regionCode }, form));
    changes.push({ field: 'member', row: place.row });
  }

  private refuseOtherHead({ form, place }: StagedMember, row: Row, { standing, places, problems }: Task): void {
    const became = form.relation === undefined ? row.relation : form.relation;
    if (standing.household.registration === 'draft' || became === row.relation) return;
    if (became !== head && row.relation !== head) return;
    const code = 'member.change_request_needed';
    problems.push(places.problem(place, 'member.relation', { code, severity: 'error' }));
  }

  /** Keeps the household's name of the head, the head and the number of people in step with its members. */
  private followPeople(staged: StagedHousehold, { standing, memberIds }: Task, rows: StagedRow[]): void {
    const { household, members } = standing;
    const forms = new Map(staged.members.map(({ form }, i) => [memberIds[i], form]));
    const arrivals = staged.members.flatMap(({ form }, i) =>
      members.some(({ id }) => id === memberIds[i]) ? [] : [{ id: memberIds[i] ?? '', active: true, ...form }],
    );
    const people: Record<string, unknown>[] = [
      ...members.map((row) => ({ ...row, ...given(forms.get(row.id)) })),
      ...arrivals,
    ];
    const active = people.filter((one) => one.active === true);
    const now = active.find(({ relation }) => relation === head);
    const derived = {
      memberCount: active.length,
      headMemberId: now?.id ?? null,
      headName: (now ?? active[0])?.name ?? household.headName,
    };
    const differs = Object.entries(derived).filter(([field, value]) => household[field] !== value);
    if (!differs.length) return;
    const own = rows.find(({ target }) => target === 'household');
    const made = this.rows.row('household', 'update', household.id, Object.fromEntries(differs));
    if (!own) rows.unshift(made);
    else {
      own.columns.push(...made.columns);
      Object.assign(own.row, made.row);
    }
  }

  private isNumber(index: unknown, { form }: StagedMember): boolean {
    return (
      Boolean(form.idNumber) &&
      Buffer.isBuffer(index) &&
      index.equals(this.sealed.indexOf('idNumber', form.idNumber ?? ''))
    );
  }

  private take(free: Row[], fits: (row: Row) => boolean): Row | undefined {
    const at = free.findIndex(fits);
    return at < 0 ? undefined : free.splice(at, 1)[0];
  }
}

/** The same name, and no birth date that speaks against it. */
const isNamesake = (row: Row, form: Partial<MemberForm>): boolean =>
  row.name === form.name && (!row.birthDate || !form.birthDate || row.birthDate === form.birthDate);

/** What the checker says of the household as it would be and did not say before. */
function newFindings(
  staged: StagedHousehold,
  { facts }: Standing,
  memberIds: readonly string[],
  context: CheckContext,
  places: FieldPlaces,
): BatchProblem[] {
  const before = new Set(check(facts, context).map(findingKey));
  const after = check(changedFacts(facts, staged, memberIds), context);
  return findingProblems(
    after.filter((finding) => !before.has(findingKey(finding))),
    staged,
    memberIds,
    places,
  );
}
