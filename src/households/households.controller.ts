import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { SignedIn } from '../platform/access/actor';
import { Me, Needs } from '../platform/access/needs.decorator';
import { UuidParam } from '../platform/validation';
import { RegisterHousehold } from './household.dto';
import { HouseholdView } from './household-view.dto';
import { HouseholdsService } from './households.service';

/** The register of households. */
@ApiTags('households')
@Controller('households')
export class HouseholdsController {
  constructor(private readonly households: HouseholdsService) {}

  /** Registers a household as a draft, with its people. */
  @Put(':id')
  @Needs('household.write')
  register(@UuidParam() id: string, @Body() input: RegisterHousehold, @Me() me: SignedIn): Promise<HouseholdView> {
    return this.households.register(id, input, me);
  }

  /** Opens the file of a household; the access log notes who did. */
  @Get(':id')
  @Needs('household.read')
  open(@UuidParam() id: string, @Me() me: SignedIn): Promise<HouseholdView> {
    return this.households.open(id, me);
  }
}
