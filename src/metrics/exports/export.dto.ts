import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsObject, IsOptional, IsString, Length, ValidateIf } from 'class-validator';
import { PageQuery } from '../../platform/page.dto';
import { type ListName, listNames } from './export-lists';

const trimmed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

export const exportStates = ['ready', 'waiting', 'approved', 'refused', 'withdrawn'] as const;
export type ExportState = (typeof exportStates)[number];

/** A list to be had as a file. */
export class AskExport {
  @IsIn(listNames)
  @ApiProperty({ enum: listNames })
  list: ListName;

  /** The filters of the list's own route, by name, without `limit` and `cursor`; all that is in one's region when absent. */
  @IsOptional()
  @IsObject()
  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  filters?: Record<string, unknown> = {};

  @IsIn(['xlsx', 'csv'])
  format: 'xlsx' | 'csv';

  /** Language of the headings and of the words for codes. */
  @IsIn(['zh', 'en'])
  language?: 'zh' | 'en' = 'zh';

  /** What the file is for; it stands in the access log. */
  @Transform(trimmed)
  @IsString()
  @Length(2, 500)
  purpose: string;

  /** As a job even where the file could be streamed at once: for bad lines. */
  @IsBoolean()
  background?: boolean = false;
}

/** A second person's word on an export that is waiting, or the asker's own to give it up. */
export class DecideExport {
  @IsIn(['approve', 'refuse', 'withdraw'])
  kind: 'approve' | 'refuse' | 'withdraw';

  /** Needed to refuse. */
  @ValidateIf(({ kind, reason }: DecideExport) => kind === 'refuse' || reason !== undefined)
  @Transform(trimmed)
  @IsString()
  @Length(2, 500)
  reason?: string;
}

/** Which exports to list. */
export class ExportQuery extends PageQuery {
  @IsOptional()
  @IsIn(exportStates)
  state?: ExportState;

  /** Only one's own. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  mine?: boolean;
}

/** A list that somebody asked for as a file. */
export class ExportView {
  id: string;
  @ApiProperty({ enum: listNames })
  list: ListName;
  @ApiProperty({ type: 'object', additionalProperties: true })
  filters: Record<string, unknown>;
  format: 'xlsx' | 'csv';
  language: 'zh' | 'en';
  purpose: string;
  /** Division of the asker, 12 digits. */
  regionCode: string;
  /** Rows when it was asked for. */
  rows: number;
  /** `ready` to be fetched for an hour, `waiting` for a second person, `approved` (see `jobId`), refused or withdrawn. */
  @ApiProperty({ enum: exportStates })
  state: ExportState;
  /** Who asked. */
  staffId: string;
  staffName: string;
  createdAt: Date;
  decidedBy: string | null;
  @Type(() => Date)
  decidedAt: Date | null;
  decisionReason: string | null;
  /** The asker's job that makes the file: `/jobs/{id}` tells how far it is, `/jobs/{id}/file` hands it out. */
  jobId: string | null;
}

export class ExportPage {
  items: ExportView[];
  nextCursor: string | null;
}
