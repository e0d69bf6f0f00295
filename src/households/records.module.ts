import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module';
import { FieldMerge } from './field-merge.service';
import { HouseholdPlaces } from './household-place.service';
import { IncomesController } from './incomes.controller';
import { IncomesService } from './incomes.service';
import { SurveysController } from './surveys.controller';
import { SurveysService } from './surveys.service';

/** What is recorded about a household beside its register: surveys, income, files, doubtful pairs, completeness. */
@Module({
  imports: [RegionsModule],
  controllers: [SurveysController, IncomesController],
  providers: [FieldMerge, HouseholdPlaces, SurveysService, IncomesService],
  exports: [FieldMerge],
})
export class RecordsModule {}
