import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import type { Permission } from '../../platform/access/permissions';
import { Conflict, Forbidden, Refused } from '../../platform/errors';
import { JobsService } from '../../platform/jobs/jobs.service';
import { UnitOfWork } from '../../platform/unit-of-work';
import { DecideExport, ExportView } from './export.dto';
import { exportKind } from './export-job.service';
import { listOf } from './export-lists';
import { decideExport } from './exports.queries';
import { ExportRow, ExportsService } from './exports.service';

const states = { approve: 'approved', refuse: 'refused', withdraw: 'withdrawn' } as const;

/** The second person's word on a large export. */
@Injectable()
export class ExportDecisions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly exports: ExportsService,
    private readonly jobs: JobsService,
  ) {}

  /** Lets an export go, refuses it, or gives up one's own. What was approved is made as the asker, by a job of theirs. */
  async decide(id: string, { kind, reason }: DecideExport, me: SignedIn): Promise<ExportView> {
    const row = await this.exports.find(id);
    if (kind === 'withdraw') refuseUnlessOwn(row, me);
    else refuseUnlessSecond(row, me);
    if (row.state !== 'waiting') throw new Conflict('export.decided', { state: row.state });
    const { staffId, assignmentId, regionCode } = row;
    const job =
      kind === 'approve'
        ? await this.jobs.startFor({ staffId, assignmentId, regionCode }, exportKind, { exportId: id })
        : undefined;
    const values = [id, states[kind], me.staffId, reason ?? null, job?.id ?? null];
    const decided = await this.work.row<ExportView & Record<string, unknown>>(decideExport, values);
    if (!decided) throw new Conflict('export.decided', { state: 'decided' });
    return decided;
  }
}

function refuseUnlessOwn({ staffId }: ExportRow, me: SignedIn): void {
  if (staffId !== me.staffId) throw new Forbidden('export.not_yours');
}

/** Whoever agrees is somebody else, may agree, and may read the list themselves. */
function refuseUnlessSecond({ staffId, list }: ExportRow, me: SignedIn): void {
  const needed: Permission[] = ['export.approve', listOf(list).permission];
  const lacking = needed.find((permission) => !me.permissions.includes(permission));
  if (lacking) throw new Forbidden('access.forbidden', { permission: lacking });
  if (staffId === me.staffId) throw new Refused('export.own');
}
