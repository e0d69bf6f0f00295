import { Refused } from '../../platform/errors';

/** Why a file is refused as a whole. */
export const fileRefusals = [
  'import.empty',
  'import.not_a_workbook',
  'import.old_workbook',
  'import.encrypted',
  'import.macros',
  'import.unreadable',
  'import.file_too_large',
  'import.too_many_entries',
  'import.unpacks_too_large',
  'import.too_many_rows',
  'import.too_many_columns',
  'import.too_slow',
  'import.too_complex',
  'import.encoding_unknown',
  'import.quote_open',
  'import.no_headings',
] as const;

export type FileRefusal = (typeof fileRefusals)[number];

/** A file that cannot be read, or asks for too much. Carries limits, never anything of the file. */
export class FileRefused extends Refused {
  constructor(
    override readonly code: FileRefusal,
    params: Record<string, number> = {},
  ) {
    super(code, params);
  }
}

export const isFileRefusal = (code: unknown): code is FileRefusal =>
  (fileRefusals as readonly unknown[]).includes(code);
