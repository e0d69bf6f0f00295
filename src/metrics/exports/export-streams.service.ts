import { Injectable, Logger } from '@nestjs/common';
import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import type { SignedIn } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Config } from '../../platform/config';
import { describeError } from '../../platform/error.filter';
import { Conflict } from '../../platform/errors';
import { UnitOfWork } from '../../platform/unit-of-work';
import { fileName, mediaTypes, writerFor } from './export-files.rules';
import { ExportTaking } from './export-taking.service';
import { ExportWriting } from './export-writing.service';

/** Bytes that may wait for a slow reader: so the snapshot of most exports ends before the reader has all of it. */
const waiting = 4 * 1024 * 1024;

/** A file as it is being made. */
export interface StreamedExport {
  content: Readable;
  name: string;
  mediaType: string;
}

/** Streams exports that are ready, row by row, out of one snapshot. */
@Injectable()
export class ExportStreams {
  private readonly logger = new Logger(ExportStreams.name);

  constructor(
    private readonly work: UnitOfWork,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly writing: ExportWriting,
    private readonly taking: ExportTaking,
  ) {}

  /** Begins to make the file. Whatever can be refused is refused before the first byte. */
  async open(id: string, me: SignedIn): Promise<StreamedExport> {
    const order = await this.work.run(me, () => this.taking.take(id, me));
    const out = new PassThrough({ highWaterMark: waiting });
    const writer = writerFor(order, order.format, out);
    const begins = (rows: number) => this.refuseGrown(rows);
    const written = this.work.patiently(() => this.writing.write(me, order, writer, begins));
    await Promise.race([once(out, 'readable'), written]);
    written.catch((error: unknown) => {
      if (!out.destroyed) this.logger.error(`export ${id} broke off: ${describeError(error)}`);
      out.destroy(error instanceof Error ? error : undefined);
    });
    const name = fileName(order, order.format, this.clock.today());
    return { content: out, name, mediaType: mediaTypes[order.format] };
  }

  private refuseGrown(rows: number): void {
    const most = this.config.EXPORT_LIMIT;
    if (rows > most) throw new Conflict('export.grown', { rows, most });
  }
}
