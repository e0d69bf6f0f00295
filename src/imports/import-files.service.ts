import { Injectable } from '@nestjs/common';
import { PassThrough, Readable } from 'node:stream';
import { AccessLog } from '../platform/access-log';
import { NotFound } from '../platform/errors';
import { SealedFiles } from '../platform/files/sealed-files.service';
import type { Language } from '../platform/language';
import { UnitOfWork } from '../platform/unit-of-work';
import { Batches } from './batches.service';
import type { Problem } from './reading/forms';
import { importBounds } from './reading/raw-rows';
import { readUpload } from './reading/read-upload';
import { writeErrorWorkbook } from './workbooks/error-workbook';
import { templateWorkbook } from './workbooks/template-workbook';

/** Workbooks that the import hands out: the empty one, and an upload with what is wrong in it. */
@Injectable()
export class ImportFiles {
  private made?: Promise<Buffer>;

  constructor(
    private readonly work: UnitOfWork,
    private readonly batches: Batches,
    private readonly files: SealedFiles,
    private readonly accessLog: AccessLog,
  ) {}

  /** The workbook to be filled in; it is the same for everybody, so it is made once. */
  template(): Promise<Buffer> {
    this.made ??= templateWorkbook();
    return this.made;
  }

  /**
   * The rows of the households that have problems, as they came and marked. It holds what the upload held, numbers of
   * persons too; who took it is noted. It is written while it is sent, past the end of the transaction.
   */
  async errors(id: string, language: Language): Promise<Readable> {
    const batch = await this.batches.find(id);
    if (batch.wiped_at || !batch.read_at) throw new NotFound('import_file');
    const problems = await this.work.rows<Problem & Record<string, unknown>>(
      `select sheet, row, "column", heading, field, code, params, severity from import_problem
       where batch_id = $1 and severity <> 'conflict' order by seq`,
      [id],
    );
    await this.accessLog.record({ action: 'job-file', regionCode: batch.region_code, field: 'import' });
    const source = { fileName: `upload.${batch.format}`, open: () => this.files.openSealed(batch.file_id) };
    const out = new PassThrough();
    this.work.afterCommit(() => {
      const stop = new AbortController();
      out.once('close', () => stop.abort());
      const rows = readUpload(source, importBounds, stop.signal);
      writeErrorWorkbook(out, { rows, headings: batch.headings, problems, language }).catch((error: unknown) =>
        out.destroy(error instanceof Error ? error : undefined),
      );
    });
    return out;
  }
}
