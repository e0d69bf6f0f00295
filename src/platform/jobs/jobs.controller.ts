import { Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { SignedInOnly } from '../access/needs.decorator';
import { UuidParam } from '../validation';
import { JobPage, JobQuery, JobView } from './job.dto';
import { JobsService, OpenedJobFile } from './jobs.service';

/** Long work that one has asked for. Each sees their own. */
@Controller('jobs')
export class JobsController {
  constructor(private readonly jobs: JobsService) {}

  /** One's own jobs, the newest first. */
  @Get()
  @SignedInOnly()
  list(@Query() query: JobQuery): Promise<JobPage> {
    return this.jobs.list(query);
  }

  /** How far one of one's own jobs is. */
  @Get(':id')
  @SignedInOnly()
  read(@UuidParam() id: string): Promise<JobView> {
    return this.jobs.read(id);
  }

  /** Cancels a job: at once when it waits, soon when it runs. */
  @Post(':id/cancellation')
  @HttpCode(200)
  @SignedInOnly()
  cancel(@UuidParam() id: string): Promise<JobView> {
    return this.jobs.cancel(id);
  }

  /** The file that a job has made, until it is wiped. */
  @Get(':id/file')
  @SignedInOnly()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@UuidParam() id: string): Promise<StreamableFile> {
    return streamed(await this.jobs.openFile(id));
  }
}

/** A job's file as an answer, under its name. */
export const streamed = ({ content, name, mediaType, bytes }: OpenedJobFile): StreamableFile =>
  new StreamableFile(content, {
    type: mediaType,
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    length: bytes,
  });
