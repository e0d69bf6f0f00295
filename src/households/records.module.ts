import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module';
import { AttachmentSweep } from './attachment-sweep.service';
import { AttachmentsController } from './attachments.controller';
import { AttachmentsService } from './attachments.service';
import { CompletenessController } from './completeness.controller';
import { CompletenessService } from './completeness.service';
import { DuplicateSearch } from './duplicate-search.service';
import { DuplicatesController } from './duplicates.controller';
import { DuplicatesService } from './duplicates.service';
import { FieldMerge } from './field-merge.service';
import { HouseholdPlaces } from './household-place.service';
import { IncomesController } from './incomes.controller';
import { IncomesService } from './incomes.service';
import { SurveysController } from './surveys.controller';
import { SurveysService } from './surveys.service';

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
  exports: [FieldMerge],
})
export class RecordsModule {}
