import { BeforeApplicationShutdown, Injectable, Logger, OnApplicationShutdown } from '@nestjs/common';
import { DatabaseError } from 'pg';
import { uuidv7 } from 'uuidv7';
import { Actor, jobActor } from './access/actor';
import { Clock } from './clock';
import { describeError } from './error.filter';
import { Unavailable } from './errors';
import { UnitOfWork } from './unit-of-work';

/** What somebody did with personal data without changing it. */
export type AccessAction =
  | 'open'
  | 'reveal'
  | 'history'
  | 'list-export'
  | 'job-file'
  | 'print'
  | 'pack'
  | 'attachment'
  | 'number-search'
  | 'number-taken';

/** One access. A list that leaves the system has no household but the region it was made for. */
export interface Access {
  action: AccessAction;
  householdId?: string;
  /** 12-digit code; when absent, the place of the household at this moment. */
  regionCode?: string;
  /** The masked field that was revealed, the list that was exported, or the kind of job whose file was taken. */
  field?: string;
  /** Why, in the reader's words; a reveal is impossible without. */
  purpose?: string;
}

type Row = Record<string, string | null>;

/** An access is in the database at most this long after its answer left. */
const delay = 500;
const batch = 1000;
/** Accesses that may wait while the database is away; after that, reading is refused rather than left unlogged. */
const bound = 10_000;

const insert = `insert into access_log (id, household_id, region_code, action, field, purpose, staff_id, assignment_id,
    role, request_id, at)
  select id, household_id, region_code, action, field, purpose, staff_id, assignment_id, role, request_id, at
  from jsonb_to_recordset($1::jsonb) as access (id uuid, household_id uuid, region_code text, action text, field text,
    purpose text, staff_id uuid, assignment_id uuid, role text, request_id text, at timestamptz)
  on conflict do nothing`;

/**
 * The access log: who opened whose file and why. A reveal or an export is written in the transaction that answers it,
 * so that none can exist without its row. Other accesses are written together shortly after their transactions have committed; a
 * crash of the process can lose those of the last half second.
 */
@Injectable()
export class AccessLog implements BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly logger = new Logger(AccessLog.name);
  private waiting: Row[] = [];
  private timer?: NodeJS.Timeout;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Notes an access of the open transaction's actor; throws when it can be noted no more. */
  async record(access: Access): Promise<void> {
    const row = this.rowOf(access);
    if (access.action === 'reveal' || access.action === 'list-export') {
      await this.work.rows(insert, [JSON.stringify([row])]);
      return;
    }
    this.refuseBeyondBound();
    this.work.afterCommit(() => this.await(row));
  }

  /** Notes an access of somebody's who was answered without a unit of work; throws when it can be noted no more. */
  note(access: Access, by: Actor, requestId: string): void {
    this.refuseBeyondBound();
    this.await(this.rowOf(access, by, requestId));
  }

  /** Notes what the open transaction's actor learns from a refusal, which leaves nothing else behind. */
  recordRefusal(access: Access): void {
    this.refuseBeyondBound();
    this.await(this.rowOf(access));
  }

  /** Writes what waits; what cannot be written keeps waiting for the next attempt. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.flush();
  }

  /** Once more for the requests that were still being answered when the shutdown began. */
  async onApplicationShutdown(): Promise<void> {
    await this.flush();
    clearTimeout(this.timer);
  }

  private refuseBeyondBound(): void {
    if (this.waiting.length >= bound) throw new Unavailable('service.busy', { retryAfter: 2 });
  }

  private await(row: Row): void {
    this.waiting.push(row);
    this.work.outside(() => this.flushSoon());
  }

  private flushSoon(): void {
    this.timer ??= setTimeout(() => void this.flush(), delay).unref();
  }

  private async write(): Promise<void> {
    let size = batch;
    while (this.waiting.length) {
      const rows = this.waiting.slice(0, size);
      try {
        await this.work.run(jobActor, () => this.work.rows(insert, [JSON.stringify(rows)]));
      } catch (error) {
        const unwritable = error instanceof DatabaseError && /^2[23]/.test(error.code ?? '');
        if (!unwritable) return this.later(error);
        if (rows.length > 1) {
          size = 1; // one row that the table refuses must not keep the others waiting
          continue;
        }
        this.logger.error(`access ${rows[0]?.id} of ${rows[0]?.household_id} refused: ${error.constraint}`);
      }
      this.waiting = this.waiting.slice(rows.length);
    }
  }

  private later(error: unknown): void {
    this.logger.error(`${this.waiting.length} accesses wait: ${describeError(error)}`);
    this.flushSoon();
  }

  private rowOf(access: Access, by: Actor = this.work.actor, requestId: string = this.work.requestId): Row {
    const { action, householdId, regionCode, field, purpose } = access;
    const { staffId, assignmentId, role } = by;
    return {
      id: uuidv7(),
      household_id: householdId ?? null,
      region_code: regionCode ?? null,
      action,
      field: field ?? null,
      purpose: purpose ?? null,
      staff_id: staffId,
      assignment_id: assignmentId,
      role,
      request_id: requestId,
      at: this.clock.now().toISOString(),
    };
  }
}
