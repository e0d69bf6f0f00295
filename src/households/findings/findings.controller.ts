import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { RuleView } from '../../checker/checker';
import type { SignedIn } from '../../platform/access/actor';
import { Me, Needs } from '../../platform/access/needs.decorator';
import { Asks } from '../../platform/idempotency';
import { UuidParam } from '../../platform/validation';
import { CheckForm, Findings, WaiveDoubt, WaiverView } from './finding.dto';
import { FindingsService } from './findings.service';

/** The checker: its rules, what it finds, and doubts that people explain. */
@ApiTags('checker')
@Controller()
export class FindingsController {
  constructor(private readonly findings: FindingsService) {}

  /** Every rule with its severity, its sentence and its source. */
  @Get('checker/rules')
  @Needs('household.read')
  rules(): readonly RuleView[] {
    return this.findings.catalogue();
  }

  /** Checks a form as it is being typed; nothing is stored. */
  @Post('households/check')
  @HttpCode(200)
  @Asks()
  @Needs('household.write')
  check(@Body() form: CheckForm): Promise<Findings> {
    return this.findings.typed(form);
  }

  /** What the checker says about a household, with its newest survey and income. */
  @Get('households/:id/findings')
  @Needs('household.read')
  of(@UuidParam() id: string, @Me() me: SignedIn): Promise<Findings> {
    return this.findings.of(id, me.role);
  }

  /** Explains a doubt, with a reason and for a year at most. */
  @Put('households/:id/waivers/:waiverId')
  @Needs('household.write')
  waive(
    @UuidParam() id: string,
    @UuidParam('waiverId') waiverId: string,
    @Body() input: WaiveDoubt,
  ): Promise<WaiverView> {
    return this.findings.waive(id, waiverId, input);
  }
}
