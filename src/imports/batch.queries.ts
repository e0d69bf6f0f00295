import type { UnitOfWork } from '../platform/unit-of-work';
import type { SheetHeadings } from './reading/forms';

export const batchStates = [
  ...(['reading', 'failed', 'staged', 'submitted', 'merging', 'merged', 'undoing', 'undone'] as const),
  ...(['refused', 'withdrawn'] as const),
] as const;
export type BatchState = (typeof batchStates)[number];

/** How much of each kind a batch holds. */
export interface BatchCounts {
  households: number;
  members: number;
  new: number;
  update: number;
  unchanged: number;
  faulty: number;
  errors: number;
  doubts: number;
  /** What came of the merge. */
  merged?: number;
  leftOut?: number;
  written?: number;
}

/** Row of the table `import_batch`. */
export interface BatchRow {
  id: string;
  region_code: string;
  banner_code: string | null;
  state: BatchState;
  format: 'xlsx' | 'csv';
  file_id: string;
  file_bytes: string;
  job_id: string | null;
  headings: SheetHeadings[];
  counts: BatchCounts | null;
  fault: { code: string; params?: Record<string, unknown> } | null;
  prepared_by: string;
  prepared_at: Date;
  /** Everyone who had a hand in preparing it; none of them may decide. */
  hands: string[];
  read_at: Date | null;
  checked_at: Date | null;
  submitted_by: string | null;
  submitted_at: Date | null;
  without_faulty: boolean;
  doubt_reason: string | null;
  decided_by: string | null;
  decided_at: Date | null;
  decision_reason: string | null;
  merged_at: Date | null;
  merge_xid: string | null;
  undone_by: string | null;
  undone_at: Date | null;
  undo_reason: string | null;
  updated_at: Date;
  wiped_at: Date | null;
}

export const batchById = (work: UnitOfWork, id: string, lock = ''): Promise<BatchRow | undefined> =>
  work.row<BatchRow & Record<string, unknown>>(`select * from import_batch where id = $1 ${lock}`, [id]);

/** Columns of a batch to be written; objects as JSON. */
export type BatchColumns = Partial<Omit<BatchRow, 'id' | 'region_code' | 'banner_code'>>;

const json = new Set(['headings', 'counts', 'fault']);

/** Writes columns of a batch and answers the row. */
export async function writeBatch(work: UnitOfWork, id: string, columns: BatchColumns, at: Date): Promise<BatchRow> {
  const entries = Object.entries({ ...columns, updated_at: at });
  const set = entries.map(([column], i) => `${column} = $${i + 2}${json.has(column) ? '::jsonb' : ''}`).join(', ');
  const values = entries.map(([column, value]) => (json.has(column) && value !== null ? JSON.stringify(value) : value));
  const row = await work.row<BatchRow & Record<string, unknown>>(
    `update import_batch set ${set} where id = $1 returning *`,
    [id, ...values],
  );
  if (!row) throw new Error('no such batch in sight');
  return row;
}
