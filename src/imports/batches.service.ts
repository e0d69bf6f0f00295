import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { covers, type SignedIn } from '../platform/access/actor';
import { Clock } from '../platform/clock';
import { Forbidden, NotFound } from '../platform/errors';
import { JobsService } from '../platform/jobs/jobs.service';
import { momentPattern, pageOf, readCursor, uuidPattern } from '../platform/page.dto';
import { UnitOfWork } from '../platform/unit-of-work';
import { RegionsService } from '../regions/regions.service';
import { BatchPage, BatchQuery, BatchSummary, BatchView, UploadImport } from './batch.dto';
import { batchById, BatchRow, writeBatch } from './batch.queries';
import { readingJob } from './staging/reading-job.service';

const iso = `to_char(prepared_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const newest = `select *, ${iso} as prepared_text from import_batch
  where ($1::text is null or state = $1)
    and ($2::timestamptz is null or (prepared_at, id) < ($2::timestamptz, $3::uuid))
  order by prepared_at desc, id desc limit $4`;

const insertBatch = `insert into import_batch (id, region_code, state, format, file_id, file_bytes, file_digest,
    prepared_by, prepared_at, updated_at, hands)
  values ($1, $2, 'reading', $3, $4, $5, $6, $7::uuid, $8, $8, array[$7::uuid])`;

/** Files taken in and what they have become, as the offices see them. */
@Injectable()
export class Batches {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: JobsService,
    private readonly regions: RegionsService,
  ) {}

  /** Takes a file in; a job reads it. */
  async upload({ regionCode, file }: UploadImport, me: SignedIn): Promise<BatchView> {
    if (!covers(me.scope, regionCode)) throw new Forbidden('region.out_of_scope');
    await this.regions.get(regionCode);
    const id = uuidv7();
    const now = this.clock.now();
    const { id: fileId, bytes, digest, format } = file;
    await this.work.rows(insertBatch, [id, regionCode, format, fileId, bytes, digest, me.staffId, now]);
    return this.view(await this.read(await this.find(id), me));
  }

  /** Batches of the region, the newest first. */
  async list({ limit = 20, cursor, state }: BatchQuery): Promise<BatchPage> {
    const [at = null, id = null] = cursor === undefined ? [] : readCursor(cursor, [momentPattern, uuidPattern]);
    const rows = await this.work.rows<BatchRow & { prepared_text: string }>(newest, [state ?? null, at, id, limit + 1]);
    const page = pageOf(rows, limit, (row) => [row.prepared_text, row.id]);
    return { items: page.items.map(BatchSummary.of), nextCursor: page.nextCursor };
  }

  async get(id: string): Promise<BatchView> {
    return this.view(await this.find(id));
  }

  /** A batch in sight; throws `import.not_found`. @param lock `for update` where it is about to be changed */
  async find(id: string, lock = ''): Promise<BatchRow> {
    const row = await batchById(this.work, id, lock);
    if (!row) throw new NotFound('import');
    return row;
  }

  /** Has the file of a batch read, for the first time or anew; whoever asks has a hand in it. */
  async read({ id, hands }: BatchRow, me: SignedIn): Promise<BatchRow> {
    const job = await this.jobs.start(readingJob, { batchId: id });
    const cleared = {
      submitted_by: null,
      submitted_at: null,
      decided_by: null,
      decided_at: null,
      decision_reason: null,
    };
    const read = { state: 'reading', job_id: job.id, fault: null, counts: null, hands: withHand(hands, me) } as const;
    return writeBatch(this.work, id, { ...cleared, ...read }, this.clock.now());
  }

  /** A batch as people see it, with the names of those who took part and the work under way. */
  async view(row: BatchRow): Promise<BatchView> {
    const people = [row.prepared_by, row.submitted_by, row.decided_by, row.undone_by].filter((one) => one !== null);
    const named = await this.work.rows<{ id: string; name: string }>(`select id, name from staff where id = any ($1)`, [
      people,
    ]);
    const { job_id: jobId } = row;
    const job = jobId === null ? null : await this.work.as('app_job', () => this.jobs.read(jobId).catch(() => null));
    return BatchView.of(row, new Map(named.map(({ id, name }) => [id, name])), job);
  }
}

/** The hands that prepared a batch, with one more. */
export const withHand = (hands: readonly string[], { staffId }: SignedIn): string[] => [
  ...new Set([...hands, staffId]),
];
