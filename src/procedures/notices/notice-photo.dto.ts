import { ApiProperty } from '@nestjs/swagger';
import { IsInstance } from 'class-validator';
import { Upload } from '../../platform/files/upload';

/** The photograph of a notice as it hangs, before the act that names it. */
export class AddNoticePhoto {
  /** JPEG, PNG, WebP or PDF. */
  @ApiProperty({ type: 'string', format: 'binary' })
  @IsInstance(Upload)
  file: Upload;
}
