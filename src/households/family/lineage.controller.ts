import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../../platform/access/needs.decorator';
import { UuidParam } from '../../platform/validation';
import { LineageView } from './lineage.dto';
import { LineageService } from './lineage.service';

/** Splits, merges, moves and the closing of one household. */
@ApiTags('households')
@Controller('households/:id/lineage')
export class LineageController {
  constructor(private readonly lineage: LineageService) {}

  /** Where the household came from and what became of it, oldest first. */
  @Get()
  @Needs('household.read')
  of(@UuidParam() id: string): Promise<LineageView[]> {
    return this.lineage.of(id);
  }
}
