import { Injectable } from '@nestjs/common';
import { AccessLog } from '../../platform/access-log';
import type { SignedIn } from '../../platform/access/actor';
import { NotFound, Refused } from '../../platform/errors';
import { UnitOfWork } from '../../platform/unit-of-work';
import type { Order } from './export-writing.service';
import { fetchExport } from './exports.queries';
import { ExportsService } from './exports.service';

/** An export that is ready can be fetched so long (minutes) and so often: lines break. */
const minutes = 60;
const times = 3;

export type Ready = Order & { format: 'xlsx' | 'csv'; purpose: string; regionCode: string };

/** Takes a ready export out of the hand of who asked for it, and notes it. */
@Injectable()
export class ExportTaking {
  constructor(
    private readonly work: UnitOfWork,
    private readonly exports: ExportsService,
    private readonly accesses: AccessLog,
  ) {}

  /** In the open transaction: the access log has its row before the first byte leaves. */
  async take(id: string, { staffId, assignmentId }: SignedIn): Promise<Ready> {
    const ready = await this.work.row<Ready & Record<string, unknown>>(fetchExport, [
      ...[id, staffId, assignmentId, minutes, times],
    ]);
    if (!ready) {
      const asked = await this.exports.find(id);
      if (asked.staffId !== staffId) throw new NotFound('export');
      throw new Refused('export.not_ready');
    }
    const { list, purpose, regionCode } = ready;
    await this.accesses.record({ action: 'list-export', regionCode, field: list, purpose });
    return ready;
  }
}
