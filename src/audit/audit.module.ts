import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller';
import { KeeperService } from './keeper.service';
import { SealerService } from './sealer.service';
import { VerificationService } from './verification.service';

/** The change log made verifiable and readable. */
@Module({ controllers: [AuditController], providers: [KeeperService, SealerService, VerificationService] })
export class AuditModule {}
