import type { FindingKind, Verdict } from './verify';

/** One thing wrong with the log (docs/audit.md says what each kind means). It tells where, never what was written. */
export class FindingView {
  kind: FindingKind;
  /** Place in the chain. */
  position: number | null;
  /** Number of the row in the log. */
  seq: string | null;
  /** The value concerned: `old.<column>`, `new.<column>` or `reason`. */
  field: string | null;
}

/** Whether the change log is what it was when it was sealed. */
export class VerificationView {
  /** `unknown` until a verification has been completed. */
  state: 'sound' | 'tampered' | 'unknown';
  /** A newer verification is under way; ask again. */
  running: boolean;
  startedAt: string | null;
  finishedAt: string | null;
  /** Links of the chain that were checked. */
  links: number;
  /** SHA-256 of the last link, to compare with a duty sheet. */
  headHash: string | null;
  /** Anchors outside the database that were compared. */
  anchors: number;
  /** Rows that were not sealed yet. */
  waiting: number;
  /** When the oldest of them was written. */
  waitingSince: string | null;
  /** The sealer is held up: a row has waited for more than 5 seconds. */
  alarm: boolean;
  /** Findings in all. */
  found: number;
  /** The first 200 findings. */
  findings: FindingView[];

  static of(
    result: { startedAt: Date; finishedAt: Date; verdict: Verdict; alarm: boolean } | undefined,
    running: boolean,
  ): VerificationView {
    const verdict = result?.verdict;
    return {
      state: !verdict ? 'unknown' : verdict.found ? 'tampered' : 'sound',
      running,
      startedAt: result?.startedAt.toISOString() ?? null,
      finishedAt: result?.finishedAt.toISOString() ?? null,
      links: verdict?.links ?? 0,
      headHash: verdict?.head.hash || null,
      anchors: verdict?.anchors ?? 0,
      waiting: verdict?.waiting ?? 0,
      waitingSince: verdict?.waitingSince ?? null,
      alarm: result?.alarm ?? false,
      found: verdict?.found ?? 0,
      findings: (verdict?.findings ?? []).map(({ kind, position = null, seq = null, field = null }) => ({
        ...{ kind, position, seq, field },
      })),
    };
  }
}
