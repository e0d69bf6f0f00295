import { DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../platform/config';
import { servingOptions } from './data-source';
import { longWork } from './pools';

/** How long a start waits for a database that starts too. */
const patience = { retryAttempts: 5, retryDelay: 500 };

/** The serving connection; the role behind it owns nothing and sees nothing until a transaction takes a role. */
@Module({})
export class DatabaseModule {
  static with(config: Config): DynamicModule {
    if (!config.DATABASE_URL) throw new Error('configuration: check DATABASE_URL');
    const named = config.DATABASE_NAMED_STATEMENTS === 'on';
    const short = {
      ...{ connections: config.DATABASE_POOL, statement: config.DATABASE_STATEMENT_MS },
      ...{ connect: config.DATABASE_WAIT_MS, lock: 2000, idle: 10_000 },
    };
    const long = {
      ...{ connections: config.DATABASE_LONG_POOL, statement: config.DATABASE_LONG_STATEMENT_MS },
      ...{ connect: 10_000, lock: 10_000, idle: 120_000 },
    };
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({ ...servingOptions(config.DATABASE_URL, named, short), ...patience }),
        TypeOrmModule.forRoot({ ...servingOptions(config.DATABASE_URL, named, long), ...patience, name: longWork }),
      ],
    };
  }
}
