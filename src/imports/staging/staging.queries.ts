import { uuidv7 } from 'uuidv7';
import { copyLine } from '../../platform/copy-line';
import type { UnitOfWork } from '../../platform/unit-of-work';
import { BatchProblem, sealedColumns, StagedResult } from './staged';

/** Every sealed column of a staged row, in the order of the table. */
export const allSealed: readonly string[] = [...new Set(Object.values(sealedColumns).flat())];

const rowColumns = ['id', 'batch_id', 'owner_id', 'target', 'row_id', 'op', 'columns', 'row', ...allSealed];

/** Takes away what a batch was read into, before it is read anew. */
export async function clearStaged(work: UnitOfWork, batchId: string): Promise<void> {
  for (const table of ['import_row', 'import_problem', 'import_household'])
    await work.rows(`delete from ${table} where batch_id = $1`, [batchId]);
}

/** Puts households, their rows and their problems where a merge finds them. */
export async function copyStaged(
  work: UnitOfWork,
  batchId: string,
  results: readonly StagedResult[],
  from: { households: number; problems: number },
): Promise<void> {
  await work.rows(insertHouseholds, [batchId, JSON.stringify(households(results, from.households))]);
  await work.copy('import_row', rowColumns, rows(batchId, results));
  const problems = results.flatMap(({ id, problems: own }) => own.map((problem) => ({ owner: id, problem })));
  await copyProblems(work, batchId, problems, from.problems);
}

export async function copyProblems(
  work: UnitOfWork,
  batchId: string,
  problems: readonly { owner: string | null; problem: BatchProblem }[],
  from: number,
): Promise<void> {
  if (!problems.length) return;
  const rows = problems.map(({ owner, problem }, i) => ({ ...problem, seq: from + i, owner_id: owner }));
  await work.rows(insertProblems, [batchId, JSON.stringify(rows)]);
}

const insertHouseholds = `
  insert into import_household (batch_id, id, seq, reference, sheet, row, kind, place_code, number, head_name, head_index,
    members, changes, seen)
  select $1, id, seq, reference, sheet, row, kind, "placeCode", number, "headName", "headIndex", members, changes, seen
  from jsonb_to_recordset($2::jsonb) as one (id uuid, seq int, reference text, sheet text, row int, kind text,
    "placeCode" text, number text, "headName" text, "headIndex" bytea, members int, changes jsonb, seen bigint)`;

const insertProblems = `
  insert into import_problem (batch_id, seq, owner_id, sheet, row, "column", heading, field, path, code, params, severity)
  select $1, seq, owner_id, sheet, row, "column", heading, field, path, code, params, severity
  from jsonb_to_recordset($2::jsonb) as one (seq int, owner_id uuid, sheet text, row int, "column" text, heading text,
    field text, path text, code text, params jsonb, severity text)`;

const households = (results: readonly StagedResult[], from: number): object[] =>
  results.map(({ rows: _, problems: __, headIndex, ...one }, i) => ({
    ...one,
    seq: from + i,
    headIndex: headIndex && `\\x${headIndex.toString('hex')}`,
  }));

function* rows(batchId: string, results: readonly StagedResult[]): Generator<string> {
  for (const { id: owner, rows: own } of results) {
    for (const { target, rowId, op, columns, row, sealed } of own)
      yield copyLine([
        ...[uuidv7(), batchId, owner, target, rowId, op, columns, row],
        ...allSealed.map((column) => sealed[column]),
      ]);
  }
}
