import type { Schema } from '@/api/client';

export type FileKind = Schema['AttachmentView']['kind'];

/** What a file shows, the usual first. */
export const fileKinds = [
  'photo',
  'scan',
  'application',
  'signature',
  'household-book',
  'id-card',
  'disability-card',
  'bank-book',
] as const satisfies readonly FileKind[];
