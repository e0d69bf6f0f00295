import { Module } from '@nestjs/common';
import { CardsController } from './cards/cards.controller';
import { CardsService } from './cards/cards.service';
import { ExportDecisions } from './exports/export-decisions.service';
import { ExportJob } from './exports/export-job.service';
import { ExportStreams } from './exports/export-streams.service';
import { ExportTaking } from './exports/export-taking.service';
import { ExportWriting } from './exports/export-writing.service';
import { ExportsController } from './exports/exports.controller';
import { ExportsService } from './exports/exports.service';
import { CountsFolding } from './summaries/counts-folding.service';
import { CountsController } from './summaries/counts.controller';
import { CountsService } from './summaries/counts.service';

/** Numbers of the register, lists that leave the system as files, and what is printed of a household. */
@Module({
  controllers: [CardsController, CountsController, ExportsController],
  providers: [
    ...[CardsService, CountsService, CountsFolding],
    ...[ExportsService, ExportDecisions, ExportJob, ExportStreams, ExportTaking, ExportWriting],
  ],
  exports: [CountsFolding],
})
export class MetricsModule {}
