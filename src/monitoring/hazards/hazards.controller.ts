import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { Needs } from '../../platform/access/needs.decorator';
import { UuidParam } from '../../platform/validation';
import { HazardPage, HazardQuery, HazardView, ReportHazard } from './hazard.dto';
import { HazardsService } from './hazards.service';

/** Disasters that struck a place. */
@Controller('hazards')
export class HazardsController {
  constructor(private readonly hazards: HazardsService) {}

  /** Disasters of the region, the latest first. */
  @Get()
  @Needs('alert.read')
  list(@Query() query: HazardQuery): Promise<HazardPage> {
    return this.hazards.list(query);
  }

  /** Reports a disaster under an id of the client's own. */
  @Put(':id')
  @Needs('hazard.report')
  report(@UuidParam() id: string, @Body() input: ReportHazard): Promise<HazardView> {
    return this.hazards.report(id, input);
  }
}
