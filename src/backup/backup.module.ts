import { BeforeApplicationShutdown, Injectable, Logger, Module, OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../platform/config';
import { backupSource } from './backup-source';
import { WalArchive } from './wal-archive';

/** Archives the WAL while the application runs, where it is told a folder and given the key. */
@Injectable()
export class WalArchiver implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(WalArchiver.name);
  private archive?: WalArchive;

  constructor(private readonly config: Config) {}

  onApplicationBootstrap(): void {
    const { BACKUP_DIR, BACKUP_KEY, BACKUP_DATABASE_URL } = this.config;
    if (!BACKUP_DIR || !BACKUP_KEY || !BACKUP_DATABASE_URL) return;
    const log = (line: string) => this.logger.warn(line);
    this.archive = new WalArchive({ ...backupSource(this.config, false, BACKUP_DIR), log });
    this.archive.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.archive?.stop();
  }
}

@Module({ providers: [WalArchiver] })
export class BackupModule {}
