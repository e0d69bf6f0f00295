import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { QueryResultRow } from 'pg';
import { DataSource, EntityManager, EntityTarget, ObjectLiteral, QueryRunner, Repository } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { ScopedClient } from '../database/named-statements';
import { longWork } from '../database/pools';
import { Actor, significant } from './access/actor';
import { Clock } from './clock';
import { AppError } from './errors';

interface Open {
  actor: Actor;
  client: ScopedClient;
  runner: QueryRunner;
  requestId: string;
  afterCommit: (() => void)[];
  /** Statements that only set the transaction up, such as its role and reason. */
  settings: number;
}

const scopeSettings = `select set_config('role', $1, true), set_config('app.villages', $2, true),
  set_config('app.township', $3, true), set_config('app.banner', $4, true), set_config('app.staff', $5, true),
  set_config('app.assignment', $6, true), set_config('app.request', $7, true), set_config('app.now', $8, true),
  set_config('app.reason', '', true)`;

/**
 * One database transaction per request, run as one actor: the transaction takes the actor's database role and region,
 * and row-level security reads them. Begin and settings travel with the first statement in one round trip.
 */
@Injectable()
export class UnitOfWork {
  private readonly store = new AsyncLocalStorage<Open | undefined>();
  private readonly source = new AsyncLocalStorage<DataSource | undefined>();

  constructor(
    private readonly dataSource: DataSource,
    @InjectDataSource(longWork) private readonly longSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Runs `work` in a transaction of `actor`'s and commits it; any error rolls it back, unless it keeps its work. */
  async run<T>(actor: Actor, work: () => Promise<T>, requestId: string = uuidv7()): Promise<T> {
    if (this.store.getStore()) throw new Error('a unit of work is already open');
    const runner = (this.source.getStore() ?? this.dataSource).createQueryRunner();
    const open: Open = {
      actor,
      client: (await runner.connect()) as ScopedClient,
      runner,
      requestId,
      afterCommit: [],
      settings: 2,
    };
    try {
      return await this.inTransaction(open, work);
    } finally {
      await runner.release();
    }
  }

  private async inTransaction<T>(open: Open, work: () => Promise<T>): Promise<T> {
    const begun = this.begin(open);
    begun.catch(() => undefined); // awaited below; an early failure must not count as unhandled meanwhile
    try {
      const result = await this.store.run(open, work);
      await begun;
      await commit(open);
      return result;
    } catch (error) {
      if (error instanceof AppError && error.keepsWork) await commit(open);
      else await open.client.query('rollback');
      await begun; // the root cause, when it was the settings that failed
      throw error;
    }
  }

  private begin({ actor, client, runner, requestId }: Open): Promise<unknown> {
    client.role = actor.databaseRole;
    client.statements = 0;
    Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
    return Promise.all([
      client.query('begin') as Promise<unknown>,
      client.query(scopeSettings, this.settings(actor, requestId)) as Promise<unknown>,
    ]);
  }

  private settings({ databaseRole, scope, staffId, assignmentId }: Actor, requestId: string): string[] {
    const [first = ''] = scope?.regions ?? [];
    return [
      databaseRole,
      scope?.level === 'village' ? scope.regions.join(',') : '',
      scope?.level === 'township' ? significant(first, 'township') : '',
      scope?.level === 'banner' ? significant(first, 'banner') : '',
      staffId ?? '',
      assignmentId ?? '',
      requestId,
      this.clock.now().toISOString(),
    ];
  }

  private get open(): Open {
    const open = this.store.getStore();
    if (!open) throw new Error('no unit of work is open');
    return open;
  }

  /** Runs `act` on a path of its own, without the open transaction: for timers, which outlive it. */
  outside<T>(act: () => T): T {
    return this.store.run(undefined, () => this.source.run(undefined, act));
  }

  /**
   * Runs `act` with its transactions on the few connections kept for long work, where a statement may take minutes:
   * jobs and reports then neither wait behind requests nor take their connections away.
   */
  patiently<T>(act: () => T): T {
    return this.source.run(this.longSource, act);
  }

  /** On whose behalf the transaction runs. */
  get actor(): Actor {
    return this.open.actor;
  }

  /** The staff member of the transaction; throws for the public and for the system's own work. */
  get staffId(): string {
    const { staffId } = this.open.actor;
    if (!staffId) throw new Error('no staff member stands behind this transaction');
    return staffId;
  }

  /** Id of the request, or of the job's own run, that the transaction belongs to. */
  get requestId(): string {
    return this.open.requestId;
  }

  /** Statements sent in this transaction so far, begin and settings (role, scope, reason) aside. */
  get statements(): number {
    return this.open.client.statements - this.open.settings;
  }

  get manager(): EntityManager {
    return this.open.runner.manager;
  }

  /** Repository bound to the transaction. For reading and for `insert`; never `save`, which reads before it writes. */
  repository<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entity);
  }

  /** Rows of one SQL statement (also of `insert ... returning`). Values are bound, never spliced into the text. */
  async rows<T extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    const result = (await this.open.client.query(text, [...values])) as { rows: T[] };
    return result.rows;
  }

  /** The first row of a statement, or undefined. */
  async row<T extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<T | undefined> {
    return (await this.rows<T>(text, values))[0];
  }

  /** Says why the changes that follow are made; the change log keeps it. */
  async because(reason: string): Promise<void> {
    this.open.settings += 1;
    await this.rows(`select set_config('app.reason', $1, true)`, [reason]);
  }

  /**
   * Runs the rest of a step as another database role within the same transaction, and returns to the actor's own:
   * for the few acts that rightly reach beyond a region, such as handing a household over.
   */
  async as<T>(role: Actor['databaseRole'], work: () => Promise<T>): Promise<T> {
    const { client, actor } = this.open;
    this.open.settings += 2;
    await this.take(client, role);
    const result = await work();
    await this.take(client, actor.databaseRole);
    return result;
  }

  private async take(client: ScopedClient, role: string): Promise<void> {
    await client.query(`select set_config('role', $1, true)`, [role]);
    client.role = role;
  }

  /** Runs `act` once the transaction has committed: caches and wake-ups, nothing that may be lost. */
  afterCommit(act: () => void): void {
    this.open.afterCommit.push(act);
  }
}

/** Commits, and fails when the server rolled back instead because a statement had failed unnoticed. */
async function commit({ client, afterCommit }: Open): Promise<void> {
  const { command } = (await client.query('commit')) as { command: string };
  if (command !== 'COMMIT') throw new Error('the transaction had failed and was rolled back');
  for (const act of afterCommit) act();
}
