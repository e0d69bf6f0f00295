import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInstance, IsString, Length, Matches } from 'class-validator';
import { Upload } from '../../platform/files/upload';
import { type Attachment, type AttachmentKind, attachmentKinds, sensitiveKinds } from './attachment.entity';
import { Words } from '../form-fields.rules';

/** Captions stand in clear: no run of digits as long as a phone, an account or an identity number. */
const noLongNumber = /^(?!.*\d{11})/s;

/** A file to be added to a household. */
export class AddAttachment {
  @IsIn(attachmentKinds)
  kind: AttachmentKind;

  /** What is to be seen; without numbers of persons. */
  @Words(200)
  @Matches(noLongNumber)
  caption?: string | null;

  /** JPEG, PNG, WebP or PDF. */
  @ApiProperty({ type: 'string', format: 'binary' })
  @IsInstance(Upload)
  file: Upload;
}

export class CloseAttachment {
  /** Why it is removed. */
  @IsString()
  @Length(2, 500)
  reason: string;
}

export class OpenAttachment {
  /** Why it is opened; needed for files that show numbers of persons. */
  @Words(300)
  purpose?: string;
}

export class AttachmentView {
  id: string;
  householdId: string;
  kind: AttachmentKind;
  caption: string | null;
  mediaType: string;
  sizeBytes: number;
  /** Opening it needs a purpose and the permission to reveal. */
  sensitive: boolean;
  createdAt: string;

  static of({ id, householdId, kind, caption, mediaType, sizeBytes, createdAt }: Attachment): AttachmentView {
    const sensitive = sensitiveKinds.includes(kind);
    return { id, householdId, kind, caption, mediaType, sizeBytes, sensitive, createdAt: createdAt.toISOString() };
  }
}
