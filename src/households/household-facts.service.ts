import { Injectable } from '@nestjs/common';
import { fieldsOf } from '../platform/changes';
import type { HouseholdFacts, IncomeFacts, MeasureFacts, MemberFacts, NearName } from '../checker/facts';
import { NotFound } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { fieldsOfRow } from '../platform/columns';
import { HouseholdForm } from './household.dto';
import type { Household } from './household.entity';
import { HouseholdRows } from './household-rows.service';
import { MemberForm } from './members/member.dto';
import type { Member } from './members/member.entity';
import { MemberRows } from './members/member-rows.service';
import { SealedFields, sealedFields, SealedTable } from './sealed-fields.service';

/** The newest survey and the newest annual statement of a household, as the database writes them, and who may be whom. */
export interface Records {
  survey: Record<string, unknown> | null;
  income: (Record<string, unknown> & { lines: Record<string, unknown>[] }) | null;
  /** Open pairs of near names; two people whose identity numbers differ stand in the review queue only. */
  nearNames?: NearName[] | null;
  measures?: MeasureFacts[] | null;
}

/** What the records of a household are read with; `more` are columns that other features bring. */
const newestRecords = (more: string): string => `
  select own.id,${more}
    (select to_jsonb(s) || jsonb_build_object('collector_phone', s.collector_phone_masked)
      from survey s where s.household_id = own.id order by s.year desc limit 1) as survey,
    (select to_jsonb(i) || jsonb_build_object('lines', coalesce(
        (select jsonb_agg(to_jsonb(l) order by l.item, l.id) from income_line l
        where l.statement_id = i.id and l.amount_fen is not null), '[]'))
      from income_statement i where i.household_id = own.id and i.kind = 'annual'
      order by i.period_start desc limit 1) as income,
    (select jsonb_agg(jsonb_build_object('memberId', m.id, 'householdNumber', coalesce(h.number, office.name_zh)))
      from member m
      join duplicate_pair p on p.state = 'open' and not p.different_numbers and p.kind <> 'sameIdNumber'
        and (p.member_a = m.id or p.member_b = m.id)
      join region office on office.code = rpad(case when p.member_a = m.id then p.township_b else p.township_a end, 12, '0')
      left join member other on other.id = case when p.member_a = m.id then p.member_b else p.member_a end
      left join household h on h.id = other.household_id
      where m.household_id = own.id and other.household_id is distinct from own.id) as "nearNames"
  from unnest($1::uuid[]) own (id)`;

const fields: Record<SealedTable, string[]> = {
  household: [...fieldsOf(HouseholdForm), 'id', 'regionCode', 'exitStatus', 'exitYear'],
  member: [...fieldsOf(MemberForm), 'id', 'status', 'statusOn', 'increaseReason', 'decreaseReason'],
};

/** Gathers what the checker reads of a household. The facts hold clear numbers: they never leave the server. */
@Injectable()
export class HouseholdFactsService {
  private statement = newestRecords('');

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

  /**
   * Brings facts that a feature beyond this one holds, so that they are read in the same statement.
   *
   * @param sql of the value; `own.id` is the household
   */
  contribute(fact: 'measures', sql: string): void {
    this.statement = newestRecords(` (${sql}) as "${fact}",`);
  }

  /** The yearly records that belong to the household, in one statement. */
  async records(id: string): Promise<Records> {
    return (await this.recordsOf([id])).get(id) ?? { survey: null, income: null };
  }

  /** The same of several households, in one statement. */
  async recordsOf(ids: readonly string[]): Promise<Map<string, Records>> {
    const rows = await this.work.rows<Records & { id: string } & Record<string, unknown>>(this.statement, [[...ids]]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The facts of rows that have been read. */
  factsOf(
    household: Household,
    members: readonly Member[],
    { survey, income, nearNames, measures }: Records,
  ): HouseholdFacts {
    return {
      ...this.pick('household', household),
      householdNumber: household.number,
      members: members.map((member) => this.pick('member', member) as unknown as MemberFacts),
      nearNames,
      measures,
      survey: survey ? fieldsOfRow(survey) : undefined,
      income: income
        ? ({ ...fieldsOfRow(income), lines: income.lines.map(fieldsOfRow) } as unknown as IncomeFacts)
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
