import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions';
import { entities } from './entities';
import { migrations } from './migrations';
import { driver } from './named-statements';

/** Serving connection: pipelined, named statements, bounded waits (engine limits in docs/decisions.md). */
export const servingOptions = (url: string, pool: number, named: boolean): PostgresDataSourceOptions => ({
  type: 'postgres',
  url,
  entities,
  synchronize: false,
  migrationsRun: false,
  driver: driver(named),
  extra: {
    max: pool,
    pipeline: true,
    connectionTimeoutMillis: 2000,
    statement_timeout: 5000,
    lock_timeout: 2000,
    idle_in_transaction_session_timeout: 10_000,
  },
});

/** The same connection for jobs and reports: few at once, minutes for a statement instead of seconds. */
export function longWorkOptions(url: string, pool: number, named: boolean): PostgresDataSourceOptions {
  const extra: Record<string, unknown> = {
    max: pool,
    pipeline: true,
    connectionTimeoutMillis: 30_000,
    statement_timeout: 300_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 120_000,
  };
  return { ...servingOptions(url, pool, named), extra };
}

/** Owner connection, for migrations only. */
export const ownerOptions = (url: string): PostgresDataSourceOptions => ({
  type: 'postgres',
  url,
  entities,
  migrations,
  migrationsTableName: 'migration',
  migrationsTransactionMode: 'each',
  synchronize: false,
});
