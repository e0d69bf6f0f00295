import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MediaType } from '../../platform/files/content-type.rules';

/** What a file shows. */
export const attachmentKinds = [
  'photo',
  'signature',
  'scan',
  'application',
  'id-card',
  'household-book',
  'disability-card',
  'bank-book',
] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** Kinds that show an identity number, an account or a state of health: opening one is a reveal, with a purpose. */
export const sensitiveKinds: readonly AttachmentKind[] = ['id-card', 'household-book', 'disability-card', 'bank-book'];

/** A file of a household. The content is with the file storage under the same id, sealed. */
@Entity('attachment')
export class Attachment {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ name: 'household_id', type: 'uuid' })
  householdId: string;

  @Column({ name: 'region_code', type: 'text', collation: 'C' })
  regionCode: string;

  @Column('text')
  kind: AttachmentKind;

  @Column({ type: 'text', nullable: true })
  caption: string | null;

  /** By content, whatever the sender claimed. */
  @Column({ name: 'media_type', type: 'text' })
  mediaType: MediaType;

  @Column({ name: 'size_bytes', type: 'int' })
  sizeBytes: number;

  @Column('bytea')
  sha256: Buffer;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'closed_by', type: 'uuid', nullable: true })
  closedBy: string | null;

  /** Removed from the household's file; the content follows some days later. */
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Column({ name: 'close_reason', type: 'text', nullable: true })
  closeReason: string | null;

  @Column({ name: 'wiped_at', type: 'timestamptz', nullable: true })
  wipedAt: Date | null;
}
