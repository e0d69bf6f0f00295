import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { SignedIn } from '../../platform/access/actor';
import { Config } from '../../platform/config';
import { Forbidden, NotFound, TooMany } from '../../platform/errors';
import { JobsService } from '../../platform/jobs/jobs.service';
import { pageOf, readCursor, uuidPattern } from '../../platform/page.dto';
import { UnitOfWork } from '../../platform/unit-of-work';
import { AskExport, ExportPage, ExportQuery, ExportState, ExportView } from './export.dto';
import { exportKind } from './export-job.service';
import { listOf } from './export-lists';
import { ExportWriting } from './export-writing.service';
import { insertExport, listExports, oneExport, pause, takeTurn } from './exports.queries';
import { readFilters } from './filters.rules';

/** An export as stored; the assignment says under whose eyes it is made. */
export type ExportRow = ExportView & { assignmentId: string };

/** Asking for lists as files, and looking at what was asked for. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly config: Config,
    private readonly writing: ExportWriting,
    private readonly jobs: JobsService,
  ) {}

  /** Asks for a list: to be streamed, as a job, or, above the limit, for a second person to agree to. */
  async ask(input: AskExport, me: SignedIn): Promise<ExportView> {
    const list = listOf(input.list);
    if (!me.permissions.includes(list.permission))
      throw new Forbidden('access.forbidden', { permission: list.permission });
    const filters = readFilters(list, input.filters ?? {});
    await this.refuseWithoutSecondFactor(me);
    await this.refuseTooMany(me);
    const rows = await this.writing.count(list, filters, me);
    return this.insert(input, rows, me);
  }

  /** Exports asked for in one's region, the latest first. */
  async list({ limit = 20, cursor, state, mine }: ExportQuery, me: SignedIn): Promise<ExportPage> {
    const [after = null] = cursor === undefined ? [] : readCursor(cursor, [uuidPattern]);
    const values = [state ?? null, mine ? me.staffId : null, after, limit + 1];
    return pageOf(await this.work.rows<ExportRow>(listExports, values), limit, ({ id }) => [id]);
  }

  async read(id: string): Promise<ExportView> {
    return viewOf(await this.find(id));
  }

  /** An export in sight; throws `export.not_found`. */
  async find(id: string): Promise<ExportRow> {
    const row = await this.work.row<ExportRow>(oneExport, [id]);
    if (!row) throw new NotFound('export');
    return row;
  }

  private async insert(input: AskExport, rows: number, me: SignedIn): Promise<ExportView> {
    const { list, filters = {}, format, language = 'zh', purpose, background = false } = input;
    const id = uuidv7();
    const state: ExportState = rows > this.config.EXPORT_LIMIT ? 'waiting' : background ? 'approved' : 'ready';
    const job = state === 'approved' ? await this.jobs.start(exportKind, { exportId: id }) : undefined;
    const made = await this.work.row<ExportView & Record<string, unknown>>(insertExport, [
      ...[id, me.scope.regions[0], list, JSON.stringify(filters), format, language, purpose, rows, state],
      ...[me.staffId, me.assignmentId, job?.id ?? null],
    ]);
    if (!made) throw new Error('an insert without a row');
    return made;
  }

  /** Mass reading asks for a second factor, whatever the level; the demonstration knows none. */
  private async refuseWithoutSecondFactor({ sessionId }: SignedIn): Promise<void> {
    if (this.config.BANGFU_MODE === 'demo') return;
    const session = await this.work.as('app_auth', () =>
      this.work.row<{ second_factor: boolean }>(`select second_factor from session where id = $1`, [sessionId]),
    );
    if (!session?.second_factor) throw new Forbidden('auth.second_factor');
  }

  private async refuseTooMany({ staffId }: SignedIn): Promise<void> {
    const most = this.config.EXPORT_RATE;
    await this.work.rows(takeTurn, [staffId]);
    const waits = await this.work.row<{ seconds: number }>(pause, [staffId, most]);
    if (waits?.seconds) throw new TooMany('export.too_many', { most, retryAfter: waits.seconds });
  }
}

const viewOf = ({ assignmentId: _, ...view }: ExportRow): ExportView => view;
