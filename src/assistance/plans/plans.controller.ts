import { Body, Controller, Get, Headers, HttpCode, Post, Put } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { Me, Needs } from '../../platform/access/needs.decorator';
import { spoken } from '../../platform/language';
import { UuidParam } from '../../platform/validation';
import { AgreePlan, PlanItem, PlanView, WritePlan } from './plan.dto';
import { PlansService } from './plans.service';

/** Yearly plans of households: causes and risks, measures, targets. */
@Controller()
export class PlansController {
  constructor(private readonly plans: PlansService) {}

  /** The plans of a household, the latest year first. */
  @Get('households/:id/plans')
  @Needs('measure.read')
  ofHousehold(@UuidParam() id: string): Promise<PlanItem[]> {
    return this.plans.ofHousehold(id);
  }

  /** A plan with its measures, what they leave unanswered, and what would fit by which rule. */
  @Get('plans/:id')
  @Needs('measure.read')
  get(@UuidParam() id: string, @Headers('accept-language') language?: string): Promise<PlanView> {
    return this.plans.get(id, spoken(language));
  }

  /** Writes the plan of a year, or anew while the household has not signed it. */
  @Put('plans/:id')
  @Needs('plan.write')
  write(
    @UuidParam() id: string,
    @Body() input: WritePlan,
    @Me() me: SignedIn,
    @Headers('accept-language') language?: string,
  ): Promise<PlanView> {
    return this.plans.write(id, input, me, spoken(language));
  }

  /** Records that the household has signed; a plan without measures cannot be signed. */
  @Post('plans/:id/agreement')
  @HttpCode(200)
  @Needs('plan.write')
  agree(
    @UuidParam() id: string,
    @Body() input: AgreePlan,
    @Headers('accept-language') language?: string,
  ): Promise<PlanView> {
    return this.plans.agree(id, input, spoken(language));
  }
}
