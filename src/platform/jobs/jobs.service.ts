import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { uuidv7 } from 'uuidv7';
import { AccessLog } from '../access-log';
import { NotFound, Refused, TooMany } from '../errors';
import { SealedFiles } from '../files/sealed-files.service';
import { pageOf, readCursor, uuidPattern } from '../page.dto';
import { UnitOfWork } from '../unit-of-work';
import { JobPage, JobQuery, JobRow, JobView } from './job.dto';
import { JobKinds } from './job-kinds';
import { JobRunner } from './job-runner.service';
import { cancelJob, insertJob, mostAtOnce, oneJob, ownJobs } from './jobs.queries';

/** A job's file handed out. */
export interface OpenedJobFile {
  content: Readable;
  name: string;
  mediaType: string;
  bytes: number;
}

/** Whose a job is, and where they work. */
export interface JobOwner {
  staffId: string | null;
  assignmentId: string | null;
  regionCode: string | null;
}

/** Long work as the people see it who ask for it. All of this happens in the open transaction. */
@Injectable()
export class JobsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly kinds: JobKinds,
    private readonly runner: JobRunner,
    private readonly files: SealedFiles,
    private readonly accessLog: AccessLog,
  ) {}

  /** Asks for a job. It runs after the commit, as whoever asks now; `input` must hold no personal value. */
  start(kind: string, input: object): Promise<JobView> {
    const { staffId, assignmentId, scope } = this.work.actor;
    return this.insert(kind, input, { staffId, assignmentId, regionCode: scope?.regions[0] ?? null });
  }

  /** The same for what somebody else asked for, and the person of the transaction let go. */
  startFor(owner: JobOwner, kind: string, input: object): Promise<JobView> {
    return this.work.as('app_job', () => this.insert(kind, input, owner));
  }

  private async insert(kind: string, input: object, owner: JobOwner): Promise<JobView> {
    const values = [uuidv7(), this.kinds.of(kind).kind, owner.staffId, owner.assignmentId, owner.regionCode];
    const row = await this.work.row<JobRow>(insertJob, [...values, JSON.stringify(input)]);
    if (!row) throw new TooMany('job.too_many', { most: mostAtOnce, retryAfter: 60 });
    this.work.afterCommit(() => this.runner.wake());
    return JobView.of(row);
  }

  /** One's own jobs, the newest first. */
  async list({ limit = 20, cursor, kind, state }: JobQuery): Promise<JobPage> {
    const [after = null] = cursor === undefined ? [] : readCursor(cursor, [uuidPattern]);
    const values = [this.work.staffId, kind ?? null, state ?? null, after, limit + 1];
    const { items, nextCursor } = pageOf(await this.work.rows<JobRow>(ownJobs, values), limit, ({ id }) => [id]);
    return { items: items.map((row) => JobView.of(row)), nextCursor };
  }

  /** One job that the role of the transaction can see: one's own, or any under `app_job`. */
  async read(id: string): Promise<JobView> {
    return JobView.of(await this.find(id));
  }

  /** Cancels: at once what waits, soon what runs. Asking again changes nothing. */
  async cancel(id: string): Promise<JobView> {
    const row = (await this.work.row<JobRow>(cancelJob, [id])) ?? (await this.find(id));
    if (row.state === 'done' || row.state === 'failed') throw new Refused('job.ended', { state: row.state });
    this.work.afterCommit(() => this.runner.look());
    return JobView.of(row);
  }

  /** The file of a job that the role of the transaction can see; who took it is noted. */
  async openFile(id: string): Promise<OpenedJobFile> {
    const row = await this.find(id);
    const { file } = JobView.of(row);
    if (!file || !row.file_id) throw new NotFound('job_file');
    await this.files.refuseIncomplete(row.file_id, file.bytes);
    const regionCode = row.region_code ?? undefined;
    if (regionCode) await this.accessLog.record({ action: 'job-file', regionCode, field: row.kind });
    return { content: this.files.openSealed(row.file_id), ...file };
  }

  private async find(id: string): Promise<JobRow> {
    const row = await this.work.row<JobRow>(oneJob, [id]);
    if (!row) throw new NotFound('job');
    return row;
  }
}
