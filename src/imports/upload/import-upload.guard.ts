import {
  applyDecorators,
  CanActivate,
  ExecutionContext,
  Injectable,
  UnsupportedMediaTypeException,
  UseGuards,
} from '@nestjs/common';
import { ApiConsumes, ApiPayloadTooLargeResponse, ApiUnsupportedMediaTypeResponse } from '@nestjs/swagger';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { uuidv7 } from 'uuidv7';
import { Config } from '../../platform/config';
import { AppError, Invalid, TooLarge } from '../../platform/errors';
import { SealedFiles } from '../../platform/files/sealed-files.service';
import { refuseUnstorableText } from '../../platform/validation';
import { ImportUpload } from './import-upload';

/** Characters of one field beside the file. */
const fieldSize = 1000;
/** An archive begins with these two bytes. */
const archive = 0x504b;

/**
 * Takes a workbook in as it arrives and seals it on the way to the storage: no more than a chunk of it stands in memory,
 * and none of it on a disk in clear. What a refused request has brought is removed again.
 */
@Injectable()
export class ImportUploadGuard implements CanActivate {
  constructor(
    private readonly config: Config,
    private readonly files: SealedFiles,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!request.isMultipart()) throw new UnsupportedMediaTypeException();
    const body: Record<string, unknown> = {};
    try {
      await this.read(request, body);
      request.body = body;
      await refuseUnstorableText(request);
    } catch (error) {
      await this.discard(body);
      throw error;
    }
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    reply.raw.once('close', () => {
      if (reply.statusCode >= 400) void this.discard(body);
    });
    return true;
  }

  private async read(request: FastifyRequest, body: Record<string, unknown>): Promise<void> {
    const limits = { fileSize: this.config.IMPORT_UPLOAD_LIMIT, files: 1, fields: 10, fieldSize };
    try {
      for await (const part of request.parts({ limits })) {
        if (part.type === 'file') body[part.fieldname] = await this.take(part);
        else if (part.valueTruncated || part.fieldnameTruncated)
          throw new TooLarge('file.field_too_long', { limit: fieldSize });
        else body[part.fieldname] = part.value;
      }
    } catch (error) {
      if (error instanceof AppError) throw error;
      const tooLarge = (error as { statusCode?: number }).statusCode === 413;
      throw tooLarge ? this.tooLarge() : new Invalid('file.unreadable');
    }
  }

  private async take(part: MultipartFile): Promise<ImportUpload> {
    const id = uuidv7();
    const hash = createHash('sha256');
    let bytes = 0;
    let first: Buffer = Buffer.alloc(0);
    const watch = new Transform({
      transform(piece: Buffer, _, done) {
        if (first.length < 2) first = Buffer.concat([first, piece.subarray(0, 2)]);
        bytes += piece.length;
        hash.update(piece);
        done(null, piece);
      },
    });
    await pipeline(part.file, watch, this.files.createSealed(id));
    if (part.file.truncated) {
      await this.files.remove(id);
      throw this.tooLarge();
    }
    const format = first.length >= 2 && first.readUInt16BE(0) === archive ? 'xlsx' : 'csv';
    return ImportUpload.of({ id, bytes, digest: hash.digest(), format });
  }

  private tooLarge(): TooLarge {
    return new TooLarge('file.too_large', { limit: this.config.IMPORT_UPLOAD_LIMIT });
  }

  private async discard(body: Record<string, unknown>): Promise<void> {
    for (const value of Object.values(body)) if (value instanceof ImportUpload) await this.files.remove(value.id);
  }
}

/** A route that takes a multipart body with one workbook in the field `file`. */
export const TakesWorkbook = () =>
  applyDecorators(
    UseGuards(ImportUploadGuard),
    ApiConsumes('multipart/form-data'),
    ApiPayloadTooLargeResponse({ description: 'The file is larger than the installation allows' }),
    ApiUnsupportedMediaTypeResponse({ description: 'The body is not multipart/form-data' }),
  );
