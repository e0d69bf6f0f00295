import { DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../platform/config';
import { servingOptions } from './data-source';

/** The serving connection; the role behind it owns nothing and sees nothing until a transaction takes a role. */
@Module({})
export class DatabaseModule {
  static with(config: Config): DynamicModule {
    if (!config.DATABASE_URL) throw new Error('configuration: check DATABASE_URL');
    const named = config.DATABASE_NAMED_STATEMENTS === 'on';
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          ...servingOptions(config.DATABASE_URL, config.DATABASE_POOL, named),
          retryAttempts: 5,
          retryDelay: 500,
        }),
      ],
    };
  }
}
