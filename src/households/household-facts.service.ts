import { Injectable } from '@nestjs/common';
import { fieldsOf } from '../platform/changes';
import type { HouseholdFacts, IncomeFacts, MemberFacts } from '../checker/facts';
import { NotFound } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { HouseholdForm } from './household.dto';
import type { Household } from './household.entity';
import { HouseholdRows } from './household-rows.service';
import { MemberForm } from './member.dto';
import type { Member } from './member.entity';
import { MemberRows } from './member-rows.service';
import { SealedFields, sealedFields, SealedTable } from './sealed-fields.service';

/** The newest survey and the newest annual statement of a household, as the database writes them. */
export interface Records {
  survey: Record<string, unknown> | null;
  income: (Record<string, unknown> & { lines: Record<string, unknown>[] }) | null;
}

const newestRecords = `
  select
    (select to_jsonb(s) || jsonb_build_object('collector_phone', s.collector_phone_masked)
      from survey s where s.household_id = $1 order by s.year desc limit 1) as survey,
    (select to_jsonb(i) || jsonb_build_object('lines', coalesce(
        (select jsonb_agg(to_jsonb(l) order by l.item, l.id) from income_line l where l.statement_id = i.id), '[]'))
      from income_statement i where i.household_id = $1 and i.kind = 'annual'
      order by i.period_start desc limit 1) as income`;

const fields: Record<SealedTable, string[]> = {
  household: [...fieldsOf(HouseholdForm), 'id', 'regionCode', 'exitStatus', 'exitYear'],
  member: [...fieldsOf(MemberForm), 'id', 'status', 'statusOn', 'increaseReason', 'decreaseReason'],
};

/** Gathers what the checker reads of a household. The facts hold clear numbers: they never leave the server. */
@Injectable()
export class HouseholdFactsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdRows,
    private readonly members: MemberRows,
    private readonly sealed: SealedFields,
  ) {}

  /** Everything known of a household, in three statements; throws `household.not_found`. */
  async load(id: string): Promise<HouseholdFacts> {
    const [household, members, records] = await Promise.all([
      this.households.find(id),
      this.members.of(id),
      this.records(id),
    ]);
    if (!household) throw new NotFound('household');
    return this.factsOf(household, members, records);
  }

  /** The yearly records that belong to the household, in one statement. */
  async records(id: string): Promise<Records> {
    return (
      (await this.work.row<Records & Record<string, unknown>>(newestRecords, [id])) ?? { survey: null, income: null }
    );
  }

  /** The facts of rows that have been read. */
  factsOf(household: Household, members: readonly Member[], { survey, income }: Records): HouseholdFacts {
    return {
      ...this.pick('household', household),
      householdNumber: household.number,
      members: members.map((member) => this.pick('member', member) as unknown as MemberFacts),
      survey: survey ? inCamelCase(survey) : undefined,
      income: income
        ? ({ ...inCamelCase(income), lines: income.lines.map(inCamelCase) } as unknown as IncomeFacts)
        : undefined,
    };
  }

  private pick(table: SealedTable, row: object & { id: string }): Record<string, unknown> {
    const values = row as Record<string, unknown>;
    const value = (field: string) =>
      field in sealedFields[table] ? this.sealed.open(table, field, row) : values[field];
    return Object.fromEntries(fields[table].map((field) => [field, value(field)]));
  }
}

const inCamelCase = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
