import { Injectable, OnModuleInit } from '@nestjs/common';
import { AccessLog } from '../../platform/access-log';
import { Clock } from '../../platform/clock';
import { JobKinds, RunningJob } from '../../platform/jobs/job-kinds';
import { UnitOfWork } from '../../platform/unit-of-work';
import type { ExportView } from './export.dto';
import { fileName, mediaTypes, writerFor } from './export-files.rules';
import { ExportWriting, Reader } from './export-writing.service';
import { oneExport } from './exports.queries';

export const exportKind = 'export';

/** Makes the files of exports that take longer than a request, or were agreed to by a second person. */
@Injectable()
export class ExportJob implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly writing: ExportWriting,
    private readonly accesses: AccessLog,
    private readonly kinds: JobKinds,
  ) {}

  onModuleInit(): void {
    this.kinds.define<{ exportId: string }, { rows: number }>({
      kind: exportKind,
      restart: 'again',
      run: (job) => this.run(job),
    });
  }

  /** Rows of the register leave it here, so the access log says so before the file can be fetched. */
  private async run(job: RunningJob<{ exportId: string }>): Promise<{ rows: number }> {
    const reader = readerOf(job);
    const order = await this.work.run(reader, () => this.work.row<ExportView & Row>(oneExport, [job.input.exportId]));
    if (!order) throw new Error('the export of the job is not in sight of its asker');
    const { format, purpose, regionCode, list } = order;
    const out = await job.file(fileName(order, format, this.clock.today()), mediaTypes[format]);
    const progress = (done: number, rows: number) => job.progress('rows', done, rows);
    const rows = await this.writing.write(reader, order, writerFor(order, format, out), () => undefined, progress);
    await this.work.run(reader, () =>
      this.accesses.record({ action: 'list-export', regionCode, field: list, purpose }),
    );
    return { rows };
  }
}

type Row = Record<string, unknown>;

function readerOf({ actor }: RunningJob<unknown>): Reader {
  const { role, scope, staffId } = actor;
  if (!role || !scope || !staffId) throw new Error('an export needs a person');
  return { ...actor, role, scope, staffId };
}
