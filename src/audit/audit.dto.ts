import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { PageQuery } from '../platform/page.dto';
import type { FindingKind, Verdict } from './verify';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** What of the logs of one's scope is wanted; days are those of Asia/Shanghai. */
class ScopedLogQuery extends PageQuery {
  /** Only what this person did. */
  @IsOptional()
  @IsUUID()
  staffId?: string;

  /** Only this household, where it was then. */
  @IsOptional()
  @IsUUID()
  householdId?: string;

  /** From this day on, YYYY-MM-DD. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(day)
  from?: string;

  /** Until the end of this day, YYYY-MM-DD. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(day)
  to?: string;
}

/** Filter of the change log. */
export class LogQuery extends ScopedLogQuery {
  /** Only changes of this table, such as `member`. */
  @IsOptional()
  @IsString()
  @Matches(/^[a-z_]{1,63}$/)
  table?: string;

  /** Only changes of this row. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  row?: string;

  /** Only what this request changed (the answer's X-Request-Id). */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  request?: string;

  @IsOptional()
  @IsIn(['insert', 'update', 'delete', 'erase'])
  op?: 'insert' | 'update' | 'delete' | 'erase';
}

/** Filter of the access log. */
export class AccessQuery extends ScopedLogQuery {
  /** Only this kind, such as `open` or `reveal`. */
  @IsOptional()
  @IsString()
  @Matches(/^[a-z-]{2,30}$/)
  action?: string;
}

/** One thing wrong with the log (docs/audit.md says what each kind means). It tells where, never what was written. */
export class LogFindingView {
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
  findings: LogFindingView[];

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
