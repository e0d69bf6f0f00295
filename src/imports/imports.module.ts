import { Module } from '@nestjs/common';
import { HouseholdsModule } from '../households/households.module';
import { RegionsModule } from '../regions/regions.module';
import { BatchContents } from './batch-contents.service';
import { BatchSteps } from './batch-steps.service';
import { Batches } from './batches.service';
import { ImportFiles } from './import-files.service';
import { ImportSweep } from './import-sweep.service';
import { ImportsController } from './imports.controller';
import { Matchings } from './matchings.service';
import { MergingJob } from './merging/merging-job.service';
import { UndoJob } from './merging/undo-job.service';
import { ChangeStager } from './staging/change-stager.service';
import { ReadingJob } from './staging/reading-job.service';
import { Register } from './staging/register.service';
import { RowMaker } from './staging/row-maker.service';
import { Stager } from './staging/stager.service';
import { Staging } from './staging/staging.service';

/** Bulk registration: batches from upload to merge, and back. */
@Module({
  imports: [HouseholdsModule, RegionsModule],
  controllers: [ImportsController],
  providers: [
    ...[Batches, BatchContents, BatchSteps, Matchings, ImportFiles, ImportSweep],
    ...[ReadingJob, Staging, Stager, ChangeStager, Register, RowMaker],
    ...[MergingJob, UndoJob],
  ],
})
export class ImportsModule {}
