import { DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../platform/config';
import { longWorkOptions, servingOptions } from './data-source';
import { longWork } from './pools';

/** How long a start waits for a database that starts too. */
const patience = { retryAttempts: 5, retryDelay: 500 };

/** The serving connection; the role behind it owns nothing and sees nothing until a transaction takes a role. */
@Module({})
export class DatabaseModule {
  static with(config: Config): DynamicModule {
    if (!config.DATABASE_URL) throw new Error('configuration: check DATABASE_URL');
    const named = config.DATABASE_NAMED_STATEMENTS === 'on';
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({ ...servingOptions(config.DATABASE_URL, config.DATABASE_POOL, named), ...patience }),
        TypeOrmModule.forRoot({
          ...longWorkOptions(config.DATABASE_URL, config.DATABASE_LONG_POOL, named),
          ...patience,
          name: longWork,
        }),
      ],
    };
  }
}
