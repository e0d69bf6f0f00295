import { Injectable } from '@nestjs/common';
import { HouseholdForm } from '../../households/household.dto';
import { newPublicId } from '../../households/public-id.rules';
import { MemberForm } from '../../households/members/member.dto';
import { nameGrams } from '../../households/search/member-search.rules';
import { SealedFields, sealedFields } from '../../households/sealed-fields.service';
import { fieldsOf } from '../../platform/changes';
import { columnOf } from '../../platform/columns';
import type { StagedHousehold } from '../reading/forms';
import { given } from './facts.rules';
import type { StagedRow, Target } from './staged';

const householdFields = new Set<string>(fieldsOf(HouseholdForm));
const memberFields = new Set<string>(fieldsOf(MemberForm));

/** Names kept with what they are found by; names repeat, and reading one takes time. */
const mostNames = 20_000;

/** Makes the rows that a household of the file wants to write, sealed for where they will stand. */
@Injectable()
export class RowMaker {
  private readonly grams = new Map<string, string[]>();

  constructor(private readonly sealed: SealedFields) {}

  /** The row of a household that is to be registered; number, moments and registration are set when it is merged. */
  household(id: string, { form, members }: StagedHousehold, memberIds: readonly string[]): StagedRow {
    const head = members.findIndex((member) => member.form.relation === '01');
    const values = {
      ...known(householdFields, form),
      ...{ regionCode: form.regionCode, publicId: newPublicId(), memberCount: members.length },
      headName: (members[head] ?? members[0])?.form.name ?? '',
      headMemberId: head < 0 ? null : memberIds[head],
    };
    return this.row('household', 'insert', id, values);
  }

  /** The row of a person who comes in with a household or joins a draft. */
  member(id: string, household: { id: string; regionCode: string }, form: Partial<MemberForm>): StagedRow {
    const values = {
      ...known(memberFields, form),
      ...{ householdId: household.id, regionCode: household.regionCode, status: '1' },
      grams: this.gramsOf(form.name ?? '', form.nameMn),
    };
    return this.row('member', 'insert', id, values);
  }

  /** The columns of a row that a file changes, by their fields. A changed name is found under its new form. */
  changes(target: 'household' | 'member', id: string, values: Record<string, unknown>, stands: object): StagedRow {
    const { name, nameMn } = { ...stands, ...values } as { name?: string; nameMn?: string | null };
    const renamed = target === 'member' && ('name' in values || 'nameMn' in values);
    const grams = renamed ? { grams: this.gramsOf(name ?? '', nameMn) } : {};
    return this.row(target, 'update', id, { ...values, ...grams });
  }

  /** A row by the names of its fields; sealed ones are sealed for the row's place and masked beside it. */
  row(target: Target, op: StagedRow['op'], rowId: string, values: Record<string, unknown>): StagedRow {
    const secret = target === 'household' || target === 'member' ? this.sealed.columns(target, rowId, values) : {};
    const made: StagedRow = { target, op, rowId, columns: [], row: {}, sealed: {} };
    for (const [field, value] of Object.entries({ ...values, ...secret })) {
      const column = columnOf(field);
      made.columns.push(column);
      if (isSealed(target, field)) made.sealed[column] = value as Buffer | null;
      else made.row[column] = Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : (value ?? null);
    }
    return made;
  }

  private gramsOf(name: string, nameMn?: string | null): string[] {
    const key = `${name}\n${nameMn ?? ''}`;
    const made = this.grams.get(key) ?? nameGrams(name, nameMn);
    if (this.grams.size >= mostNames) this.grams.clear();
    this.grams.set(key, made);
    return made;
  }
}

const isSealed = (target: Target, field: string): boolean =>
  (target === 'household' || target === 'member') && field in sealedFields[target];

const known = (fields: ReadonlySet<string>, form: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given(form)).filter(([field]) => fields.has(field)));
