import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool as Connections, PoolClient, QueryResultRow } from 'pg';
import { DataSource, EntityManager, EntityTarget, ObjectLiteral, QueryRunner, Repository } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import { uuidv7 } from 'uuidv7';
import { ScopedClient } from '../database/named-statements';
import { longWork } from '../database/pools';
import type { Statement, Texts } from '../database/trip';
import { Actor, significant } from './access/actor';
import { Clock } from './clock';
import { Config } from './config';
import { AppError } from './errors';
import { Turnstile } from './turnstile';

/** How a transaction begins, and for whom. */
interface Opening {
  begin: string;
  actor: Actor;
  requestId: string;
}

interface Open extends Opening {
  client: ScopedClient;
  runner: QueryRunner;
  afterCommit: (() => void)[];
  /** Statements that only set the transaction up, such as its role and reason. */
  settings: number;
}

/** Connections, and how long (ms) somebody may wait for one. */
export interface Pool {
  source: DataSource;
  turnstile: Turnstile;
  patience: number;
}

/** However late a request is already, it may wait so long (ms): reading a large body is not waiting. */
const leastPatience = 300;
/** How long (ms) a job waits for a connection. */
const longPatience = 60_000;

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
  private readonly choice = new AsyncLocalStorage<Pool | undefined>();
  private readonly pool: Pool;
  private readonly longPool: Pool;

  constructor(
    source: DataSource,
    @InjectDataSource(longWork) longSource: DataSource,
    private readonly clock: Clock,
    config: Config,
  ) {
    this.pool = { source, turnstile: new Turnstile(config.DATABASE_POOL), patience: config.DATABASE_WAIT_MS };
    const turnstile = new Turnstile(config.DATABASE_LONG_POOL);
    this.longPool = { source: longSource, turnstile, patience: longPatience };
  }

  /**
   * Runs `work` in a transaction of `actor`'s and commits it; any error rolls it back, unless it keeps its work. Fails
   * as busy when no connection becomes free in time.
   *
   * @param late how long (ms) whoever waits for the answer has waited already
   */
  run<T>(actor: Actor, work: () => Promise<T>, requestId: string = uuidv7(), late = 0): Promise<T> {
    return this.inTurn({ begin: 'begin', actor, requestId }, work, late);
  }

  /** Runs `work` within the open unit, or in one of its own. */
  within<T>(actor: Actor, work: () => Promise<T>, requestId: string): Promise<T> {
    return this.store.getStore() ? work() : this.run(actor, work, requestId);
  }

  /** The same for reading alone, and all of it as it stood at one moment. */
  snapshot<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    const begin = 'begin isolation level repeatable read, read only';
    return this.inTurn({ begin, actor, requestId: uuidv7() }, work, 0);
  }

  private async inTurn<T>(opening: Opening, work: () => Promise<T>, late: number): Promise<T> {
    if (this.store.getStore()) throw new Error('a unit of work is already open');
    const { source, turnstile, patience } = this.choice.getStore() ?? this.pool;
    await turnstile.enter(Math.max(leastPatience, patience - late));
    try {
      return await this.onConnection(source.createQueryRunner(), opening, work);
    } finally {
      turnstile.leave();
    }
  }

  private async onConnection<T>(runner: QueryRunner, opening: Opening, work: () => Promise<T>): Promise<T> {
    const client = (await runner.connect()) as ScopedClient;
    try {
      return await this.inTransaction({ ...opening, client, runner, afterCommit: [], settings: 2 }, work);
    } finally {
      await runner.release();
    }
  }

  /**
   * Answers statements as `actor`, in a transaction of their own and one trip to the database: they are committed by the
   * time they are answered, or none of them is. Values are texts as the database writes them. For what people wait for
   * most; within a unit of work it is part of it.
   */
  async ask(actor: Actor, statements: readonly Statement[], requestId: string = uuidv7()): Promise<Texts[]> {
    const open = this.store.getStore();
    if (open) return Promise.all(statements.map((statement) => open.client.texts(statement)));
    const { source, turnstile, patience } = this.choice.getStore() ?? this.pool;
    await turnstile.enter(patience);
    try {
      const client = (await connections(source).connect()) as unknown as ScopedClient & PoolClient;
      const settings = { text: scopeSettings, values: this.settings(actor, requestId) };
      const asked = client.ask(actor.databaseRole, [settings, ...statements]);
      return (await asked.finally(() => client.release())).slice(1);
    } finally {
      turnstile.leave();
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
      else await rollBack(open);
      await begun; // the root cause, when it was the settings that failed
      throw error;
    }
  }

  private begin({ begin, actor, client, runner, requestId }: Open): Promise<unknown> {
    client.role = actor.databaseRole;
    client.statements = 0;
    Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
    return client.together(() =>
      Promise.all([
        client.query(begin) as Promise<unknown>,
        client.query(scopeSettings, this.settings(actor, requestId)) as Promise<unknown>,
      ]),
    );
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

  /** Connections in use, and transactions that wait for one. */
  get load(): { pool: 'short' | 'long'; size: number; busy: number; waiting: number }[] {
    const of = (pool: 'short' | 'long', { size, busy, waiting }: Turnstile) => ({ pool, size, busy, waiting });
    return [of('short', this.pool.turnstile), of('long', this.longPool.turnstile)];
  }

  private get open(): Open {
    const open = this.store.getStore();
    if (!open) throw new Error('no unit of work is open');
    return open;
  }

  /** Runs `act` on a path of its own, without the open transaction: for timers, which outlive it. */
  outside<T>(act: () => T): T {
    return this.store.run(undefined, () => this.choice.run(undefined, act));
  }

  /**
   * Runs `act` with its transactions on the few connections kept for long work, where a statement may take minutes:
   * jobs and reports then neither wait behind requests nor take their connections away.
   */
  patiently<T>(act: () => T): T {
    return this.choice.run(this.longPool, act);
  }

  /** Runs transactions that `act` opens on another server's connections: for reads that may lag. */
  on<T>(pool: Pool, act: () => T): T {
    return this.choice.run(pool, act);
  }

  /**
   * Brings statistics and visibility of tables up to date after much was written, as the system's own role and outside
   * of any transaction, where alone PostgreSQL allows it.
   */
  async maintain(tables: readonly string[]): Promise<void> {
    const runner = this.longPool.source.createQueryRunner();
    const client = (await runner.connect()) as ScopedClient;
    try {
      await client.query('set role app_job');
      for (const table of tables) await client.query(`vacuum (analyze) ${table}`);
    } finally {
      await client.query('reset role');
      await runner.release();
    }
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

  /** Copies lines in the text format of COPY into a table; `copyLine` writes one. Nothing else may be sent meanwhile. */
  copy(table: string, columns: readonly string[], lines: Iterable<string> | AsyncIterable<string>): Promise<number> {
    return this.open.client.copy(`copy ${table} (${columns.join(', ')}) from stdin`, lines);
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

/** Rolls back; on a connection that is gone the server has done so. The error that led here is the one to tell. */
async function rollBack({ client }: Open): Promise<void> {
  try {
    await client.query('rollback');
  } catch {
    client.connection.stream.destroy(); // what cannot be rolled back must not go back to the pool
  }
}

/** The connections under a data source. */
const connections = (source: DataSource): Connections => (source.driver as PostgresDriver).master as Connections;
