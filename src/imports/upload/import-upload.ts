/** A file on its way into a batch: sealed under its id, and what is known of it. Its JSON never holds its content. */
export class ImportUpload {
  id: string;
  bytes: number;
  /** SHA-256 of the content. */
  digest: Buffer;
  /** What the first bytes say: a workbook is an archive, everything else is read as text. */
  format: 'xlsx' | 'csv';

  static of(values: { id: string; bytes: number; digest: Buffer; format: 'xlsx' | 'csv' }): ImportUpload {
    return Object.assign(new ImportUpload(), values);
  }

  toJSON(): object {
    return { sha256: this.digest.toString('hex'), bytes: this.bytes };
  }
}
