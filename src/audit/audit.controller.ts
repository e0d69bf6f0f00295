import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { SignedIn } from '../platform/access/actor';
import { Me, Needs } from '../platform/access/needs.decorator';
import { AccessQuery, LogQuery, VerificationView } from './audit.dto';
import { AccessPage, PastChangePage } from './history.dto';
import { LogsService } from './logs.service';
import { VerificationService } from './verification.service';

/** What auditors read: the logs of their scope, and whether they can be trusted. */
@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(
    private readonly verification: VerificationService,
    private readonly logs: LogsService,
  ) {}

  /**
   * Verifies the change log against its chain of seals and the anchors outside the database. A log too long for one
   * request is verified in the background, and the answer is that of the verification before.
   */
  @Get('verification')
  @Needs('audit.read')
  verify(): Promise<VerificationView> {
    return this.verification.ask();
  }

  /** The change log of one's scope, newest first: what was written in it, wherever it belongs now. */
  @Get('log')
  @Needs('audit.read')
  changes(@Query() query: LogQuery, @Me() me: SignedIn): Promise<PastChangePage> {
    return this.logs.changes(query, me);
  }

  /** The access log of one's scope, newest first. */
  @Get('accesses')
  @Needs('audit.read')
  accesses(@Query() query: AccessQuery, @Me() me: SignedIn): Promise<AccessPage> {
    return this.logs.accesses(query, me);
  }
}
