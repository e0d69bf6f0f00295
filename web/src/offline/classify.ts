import type { ConflictField, OperationFault, OperationProblem } from './types';

/** What came back, read to its end. */
export interface Answer {
  status: number;
  contentType: string;
  /** The time of our own server, which every answer of it carries. */
  serverTime: string | null;
  retryAfter?: number;
  replayed: boolean;
  body: unknown;
}

/** What an answer means for the operation. */
export type Verdict =
  | { kind: 'accepted' }
  /** Nothing is decided: try again later. `uncertain`: the server may have it already. */
  | { kind: 'again'; uncertain: boolean; wait?: number }
  | { kind: 'signIn' }
  | { kind: 'conflict'; fields: ConflictField[]; problem: OperationProblem }
  | { kind: 'rejected'; problem: OperationProblem };

/** Statuses after which the same request may succeed. */
const passing = new Set([408, 425, 429]);

/**
 * Reads an answer. Only what our own server says counts: a hotspot that wants a sign-in answers 200 with a page, and a
 * gateway on the way refuses with one. Those say nothing about the operation.
 *
 * @param answer undefined: none came, or not all of it
 */
export function classify(answer: Answer | undefined): Verdict {
  if (!answer || answer.serverTime === null || /text\/html/.test(answer.contentType))
    return { kind: 'again', uncertain: true };
  const { status, retryAfter } = answer;
  if (status >= 200 && status < 300) return { kind: 'accepted' };
  const problem = problemOf(answer);
  if (status < 400 || status >= 500 || passing.has(status) || !problem)
    return { kind: 'again', uncertain: !problem, wait: retryAfter };
  if (status === 401) return { kind: 'signIn' };
  const fields = status === 409 ? conflictsOf(problem) : [];
  return fields.length ? { kind: 'conflict', fields, problem } : { kind: 'rejected', problem };
}

/** Whether a refusal shows that an earlier try, whose answer was lost, had no effect either. */
export const provesNothingDone = (status: number): boolean => [400, 404, 409, 413, 415, 422].includes(status);

function problemOf({ status, contentType, body }: Answer): OperationProblem | undefined {
  if (!/application\/problem\+json/.test(contentType) || body === null || typeof body !== 'object') return undefined;
  const { code, title, errors } = body as Partial<OperationProblem>;
  if (typeof code !== 'string') return undefined;
  return { status, code, title: String(title ?? ''), errors: Array.isArray(errors) ? errors : [] };
}

/** The fields that somebody else has changed; none when the 409 is about something else. */
function conflictsOf({ errors }: OperationProblem): ConflictField[] {
  const all = errors.map(conflictOf);
  return all.every((field): field is ConflictField => field !== undefined) ? all : [];
}

function conflictOf({ path, code, params }: OperationFault): ConflictField | undefined {
  if (code !== 'change.conflict' || !params || !('current' in params)) return undefined;
  const { current, from, to, who, when } = params;
  const said = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return { field: path, from, mine: to, theirs: current, who: said(who), when: said(when) };
}
