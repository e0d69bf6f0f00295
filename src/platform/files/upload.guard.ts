import {
  applyDecorators,
  CanActivate,
  ExecutionContext,
  Injectable,
  UnsupportedMediaTypeException,
  UseGuards,
} from '@nestjs/common';
import { ApiConsumes, ApiPayloadTooLargeResponse, ApiUnsupportedMediaTypeResponse } from '@nestjs/swagger';
import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Config } from '../config';
import { AppError, Invalid, TooLarge } from '../errors';
import { refuseUnstorableText } from '../validation';
import { Upload } from './upload';

/** Characters of one field beside the file. */
const fieldSize = 10_000;

/**
 * Reads a multipart body into `body`: fields as text and one file as an `Upload` under `file`. It is a guard because
 * that is the one place after the caller is known and before the transaction opens, so that strangers cannot send
 * files and a slow line holds no connection.
 */
@Injectable()
export class UploadGuard implements CanActivate {
  constructor(private readonly config: Config) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!request.isMultipart()) throw new UnsupportedMediaTypeException();
    request.body = await this.read(request);
    await refuseUnstorableText(request);
    return true;
  }

  private async read(request: FastifyRequest): Promise<Record<string, unknown>> {
    const limits = { fileSize: this.config.UPLOAD_LIMIT, files: 1, fields: 20, fieldSize };
    const body: Record<string, unknown> = {};
    try {
      for await (const part of request.parts({ limits })) body[part.fieldname] = await valueOf(part);
    } catch (error) {
      throw this.refusalOf(error);
    }
    return body;
  }

  private refusalOf(error: unknown): AppError {
    if (error instanceof AppError) return error;
    const tooLarge = (error as { statusCode?: number }).statusCode === 413;
    return tooLarge
      ? new TooLarge('file.too_large', { limit: this.config.UPLOAD_LIMIT })
      : new Invalid('file.unreadable');
  }
}

async function valueOf(part: Multipart): Promise<unknown> {
  if (part.type === 'file') return Upload.of(await part.toBuffer());
  if (part.valueTruncated || part.fieldnameTruncated) throw new TooLarge('file.field_too_long', { limit: fieldSize });
  return part.value;
}

/** A route that takes a multipart body with one file in the field `file`. */
export const TakesUpload = () =>
  applyDecorators(
    UseGuards(UploadGuard),
    ApiConsumes('multipart/form-data'),
    ApiPayloadTooLargeResponse({ description: 'The file is larger than the installation allows' }),
    ApiUnsupportedMediaTypeResponse({ description: 'The body is not multipart/form-data' }),
  );
