import { join } from 'node:path';
import { DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { AccessLog } from './access-log';
import { AccessGuard } from './access/access.guard';
import { Clock } from './clock';
import { Config } from './config';
import { ErrorFilter } from './error.filter';
import { DiskSpace } from './files/disk-space.service';
import { FileStorage } from './files/file-storage';
import { Files } from './files/files.service';
import { FolderStorage } from './files/folder-storage';
import { SealedFiles } from './files/sealed-files.service';
import { Idempotency } from './idempotency';
import { SharedReads } from './shared-reads';
import { StandbyInterceptor, StandbyReads } from './standby-reads';
import { UnitOfWork } from './unit-of-work';
import { UnitOfWorkInterceptor } from './unit-of-work.interceptor';
import { Vault } from './vault';

/** What every feature stands on: the transaction, access, errors, time, sealing. Knows no feature. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      imports: [PassportModule],
      providers: [
        { provide: Config, useValue: config },
        AccessLog,
        Clock,
        DiskSpace,
        { provide: FileStorage, useFactory: () => new FolderStorage(join(config.DATA_DIR, 'files')) },
        Files,
        Idempotency,
        SharedReads,
        SealedFiles,
        UnitOfWork,
        Vault,
        { provide: APP_GUARD, useClass: AccessGuard },
        StandbyReads,
        { provide: APP_INTERCEPTOR, useClass: StandbyInterceptor },
        { provide: APP_INTERCEPTOR, useClass: UnitOfWorkInterceptor },
        { provide: APP_FILTER, useClass: ErrorFilter },
      ],
      exports: [AccessLog, Config, Clock, DiskSpace, Files, SealedFiles, SharedReads, UnitOfWork, Vault],
    };
  }
}
