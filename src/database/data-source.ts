import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions';
import { entities } from './entities';
import { migrations } from './migrations';
import { driver } from './named-statements';

/** How many connections, and how long (ms) a statement, and the wait for a lock, may take on them. */
export interface Bounds {
  connections: number;
  /** To make a connection. */
  connect: number;
  statement: number;
  lock: number;
  /** Between two statements of a transaction. */
  idle: number;
}

/** Time (ms) beyond its own limit after which a statement counts as lost together with the line to the server. */
const lost = 2000;

/** Serving connection: pipelined, named statements, bounded waits (docs/decisions.md, "Limits"). */
export const servingOptions = (
  url: string,
  named: boolean,
  { connections, connect, statement, lock, idle }: Bounds,
): PostgresDataSourceOptions => ({
  type: 'postgres',
  url,
  entities,
  synchronize: false,
  migrationsRun: false,
  driver: driver(named),
  extra: {
    max: connections,
    pipeline: true,
    keepAlive: true,
    connectionTimeoutMillis: connect,
    statement_timeout: statement,
    query_timeout: statement + lost,
    lock_timeout: lock,
    idle_in_transaction_session_timeout: idle,
  },
});

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
