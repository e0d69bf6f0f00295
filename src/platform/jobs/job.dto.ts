import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { PageQuery } from '../page.dto';

export const jobStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof jobStates)[number];

/** Row of the table `job`. */
export interface JobRow {
  id: string;
  kind: string;
  state: JobState;
  staff_id: string | null;
  assignment_id: string | null;
  region_code: string | null;
  input: unknown;
  run_id: string | null;
  attempts: number;
  step: string | null;
  done: number;
  total: number | null;
  result: Record<string, unknown> | null;
  fault: JobFault | null;
  cancel_asked_at: Date | null;
  created_at: Date;
  started_at: Date | null;
  ended_at: Date | null;
  file_id: string | null;
  file_name: string | null;
  file_type: string | null;
  file_bytes: string | null;
  file_until: Date | null;
  wiped_at: Date | null;
}

/** Query of one's own jobs. */
export class JobQuery extends PageQuery {
  /** Kind of job, such as `export`. */
  @IsOptional()
  @Matches(/^[a-z-]{2,40}$/)
  kind?: string;

  @IsOptional()
  @IsIn(jobStates)
  state?: JobState;
}

/** Why a job failed: a code of the same vocabulary as errors. */
export class JobFault {
  code: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  params?: Record<string, unknown>;
}

/** The file that a job made. */
export class JobFile {
  name: string;
  mediaType: string;
  /** Size in bytes. */
  bytes: number;
  /** When it is wiped. */
  until: Date;
}

/** Long work that somebody asked for: how far it is and what came of it. */
export class JobView {
  id: string;
  kind: string;
  state: JobState;
  /** What is being done just now, as a code of the kind. */
  step: string | null;
  /** How much of `total` is done, in what the kind counts; `total` is null while it is not known. */
  done: number;
  total: number | null;
  /** What came of it, when it is done. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  result: Record<string, unknown> | null;
  /** Why it failed. */
  fault: JobFault | null;
  /** How often it was begun: more than once after a crash or a restart. */
  attempts: number;
  /** Cancelling was asked, and the work has not stopped yet. */
  cancelling: boolean;
  createdAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  /** The file it made, as long as it is there. */
  file: JobFile | null;

  static of(row: JobRow): JobView {
    const ended = row.ended_at !== null;
    return {
      ...{ id: row.id, kind: row.kind, state: row.state, step: row.step, done: row.done, total: row.total },
      ...{ result: row.result, fault: row.fault, attempts: row.attempts },
      cancelling: row.cancel_asked_at !== null && !ended,
      ...{ createdAt: row.created_at, startedAt: row.started_at, endedAt: row.ended_at },
      file: fileOf(row),
    };
  }
}

const fileOf = ({ state, wiped_at, file_name, file_type, file_bytes, file_until }: JobRow): JobFile | null =>
  state === 'done' && !wiped_at && file_name && file_type && file_until
    ? { name: file_name, mediaType: file_type, bytes: Number(file_bytes), until: file_until }
    : null;

export class JobPage {
  items: JobView[];
  /** For the next page; null on the last one. */
  nextCursor: string | null;
}
