import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInstance,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { JobFault, JobView } from '../platform/jobs/job.dto';
import { PageQuery } from '../platform/page.dto';
import { BatchCounts, BatchRow, batchStates } from './batch.queries';
import type { BatchState } from './batch.queries';
import { ImportUpload } from './upload/import-upload';

/** A workbook or a text file to be read into a batch. */
export class UploadImport {
  /** 12-digit code of the village, township or banner that every household of the file belongs to. */
  @Matches(/^[0-9]{6}(000000|[0-9]{3}(000|(?!000)[0-9]{3}))$/)
  regionCode: string;

  /** .xlsx or .csv; what it is goes by its content. */
  @ApiProperty({ type: 'string', format: 'binary' })
  @IsInstance(ImportUpload)
  file: ImportUpload;
}

export class BatchQuery extends PageQuery {
  @IsOptional()
  @IsIn(batchStates)
  state?: BatchState;
}

export const problemSeverities = ['error', 'doubt', 'hint', 'conflict'] as const;

export class ProblemQuery extends PageQuery {
  /** `conflict`: what a merge had to leave out. */
  @IsOptional()
  @IsIn(problemSeverities)
  severity?: (typeof problemSeverities)[number];
}

export const householdKinds = ['new', 'update', 'unchanged', 'faulty'] as const;

export class StagedQuery extends PageQuery {
  @IsOptional()
  @IsIn(householdKinds)
  kind?: (typeof householdKinds)[number];
}

/** What a heading of the file means. */
export class HeadingMatch {
  /** Name of the sheet. */
  @IsString()
  @Length(1, 100)
  sheet: string;

  /** The heading as it stands in the file. */
  @IsString()
  @Length(1, 200)
  heading: string;

  /** Field such as `member.idNumber`; null: the column is left out for good. */
  @IsOptional()
  @Matches(/^[a-z]+\.[A-Za-z0-9.]{1,60}$/)
  field: string | null;
}

/** Headings matched by a person; the batch is read again with them, and later files with the same headings too. */
export class MatchHeadings {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => HeadingMatch)
  columns: HeadingMatch[];
}

/** How much of each kind a batch holds. */
export class CountsView implements BatchCounts {
  households: number;
  members: number;
  /** Households that are not in the register yet. */
  new: number;
  /** Households whose fields change. */
  update: number;
  /** Households of which the register says the same: nothing is written. */
  unchanged: number;
  /** Households with errors. */
  faulty: number;
  errors: number;
  /** Doubts that need an explanation. */
  doubts: number;
  /** Households merged. */
  merged?: number;
  /** Households that the merge had to leave out; the conflicts say why. */
  leftOut?: number;
  /** Rows written by the merge. */
  written?: number;
}

export class SheetColumn {
  heading: string;
  /** 0 for column A. */
  index: number;
}

export class MatchedSheetColumn extends SheetColumn {
  field: string;
}

/** What the headings of a sheet were taken for. */
export class SheetView {
  sheet: string;
  /** Last row of the headings. */
  row: number;
  columns: MatchedSheetColumn[];
  /** Headings nobody knows: their columns are not read until they are matched. */
  unknown: SheetColumn[];
  /** Columns that are known and not taken over, because they are computed. */
  ignored: SheetColumn[];
}

/** Who did a step of a batch, and when. */
export class BatchAct {
  staffId: string;
  name: string | null;
  at: Date;
}

/** An import batch: one file and what becomes of it. */
export class BatchView {
  id: string;
  regionCode: string;
  @ApiProperty({ enum: batchStates })
  state: BatchState;
  @ApiProperty({ enum: ['xlsx', 'csv'] })
  format: 'xlsx' | 'csv';
  /** Size of the file in bytes. */
  bytes: number;
  counts: CountsView | null;
  sheets: SheetView[];
  /** Why it could not be read, merged or undone. */
  fault: JobFault | null;
  prepared: BatchAct;
  readAt: Date | null;
  submitted: BatchAct | null;
  /** Households with errors are left out, as the person said who handed it in. */
  withoutFaulty: boolean;
  /** How the doubts were explained. */
  doubtReason: string | null;
  decided: BatchAct | null;
  decisionReason: string | null;
  mergedAt: Date | null;
  undone: BatchAct | null;
  undoReason: string | null;
  updatedAt: Date;
  /** When the file and the staged rows were wiped; from then on it can neither be read again nor undone. */
  wipedAt: Date | null;
  /** The work that is under way or was done last. */
  job: JobView | null;

