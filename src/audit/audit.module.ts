import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller';
import { HistoryController } from './history.controller';
import { HistoryService } from './history.service';
import { KeeperService } from './keeper.service';
import { LogsService } from './logs.service';
import { SealerService } from './sealer.service';
import { VerificationService } from './verification.service';

/** The change log made verifiable and readable. */
@Module({
  controllers: [AuditController, HistoryController],
  providers: [HistoryService, KeeperService, LogsService, SealerService, VerificationService],
  exports: [SealerService],
})
export class AuditModule {}
