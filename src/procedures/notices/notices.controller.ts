import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Needs } from '../../platform/access/needs.decorator';
import { UuidParam } from '../../platform/validation';
import { NoticePage, NoticeQuery, NoticeView } from './notice.dto';
import { NoticesService } from './notices.service';

/** Notices and announcements of the region. */
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  /** Notices by state, the latest posted first, with the days they still run. */
  @Get()
  @Needs('procedure.read')
  list(@Query() query: NoticeQuery): Promise<NoticePage> {
    return this.notices.list(query);
  }

  /** One notice as it was posted. */
  @Get(':id')
  @Needs('procedure.read')
  get(@UuidParam() id: string): Promise<NoticeView> {
    return this.notices.get(id);
  }

  /** The notice as an A4 sheet; refused with 422 when it would show anything personal. */
  @Get(':id/poster.pdf')
  @Needs('procedure.read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async poster(@UuidParam() id: string): Promise<StreamableFile> {
    return printed(await this.notices.poster(id), id);
  }
}

const printed = (sheet: Buffer, id: string): StreamableFile =>
  new StreamableFile(sheet, {
    type: 'application/pdf',
    disposition: `inline; filename="notice-${id}.pdf"`,
    length: sheet.length,
  });
