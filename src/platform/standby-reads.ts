import { CallHandler, ExecutionContext, Injectable, Logger, NestInterceptor, SetMetadata } from '@nestjs/common';
import { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { from, lastValueFrom, Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { servingOptions } from '../database/data-source';
import { Config } from './config';
import { Turnstile } from './turnstile';
import { Pool, UnitOfWork } from './unit-of-work';

const MAY_LAG = 'may-lag';

/**
 * A GET that may answer with what was true a few seconds ago: it reads from the warm standby where there is one. Its
 * handler must not write.
 */
export const MayLag = () => SetMetadata(MAY_LAG, true);

/** Milliseconds from one look at primary and standby to the next. */
const pause = 250;

const written = `select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::text as lsn`;
const replayed = `select case when pg_is_in_recovery()
  then pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::text end as lsn`;

/**
 * Knows how far the standby is behind, and lets it answer while that is little. Where the primary's WAL stood is noted
 * every quarter of a second; the standby is as old as the latest of those positions that it has replayed. So an idle
 * primary, a standby that stands still and one that was promoted are told apart.
 */
@Injectable()
export class StandbyReads implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(StandbyReads.name);
  private pool?: Pool;
  private timer?: NodeJS.Timeout;
  private round: Promise<void> = Promise.resolve();
  private stopped = false;
  private positions: { at: number; lsn: bigint }[] = [];
  /** What the primary held at this moment, the standby holds too. */
  private asOf = 0;
  private told = false;

  constructor(
    private readonly primary: DataSource,
    private readonly work: UnitOfWork,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.DATABASE_STANDBY_URL) this.round = this.turn();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.round;
    await this.leave();
  }

  /** Whether the standby is there and not too far behind. */
  get usable(): boolean {
    return this.pool !== undefined && Date.now() - this.asOf <= this.config.DATABASE_STANDBY_LAG_MS;
  }

  /** Reads on the standby when it is usable; whatever goes wrong there is asked of the primary. */
  async read<T>(act: () => Promise<T>): Promise<T> {
    if (!this.pool || !this.usable) return act();
    try {
      return await this.work.on(this.pool, act);
    } catch {
      return act();
    }
  }

  private async turn(): Promise<void> {
    try {
      await this.look();
      this.tell(this.usable);
    } catch {
      this.asOf = 0;
      this.tell(false);
      await this.leave();
    }
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.round = this.turn();
    }, pause).unref();
  }

  private async look(): Promise<void> {
    const { source } = (this.pool ??= await connect(this.config));
    const at = Date.now();
    const [here] = await this.primary.query<{ lsn: string }[]>(written);
    this.positions.push({ at, lsn: BigInt(here?.lsn ?? 0) });
    const [there] = await source.query<{ lsn: string | null }[]>(replayed);
    const reached = BigInt(there?.lsn ?? -1);
    const known = this.positions.findLastIndex(({ lsn }) => lsn <= reached);
    this.asOf = this.positions[known]?.at ?? (there?.lsn === null ? 0 : this.asOf);
    this.positions = this.positions.slice(Math.max(known, 0)).slice(-1000);
  }

  private async leave(): Promise<void> {
    const { pool } = this;
    this.pool = undefined;
    await pool?.source.destroy().catch(() => undefined);
  }

  /** Says once when the standby comes, and once when it goes. */
  private tell(usable: boolean): void {
    if (usable === this.told) return;
    this.told = usable;
    if (usable) this.logger.log('reads that may lag are answered by the standby');
    else this.logger.warn('the standby is away or too far behind: the primary answers alone');
  }
}

/** Connections to the standby; whoever may read there does not wait long for one. */
async function connect(config: Config): Promise<Pool> {
  const { DATABASE_POOL: connections, DATABASE_STATEMENT_MS: statement } = config;
  const bounds = { connections, connect: 2000, statement, lock: 2000, idle: 10_000 };
  const named = config.DATABASE_NAMED_STATEMENTS === 'on';
  const source = await new DataSource(servingOptions(config.DATABASE_STANDBY_URL ?? '', named, bounds)).initialize();
  return { source, turnstile: new Turnstile(connections), patience: 500 };
}

/** Sends requests to the standby that may be answered there; it stands before the interceptor that opens transactions. */
@Injectable()
export class StandbyInterceptor implements NestInterceptor {
  constructor(
    private readonly standby: StandbyReads,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!this.standby.usable || !this.reflector.get<boolean | undefined>(MAY_LAG, context.getHandler()))
      return next.handle();
    const handle = () => lastValueFrom(next.handle(), { defaultValue: undefined }) as Promise<unknown>;
    return from(this.standby.read(handle));
  }
}
