import type { UnitOfWork } from '../../platform/unit-of-work';
import type { IncomeStatement } from './income-statement.entity';

/** An amount to be stated for an item; null takes the line back. */
export interface LineToWrite {
  id: string;
  item: string;
  amountFen: number | null;
}

/** Writes reported lines, each under its item, and what changed of the statement, in one statement. */
export async function writeLines(
  work: UnitOfWork,
  { id, householdId, regionCode, peopleCount, updatedAt }: IncomeStatement,
  lines: LineToWrite[],
): Promise<void> {
  await work.rows(
    `with statement as (
       update income_statement set people_count = $4, updated_at = $5 where id = $1
     )
     insert into income_line (id, statement_id, household_id, region_code, item, amount_fen)
     select line.id, $1, $2, $3, line.item, line.amount
     from unnest($6::uuid[], $7::text[], $8::bigint[]) line (id, item, amount)
     on conflict (statement_id, item) where origin = 'reported' do update set amount_fen = excluded.amount_fen`,
    [
      ...[id, householdId, regionCode, peopleCount, updatedAt],
      ...[lines.map((line) => line.id), lines.map(({ item }) => item), lines.map(({ amountFen }) => amountFen)],
    ],
  );
}
