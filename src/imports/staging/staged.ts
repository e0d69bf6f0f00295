import type { Problem } from '../reading/forms';

/** The tables that a batch writes to, parents first. */
export const targets = ['household', 'member', 'survey', 'income_statement', 'income_line'] as const;
export type Target = (typeof targets)[number];

/** Sealed columns of those tables; a staged row keeps them apart, sealed for their final place. */
export const sealedColumns: Record<Target, readonly string[]> = {
  household: ['phone', 'bank_account', 'monitoring_contact_phone', 'notes'],
  member: ['id_number', 'phone', 'health_notes'],
  survey: ['collector_phone'],
  income_statement: [],
  income_line: [],
};

/** A row to be inserted, or columns of one to be updated; `row` holds values by column, without the sealed ones. */
export interface StagedRow {
  target: Target;
  rowId: string;
  op: 'insert' | 'update';
  columns: string[];
  row: Record<string, unknown>;
  sealed: Record<string, Buffer | null>;
}

export type HouseholdKind = 'new' | 'update' | 'unchanged' | 'faulty';

/** A field that an update writes; values are not repeated, since they may be personal. */
export interface StagedChange {
  /** Such as `household.address` or `member.education`. */
  field: string;
  row: number;
}

/** A problem of the batch: one of reading, with the path by which the checker names its place. */
export type BatchProblem = Omit<Problem, 'severity'> & {
  severity: Problem['severity'] | 'conflict';
  /** By which a doubt is explained. */
  path: string | null;
};

/** A household of the file as it is staged. */
export interface StagedResult {
  id: string;
  reference: string;
  sheet: string;
  row: number;
  kind: HouseholdKind;
  placeCode: string | null;
  number: string | null;
  headName: string | null;
  headIndex: Buffer | null;
  members: number;
  changes: StagedChange[];
  /** household_completeness.changes of the household when it was read; null for a new one. */
  seen: string | null;
  rows: StagedRow[];
  problems: BatchProblem[];
}
