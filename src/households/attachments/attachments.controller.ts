import { Body, Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Needs } from '../../platform/access/needs.decorator';
import { TakesUpload } from '../../platform/files/upload.guard';
import { UuidParam } from '../../platform/validation';
import { AddAttachment, AttachmentView, CloseAttachment, OpenAttachment } from './attachment.dto';
import { AttachmentsService, OpenedFile } from './attachments.service';

/** Files of a household. */
@Controller()
export class AttachmentsController {
  constructor(private readonly attachments: AttachmentsService) {}

  /** The files of a household, the newest first. */
  @Get('households/:id/attachments')
  @Needs('household.read')
  list(@UuidParam() id: string): Promise<AttachmentView[]> {
    return this.attachments.list(id);
  }

  /** Adds a file. Its type is told by its content; the same content a second time answers with the first. */
  @Post('households/:id/attachments')
  @Needs('household.write')
  @TakesUpload()
  add(@UuidParam() id: string, @Body() input: AddAttachment): Promise<AttachmentView> {
    return this.attachments.add(id, input);
  }

  /** The content of a file. */
  @Get('attachments/:id/content')
  @Needs('household.read')
  @ApiProduces('image/jpeg', 'image/png', 'image/webp', 'application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async content(@UuidParam() id: string, @Query() { purpose }: OpenAttachment): Promise<StreamableFile> {
    return handedOut(await this.attachments.open(id, purpose));
  }

  /** Removes a file from the household's. */
  @Post('attachments/:id/close')
  @HttpCode(200)
  @Needs('household.write')
  close(@UuidParam() id: string, @Body() { reason }: CloseAttachment): Promise<AttachmentView> {
    return this.attachments.close(id, reason);
  }
}

const handedOut = ({ content, mediaType, name }: OpenedFile): StreamableFile =>
  new StreamableFile(content, {
    type: mediaType,
    disposition: `attachment; filename="${name}"`,
    length: content.length,
  });
