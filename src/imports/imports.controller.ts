import { Body, Controller, Get, Headers, HttpCode, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { SignedIn } from '../platform/access/actor';
import { Me, Needs } from '../platform/access/needs.decorator';
import { spoken } from '../platform/language';
import { ApiOneOf, OneOfPipe } from '../platform/one-of';
import { UuidParam } from '../platform/validation';
import { BatchContents } from './batch-contents.service';
import {
  BatchPage,
  BatchQuery,
  BatchView,
  DependentList,
  MatchHeadings,
  ProblemPage,
  ProblemQuery,
  StagedPage,
  StagedQuery,
  UploadImport,
} from './batch.dto';
import { batchSteps } from './batch-step.dto';
import type { BatchStep } from './batch-step.dto';
import { BatchSteps } from './batch-steps.service';
import { Batches } from './batches.service';
import { ImportFiles } from './import-files.service';
import { Matchings } from './matchings.service';
import { TakesWorkbook } from './upload/import-upload.guard';

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const named = (name: string): string => `attachment; filename="${name}.xlsx"`;

/** Bulk registration: files that are read into batches, approved by a second person and merged. */
@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly batches: Batches,
    private readonly contents: BatchContents,
    private readonly steps: BatchSteps,
    private readonly matchings: Matchings,
    private readonly files: ImportFiles,
  ) {}

  /** Takes a workbook (.xlsx) or a text file (.csv) in; a job reads it, and nothing is written to the register. */
  @Post()
  @HttpCode(202)
  @Needs('import.prepare')
  @TakesWorkbook()
  upload(@Body() input: UploadImport, @Me() me: SignedIn): Promise<BatchView> {
    return this.batches.upload(input, me);
  }

  /** Batches of the region, the newest first. */
  @Get()
  @Needs('import.read')
  list(@Query() query: BatchQuery): Promise<BatchPage> {
    return this.batches.list(query);
  }

  /** The workbook to be filled in, with drop-downs from the code lists. */
  @Get('template')
  @Needs('import.read')
  @ApiProduces(workbook)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async template(): Promise<StreamableFile> {
    return new StreamableFile(await this.files.template(), { type: workbook, disposition: named('template') });
  }

  /** A batch: how far it is, what it holds, who did what. */
  @Get(':id')
  @Needs('import.read')
  get(@UuidParam() id: string): Promise<BatchView> {
    return this.batches.get(id);
  }

  /** What is wrong, doubtful or to be known, by sheet, row and column. */
  @Get(':id/problems')
  @Needs('import.read')
  problems(
    @UuidParam() id: string,
    @Query() query: ProblemQuery,
    @Headers('accept-language') language?: string,
  ): Promise<ProblemPage> {
    return this.contents.problems(id, query, spoken(language));
  }

  /** The uploaded rows with what is wrong in red and the reasons beside it, to be corrected and uploaded again. */
  @Get(':id/error-file')
  @Needs('import.prepare')
  @ApiProduces(workbook)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async errorFile(@UuidParam() id: string, @Headers('accept-language') language?: string): Promise<StreamableFile> {
    const content = await this.files.errors(id, spoken(language));
    return new StreamableFile(content, { type: workbook, disposition: named('errors') });
  }

  /** The households of the file, and what would become or became of each. */
  @Get(':id/households')
  @Needs('import.read')
  households(@UuidParam() id: string, @Query() query: StagedQuery): Promise<StagedPage> {
    return this.contents.households(id, query);
  }

  /** What rests on a merged batch and keeps it from being undone. */
  @Get(':id/dependents')
  @Needs('import.read')
  dependents(@UuidParam() id: string): Promise<DependentList> {
    return this.contents.dependents(id);
  }

  /** Says what headings mean; the file is read again, and later files with the same headings are read so at once. */
  @Put(':id/matching')
  @Needs('import.prepare')
  match(@UuidParam() id: string, @Body() input: MatchHeadings, @Me() me: SignedIn): Promise<BatchView> {
    return this.matchings.match(id, input, me);
  }

  /** Hands in, withdraws or reads again (`import.prepare`); approves, refuses or undoes (`import.approve`). */
  @Post(':id/steps')
  @HttpCode(200)
  @Needs('import.act')
  @ApiOneOf(batchSteps)
  step(
    @UuidParam() id: string,
    @Body(new OneOfPipe(batchSteps)) input: BatchStep,
    @Me() me: SignedIn,
  ): Promise<BatchView> {
    return this.steps.step(id, input, me);
  }
}
