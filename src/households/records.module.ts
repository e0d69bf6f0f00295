import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module';
import { AttachmentSweep } from './attachments/attachment-sweep.service';
import { AttachmentsController } from './attachments/attachments.controller';
import { AttachmentsService } from './attachments/attachments.service';
import { CompletenessController } from './completeness/completeness.controller';
import { CompletenessService } from './completeness/completeness.service';
import { DuplicateSearch } from './duplicates/duplicate-search.service';
import { DuplicatesController } from './duplicates/duplicates.controller';
import { DuplicatesService } from './duplicates/duplicates.service';
import { FieldMerge } from './field-merge.service';
import { HouseholdPlaces } from './household-place.service';
import { IncomesController } from './incomes/incomes.controller';
import { IncomesService } from './incomes/incomes.service';
import { SurveysController } from './surveys/surveys.controller';
import { SurveysService } from './surveys/surveys.service';

/** What is recorded about a household beside its register: surveys, income, files, doubtful pairs, completeness. */
@Module({
  imports: [RegionsModule],
  controllers: [
    AttachmentsController,
    CompletenessController,
    DuplicatesController,
    SurveysController,
    IncomesController,
  ],
  providers: [
    AttachmentSweep,
    AttachmentsService,
    CompletenessService,
    DuplicateSearch,
    DuplicatesService,
    FieldMerge,
    HouseholdPlaces,
    SurveysService,
    IncomesService,
  ],
  exports: [AttachmentsService, FieldMerge, HouseholdPlaces],
})
export class RecordsModule {}