  static of(row: BatchRow, names: ReadonlyMap<string, string>, job: JobView | null): BatchView {
    const act = (staffId: string | null, at: Date | null): BatchAct | null =>
      staffId && at ? { staffId, name: names.get(staffId) ?? null, at } : null;
    return {
      ...{
        id: row.id,
        regionCode: row.region_code,
        state: row.state,
        format: row.format,
        bytes: Number(row.file_bytes),
      },
      ...{ counts: row.counts, fault: row.fault, readAt: row.read_at, mergedAt: row.merged_at, job },
      sheets: row.headings.map(({ sheet, row: at, columns, unknown, ignored }) => ({
        sheet,
        row: at,
        columns,
        unknown,
        ignored,
      })),
      prepared: { staffId: row.prepared_by, name: names.get(row.prepared_by) ?? null, at: row.prepared_at },
      submitted: act(row.submitted_by, row.submitted_at),
      ...{ withoutFaulty: row.without_faulty, doubtReason: row.doubt_reason },
      decided: act(row.decided_by, row.decided_at),
      decisionReason: row.decision_reason,
      undone: act(row.undone_by, row.undone_at),
      ...{ undoReason: row.undo_reason, updatedAt: row.updated_at, wipedAt: row.wiped_at },
    };
  }
}

/** A batch as it stands in a list. */
export class BatchSummary {
  id: string;
  regionCode: string;
  @ApiProperty({ enum: batchStates })
  state: BatchState;
  counts: CountsView | null;
  preparedAt: Date;
  updatedAt: Date;

  static of(row: BatchRow): BatchSummary {
    const { id, state, counts } = row;
    return { id, regionCode: row.region_code, state, counts, preparedAt: row.prepared_at, updatedAt: row.updated_at };
  }
}

export class BatchPage {
  items: BatchSummary[];
  /** For the next page; null on the last one. */
  nextCursor: string | null;
}

/** Something to be said about a place in the file. */
export class ProblemView {
  sheet: string;
  /** 0: the sheet as a whole. */
  row: number;
  /** Letters of the column; null for the whole row. */
  column: string | null;
  /** As it stands in the file. */
  heading: string | null;
  field: string | null;
  code: string;
  /** The sentence of the code, in the language of the request. */
  reason: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params: Record<string, unknown>;
  /** `error` keeps the household out, `doubt` asks for an explanation, `conflict` kept it out of the merge. */
  @ApiProperty({ enum: problemSeverities })
  severity: (typeof problemSeverities)[number];
  /** The household of the batch that it is about. */
  householdId: string | null;
}

export class ProblemPage {
  items: ProblemView[];
  nextCursor: string | null;
}

export class StagedChangeView {
  /** Such as `household.address` or `member.education`. */
  field: string;
  row: number;
}

/** A household of the file and what would become of it. */
export class StagedView {
  /** Id that it has or will have in the register. */
  id: string;
  /** What ties its rows together in the file. */
  reference: string;
  sheet: string;
  row: number;
  @ApiProperty({ enum: householdKinds })
  kind: (typeof householdKinds)[number];
  regionCode: string | null;
  /** Household number: of those in the register, and of new ones once they are merged. */
  number: string | null;
  headName: string | null;
  members: number;
  /** Fields that change; values are left out, since they may be personal. */
  changes: StagedChangeView[];
  /** What became of it: `merged` or `left-out`. */
  outcome: string | null;
}

export class StagedPage {
  items: StagedView[];
  nextCursor: string | null;
}

/** Something done after the merge that rests on it. */
export class DependentView {
  householdId: string;
  number: string | null;
  /** What was written, such as `procedure` or `member`. */
  what: string;
  times: number;
  lastAt: Date;
}

export class DependentList {
  /** At most 200. */
  items: DependentView[];
}
