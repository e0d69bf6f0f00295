import type { Severity } from './forms';

/** What is wrong with a cell, or worth a remark. `params` hold limits and names of lists, never the value. */
export interface CellProblem {
  code: string;
  params: Record<string, string | number>;
  severity: Severity;
}

/** A value of the form, a problem, both (understood with a remark), or neither: the cell says that there is nothing. */
export interface CellResult {
  value?: unknown;
  problem?: CellProblem;
}

/** A cell that cannot be taken over. */
export const problem = (code: string, params: CellProblem['params'] = {}): CellResult => ({
  problem: { code, params, severity: 'error' },
});

/** A cell that was understood, with what was assumed. */
export const withHint = (value: unknown, code: string): CellResult => ({
  value,
  problem: { code, params: {}, severity: 'hint' },
});
