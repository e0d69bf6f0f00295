import { Injectable, OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import { Config } from '../platform/config';
import { Unavailable } from '../platform/errors';
import { Gate } from './gate.service';

/** Milliseconds after which the database counts as away. */
const limit = 1500;

/**
 * Whether the process can serve. It asks the database on a connection of its own, so that a crowd that waits for the
 * others is not taken for a database that is away.
 */
@Injectable()
export class Readiness implements OnApplicationShutdown {
  private readonly pool: Pool;
  private asked?: Promise<boolean>;

  constructor(
    private readonly gate: Gate,
    config: Config,
  ) {
    this.pool = new Pool({
      ...{ connectionString: config.DATABASE_URL, max: 1, allowExitOnIdle: true, idleTimeoutMillis: 60_000 },
      ...{ connectionTimeoutMillis: limit, query_timeout: limit, application_name: 'bangfu-readiness' },
    });
    const ignore = () => undefined; // a connection that breaks is made anew when it is needed
    this.pool.on('error', ignore).on('connect', (client) => client.on('error', ignore));
  }

  async onApplicationShutdown(): Promise<void> {
    if (!this.pool.ending) await this.pool.end();
  }

  /** Throws unless the process can serve just now. */
  async check(): Promise<void> {
    if (this.gate.stopping) throw new Unavailable('service.stopping', { retryAfter: 5 });
    if (!(await this.database())) throw new Unavailable('service.unavailable', { retryAfter: 2 });
  }

  /** Whether the database answers; those who ask at the same time share one question. */
  database(): Promise<boolean> {
    this.asked ??= this.ask().finally(() => (this.asked = undefined));
    return this.asked;
  }

  private async ask(): Promise<boolean> {
    try {
      const client = await this.pool.connect();
      let broken = true;
      try {
        await client.query('select 1');
        broken = false;
      } finally {
        client.release(broken);
      }
      return true;
    } catch {
      return false;
    }
  }
}
