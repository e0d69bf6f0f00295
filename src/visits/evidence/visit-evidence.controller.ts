import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { Me, Needs } from '../../platform/access/needs.decorator';
import { UuidParam } from '../../platform/validation';
import { EvidencePage, EvidenceQuery, EvidenceView, JudgeEvidence } from './evidence.dto';
import { VisitEvidenceService } from './visit-evidence.service';

/** Doubts whether visits took place as they were told. */
@Controller('visit-evidence')
export class VisitEvidenceController {
  constructor(private readonly evidence: VisitEvidenceService) {}

  /** What asks for a look in the region, the latest first. */
  @Get()
  @Needs('visit.doubts')
  list(@Query() query: EvidenceQuery): Promise<EvidencePage> {
    return this.evidence.list(query);
  }

  /** Says what came of looking: explained, or confirmed. */
  @Post(':id/judgement')
  @HttpCode(200)
  @Needs('visit.judge')
  judge(@UuidParam() id: string, @Body() input: JudgeEvidence, @Me() me: SignedIn): Promise<EvidenceView> {
    return this.evidence.judge(id, input, me);
  }
}
