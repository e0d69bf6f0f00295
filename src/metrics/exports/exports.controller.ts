import { Body, Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { SignedIn } from '../../platform/access/actor';
import { Me, Needs, SignedInOnly } from '../../platform/access/needs.decorator';
import { OwnWork } from '../../platform/unit-of-work.interceptor';
import { UuidParam } from '../../platform/validation';
import { AskExport, DecideExport, ExportPage, ExportQuery, ExportView } from './export.dto';
import { ExportDecisions } from './export-decisions.service';
import { mediaTypes } from './export-files.rules';
import { ExportStreams, StreamedExport } from './export-streams.service';
import { ExportsService } from './exports.service';

/** Lists as files, in one's own region, for a purpose that is written down. */
@ApiTags('exports')
@Controller('exports')
export class ExportsController {
  constructor(
    private readonly exports: ExportsService,
    private readonly decisions: ExportDecisions,
    private readonly streams: ExportStreams,
  ) {}

  /**
   * Asks for a list as a workbook or as text. A list up to the limit can be fetched at once; a longer one waits for a
   * second person and is then made by a job.
   */
  @Post()
  @HttpCode(200)
  @Needs('export.create')
  ask(@Body() input: AskExport, @Me() me: SignedIn): Promise<ExportView> {
    return this.exports.ask(input, me);
  }

  /** Exports asked for in one's region, the latest first. */
  @Get()
  @Needs('export.create')
  list(@Query() query: ExportQuery, @Me() me: SignedIn): Promise<ExportPage> {
    return this.exports.list(query, me);
  }

  @Get(':id')
  @Needs('export.create')
  read(@UuidParam() id: string): Promise<ExportView> {
    return this.exports.read(id);
  }

  /** Agrees to a large export of somebody else, refuses it, or withdraws one's own. */
  @Post(':id/steps')
  @HttpCode(200)
  @Needs('export.create')
  decide(@UuidParam() id: string, @Body() input: DecideExport, @Me() me: SignedIn): Promise<ExportView> {
    return this.decisions.decide(id, input, me);
  }

  /** The file of an export that is ready, made while it is read; for who asked for it. */
  @Get(':id/content')
  @SignedInOnly()
  @OwnWork()
  @ApiProduces(...Object.values(mediaTypes))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async content(@UuidParam() id: string, @Me() me: SignedIn): Promise<StreamableFile> {
    return streamed(await this.streams.open(id, me));
  }
}

const streamed = ({ content, name, mediaType }: StreamedExport): StreamableFile =>
  new StreamableFile(content, {
    type: mediaType,
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
