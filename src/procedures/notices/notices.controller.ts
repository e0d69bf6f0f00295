import { Body, Controller, Get, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { AttachmentView } from '../../households/attachments/attachment.dto';
import type { SignedIn } from '../../platform/access/actor';
import { Me, Needs } from '../../platform/access/needs.decorator';
import { TakesUpload } from '../../platform/files/upload.guard';
import { UuidParam } from '../../platform/validation';
import { NoticePage, NoticeQuery, NoticeView } from './notice.dto';
import { AddNoticePhoto } from './notice-photo.dto';
import { NoticePhotos } from './notice-photos.service';
import { NoticesService } from './notices.service';

/** Notices and announcements of the region. */
@Controller()
export class NoticesController {
  constructor(
    private readonly notices: NoticesService,
    private readonly photos: NoticePhotos,
  ) {}

  /** Notices by state, the latest posted first, with the days they still run. */
  @Get('notices')
  @Needs('procedure.read')
  list(@Query() query: NoticeQuery): Promise<NoticePage> {
    return this.notices.list(query);
  }

  /** One notice as it was posted. */
  @Get('notices/:id')
  @Needs('procedure.read')
  get(@UuidParam() id: string): Promise<NoticeView> {
    return this.notices.get(id);
  }

  /** The notice as an A4 sheet; refused with 422 when it would show anything personal. */
  @Get('notices/:id/poster.pdf')
  @Needs('procedure.read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async poster(@UuidParam() id: string): Promise<StreamableFile> {
    return printed(await this.notices.poster(id), id);
  }

  /** Adds the photograph of the notice that is due to be put up or taken down; the step then names it as `photoId`. */
  @Post('procedures/:id/notice-photo')
  @Needs('procedure.act')
  @TakesUpload()
  addPhoto(@UuidParam() id: string, @Body() { file }: AddNoticePhoto, @Me() me: SignedIn): Promise<AttachmentView> {
    return this.photos.add(id, file, me);
  }
}

const printed = (sheet: Buffer, id: string): StreamableFile =>
  new StreamableFile(sheet, {
    type: 'application/pdf',
    disposition: `inline; filename="notice-${id}.pdf"`,
    length: sheet.length,
  });
