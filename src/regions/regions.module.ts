import { Module } from '@nestjs/common';
import { RegionsController } from './regions.controller';
import { RegionsService } from './regions.service';
import { StandardsController } from './standards.controller';
import { StandardsService } from './standards.service';

/** The division tree, code lists and standards. */
@Module({
  controllers: [RegionsController, StandardsController],
  providers: [RegionsService, StandardsService],
  exports: [RegionsService, StandardsService],
})
export class RegionsModule {}
