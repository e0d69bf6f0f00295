import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { Me, Needs } from '../../platform/access/needs.decorator';
import { UuidParam } from '../../platform/validation';
import {
  BenefitView,
  DeliverBenefit,
  DifferencePage,
  DifferenceQuery,
  ReverseBenefit,
  SelfRelianceYear,
} from './benefit.dto';
import { BenefitsService } from './benefits.service';

/** Deliveries of goods, work and money, and how they stand in the income of households. */
@Controller()
export class BenefitsController {
  constructor(private readonly benefits: BenefitsService) {}

  /** Records a delivery under a measure; it posts itself to the item of income that the sub-type declares. */
  @Put('benefits/:id')
  @Needs('benefit.deliver')
  deliver(@UuidParam() id: string, @Body() input: DeliverBenefit): Promise<BenefitView> {
    return this.benefits.deliver(id, input);
  }

  /** Takes a delivery back, with the reason. */
  @Post('benefits/:id/reversal')
  @HttpCode(200)
  @Needs('benefit.reverse')
  reverse(@UuidParam() id: string, @Body() input: ReverseBenefit, @Me() me: SignedIn): Promise<BenefitView> {
    return this.benefits.reverse(id, input, me);
  }

  /** Where what was paid and what households report do not fit. */
  @Get('benefits/differences')
  @Needs('measure.read')
  differences(@Query() query: DifferenceQuery): Promise<DifferencePage> {
    return this.benefits.differences(query);
  }

  /** Own effort and help in each income year of a household. */
  @Get('households/:id/self-reliance')
  @Needs('measure.read')
  selfReliance(@UuidParam() id: string): Promise<SelfRelianceYear[]> {
    return this.benefits.selfReliance(id);
  }
}
