import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { Needs } from '../../platform/access/needs.decorator';
import { UuidParam } from '../../platform/validation';
import { RegisterUnit, UnitPage, UnitQuery, UnitView } from './unit.dto';
import { UnitsService } from './units.service';

/** Units that send helpers, as the offices keep them. */
@Controller('units')
export class UnitsController {
  constructor(private readonly units: UnitsService) {}

  /** Units of the offices in scope, by name. */
  @Get()
  @Needs('helper.read')
  list(@Query() query: UnitQuery): Promise<UnitPage> {
    return this.units.list(query);
  }

  /** Takes a unit into the office's list. */
  @Put(':id')
  @Needs('helper.manage')
  register(@UuidParam() id: string, @Body() input: RegisterUnit): Promise<UnitView> {
    return this.units.register(id, input);
  }
}
