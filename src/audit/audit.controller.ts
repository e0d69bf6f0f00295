import { Controller, Get } from '@nestjs/common';
import { Needs } from '../platform/access/needs.decorator';
import { VerificationView } from './audit.dto';
import { VerificationService } from './verification.service';

/** What auditors read: the log, the accesses, and whether both can be trusted. */
@Controller('audit')
export class AuditController {
  constructor(private readonly verification: VerificationService) {}

  /**
   * Verifies the change log against its chain of seals and the anchors outside the database. A log too long for one
   * request is verified in the background, and the answer is that of the verification before.
   */
  @Get('verification')
  @Needs('audit.read')
  verify(): Promise<VerificationView> {
    return this.verification.ask();
  }
}
